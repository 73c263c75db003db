namespace SiteGen.Core.Checking.Narratives.Sums;

/// <summary>The division a part belongs to; one list may divide its total in several ways, one after the other.</summary>
internal enum PartKind
{
    Other,

    /// <summary>By applicant: 自然人, 法人或其他组织.</summary>
    Applicant,

    /// <summary>By the way an application came: 网络, 信函, 当面.</summary>
    Way,

    /// <summary>By outcome: 予以公开, 不予公开, 结转.</summary>
    Outcome,

    /// <summary>By the channel of publication; the same item goes out on several, so these need not add up.</summary>
    Channel,
}
