using SiteGen.Core.Checking.Localisation;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking.Relations;

/// <summary>What a person may have done to one cell, said after the change that would mend it.</summary>
internal static class ReasonWording
{
    public static LocalizedText? Of(IReadOnlyList<LocatedCell> places, RepairAct act)
    {
        var other = act.Other is { } cell ? places[cell].Name : new("", "");
        return act.Reason switch
        {
            RepairReason.StatedElsewhere => new("；正文所述即为此数", "; the text states this figure"),
            RepairReason.DigitMistyped => new("；疑为录错一位数字", "; one digit may have been mistyped"),
            RepairReason.DigitsSwapped => new("；疑为数字颠倒", "; two digits may have been swapped"),
            RepairReason.DigitDropped => new("；疑为漏录一位数字", "; a digit may have been dropped"),
            RepairReason.DigitAdded => new("；疑为多录一位数字", "; there may be a digit too many"),
            RepairReason.Sign => new("；疑为正负号写反", "; the sign may be wrong"),
            RepairReason.Unit => new("；疑为元与万元混淆", "; 元 and 万元 may have been confused"),
            RepairReason.PartLeftOut => new($"；疑为漏加{other.Chinese}", $"; {other.English} may have been left out"),
            RepairReason.PartCountedTwice => new($"；疑为重复计入{other.Chinese}", $"; {other.English} may have been counted twice"),
            RepairReason.CopiedFromNeighbour => new($"；疑为误抄{other.Chinese}的数", $"; the figure may have been copied from {other.English}"),
            _ => null,
        };
    }
}
