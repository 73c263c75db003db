using System.Text;

namespace SiteGen.Browser.Tests.Checks;

/// <summary>Folds text as a reader's eye does: no white space, full-width letters and digits as half-width, one case.</summary>
internal static class TextFolder
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                folded.Append(char.ToLowerInvariant(letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter));
            }
        }

        return folded.ToString();
    }
}
