namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Words of employers, schools and groups.</summary>
internal static class OrganizationWords
{
    /// <summary>Words that make a phrase an organisation.</summary>
    public static readonly WordSet Kinds = WordSet.Words("""
        university universität universitat universita universite université universitaet universidad universidade università universiteit universitet universitetet universitätsmedizin universitätsklinikum univ uniwersytet univerzita univerza universitatea üniversitesi yliopisto egyetem politechnika politehnica instytut scuola escuela escola højskole högskola hogeschool klinikum akademie institute institut instituto istituto college school academy ens
        laboratory laboratories uc suny cuny tu ku rwth umass polytechnic polytechnique polytech technion politecnico politécnica école ecole hochschule fachhochschule eth epfl mit caltech kaist nus ntu cmu ucl ucla uiuc ucsd ucsb usc gatech
        inc inc. ltd ltd. llc corp corp. corporation company co. gmbh mbh kgaa plc llp pte pvt sarl ag s.a. technologies hospital gymnasium lyceum lycée clinic foundation
        solutions industries therapeutics pharmaceuticals consultancy startup agency ministry bureau observatory museum council commission association society bank consulting ventures
        microsoft google facebook meta amazon apple nvidia intel ibm adobe bytedance tencent alibaba baidu huawei deepmind openai anthropic xai samsung sony qualcomm amd arm netflix uber twitter linkedin
        salesforce oracle cisco siemens bosch toyota nokia ericsson yahoo baidu sensetime megvii jd didi kuaishou snap tiktok spotify airbnb tesla waymo
        cnrs inria cea inserm csiro nasa nist noaa usgs usda cern desy dlr riken kisti cas max-planck fraunhofer helmholtz leibniz esa jpl lanl llnl ornl argonne brookhaven sandia
        iit iisc iiser nit tifr ustc sjtu hkust cuhk hku cityu polyu unsw lse lmu tum kth ntnu dtu ubc uchicago umich ucsf mines sorbonne oxford cambridge harvard princeton yale stanford cornell columbia dartmouth imperial tsinghua peking fudan zhejiang virginia georgia
        """);

    /// <summary>Words of parts of organisations.</summary>
    public static readonly WordSet Units = WordSet.Words("""
        lab labs laboratory laboratories group team department dept dept. dep. division center centre faculty section unit branch programme consortium institute directorate chair
        departamento dipartimento departement département fachbereich lehrstuhl fakultät facultad faculdade faculté
        """);

    /// <summary>Words of research groups, which persons are members of.</summary>
    public static readonly WordSet Groups = WordSet.Words("lab labs laboratory laboratories group team center centre institute consortium collaboratory");

    /// <summary>Words of organisations that give fellowships and titles more often than desks.</summary>
    public static readonly WordSet Sponsors = WordSet.Words("foundation stiftung society association academy council trust programme program fund");

    /// <summary>Words of prizes and works, which nobody is employed by.</summary>
    public static readonly WordSet Honours = WordSet.Words("award awards prize prizes scholarship scholarships thesis runner-up");

    /// <summary>Words of work that names no employer by itself.</summary>
    public static readonly WordSet Projects = WordSet.Words("research project projects experience summer winter undergraduate graduate independent directed");

    /// <summary>Lower-case words inside names of organisations.</summary>
    public static readonly WordSet Connectors = WordSet.Words("of the for and & at in de la du des degli studi delle dell der für und di del della y et do da dos van voor to zu on");

    /// <summary>Countries, states and other places that stand behind an organisation.</summary>
    public static readonly WordSet Places = WordSet.Words("""
        usa u.s.a. us u.s. uk u.k. china germany france italy spain switzerland austria netherlands belgium sweden norway denmark finland poland portugal ireland canada mexico brazil chile
        argentina colombia india japan korea singapore taiwan australia zealand israel turkey egypt iran pakistan russia ukraine greece hungary romania ghana nigeria kenya tanzania uganda ethiopia rwanda malawi zambia senegal cameroon morocco tunisia algeria vietnam thailand malaysia indonesia
        philippines bangladesh nepal lanka iceland estonia latvia lithuania czechia slovakia slovenia croatia serbia bulgaria luxembourg peru ecuador uruguay venezuela cuba cyprus
        malta lebanon qatar uae arabia kuwait oman iraq kazakhstan mongolia kong macau scotland wales england africa kingdom emirates
        al ak az ar ca co ct de fl ga hi il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc
        remote city california texas virginia georgia carolina dakota hampshire jersey mexico york island massachusetts maryland michigan minnesota
        missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee utah vermont wisconsin wyoming alabama alaska
        arizona arkansas colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine mississippi
        """);

    /// <summary>Towns; behind other words they are a part of a name.</summary>
    public static readonly WordSet Cities = WordSet.Words("""
        beijing shanghai shenzhen guangzhou hangzhou london paris berlin munich zurich tokyo seoul sydney melbourne boston seattle pittsburgh chicago
        singapore toronto montreal vancouver amsterdam vienna madrid barcelona rome milan stockholm copenhagen oslo helsinki dublin edinburgh glasgow manchester brussels lisbon prague
        warsaw budapest athens istanbul moscow dubai mumbai bangalore bengaluru hyderabad chennai pune delhi kolkata nanjing wuhan chengdu kyoto osaka taipei bangkok jakarta brisbane
        auckland valencia lausanne geneva basel hamburg cologne frankfurt stuttgart heidelberg toulouse lyon grenoble bordeaux
        """);
}
