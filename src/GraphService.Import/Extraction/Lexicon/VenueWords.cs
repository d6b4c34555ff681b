namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Words of journals, conferences and publishers, and words of the buttons beside a paper.</summary>
internal static class VenueWords
{
    /// <summary>Words that name a kind of venue.</summary>
    public static readonly WordSet Kinds = WordSet.Words("""
        journal proceedings proc conference symposium workshop transactions trans letters lett review reviews magazine annals bulletin archives archive
        arxiv biorxiv medrxiv ssrn chemrxiv eprint hal preprint press springer elsevier wiley ieee acm nature science plos frontiers mdpi usenix siam iet lncs
        advances communications quarterly revue zeitschrift revista conf intl congress meeting chapter encyclopedia handbook lecture notes
        nber cepr working report reports physics chemistry biology
        """);

    /// <summary>Short names of venues that every field's pages use without more words.</summary>
    public static readonly WordSet Acronyms = WordSet.Words("""
        neurips nips icml iclr aaai ijcai acl emnlp naacl eacl coling cvpr iccv eccv wacv bmvc miccai isbi icra iros corl rss kdd www sigir cikm wsdm icdm recsys
        sigmod vldb pvldb icde cidr osdi sosp nsdi sigcomm mobicom mobisys sensys infocom asplos isca micro hpca dac iccad date tcad mlsys atc eurosys fast
        ccs ndss usenix oakland crypto eurocrypt asiacrypt chi uist cscw ubicomp imwut siggraph tog tvcg vis colm tmlr jmlr tpami pami ijcv tip tkde
        tnnls tmm tcsvt icassp interspeech icme icmr aistats uai colt stoc focs soda icalp podc popl pldi icse fse ase issta oopsla tacl lrec pnas jama bmj
        mnras apj aap prl prb prd pra nejm eaamo facct aies icwsm asonam ipdps sc ppopp hpdc cluster date islped fccm fpga
        """);

    /// <summary>Words on links beside a paper.</summary>
    public static readonly WordSet Buttons = WordSet.Words("""
        paper pdf code arxiv doi project page website site web video videos slides poster bibtex bib cite citation link links dataset data talk blog demo supplementary supplement supp
        appendix github html abstract abs media press news coverage tweet twitter thread post software model models huggingface hf openreview preprint publisher
        journal version extended full text read more source presentation recording youtube tutorial review reviews journal-version proceedings x hal ssrn dblp iacr eprint release
        official here online oral spotlight material materials online-appendix replication package
        """);

    /// <summary>States of a manuscript, which are no venues.</summary>
    public static readonly WordSet States = WordSet.Phrases("""
        preprint, under review, in review, submitted, in submission, in preparation, in press, forthcoming, accepted, to appear, working paper, technical report, tech report, manuscript, in progress, work in progress, draft, unpublished, under revision, revise and resubmit
        """);

    /// <summary>Whether a text has the words, or the form, of a venue.</summary>
    public static int Score(ReadOnlySpan<char> text)
    {
        var score = 0;
        foreach (var range in text.Words())
        {
            var word = text[range];
            var acronym = IsAcronym(word);
            if (char.IsUpper(word[0]))
            {
                if ((word.Length > 5 || acronym) && Acronyms.Contains(word.TrimEnd("'’0123456789")))
                {
                    score += 3;
                    continue;
                }

                if (Kinds.Contains(word))
                {
                    score += 2;
                    continue;
                }
            }

            if (acronym && word.Length is >= 3 and <= 9) score += 1;
        }

        return score;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var upper = 0;
        foreach (var c in word)
            if (char.IsUpper(c)) upper++;
        return upper * 2 > word.Length;
    }
}
