namespace SiteGen.Core.Checking.Localisation;

/// <summary>
/// Bounds a search by counted steps, never by a clock, so that the same input always gives the same answer. Searches that come one
/// after the other each get a share, lest the first of them use up everything.
/// </summary>
/// <param name="maximum">The steps of the whole search; none before <see cref="Allot"/>.</param>
internal sealed class StepBudget(int maximum)
{
    private int limit;

    public int Used { get; private set; }

    /// <summary>Whether any search was cut short since it was last asked.</summary>
    public bool WasExhausted { get; private set; }

    /// <summary>Lets the next search use so many steps, or what is left.</summary>
    public void Allot(int steps)
    {
        limit = Math.Min(maximum, Used + Math.Max(steps, 0));
        WasExhausted = false;
    }

    public int Left => maximum - Used;

    /// <param name="steps">What is about to be done, in cells looked at.</param>
    public bool Take(int steps = 1)
    {
        if (Used + steps > limit)
        {
            WasExhausted = true;
            return false;
        }

        Used += steps;
        return true;
    }
}
