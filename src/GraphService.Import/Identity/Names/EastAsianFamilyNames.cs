namespace GraphService.Import.Identity.Names;

/// <summary>
/// Family names, romanised, that very many people share and that go with short given names: two people of one such
/// name are ordinary, and one letter more or less in the given name is another name.
/// </summary>
internal static class EastAsianFamilyNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "ai", "an", "bai", "ban", "bao", "bi", "bian", "bo", "bu", "cai", "cao", "cen", "cha", "chai", "chan", "chang", "chao", "chau", "che", "chen",
        "cheng", "cheung", "chi", "chiang", "chien", "chin", "chiu", "cho", "choe", "choi", "chong", "chou", "chow", "chu", "chua", "chung",
        "cui", "dai", "dang", "deng", "di", "diao", "ding", "dinh", "do", "dong", "dou", "du", "duan", "duong", "fan", "fang", "fei", "feng", "fu", "fung", "gan",
        "gao", "ge", "geng", "gong", "gu", "guan", "gui", "guo", "ha", "hai", "han", "hang", "hao", "he", "ho", "hoang", "hong", "hou",
        "hsiao", "hsieh", "hsu", "hu", "hua", "huang", "huo", "huynh", "hwang", "im", "jang", "jeon", "jeong", "ji", "jia", "jian", "jiang",
        "jiao", "jin", "jing", "jo", "ju", "jung", "kang", "kao", "ke", "kim", "ko", "kong", "kuang", "kuo", "kwak", "kwan", "kwok", "kwon", "lai", "lam", "lan", "lang", "lau",
        "law", "le", "lee", "lei", "leng", "leung", "li", "lian", "liang", "liao", "lim", "lin", "ling", "liu", "lo", "long", "lou", "lu", "lui", "luo", "luong",
        "lv", "lyu", "ma", "mai", "man", "mao", "mei", "meng", "mi", "miao", "min", "ming", "mo", "moon", "mou", "mu", "na", "nam", "ng", "ngo", "nguyen",
        "ni", "nie", "ning", "niu", "noh", "oh", "ou", "ouyang", "paik", "pan", "pang", "park", "pei", "peng", "pham", "phan", "pi", "ping", "pu", "qi", "qian", "qiao", "qin",
        "qiu", "qu", "quan", "que", "ran", "ren", "rong", "ruan", "ryu", "seo", "sha", "shan", "shang", "shao", "she", "shen", "sheng", "shi", "shih",
        "shim", "shin", "shu", "si", "sim", "sin", "sohn", "son", "song", "su", "suh", "sui", "sun", "sung", "tai", "tam", "tan", "tang", "tao", "teng",
        "tian", "ting", "to", "tong", "tran", "trinh", "truong", "tsai", "tseng", "tso", "tu", "vo", "vu", "wan", "wang", "wei", "wen", "weng", "won", "wong", "woo",
        "wu", "xi", "xia", "xian", "xiang", "xiao", "xie", "xin", "xing", "xiong", "xu", "xue", "xun", "yan", "yang", "yao", "ye", "yeh", "yen", "yeo", "yeung",
        "yi", "yim", "yin", "ying", "yip", "yong", "yoo", "yoon", "you", "yu", "yuan", "yue", "yun", "zang", "zeng", "zha", "zhai", "zhan", "zhang",
        "zhao", "zhen", "zheng", "zhong", "zhou", "zhu", "zhuang", "zhuo", "zong", "zou", "zu", "zuo",
    };

    /// <summary>Whether a folded family name is one of them.</summary>
    public static bool Contains(string family) => Names.Contains(family);
}
