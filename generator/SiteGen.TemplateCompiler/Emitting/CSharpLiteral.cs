using System.Globalization;
using System.Text;

namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>Writes a text as a C# string literal.</summary>
internal static class CSharpLiteral
{
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\t' => literal.Append("\\t"),
                // Control characters and the line ends that C# does not allow inside a literal.
                < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' =>
                    literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }
}
