namespace SiteGen.Core.Configuration;

/// <summary>A site's public address: http or https, without user, query or fragment, ending in a slash.</summary>
public static class PublicAddress
{
    /// <returns>The address, a missing last slash added; null where the text is none.</returns>
    public static Uri? TryParse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address)
            || !(address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            || address.Host.Length == 0
            || address.Query.Length + address.Fragment.Length + address.UserInfo.Length > 0
            || text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is '\\' or '?' or '#'))
        {
            return null;
        }

        return address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    }
}
