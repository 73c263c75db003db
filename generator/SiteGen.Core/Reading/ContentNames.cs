using System.Collections.Frozen;
using System.Globalization;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>Which names of files and folders can be addresses, and can be unpacked on Windows from a mirror.</summary>
public static class ContentNames
{
    /// <summary>政府信息公开条例 took effect in 2008; a few bodies reported before it.</summary>
    public const int FirstYear = 1990;

    public const int LastYear = 2199;

    private static readonly FrozenSet<string> Devices = new[]
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the site itself puts at its root.</summary>
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "years", "search", "data", "assets", "about", "index.html", "404.html", "sitemap.xml", "feed.xml", "robots.txt", "manifest.webmanifest", "service-worker.js",
        "SHA256SUMS", "SHA256SUMS.asc", "SHA256SUMS.minisig", "SHA256SUMS.sig",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the site has a file or folder of this name at its root, in any case.</summary>
    public static bool IsReservedAtRoot(string name) => Reserved.Contains(name) || IsSitemapPart(name);

    private static bool IsSitemapPart(string name) =>
        name.StartsWith("sitemap-", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a folder's name could be that of a page: an agency's own page is <c>index.html</c> at every depth.</summary>
    public static bool IsPageName(string name) => name.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    /// <summary>A folder of four ASCII digits is a year's.</summary>
    public static bool IsYear(string name) => name.Length == 4 && name.All(char.IsAsciiDigit);

    public static int Year(string name) => int.Parse(name, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Why a name cannot be used, as the end of a sentence; null where it can.</summary>
    public static LocalizedText? Fault(string name)
    {
        foreach (var character in name)
        {
            if (character is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '\\')
            {
                return new($"含有 Windows 文件名不允许的字符“{character}”", $"contains '{character}', which Windows does not allow");
            }

            var category = char.GetUnicodeCategory(character);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return new("含有不可见的控制字符", "contains an invisible control character");
            }

            if (character == '\uFFFD')
            {
                return new("不是有效的 UTF-8", "is not valid UTF-8");
            }

            // Systems disagree on whether a letter and its accent are one character or two, so such a name is not the same everywhere.
            if (category == UnicodeCategory.NonSpacingMark)
            {
                return new("含有组合用的附加符号，各系统的写法不一", "contains a combining mark, which systems write differently");
            }
        }

        if (name.EndsWith('.') || name.EndsWith(' ') || name.StartsWith(' '))
        {
            return new("以空格或句点开头或结尾", "begins or ends with a space or a full stop");
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return Devices.Contains(dot < 0 ? name : name[..dot]) ? new("是 Windows 保留的设备名", "is a device name reserved by Windows") : null;
    }
}
