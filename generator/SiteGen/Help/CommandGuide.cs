using SiteGen.Core.Diagnostics;

namespace SiteGen.Help;

/// <summary>What help says about a command beyond the names of its options.</summary>
/// <param name="Summary">One line, for the list of commands.</param>
/// <param name="Description">Short paragraphs: what it reads, what it gives, what it leaves alone.</param>
/// <param name="Entries">Its options and arguments.</param>
/// <param name="Examples">Command lines as typed, and what they do; the first is the most common.</param>
internal sealed record CommandGuide(
    LocalizedText Summary,
    IReadOnlyList<LocalizedText> Description,
    IReadOnlyList<HelpEntry> Entries,
    IReadOnlyList<HelpEntry> Examples);
