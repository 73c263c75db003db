using System.Text;

namespace SiteGen.TemplateCompiler.Binding;

/// <summary>How names of the theme become names of C#.</summary>
internal static class CSharpNames
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "writer", "text", "model",
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while", "await", "var", "field", "value",
    };

    /// <summary><c>baseUrl</c> becomes <c>BaseUrl</c>.</summary>
    public static string Member(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>A word that may name a local or parameter.</summary>
    public static string Identifier(string name) => Taken.Contains(name) ? name + "_" : name;

    /// <summary><c>agency-tree</c> becomes <c>AgencyTree</c>; a leading digit gets the word Page before it.</summary>
    public static string Type(string name)
    {
        var result = new StringBuilder();
        foreach (var word in name.Split('-', '_', '.', '/', ' '))
        {
            result.Append(word.Length == 0 ? "" : Member(word));
        }

        return result.Length > 0 && char.IsAsciiDigit(result[0]) ? "Page" + result : result.ToString();
    }
}
