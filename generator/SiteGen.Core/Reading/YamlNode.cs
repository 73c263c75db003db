namespace SiteGen.Core.Reading;

/// <summary>A value of the front matter that knows where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it starts in the file's text; for an empty value, where its key stands.</param>
/// <param name="Text">A scalar's text.</param>
/// <param name="Entries">A mapping's entries in the order of the file, repeated ones included.</param>
/// <param name="Items">A sequence's items.</param>
internal sealed record YamlNode(YamlKind Kind, int Offset, string Text, IReadOnlyList<YamlEntry> Entries, IReadOnlyList<YamlNode> Items)
{
    /// <summary>Nothing stands there: <c>published:</c> alone on its line.</summary>
    public bool IsEmpty => Kind == YamlKind.Scalar && string.IsNullOrWhiteSpace(Text);
}
