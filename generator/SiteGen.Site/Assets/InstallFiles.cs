using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Site.Planning;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Assets;

/// <summary>
/// What lets a phone install the site and read it offline: the web app manifest and the service worker. Only pages served over http(s) ask
/// for them; their names are fixed because browsers know them by name, so the worker carries its version inside.
/// </summary>
public static class InstallFiles
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SiteAsset Manifest(SiteContext context)
    {
        return new SiteAsset(SiteRoutes.Manifest, Write(writer =>
        {
            writer.WriteString("name"u8, context.Configuration.Title);
            writer.WriteString("lang"u8, context.Configuration.Language);
            writer.WriteString("start_url"u8, SiteRoutes.Home);
            writer.WriteString("scope"u8, "./");
            writer.WriteString("display"u8, "minimal-ui");
            writer.WriteString("background_color"u8, Core.Configuration.Colour.White.ToString());
            writer.WriteString("theme_color"u8, Core.Configuration.Colour.White.ToString());
            writer.WriteStartArray("icons"u8);
            writer.WriteStartObject();
            writer.WriteString("src"u8, SiteLinks.Relative(SiteRoutes.Manifest, context.IconPath));
            writer.WriteString("sizes"u8, "any");
            writer.WriteString("type"u8, TypeOf(context.IconPath));
            writer.WriteEndObject();
            writer.WriteEndArray();
        }));
    }

    /// <param name="context">The site.</param>
    /// <param name="shell">What is kept from the first visit on, relative to the site's root: pages, and files whose names carry their hash.</param>
    public static SiteAsset ServiceWorker(SiteContext context, IReadOnlyList<string> shell)
    {
        var script = ThemeFile.ReadCompact("service-worker.js");
        var files = Encoding.UTF8.GetBytes(string.Join('\n', shell));
        var version = ThemeFile.HashOf([.. script, .. files]);
        var head = Write(writer =>
        {
            writer.WriteString("version"u8, version);
            writer.WriteStartArray("files"u8);
            foreach (var file in shell)
            {
                writer.WriteStringValue(SiteLinks.Relative(SiteRoutes.ServiceWorker, file));
            }

            writer.WriteEndArray();
        });
        return new SiteAsset(SiteRoutes.ServiceWorker, (byte[])[.. "const shell = "u8, .. head, .. ";\n"u8, .. script]);
    }

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string TypeOf(string icon) => Path.GetExtension(icon) switch
    {
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "image/x-icon",
    };
}
