namespace SiteGen.Core.Reading;

/// <summary>What the bytes of a text file turned out to be.</summary>
internal enum TextEncoding
{
    Utf8,
    Gb18030,

    /// <summary>UTF-16 or UTF-32, by its byte order mark: refused.</summary>
    Utf16,

    /// <summary>It holds a NUL, so it is no text: refused.</summary>
    Binary,

    /// <summary>Neither UTF-8 nor GB18030: refused.</summary>
    Unknown,
}
