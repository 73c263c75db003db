using System.Text;

namespace SiteGen.Site.Routing;

/// <summary>
/// Links between addresses of the site. Every one is relative and names its file, so the same bytes work at a domain's
/// root, in a sub-folder and from <c>file://</c>.
/// </summary>
public static class SiteLinks
{
    /// <summary>The link from one page to another address, percent-encoded where a path segment needs it.</summary>
    public static string Relative(string fromPage, string toAddress)
    {
        var shared = 0;
        var limit = Math.Min(fromPage.Length, toAddress.Length);
        for (var index = 0; index < limit && fromPage[index] == toAddress[index]; index++)
        {
            if (fromPage[index] == '/')
            {
                shared = index + 1;
            }
        }

        var link = new StringBuilder(toAddress.Length + 12);
        for (var index = shared; index < fromPage.Length; index++)
        {
            if (fromPage[index] == '/')
            {
                link.Append("../");
            }
        }

        AppendEscaped(link, toAddress.AsSpan(shared));
        return link.ToString();
    }

    /// <summary>The prefix from a page to the site's root: empty at the root, <c>../</c> once for every folder below it.</summary>
    public static string RootOf(string page)
    {
        var depth = page.Count(character => character == '/');
        return depth == 0 ? "" : string.Concat(Enumerable.Repeat("../", depth));
    }

    /// <summary>The public address of a page or file, or null where the site has no base address. A folder's own page is known by its folder:
    /// what is printed, scanned and cited stays short, and does not say how the page is made.</summary>
    public static string? Absolute(Uri? baseUrl, string address) =>
        FromAnywhere(baseUrl, SiteRoutes.IsFolderPage(address) ? address[..^SiteRoutes.FolderPage.Length] : address);

    /// <summary>The public address that a link of a page leads to.</summary>
    /// <param name="baseUrl">The site's public address.</param>
    /// <param name="fromPage">The page the link is on.</param>
    /// <param name="link">As <see cref="Relative"/> gives it.</param>
    public static string AbsoluteOf(Uri baseUrl, string fromPage, string link)
    {
        const string Up = "../";
        var folder = fromPage.AsSpan(0, fromPage.LastIndexOf('/') + 1);
        var rest = link.AsSpan();
        while (rest.StartsWith(Up))
        {
            rest = rest[Up.Length..];
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }

        var address = new StringBuilder(baseUrl.AbsoluteUri);
        AppendEscaped(address, folder);
        address.Append(SiteRoutes.IsFolderPage(rest.ToString()) ? rest[..^SiteRoutes.FolderPage.Length] : rest);
        return address.ToString();
    }

    /// <summary>The link from a page that is served at any depth; it names its file, as every link of the site does. Null where the site has no base address.</summary>
    public static string? FromAnywhere(Uri? baseUrl, string address)
    {
        if (baseUrl is null)
        {
            return null;
        }

        var link = new StringBuilder(baseUrl.AbsoluteUri);
        AppendEscaped(link, address);
        return link.ToString();
    }

    private static void AppendEscaped(StringBuilder link, ReadOnlySpan<char> address)
    {
        if (!address.ContainsAnyExcept(Unreserved))
        {
            link.Append(address);
            return;
        }

        var first = true;
        foreach (var range in address.Split('/'))
        {
            if (!first)
            {
                link.Append('/');
            }

            link.Append(Uri.EscapeDataString(address[range]));
            first = false;
        }
    }

    private static readonly System.Buffers.SearchValues<char> Unreserved =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");
}
