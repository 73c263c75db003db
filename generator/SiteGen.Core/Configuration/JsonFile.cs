using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Configuration;

/// <summary>A configuration file being read: turns byte offsets into positions and collects what is wrong with it.</summary>
internal sealed class JsonFile
{
    private readonly ReadOnlyMemory<byte> utf8;
    private readonly ICollection<Diagnostic> diagnostics;
    private SourceText? source;

    private JsonFile(string path, ReadOnlyMemory<byte> utf8, ICollection<Diagnostic> diagnostics)
    {
        Path = path;
        this.utf8 = utf8;
        this.diagnostics = diagnostics;
    }

    /// <summary>Relative to the site's folder, with forward slashes.</summary>
    public string Path { get; }

    public ReadOnlySpan<byte> Utf8 => utf8.Span;

    /// <summary>The file's one JSON value, or null where there is none to speak of; that has then been reported.</summary>
    public static (JsonFile File, JsonValue? Root) Read(string siteDirectory, string path, LocalizedText hintIfMissing, ICollection<Diagnostic> diagnostics)
    {
        var content = SourceFile.Read(siteDirectory, path);
        var file = new JsonFile(path, content.Text.Utf8, diagnostics);
        switch (content.State)
        {
            case SourceFileState.Missing:
                file.Report(ConfigurationCodes.Missing, 1, 1, new($"缺少 {path}", $"{path} is missing"), hintIfMissing);
                return (file, null);
            case SourceFileState.Link:
                diagnostics.Add(RouteCodes.LinkedFile(path));
                return (file, null);
        }

        if (content.State == SourceFileState.TooLarge || content.Text.Encoding != TextEncoding.Utf8)
        {
            var (message, hint) = UnreadableText.Describe(content, gb18030Accepted: false);
            file.Report(ConfigurationCodes.Unreadable, content.Text.Line == 0 ? 1 : content.Text.Line, content.Text.Column == 0 ? 1 : content.Text.Column, message, hint);
            return (file, null);
        }

        return (file, JsonTreeReader.Read(file));
    }

    /// <summary>A file that ships with the program.</summary>
    /// <param name="name">What it is called in what is reported.</param>
    /// <param name="utf8">Its content.</param>
    /// <param name="diagnostics">Receives every problem.</param>
    public static (JsonFile File, JsonValue? Root) Of(string name, ReadOnlyMemory<byte> utf8, ICollection<Diagnostic> diagnostics)
    {
        var file = new JsonFile(name, utf8, diagnostics);
        return (file, JsonTreeReader.Read(file));
    }

    public void Report(DiagnosticCode code, int offset, LocalizedText message, LocalizedText? hint = null)
    {
        var (line, column) = PositionAt(offset);
        Report(code, line, column, message, hint);
    }

    private void Report(DiagnosticCode code, int line, int column, LocalizedText message, LocalizedText? hint) => diagnostics.Add(new Diagnostic
    {
        Code = code,
        Severity = code.DefaultSeverity,
        Path = Path,
        Line = line,
        Column = column,
        Message = message,
        Hint = hint,
    });

    private (int Line, int Column) PositionAt(int offset)
    {
        source ??= new SourceText(Path, Encoding.UTF8.GetString(Utf8));
        return source.PositionAt(Encoding.UTF8.GetCharCount(Utf8[..Math.Clamp(offset, 0, Utf8.Length)]));
    }
}
