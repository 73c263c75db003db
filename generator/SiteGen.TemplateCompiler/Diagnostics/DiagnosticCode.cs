namespace SiteGen.TemplateCompiler.Diagnostics;

/// <summary>The codes of the compiler's errors; README.md says what each means. A code never changes its meaning.</summary>
internal static class DiagnosticCode
{
    public const string Unterminated = "SG4001";
    public const string UnexpectedCharacter = "SG4002";
    public const string Syntax = "SG4003";
    public const string UnknownTag = "SG4004";
    public const string UnbalancedTag = "SG4005";
    public const string Model = "SG4006";
    public const string Extends = "SG4007";
    public const string UnknownTemplate = "SG4010";
    public const string Cycle = "SG4011";
    public const string UnknownBlock = "SG4012";
    public const string DuplicateBlock = "SG4013";
    public const string BlockNotRendered = "SG4014";
    public const string TemplateName = "SG4015";
    public const string UnknownFormatter = "SG4020";
    public const string FormatterArguments = "SG4021";
    public const string UnknownText = "SG4022";
    public const string TextArguments = "SG4023";
    public const string Loop = "SG4024";
    public const string Name = "SG4025";
    public const string TextsSyntax = "SG4030";
    public const string TextsValue = "SG4031";
    public const string MissingText = "SG4032";
    public const string PlaceholderMismatch = "SG4033";
    public const string DuplicateText = "SG4034";
    public const string Placeholder = "SG4035";
    public const string MissingLanguage = "SG4036";
    public const string OutputInRawText = "SG4040";
    public const string OutputInComment = "SG4041";
    public const string OutputUnquoted = "SG4042";
    public const string OutputInName = "SG4043";
    public const string OutputInRefusedAttribute = "SG4044";
    public const string UnsafeUrl = "SG4045";
    public const string RefusedScheme = "SG4046";
    public const string JsonScript = "SG4047";
    public const string UnclosedElement = "SG4050";
    public const string MisnestedElement = "SG4051";
    public const string UnbalancedBranches = "SG4052";
    public const string UnbalancedBody = "SG4053";
    public const string UnknownElement = "SG4054";
    public const string DuplicateAttribute = "SG4055";
    public const string Markup = "SG4056";
    public const string SelfClosing = "SG4057";
    public const string EndsParagraph = "SG4058";
    public const string IncludePlace = "SG4059";
    public const string Usage = "SG4099";
}
