namespace SiteGen.Site.Data;

/// <summary>What a column holds: the field types of Table Schema that these files need.</summary>
internal enum DataType
{
    Text,
    Integer,

    /// <summary>An exact decimal.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
    Year,

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary><c>HH:mm:ss</c>.</summary>
    Time,
}
