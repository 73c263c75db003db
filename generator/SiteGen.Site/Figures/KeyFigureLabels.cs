using SiteGen.Site.Theme;

namespace SiteGen.Site.Figures;

/// <summary>What each key figure is called on a page.</summary>
public static class KeyFigureLabels
{
    public static string Of(KeyFigure figure, Texts text) => figure switch
    {
        KeyFigure.Received => text.FigureReceived,
        KeyFigure.CarriedOver => text.FigureCarriedOver,
        KeyFigure.Handled => text.FigureHandled,
        KeyFigure.Granted => text.FigureGranted,
        KeyFigure.PartlyGranted => text.FigurePartlyGranted,
        KeyFigure.Refused => text.FigureRefused,
        KeyFigure.NotAvailable => text.FigureNotAvailable,
        KeyFigure.NotProcessed => text.FigureNotProcessed,
        KeyFigure.OtherOutcome => text.FigureOtherOutcome,
        KeyFigure.CarriedForward => text.FigureCarriedForward,
        KeyFigure.Reviews => text.FigureReviews,
        KeyFigure.Lawsuits => text.FigureLawsuits,
        KeyFigure.RulesIssued => text.FigureRulesIssued,
        KeyFigure.RulesRepealed => text.FigureRulesRepealed,
        KeyFigure.RulesInForce => text.FigureRulesInForce,
        KeyFigure.Licences => text.FigureLicences,
        KeyFigure.Penalties => text.FigurePenalties,
        KeyFigure.Coercions => text.FigureCoercions,
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, null),
    };
}
