using SiteGen.Core.Diagnostics;
using SiteGen.Site.Zipping;

namespace SiteGen.Site.Verifying;

/// <summary>What can be wrong with a copy of a site: SG52xx its pages' links, SG620x its files, SG621x its ZIP, SG622x its bag, SG623x its update pack.</summary>
public static class CopyCodes
{
    internal static CopyCode LinkBroken { get; } = Code("SG5201", "页面中的链接没有目标", "a page's link leads nowhere", null);

    internal static CopyCode AnchorMissing { get; } = Code("SG5202", "页面中的链接指向不存在的位置", "a page's link names an anchor that does not exist", null);

    internal static CopyCode AsksAnotherHost { get; } = Code("SG5203", "页面会向其他主机请求内容", "a page asks another host for something", new("离线时这部分内容不会显示，对方也会得知读者的访问；请改为站内文件", "it is missing offline, and the other host learns who reads: make it a file of the site"));

    internal static CopyCode LinkAbsolute { get; } = Code("SG5204", "页面中的站内链接不是相对地址", "a page's link within the site is not relative", new("换一个目录或离线打开时，这个链接会失效", "in another folder, or offline, it leads nowhere"));

    internal static CopyCode PageUnreadable { get; } = Code("SG5205", "页面或样式不是 UTF-8 文本，或过大，或嵌套过深，或元素、链接过多，其中的链接未能全部核对", "a page or style sheet is no UTF-8 text, too large, nested too deep, or of too many elements or links; not all of its links were checked", null);

    internal static CopyCode NothingHere { get; } = Code("SG6201", "这里没有网站、镜像或更新包", "here is no site, mirror or update pack", new("网站和 ZIP 镜像的根目录或其中唯一的文件夹里有 SHA256SUMS，BagIt 包有 bagit.txt，更新包有 base.sha256", "at the root, or in the only folder there, a site or its ZIP has SHA256SUMS, a bag bagit.txt, an update pack base.sha256"));

    internal static CopyCode LineUnreadable { get; } = Code("SG6202", "校验清单中有一行不合格式", "a line of a list of hashes is not in its form", new("清单可能已被改动；请重新取得这份副本", "the list may have been tampered with: get the copy anew"));

    internal static CopyCode Missing { get; } = Code("SG6203", "缺少校验清单所列的文件", "a file that a list of hashes names is missing", new("请重新取得这份副本，或重新生成网站", "get the copy anew, or build the site again"));

    internal static CopyCode Differs { get; } = Code("SG6204", "文件内容与校验清单不符", "a file differs from its hash", new("请重新取得这份副本，或重新生成网站", "get the copy anew, or build the site again"));

    internal static CopyCode Extra { get; } = Code("SG6205", "有校验清单以外的文件", "a file that no list of hashes names", new("不属于这个网站；如系有意放入，可用 --extra warning 只作提醒", "it is no part of the site; if it was put there on purpose, --extra warning makes it a warning"));

    internal static CopyCode NotAFile { get; } = Code("SG6206", "不是普通文件（符号链接、设备等）", "not a plain file but a link, a device or the like", null);

    internal static CopyCode Unreadable { get; } = Code("SG6207", "文件无法读取", "a file cannot be read", null);

    internal static CopyCode HomeUnlisted { get; } = Code("SG6208", "校验清单没有列出首页 index.html", "a site's list of hashes does not name its home page, index.html", new("清单不完整，可能已被改动；请重新取得这份副本", "the list is not whole and may have been tampered with: get the copy anew"));

    internal static CopyCode ZipDamaged { get; } = Code("SG6211", "ZIP 文件已损坏", "the ZIP is damaged", new("请重新取得这份副本", "get the copy anew"));

    internal static CopyCode ZipUnsafeName { get; } = Code("SG6212", "ZIP 中的名称不安全", "a name in the ZIP is unsafe", NotUnpacked);

    internal static CopyCode ZipRepeatedName { get; } = Code("SG6213", "ZIP 中的名称重复", "a name stands in the ZIP twice", NotUnpacked);

    internal static CopyCode ZipNotAFile { get; } = Code("SG6214", "ZIP 中有符号链接或特殊文件", "the ZIP holds a symbolic link or special file", NotUnpacked);

    internal static CopyCode ZipEncrypted { get; } = Code("SG6215", "ZIP 中的文件已加密", "a file in the ZIP is encrypted", null);

    internal static CopyCode ZipUnsupported { get; } = Code("SG6216", "ZIP 的压缩方法或分卷形式不受支持", "the ZIP is packed by another method, or in parts", null);

    internal static CopyCode ZipImplausible { get; } = Code("SG6217", "ZIP 所称的大小不可信", "the sizes that the ZIP states cannot be", NotUnpacked);

    internal static CopyCode ZipUnclaimed { get; } = Code("SG6218", "ZIP 中有不属于任何文件的数据", "the ZIP holds bytes that belong to no file", NotUnpacked);

    internal static CopyCode BagMalformed { get; } = Code("SG6221", "BagIt 包不合规范", "the bag breaks a rule of BagIt", new("规范见 RFC 8493", "see RFC 8493"));

    internal static CopyCode PackMalformed { get; } = Code("SG6231", "更新包不完整或不合格式", "the update pack is incomplete or malformed", new("请重新取得更新包", "get the pack anew"));

    /// <summary>Every code of this class, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All =>
    [
        .. new[]
        {
            LinkBroken, AnchorMissing, AsksAnotherHost, LinkAbsolute, PageUnreadable,
            NothingHere, LineUnreadable, Missing, Differs, Extra, NotAFile, Unreadable, HomeUnlisted,
            ZipDamaged, ZipUnsafeName, ZipRepeatedName, ZipNotAFile, ZipEncrypted, ZipUnsupported, ZipImplausible, ZipUnclaimed,
            BagMalformed, PackMalformed,
        }.Select(code => code.Code),
    ];

    private static LocalizedText NotUnpacked => new("请勿解压；请从可信的来源重新取得", "do not unpack it; get the copy from a source you trust");

    internal static CopyCode Of(ZipProblem problem) => problem switch
    {
        ZipProblem.UnsafeName => ZipUnsafeName,
        ZipProblem.RepeatedName => ZipRepeatedName,
        ZipProblem.NotAFile => ZipNotAFile,
        ZipProblem.Encrypted => ZipEncrypted,
        ZipProblem.Unsupported => ZipUnsupported,
        ZipProblem.Implausible => ZipImplausible,
        ZipProblem.Unclaimed => ZipUnclaimed,
        _ => ZipDamaged,
    };

    private static CopyCode Code(string id, string chinese, string english, LocalizedText? hint) =>
        new(new(id, null, Severity.Error, new(chinese, english)), hint);
}
