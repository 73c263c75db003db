using System.Collections.Immutable;

namespace SiteGen.Site.Search;

/// <summary>
/// How the scripts of the texts are spelt: the commonest characters of reports change places with letters that take two bytes of UTF-8 instead
/// of three, which spares a reader nearly a third of what a page of results loads. The catalogue carries both lists, so the reader's script
/// knows no other. Spelling twice gives the text again.
/// </summary>
public static class SearchAlphabet
{
    private const string Spelt =
        "“”…\u3000、。《》〔〕一七万三上下不与专业东两严个中丰为主举义之九也习乡书了予争事二于云互五些交产人今介仍从他付代以件价任份企伍众优会"
        + "传估但位低住体何余作使例供依便促保信修值偏做停健偿僵元充先免党入全八公六共关兴其具内册再写军农决况准减凤出函分切划列则创初判利别到制"
        + "前力办功加务动助包化区医十升半华协单南占卫印危即卷厅历厕原去县参及双反发取受变口另只召可台史右号司各合同名后向含听告员周和咨品响哪商"
        + "善喻四回因园困围固国图土在地场址均坚型城域培基填境增处备复外多够大天失头奖套好如委媒子字存季学宅守安完定实审客宣室害家容宿密富对导将"
        + "小少尚就尸局层居屏展属山岗岭峰巡工差已市布师常干平年并广序库应底府废度康建开式引张强归当录形役彻往征径待律得微心快态思急性总息患情惠"
        + "想意感懂成我或户房所手扎打托执扩扫扶批找承把抓投护报抽拆拓招拟括持挂指按挥振换据掌排探接控推措提握摸撤播支收改放政效敏救教数整文料断"
        + "新方施无日旧时明易是显晓普更最月有服期未末本机权材村条来板极构林果查标栏校样核根格案档桥梳检森楚模次款止正此步残段每比毕民水永求汇汛"
        + "江沟没沭河治泄泉法泗注洪洲活流测济消涉深清渗渠湖湾源满演潭火灾点热焦然照片版牌物牵特率环现班理生用田由申电畅留疑疗疫疾病登白的益监盖"
        + "目直相省看真着督知短矿码研础确碍示社祁禁离私种科秘积称移程稳稿究突窗立站章端第等答策签简算管篇类粮精系索紧累纠约级纳纷纸线练组细织终"
        + "经结绕给络统继绩续维综编缩缴缺网罚置署群老考者耐耕职联聘聚股育能自至致舆色节范草药获营落虚融行衔街衡补表被要覆见规视解触言警计订认训"
        + "议记讲许讼设访证评识诉诊试话询误说请读课谁调谈象豫负财责账质贫购贯贴费资走起足距路身车转轮载较达迁过运近还这进述追退送适选透逐途通造"
        + "逾遍道邀邮部都配醒采释里重量金针链错镇长门问间闻阅队防阳附际限院除险随隐障难集零需面革页项顾预领频题额风食馈首验高齐龄（），：；";

    private static readonly char[] Table = BuildTable();

    /// <summary>The characters that are spelt shorter, in ascending order.</summary>
    public static string Common => Spelt;

    /// <summary>What each of <see cref="Common"/> is spelt as, and the other way round: letters of Latin and Cyrillic.</summary>
    public static string Short { get; } = string.Concat(Letters());

    public static string Spell(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var index = 0; index < target.Length; index++)
        {
            target[index] = Table[source[index]];
        }
    });

    private static ImmutableArray<char> Letters() =>
    [
        .. Enumerable.Concat(Range('\u00C0', '\u02AF'), Range('\u0400', '\u052F')).Where(unit => char.IsLetter(unit)).Take(Spelt.Length),
    ];

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(unit => (char)unit);

    private static char[] BuildTable()
    {
        var table = Range('\0', '\uFFFF').ToArray();
        foreach (var (common, letter) in Spelt.Zip(Letters()))
        {
            (table[common], table[letter]) = (letter, common);
        }

        return table;
    }
}
