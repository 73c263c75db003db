namespace SiteGen.Core.Checking.Narratives.Sums;

/// <summary>
/// Whether a list contradicts its total. It does only where it must be complete, or misses the total by so little that nothing but a
/// mistake explains it, and no way of grouping its parts (two divisions one after the other, a part divided again) gives the total.
/// </summary>
internal static class SumJudge
{
    /// <summary>The parts that should have given the total; null where the list agrees, or may.</summary>
    /// <param name="stated">The list.</param>
    /// <param name="heads">The values of the totals it may belong to.</param>
    /// <param name="isComplete">Another list that runs beside it gives its total, so this one leaves nothing out.</param>
    public static IReadOnlyList<Part>? Contradicts(StatedSum stated, IReadOnlyList<decimal> heads, bool isComplete)
    {
        if (stated.Trigger != ListTrigger.Closing && stated.Parts.FirstOrDefault(part => part.Kind == PartKind.Channel) is { StartsAnew: false })
        {
            return null;
        }

        var total = stated.Head.Value;
        if (isComplete)
        {
            return heads.Contains(Sum(stated.Parts)) ? null : stated.Parts;
        }

        var rounding = stated.Head.Step > 1 ? stated.Head.Step : 0;
        if (heads.Any(head => Agrees(stated.Parts, head, rounding)) || (heads.Count > 1 && Agrees(stated.Parts, heads.Sum(), rounding)))
        {
            return null;
        }

        foreach (var division in Divisions(stated.Parts))
        {
            if (division.Count >= 2 && (stated.Trigger == ListTrigger.Closing || division[0].Kind != PartKind.Channel) && !heads.Any(head => Agrees(division, head, rounding)) && IsProof(stated, division, total))
            {
                return division;
            }
        }

        return null;
    }

    private static List<IReadOnlyList<Part>> Divisions(IReadOnlyList<Part> parts)
    {
        var divisions = new List<IReadOnlyList<Part>>();
        var start = 0;
        for (var index = 1; index <= parts.Count; index++)
        {
            if (index == parts.Count || parts[index].Kind != parts[start].Kind || (parts[index].StartsAnew && index > start + 1 && !AllAnew(parts, start + 1)))
            {
                divisions.Add([.. parts.Skip(start).Take(index - start)]);
                start = index;
            }
        }

        return divisions;
    }

    private static bool AllAnew(IReadOnlyList<Part> parts, int from) => parts.Skip(from).All(part => part.StartsAnew);

    private static bool Agrees(IReadOnlyList<Part> parts, decimal total, decimal rounding)
    {
        var sum = Sum(parts);
        var step = rounding + parts.Sum(part => part.Quantity.Step > 1 ? part.Quantity.Step : part.Quantity.Step < 1 ? part.Quantity.Step : 0);
        if (total <= 0 ? sum == total : Near(sum, total, step) || (sum % total == 0 && sum / total <= 4))
        {
            return true;
        }

        // The first parts make the total, others follow: a new division, or another matter.
        decimal running = 0;
        for (var count = 1; count < parts.Count; count++)
        {
            running += parts[count - 1].Quantity.Value;
            if (count >= 2 && Near(running, total, step) && (parts.Count - count > 1 || parts.Count < 4 || parts[count].StartsAnew || parts[count].Kind != parts[0].Kind))
            {
                return true;
            }
        }

        // A part is divided again by those that follow it.
        for (var whole = 0; whole < parts.Count - 2; whole++)
        {
            decimal inner = 0;
            for (var last = whole + 1; last < parts.Count; last++)
            {
                inner += parts[last].Quantity.Value;
                if (last > whole + 1 && inner == parts[whole].Quantity.Value && Near(sum - inner, total, step))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsProof(StatedSum stated, IReadOnlyList<Part> parts, decimal total)
    {
        var gap = Sum(parts) - total;
        var size = Math.Abs(gap);
        var count = parts.Count;
        if (total <= 0)
        {
            return false;
        }

        // What was received and what was done with it differ by what is carried over.
        if (parts[0].Kind == PartKind.Outcome && !parts.Any(part => part.Label.Contains("结转", StringComparison.Ordinal)) && !PartWords.IsDone(stated.HeadLabel) && !PartWords.IsAttributes(parts))
        {
            return false;
        }

        if (PartWords.IsWhole(parts) || parts.Any(PartWords.IsRest))
        {
            return size <= total / 2;
        }

        return stated.Trigger switch
        {
            ListTrigger.Direct => size * 10 <= total * 3,
            ListTrigger.Closing => size * 10 <= total || size <= 1,
            _ when parts.Any(part => part.Kind == PartKind.Way) => gap > 0 ? size * 2 <= total : size * 10 <= total,
            _ when gap > 0 => size <= Math.Max(count >= 3 ? 10 : 1, total / (count >= 3 ? 5 : 20)) && size * 2 <= total,
            _ when count >= 4 => size <= Math.Max(Math.Min(10, total / 4), total / 20),
            _ when count == 3 => size * 20 <= total,
            _ => size * 50 <= total,
        };
    }

    private static bool Near(decimal sum, decimal total, decimal step) => Math.Abs(sum - total) <= step;

    private static decimal Sum(IReadOnlyList<Part> parts) => parts.Sum(part => part.Quantity.Value);
}
