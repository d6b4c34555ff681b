using System.Collections.Frozen;

namespace GraphService.Import.Readers.Latex;

/// <summary>
/// Accent commands with their letters. A table and not Unicode normalization, which the invariant globalization mode of
/// .NET leaves out.
/// </summary>
internal static class LatexAccents
{
    private static readonly FrozenDictionary<string, (string Pairs, char Combining)> Accents = new Dictionary<string, (string, char)>
    {
        ["`"] = ("AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ", '\u0300'),
        ["'"] = ("AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźÆǼæǽØǾøǿ", '\u0301'),
        ["^"] = ("AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ", '\u0302'),
        ["~"] = ("AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹ", '\u0303'),
        ["\""] = ("AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿ", '\u0308'),
        ["="] = ("AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÆǢæǣ", '\u0304'),
        ["."] = ("AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzż", '\u0307'),
        ["u"] = ("AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ", '\u0306'),
        ["v"] = ("AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž", '\u030C'),
        ["H"] = ("OŐUŰoőuű", '\u030B'),
        ["r"] = ("AÅUŮaåuůwẘyẙ", '\u030A'),
        ["c"] = ("CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ", '\u0327'),
        ["k"] = ("AĄEĘIĮOǪUŲaąeęiįoǫuų", '\u0328'),
        ["d"] = ("AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓ", '\u0323'),
        ["b"] = ("BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ", '\u0331'),
    }.ToFrozenDictionary();

    public static bool IsAccent(string command) => Accents.ContainsKey(command);

    /// <summary>The first letter of <paramref name="text"/> under the accent, and the rest as it was.</summary>
    public static string Put(string command, string text)
    {
        if (text.Length == 0) return "";
        var (pairs, combining) = Accents[command];
        var letter = text[0] switch { 'ı' => 'i', 'ȷ' => 'j', var c => c };
        for (var i = 0; i < pairs.Length; i += 2)
            if (pairs[i] == letter) return pairs[i + 1] + text[1..];
        var first = char.IsSurrogatePair(text, 0) ? text[..2] : letter.ToString();
        return char.IsLetter(text, 0) ? first + combining + text[first.Length..] : text;
    }
}
