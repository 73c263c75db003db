namespace SiteGen.TemplateCompiler.Binding;

/// <summary>
/// The formatters that templates may use. The compiler runs before SiteGen.Site is compiled and cannot look there, so
/// they are declared here; a test holds this list against the methods of <c>Formatters</c>.
/// </summary>
internal static class FormatterCatalog
{
    public const string Class = "Formatters";

    public static IReadOnlyList<Formatter> All { get; } =
    [
        Declare("date", 0, 1),
        Declare("isoDate", 0, 0),
        Declare("number", 0, 1),
        Declare("size", 0, 0),
        Declare("length", 0, 0),
        Declare("join", 0, 1),
        Declare("default", 1, 1),
    ];

    public static Formatter? Find(string name) =>
        All.FirstOrDefault(formatter => string.Equals(formatter.Name, name, StringComparison.Ordinal));

    private static Formatter Declare(string name, int min, int max) => new(name, CSharpNames.Member(name), min, max);
}
