namespace SiteGen.TemplateCompiler.Lexing;

internal enum SegmentKind
{
    Text,
    Output,
    Tag,
    Comment,
}
