using System.Collections.Frozen;
using System.Text;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>What a report calls the agency whose figures its tables hold: its names, 我局, 本机关, and 全市 where it is a government.</summary>
internal sealed class OwnNames
{
    private const string Government = "government";

    private static readonly string[] OfAnyAgency =
    [
        "我局", "本局", "全局", "我委", "本委", "全委", "我办", "本办", "我厅", "本厅", "全厅", "我部", "本部", "我行", "我署", "本署", "我院", "本院", "我会", "本会", "我中心", "本中心",
        "本机关", "我机关", "本单位", "我单位", "本部门", "我部门", "本行政机关", "我镇", "本镇", "全镇", "我乡", "本乡", "全乡", "我分局", "本分局", "我街道", "本街道", "全街道", "我办事处", "我管委会",
        "我关", "本关", "全关", "我司", "我站", "我队", "我总队", "我支队", "我所", "我馆", "我社", "我处", "我校", "本校", "我公司",
    ];

    // What its name ends in: other agencies have townships and committees below or beside them.
    private static readonly string[] OfItsKind = ["镇政府", "镇人民政府", "乡政府", "乡人民政府", "街道办事处", "街道", "办事处", "管委会"];

    private static readonly string[] OfGovernments =
    [
        "全市", "我市", "本市", "全县", "我县", "本县", "全区", "我区", "本区", "全省", "我省", "本省", "全旗", "我旗", "全州", "我州", "全自治区", "各级行政机关", "各级政府及其部门", "各级政府及部门",
        "各级各部门", "各级政府部门", "各级政府", "各级机关", "各级政府机关", "各级行政机关及部门", "各级各单位", "各地各部门", "政府系统", "政府信息公开系统", "政务公开系统", "行政机关",
    ];

    private static readonly FrozenDictionary<char, string[]> General = ByFirst(OfAnyAgency);
    private static readonly FrozenDictionary<char, string[]> GeneralOfGovernments = ByFirst([.. OfAnyAgency, .. OfGovernments]);

    private readonly string[] names;
    private readonly FrozenDictionary<char, string[]> general;

    public OwnNames(Agency agency)
    {
        IsGovernment = string.Equals(agency.Level, Government, StringComparison.Ordinal)
            || EndsWithAny(agency.Name, "人民政府", "管理委员会", "管委会", "市", "县", "区", "省");
        IsOffice = agency.Name.Contains("办公", StringComparison.Ordinal);
        names = [.. new[] { agency.Name, agency.ShortName }.Concat(agency.FormerNames)
            .Concat(OfItsKind.Where(name => agency.Name.EndsWith(name, StringComparison.Ordinal) || (name[1] == '政' && EndsWithAny(agency.Name, name[..1], $"{name[..1]}人民政府"))))
            .Where(name => name.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];
        general = IsGovernment ? GeneralOfGovernments : General;
    }

    /// <summary>Its tables cover the area's agencies, not one office.</summary>
    public bool IsGovernment { get; }

    /// <summary>It is itself an office (办公室, 办公厅).</summary>
    public bool IsOffice { get; }

    /// <summary>How long the name at a place is; 0 where there is none.</summary>
    public int LengthAt(string text, int index, int end)
    {
        var own = LengthAt(names, text, index, end);
        return own > 0 ? own : general.TryGetValue(text[index], out var known) ? LengthAt(known, text, index, end) : 0;
    }

    /// <summary>The text without the agency's own names.</summary>
    public string Without(string text)
    {
        var rest = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length;)
        {
            var length = LengthAt(text, index, text.Length);
            if (length == 0)
            {
                rest.Append(text[index++]);
            }

            index += length;
        }

        return rest.ToString();
    }

    private static int LengthAt(string[] known, string text, int index, int end)
    {
        foreach (var name in known)
        {
            if (index + name.Length <= end && string.CompareOrdinal(text, index, name, 0, name.Length) == 0)
            {
                return name.Length;
            }
        }

        return 0;
    }

    private static FrozenDictionary<char, string[]> ByFirst(string[] words) => words.Distinct(StringComparer.Ordinal)
        .GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    private static bool EndsWithAny(string text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
