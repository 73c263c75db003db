namespace SiteGen.Core.Checking.Narratives.Sums;

/// <summary>What makes the numbers after a total its parts.</summary>
internal enum ListTrigger
{
    /// <summary>其中, 包括: the list may leave something out.</summary>
    Among,

    /// <summary>A bracket, a colon or 分别为 right after the total: the list is what the total consists of.</summary>
    Direct,

    /// <summary>…，合计12件: the total stands after its parts.</summary>
    Closing,
}
