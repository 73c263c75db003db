namespace SiteGen.TemplateCompiler.Sources;

/// <summary>A half-open range of one source file.</summary>
internal readonly record struct SourceSpan(SourceFile File, int Start, int End)
{
    public string Text => File.Text[Start..End];

    public int Length => End - Start;

    public int Line => File.PositionOf(Start).Line;

    public SourceSpan To(SourceSpan last) => this with { End = last.End };
}
