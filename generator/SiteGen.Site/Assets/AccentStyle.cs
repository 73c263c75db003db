using System.Text;
using SiteGen.Core.Configuration;

namespace SiteGen.Site.Assets;

/// <summary>The rules that put a site's own accent in place of the theme's, for every way the theme can be looked at.</summary>
internal static class AccentStyle
{
    /// <returns>Rules to follow the theme's style; nothing where the site keeps the theme's accent.</returns>
    public static byte[] Write(AccentColours? accent) => accent is null ? [] : Encoding.UTF8.GetBytes(
        $$"""

        @media screen {
          :root { --accent: {{accent.Light}}; }
          :root[data-elder] { --accent: {{accent.Elder}}; }
          :root[data-scheme="dark"] { --accent: {{accent.Dark}}; }
        }
        @media screen and (prefers-color-scheme: dark) {
          :root:not([data-scheme="light"]) { --accent: {{accent.Dark}}; }
        }

        """.ReplaceLineEndings("\n"));
}
