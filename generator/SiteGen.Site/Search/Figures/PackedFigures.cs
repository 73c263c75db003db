namespace SiteGen.Site.Search.Figures;

/// <summary>What is kept of a report's figures until the reduce: about a byte for each that is not 0.</summary>
/// <param name="Form">Index into <see cref="FigureLayout.Forms"/>.</param>
/// <param name="Codes">The figures in the form's order, as <see cref="FigurePacker"/> writes them.</param>
/// <param name="Texts">The figures that are not small whole numbers, in their order.</param>
internal sealed record PackedFigures(int Form, byte[] Codes, IReadOnlyList<string> Texts);
