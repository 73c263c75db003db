using System.Globalization;

namespace SiteGen.Core.Checking.Localisation;

/// <summary>Compares two figures digit by digit, as slips of the hand make one from the other.</summary>
internal static class DigitComparison
{
    /// <summary>
    /// What turns the right figure into the present one, and how many digits bear it out; <see cref="RepairReason.Plain"/> where nothing does.
    /// Figures of one digit bear out nothing: any of them is a slip away from any other.
    /// </summary>
    public static (RepairReason Reason, int Digits) Compare(decimal present, decimal right)
    {
        var (written, meant) = (Digits(present), Digits(right));
        var length = Math.Max(written.Length, meant.Length);
        if (present == 0 || right == 0 || length < 2)
        {
            return (RepairReason.Plain, 0);
        }

        if (present == -right)
        {
            return (RepairReason.Sign, length);
        }

        if (written.Length == meant.Length)
        {
            return (OfSameLength(written, meant), length);
        }

        return (meant.Length - written.Length) switch
        {
            1 when IsOneLonger(meant, written) => (RepairReason.DigitDropped, length),
            -1 when IsOneLonger(written, meant) => (RepairReason.DigitAdded, length),
            _ => (RepairReason.Plain, 0),
        };
    }

    private static RepairReason OfSameLength(string written, string meant)
    {
        var first = -1;
        var differing = 0;
        for (var index = 0; index < written.Length; index++)
        {
            if (written[index] != meant[index])
            {
                first = first < 0 ? index : first;
                differing++;
            }
        }

        return differing switch
        {
            1 when written[first] != '.' && meant[first] != '.' => RepairReason.DigitMistyped,
            2 when first + 1 < written.Length && written[first] == meant[first + 1] && written[first + 1] == meant[first] => RepairReason.DigitsSwapped,
            _ => RepairReason.Plain,
        };
    }

    private static bool IsOneLonger(string longer, string shorter)
    {
        var index = 0;
        while (index < shorter.Length && longer[index] == shorter[index])
        {
            index++;
        }

        return longer.AsSpan(index + 1).SequenceEqual(shorter.AsSpan(index));
    }

    private static string Digits(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
