using System.Buffers;

namespace SiteGen.Site.Publishing;

/// <summary>What a path inside the site may look like. Routes are checked long before with diagnostics; here a bad one is a bug, and nothing
/// outside the tree may ever be touched because of one. The same test keeps a tampered SHA256SUMS from naming files elsewhere.</summary>
public static class OutputPath
{
    private static readonly SearchValues<char> Refused = SearchValues.Create("\\:*?\"<>|\u007f");

    /// <summary>True for a relative, `/`-separated path without empty, `.` or `..` names, backslashes, control characters, lone surrogates
    /// or names Windows cannot hold.</summary>
    public static bool IsValid(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty)
        {
            return false;
        }

        foreach (Range range in path.Split('/'))
        {
            if (!IsValidName(path[range]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for a relative, `/`-separated path that cannot lead out of the folder it starts in, whatever its names hold otherwise.</summary>
    internal static bool StaysBelow(ReadOnlySpan<char> path)
    {
        foreach (Range range in path.Split('/'))
        {
            if (path[range] is "" or "." or ".." || path[range].Contains('\0') || (Path.DirectorySeparatorChar != '/' && path[range].ContainsAny('\\', ':')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsValidName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name is "." or ".." || name[^1] is '.' or ' ' || name.ContainsAny(Refused))
        {
            return false;
        }

        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c < ' ')
            {
                return false;
            }

            if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == name.Length || !char.IsLowSurrogate(name[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        int dot = name.IndexOf('.');
        return !IsWindowsDevice(dot < 0 ? name : name[..dot]);
    }

    private static bool IsWindowsDevice(ReadOnlySpan<char> stem)
    {
        stem = stem.TrimEnd(' ');
        if (stem.Length == 3)
        {
            return stem.Equals("con", StringComparison.OrdinalIgnoreCase) || stem.Equals("prn", StringComparison.OrdinalIgnoreCase)
                || stem.Equals("aux", StringComparison.OrdinalIgnoreCase) || stem.Equals("nul", StringComparison.OrdinalIgnoreCase);
        }

        return stem.Length == 4 && (char.IsBetween(stem[3], '1', '9') || stem[3] is '\u00b9' or '\u00b2' or '\u00b3')
            && (stem[..3].Equals("com", StringComparison.OrdinalIgnoreCase) || stem[..3].Equals("lpt", StringComparison.OrdinalIgnoreCase));
    }
}
