using System.Globalization;

namespace SiteGen.Site.Rendering;

/// <summary>
/// What may fill a text's placeholder: words or a number. A type of its own, so that anything else, a truth value or a
/// whole view, is a compile error rather than a type's name on a page.
/// </summary>
public readonly record struct TextArgument
{
    private TextArgument(string? value) => Value = value ?? "";

    public string Value { get => field ?? ""; }

    public static implicit operator TextArgument(string? value) => new(value);

    public static implicit operator TextArgument(int value) => new(value.ToString(CultureInfo.InvariantCulture));

    public static implicit operator TextArgument(int? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    public static implicit operator TextArgument(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    public static implicit operator TextArgument(long? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    public static implicit operator TextArgument(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));

    public static implicit operator TextArgument(decimal? value) => new(value?.ToString(CultureInfo.InvariantCulture));
}
