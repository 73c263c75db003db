namespace SiteGen.Core.Reading;

/// <summary>A file of the content.</summary>
/// <param name="State">Whether it was read.</param>
/// <param name="Text">Its text, decoded or refused; only where it was read.</param>
internal readonly record struct SourceFileContent(SourceFileState State, DecodedText Text);
