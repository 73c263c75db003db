namespace SiteGen.Site.Figures;

/// <summary>The figures that lists, years and summaries show of a report.</summary>
public enum KeyFigure
{
    /// <summary>一、本年新收.</summary>
    Received,

    /// <summary>二、上年结转.</summary>
    CarriedOver,

    /// <summary>三（七）总计.</summary>
    Handled,

    /// <summary>三（一）予以公开.</summary>
    Granted,

    /// <summary>三（二）部分公开.</summary>
    PartlyGranted,

    /// <summary>三（三）不予公开.</summary>
    Refused,

    /// <summary>三（四）无法提供.</summary>
    NotAvailable,

    /// <summary>三（五）不予处理.</summary>
    NotProcessed,

    /// <summary>三（六）其他处理.</summary>
    OtherOutcome,

    /// <summary>四、结转下年度继续办理.</summary>
    CarriedForward,

    /// <summary>行政复议总计.</summary>
    Reviews,

    /// <summary>行政诉讼总计, both kinds.</summary>
    Lawsuits,

    /// <summary>行政规范性文件, 本年制发件数; only on the 2021 form, whose scope is another than the 2019 form's.</summary>
    RulesIssued,

    /// <summary>行政规范性文件, 本年废止件数.</summary>
    RulesRepealed,

    /// <summary>行政规范性文件, 现行有效件数.</summary>
    RulesInForce,

    /// <summary>行政许可, decisions; on both forms.</summary>
    Licences,

    /// <summary>行政处罚, decisions; on both forms.</summary>
    Penalties,

    /// <summary>行政强制, decisions; on both forms.</summary>
    Coercions,
}
