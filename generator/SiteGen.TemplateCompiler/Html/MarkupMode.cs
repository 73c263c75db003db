namespace SiteGen.TemplateCompiler.Html;

/// <summary>The states of the tokenizer; a reduction of the HTML standard's to those that matter here.</summary>
internal enum MarkupMode
{
    Data,
    PlainData,
    RawData,
    TagOpen,
    StartTagName,
    EndTagOpen,
    EndTagName,
    AfterEndTagName,
    BeforeAttribute,
    NeedsSpace,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,
    SelfClosing,
    Comment,
    Declaration,
    Instruction,
    CharacterData,
}
