using System.Globalization;
using System.Text;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>
/// Writes C# in two kinds of lines: code of our own, hidden from diagnostics and debuggers, and pieces that stand for a
/// piece of a template, each on a line of its own behind a <c>#line</c> that says which.
/// </summary>
/// <param name="folder">
/// The folder of the C# file. Templates are named relative to it, as the C# compiler reads <c>#line</c>: an absolute path would
/// make the file, and through its hash in the PDB the assembly, differ from one checkout to another.
/// </param>
internal sealed class CSharpWriter(string folder)
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
        var path = Path.GetRelativePath(folder, span.File.Path).Replace('\\', '/');
        _code.Append(
            CultureInfo.InvariantCulture,
            $"\n#line ({startLine},{startColumn})-({endLine},{endColumn}) {offset} \"{path}\"\n {lead}{code}");
        _mapped = true;
    }

    /// <summary>Goes on behind what was written last, on its line.</summary>
    public void Append(string code) => _code.Append(code);

    public override string ToString() => _code + "\n";
}
