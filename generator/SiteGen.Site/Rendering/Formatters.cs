using System.Globalization;

namespace SiteGen.Site.Rendering;

/// <summary>
/// The formatters of templates: <c>{{ value | name(arguments) }}</c> calls the method of that name. The template
/// compiler holds the same list (its <c>FormatterCatalog</c>). Null gives null, which writes nothing.
/// </summary>
public static class Formatters
{
    private static readonly string[] Units = ["KB", "MB", "GB", "TB"];

    /// <summary>2024年1月17日; in English 17 January 2024.</summary>
    public static string? Date(DateOnly? value, string language = "zh-CN") => language == "en"
        ? value?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : value?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>2024-01-17.</summary>
    public static string? IsoDate(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>1,234,567.</summary>
    public static string? Number(long? value) => value?.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>1,234.5: grouped, with the decimals it has.</summary>
    public static string? Number(decimal? value) =>
        value?.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    /// <summary>1,234.50: grouped, with as many decimals as said; a half is rounded away from zero.</summary>
    public static string? Number(decimal? value, int decimals) => value is { } number
        ? Math.Round(number, decimals, MidpointRounding.AwayFromZero)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : null;

    /// <summary>A number of bytes: 512 B, 12.3 KB (1 KB = 1024 bytes).</summary>
    public static string? Size(long? bytes)
    {
        if (bytes is null or < 1024)
        {
            return bytes is { } few ? few.ToString(CultureInfo.InvariantCulture) + " B" : null;
        }

        var value = (decimal)bytes / 1024;
        var unit = 0;
        while (Math.Round(value, 1) >= 1024 && unit < Units.Length - 1)
        {
            value /= 1024;
            unit++;
        }

        return value.ToString("0.0", CultureInfo.InvariantCulture) + " " + Units[unit];
    }

    public static int Length(string? value) => value?.Length ?? 0;

    public static int Length<T>(IReadOnlyCollection<T>? value) => value?.Count ?? 0;

    public static string Join(IEnumerable<string> values, string separator = "") => string.Join(separator, values);

    /// <summary>The other value, when the first is null or empty.</summary>
    public static string? Default(string? value, string? otherwise) => string.IsNullOrEmpty(value) ? otherwise : value;

    public static T? Default<T>(T? value, T? otherwise)
        where T : class => value ?? otherwise;

    public static T Default<T>(T? value, T otherwise)
        where T : struct => value ?? otherwise;
}
