namespace SiteGen.Core.Configuration;

/// <summary>One member of a JSON object.</summary>
/// <param name="Name">The key.</param>
/// <param name="Offset">Byte offset of the key in the file's UTF-8 text.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, int Offset, JsonValue Value);
