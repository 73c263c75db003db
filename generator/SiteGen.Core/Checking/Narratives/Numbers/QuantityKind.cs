namespace SiteGen.Core.Checking.Narratives.Numbers;

/// <summary>What a number in the text counts.</summary>
internal enum QuantityKind
{
    /// <summary>Things with a measure word (12件), or money.</summary>
    Count,

    /// <summary>A number that nothing follows: 申请数量为12。</summary>
    Bare,

    /// <summary>12.5%.</summary>
    Percent,

    /// <summary>1.2个百分点.</summary>
    Points,
}
