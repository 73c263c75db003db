namespace SiteGen.Site.Rendering;

/// <summary>
/// What counts as true in a template's conditions: anything but null, an empty string, an empty collection and zero.
/// </summary>
public static class Truth
{
    public static bool Of(bool value) => value;

    public static bool Of(bool? value) => value == true;

    public static bool Of(string? value) => !string.IsNullOrEmpty(value);

    public static bool Of(int? value) => value is not (null or 0);

    public static bool Of(long? value) => value is not (null or 0);

    public static bool Of(decimal? value) => value is not (null or 0);

    public static bool Of<T>(IReadOnlyCollection<T>? value) => value is { Count: > 0 };

    public static bool Of(object? value) => value is not null;

    /// <summary>Unlike a condition's, a number is not empty when it is zero.</summary>
    public static bool IsEmpty(string? value) => string.IsNullOrEmpty(value);

    public static bool IsEmpty<T>(IReadOnlyCollection<T>? value) => value is null or { Count: 0 };

    public static bool IsEmpty(object? value) => value is null;
}
