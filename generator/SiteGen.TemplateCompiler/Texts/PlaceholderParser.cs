using System.Text;

namespace SiteGen.TemplateCompiler.Texts;

/// <summary>Cuts a text at its placeholders: <c>{year}</c>; <c>{{</c> and <c>}}</c> stand for the braces themselves.</summary>
internal static class PlaceholderParser
{
    /// <summary>Null, with the fault in <paramref name="fault"/>, when a brace does not pair or a name is not a name.</summary>
    public static IReadOnlyList<TextPart>? Parse(string text, out string fault)
    {
        var parts = new List<TextPart>();
        var literal = new StringBuilder();
        fault = "";
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '{' or '}' && i + 1 < text.Length && text[i + 1] == c)
            {
                literal.Append(c);
                i++;
            }
            else if (c == '}')
            {
                fault = "'}' closes nothing; write '}}' for a brace";
                return null;
            }
            else if (c == '{')
            {
                var close = text.IndexOf('}', i);
                var name = close < 0 ? "" : text[(i + 1)..close];
                if (!IsName(name))
                {
                    fault = close < 0
                        ? "'{' is not closed; write '{{' for a brace"
                        : $"'{{{name}}}' is not a placeholder: letters and digits, the first a lower-case letter";
                    return null;
                }

                Flush(parts, literal);
                parts.Add(new TextPart(name, true));
                i = close;
            }
            else
            {
                literal.Append(c);
            }
        }

        Flush(parts, literal);
        return parts;
    }

    /// <summary>Whether a word can be a key or a placeholder: it becomes a name in C#.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    private static void Flush(List<TextPart> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new TextPart(literal.ToString(), false));
            literal.Clear();
        }
    }
}
