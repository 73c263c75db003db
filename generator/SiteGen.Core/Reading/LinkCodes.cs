using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>The findings about links in a narrative (SG51xx). A number, once given, keeps its meaning.</summary>
public static class LinkCodes
{
    public static readonly DiagnosticCode Nowhere = Error("SG5101", "链接没有目标", "A link leads nowhere");
    public static readonly DiagnosticCode Scheme = Error("SG5102", "链接的协议不允许", "A link's scheme is not allowed");
    public static readonly DiagnosticCode ForeignImage = Error("SG5103", "图片不在本站", "An image is not part of the site");
    public static readonly DiagnosticCode Absolute = Error("SG5104", "站内链接不是相对地址", "A link within the site is not relative");
    public static readonly DiagnosticCode ClimbsOut = Error("SG5105", "链接超出了 content 文件夹", "A link climbs out of the content");
    public static readonly DiagnosticCode Anchor = Error("SG5106", "链接的位置不存在", "A link's anchor does not exist");
    public static readonly DiagnosticCode Characters = Error("SG5107", "链接中有不允许的字符", "A link contains unfit characters");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [Nowhere, Scheme, ForeignImage, Absolute, ClimbsOut, Anchor, Characters];

    private static DiagnosticCode Error(string id, string chinese, string english) => new(id, null, Severity.Error, new LocalizedText(chinese, english));
}
