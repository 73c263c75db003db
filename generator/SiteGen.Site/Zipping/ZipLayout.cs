namespace SiteGen.Site.Zipping;

/// <summary>The numbers of the ZIP format (PKWARE APPNOTE 6.3.10) that writing and reading share.</summary>
internal static class ZipLayout
{
    public const uint LocalHeader = 0x04034b50;
    public const uint Descriptor = 0x08074b50;
    public const uint CentralHeader = 0x02014b50;
    public const uint End = 0x06054b50;
    public const uint End64 = 0x06064b50;
    public const uint End64Locator = 0x07064b50;

    public const int LocalHeaderLength = 30;
    public const int CentralHeaderLength = 46;
    public const int EndLength = 22;
    public const int End64Length = 56;
    public const int End64LocatorLength = 20;

    public const ushort Encrypted = 0x0001;
    public const ushort SizesFollow = 0x0008;
    public const ushort StrongEncryption = 0x0040;
    public const ushort Utf8Names = 0x0800;
    public const ushort MaskedHeaders = 0x2000;

    public const ushort Stored = 0;
    public const ushort Deflated = 8;

    public const ushort Zip64Field = 0x0001;
    public const ushort UnicodePathField = 0x7075;
    public const uint In64 = uint.MaxValue;
    public const ushort CountIn64 = ushort.MaxValue;

    /// <summary>1 January 1980, the format's first day: no clock reaches the archive.</summary>
    public const ushort FixedDate = 0x0021;
}
