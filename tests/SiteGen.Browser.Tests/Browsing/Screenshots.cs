using System.Buffers.Binary;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests.Browsing;

/// <summary>Pictures of pages, kept under <c>artifacts/screenshots</c> for people to look at.</summary>
internal static class Screenshots
{
    /// <summary>Saves the whole page as <c>NAME-WIDTH-SCHEME.png</c>.</summary>
    /// <returns>The file's absolute path and the picture's width in pixels.</returns>
    public static async Task<(string File, int Width)> SaveAsync(Reader reader, string name, Viewport viewport)
    {
        string folder = Repository.PathOf("artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, $"{name}-{viewport.Width}-{viewport.Scheme}.png");
        byte[] png = await reader.Page.ScreenshotAsync(new() { Path = file, FullPage = true }).ConfigureAwait(false);
        return (file, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
    }
}
