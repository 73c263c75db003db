namespace SiteGen.Site.Verifying;

/// <summary>Takes the addresses out of a <c>srcset</c>, by the rule of HTML: a comma ends an address only at its end.</summary>
internal static class SourceSetReader
{
    public static IEnumerable<string> Read(string set)
    {
        for (var index = 0; ;)
        {
            while (index < set.Length && (set[index] == ',' || IsSpace(set[index])))
            {
                index++;
            }

            if (index == set.Length)
            {
                yield break;
            }

            var start = index;
            while (index < set.Length && !IsSpace(set[index]))
            {
                index++;
            }

            var address = set[start..index].TrimEnd(',');
            yield return address;
            if (address.Length == index - start)
            {
                index = EndOfDescriptors(set, index);
            }
        }
    }

    private static int EndOfDescriptors(string set, int index)
    {
        for (var isBracketed = false; index < set.Length && (isBracketed || set[index] != ','); index++)
        {
            isBracketed = isBracketed ? set[index] != ')' : set[index] == '(';
        }

        return index;
    }

    private static bool IsSpace(char character) => HtmlSpace.Characters.Contains(character, StringComparison.Ordinal);
}
