namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>What a word of a label says about the number it labels.</summary>
internal enum TermKind
{
    /// <summary>It narrows nothing: 共, 为, 依法, 全年.</summary>
    Filler,

    /// <summary>From here on the words no longer label the number: 较上年, 占, 均已.</summary>
    Stop,

    /// <summary>The applications themselves: 政府信息公开申请.</summary>
    Application,

    /// <summary>新收.</summary>
    New,

    /// <summary>收到.</summary>
    Receive,

    /// <summary>受理.</summary>
    Accept,

    /// <summary>收办, 办理.</summary>
    Handle,

    /// <summary>办结.</summary>
    Finish,

    /// <summary>答复.</summary>
    Answer,

    /// <summary>结转.</summary>
    Carry,

    /// <summary>上年.</summary>
    LastYear,

    /// <summary>下年度.</summary>
    NextYear,

    /// <summary>正在办理.</summary>
    Pending,

    /// <summary>A row, or a group of rows, of the outcomes; the payload names them.</summary>
    Outcome,

    /// <summary>One or more columns of the applications table; the payload names them.</summary>
    Applicant,

    /// <summary>行政复议.</summary>
    Review,

    /// <summary>行政诉讼.</summary>
    Lawsuit,

    /// <summary>One kind of lawsuit; the payload is its row.</summary>
    LawsuitRow,

    /// <summary>A column of the review table; the payload names it.</summary>
    ReviewOutcome,

    /// <summary>规章, 行政规范性文件; the payload is the row.</summary>
    Document,

    /// <summary>制发, 废止, 现行有效; the payload says which.</summary>
    DocumentState,

    /// <summary>行政处罚决定; the payload is the row.</summary>
    Decision,

    /// <summary>作出, said of decisions.</summary>
    Decide,

    /// <summary>行政事业性收费.</summary>
    Fee,

    /// <summary>公开, said alone of applications.</summary>
    Disclose,

    /// <summary>其他, said alone: the rest of what was listed before it.</summary>
    Rest,

    /// <summary>含, 包括: what follows is counted in.</summary>
    Including,
}
