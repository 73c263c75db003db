namespace SiteGen.Browser.Tests.Serving;

/// <summary>What a web server makes of a path: the file and its media type.</summary>
internal static class StaticFiles
{
    /// <param name="root">The absolute path of the folder served.</param>
    /// <param name="prefix">The path it is served at, with slashes at both ends.</param>
    /// <param name="path">The request's path, still escaped, without query.</param>
    /// <returns>The file; the folder with a slash at its end where the path lacks one; null where there is nothing to serve.</returns>
    public static string? Find(string root, string prefix, string path)
    {
        string plain = Uri.UnescapeDataString(path);
        if (!plain.StartsWith(prefix, StringComparison.Ordinal) || plain.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        string file = Path.GetFullPath(Path.Combine(root, plain[prefix.Length..].TrimStart('/')));
        if (file != root && !file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return null;
        }

        if (Directory.Exists(file))
        {
            string index = Path.Combine(file, "index.html");
            return !plain.EndsWith('/') ? file + "/" : File.Exists(index) ? index : null;
        }

        return File.Exists(file) ? file : null;
    }

    public static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".csv" => "text/csv; charset=utf-8",
        ".xml" => "application/xml",
        ".txt" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".pdf" => "application/pdf",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
