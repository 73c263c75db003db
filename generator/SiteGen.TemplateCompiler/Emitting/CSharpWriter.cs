using System.Globalization;
using System.Text;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>
/// Writes C# in two kinds of lines: code of our own, hidden from diagnostics and debuggers, and pieces that stand for a
/// piece of a template, each on a line of its own behind a <c>#line</c> that says which.
/// </summary>
internal sealed class CSharpWriter
{
    private readonly StringBuilder _code = new();
    private int _indent;
    private bool _mapped;

    public void Line(string code = "")
    {
        if (_mapped)
        {
            _code.Append("\n#line hidden");
            _mapped = false;
        }

        if (_code.Length > 0)
        {
            _code.Append('\n');
        }

        if (code.Length > 0)
        {
            _code.Append(' ', _indent * 4).Append(code);
        }
    }

    public void Open()
    {
        Line("{");
        _indent++;
    }

    public void Close(string after = "")
    {
        _indent--;
        Line("}" + after);
    }

    /// <summary>Code that stands for a piece of the template; <paramref name="lead"/> comes before the part that does.</summary>
    public void Mapped(SourceSpan span, string code, string lead = "")
    {
        var (startLine, startColumn) = span.File.PositionOf(span.Start);
        var (endLine, endColumn) = span.File.PositionOf(span.End);
        var offset = lead.Length + 1;
        _code.Append(
            CultureInfo.InvariantCulture,
            $"\n#line ({startLine},{startColumn})-({endLine},{endColumn}) {offset} \"{span.File.Path}\"\n {lead}{code}");
        _mapped = true;
    }

    /// <summary>Goes on behind what was written last, on its line.</summary>
    public void Append(string code) => _code.Append(code);

    public override string ToString() => _code + "\n";
}
