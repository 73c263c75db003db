namespace SiteGen.TemplateCompiler.Lexing;

/// <summary>
/// A run of static text, or one whole <c>{{ }}</c>, <c>{% %}</c> or <c>{# #}</c>. <c>Start</c> and <c>End</c> include the
/// delimiters; <c>InnerStart</c> and <c>InnerEnd</c> leave out delimiters and white-space marks.
/// </summary>
internal sealed record Segment(
    SegmentKind Kind, int Start, int End, int InnerStart, int InnerEnd, bool TrimBefore, bool TrimAfter);
