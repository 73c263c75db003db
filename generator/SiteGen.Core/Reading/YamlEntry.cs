namespace SiteGen.Core.Reading;

/// <summary>One entry of a YAML mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="Offset">Where the key starts in the file's text.</param>
/// <param name="Value">Its value.</param>
internal sealed record YamlEntry(string Key, int Offset, YamlNode Value);
