using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Configuration;

/// <summary>
/// Reads <c>appearance</c> of site.json. An accent that cannot be read on the theme's paper is refused here, with the nearest shade that can,
/// so that no page is ever built with it.
/// </summary>
internal static class AppearanceReader
{
    private static readonly string[] Keys = ["accent", "logo", "footer"];
    private static readonly string[] FooterKeys = ["notes", "links"];
    private static readonly string[] LinkKeys = ["text", "url"];
    private static readonly string[] PictureTypes = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif"];

    /// <param name="site">The object of site.json.</param>
    /// <param name="siteDirectory">The folder with site.json.</param>
    public static Appearance Read(JsonObjectReader site, string siteDirectory)
    {
        if (site.Object("appearance", Keys) is not { } appearance)
        {
            return new Appearance();
        }

        var footer = appearance.Object("footer", FooterKeys);
        return new Appearance
        {
            Accent = ReadAccent(appearance),
            Logo = ReadLogo(appearance, siteDirectory),
            FooterNotes = footer?.Texts("notes") ?? [],
            FooterLinks = footer is null ? [] : [.. footer.Objects("links", LinkKeys).Select(ReadLink).OfType<FooterLink>()],
        };
    }

    private static AccentColours? ReadAccent(JsonObjectReader appearance)
    {
        if (appearance.OfKind("accent", JsonValueKind.String) is not { } value)
        {
            return null;
        }

        var given = VisibleText.Of(value.Text);
        if (Colour.TryParse(value.Text) is not { } accent)
        {
            appearance.File.Report(
                ConfigurationCodes.Colour,
                value.Offset,
                new($"“{given}”不是颜色", $"\"{given}\" is no colour"),
                new("用井号加六位十六进制数字书写，如 #8c1d18", "write # and six hexadecimal digits, such as #8c1d18"));
            return null;
        }

        var contrast = AccentColours.LeastContrastOf(accent);
        if (contrast >= AccentColours.LeastContrast)
        {
            return AccentColours.Of(accent);
        }

        // Rounded down, or 4.49 would be told to be 4.5.
        var shown = (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
        var readable = AccentColours.Readable(accent);
        appearance.File.Report(
            ConfigurationCodes.Contrast,
            value.Offset,
            new($"强调色 {given} 与页面底色的对比度只有 {shown}:1，低于 4.5:1，文字不易辨认", $"the accent {given} has a contrast of {shown}:1 with the page, less than 4.5:1: its text is hard to read"),
            new($"可改用相近而较深的 {readable}", $"a darker shade near it is {readable}"));
        return null;
    }

    private static string ReadLogo(JsonObjectReader appearance, string siteDirectory)
    {
        if (appearance.OfKind("logo", JsonValueKind.String) is not { Text.Length: > 0 } value)
        {
            return "";
        }

        var given = VisibleText.Of(value.Text);
        if (!PictureTypes.Contains(Path.GetExtension(value.Text), StringComparer.OrdinalIgnoreCase) || value.Text.Contains('\\') || value.Text.Split('/').Any(part => part is "" or "." or ".."))
        {
            appearance.File.Report(
                ConfigurationCodes.Logo,
                value.Offset,
                new($"“{given}”不能用作标志图片", $"\"{given}\" cannot be the logo"),
                new("写 content/_static 中的图片文件名（svg、png、jpg、webp 或 gif），如 logo.svg", "name a picture in content/_static (svg, png, jpg, webp or gif), such as logo.svg"));
            return "";
        }

        if (!File.Exists(Path.Combine(siteDirectory, "content", "_static", value.Text)))
        {
            appearance.File.Report(
                ConfigurationCodes.Logo,
                value.Offset,
                new($"找不到标志图片 content/_static/{given}", $"the logo content/_static/{given} does not exist"),
                new("把图片放进 content/_static，或删去这一项", "put the picture into content/_static, or remove this key"));
            return "";
        }

        return value.Text;
    }

    private static FooterLink? ReadLink(JsonObjectReader link)
    {
        var text = link.RequiredText("text");
        var address = link.RequiredText("url");
        if (address.Length == 0 || IsSafe(address))
        {
            return text.Length == 0 || address.Length == 0 ? null : new FooterLink(text, address);
        }

        link.File.Report(
            ConfigurationCodes.FooterAddress,
            link.Find("url")!.Offset,
            new($"页脚链接的地址“{VisibleText.Of(address)}”无效", $"the footer's link \"{VisibleText.Of(address)}\" is no address"),
            new("写完整的 http、https 或 mailto 地址，如 https://www.example.gov.cn/", "write a complete http, https or mailto address, such as https://www.example.gov.cn/"));
        return null;
    }

    private static bool IsSafe(string address) =>
        !address.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character == '\\')
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeMailto || ((uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0));
}
