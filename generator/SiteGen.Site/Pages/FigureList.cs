namespace SiteGen.Site.Pages;

/// <summary>A table's figures as a list, for readers who want no wide table. What is 0 is left out; the page says so.</summary>
/// <param name="Title">What the list is ordered by.</param>
/// <param name="Entries">One for each applicant, outcome or kind that has a figure other than 0.</param>
/// <param name="Zeros">The names of those that have none.</param>
public sealed record FigureList(string Title, IReadOnlyList<FigureListEntry> Entries, IReadOnlyList<string> Zeros);
