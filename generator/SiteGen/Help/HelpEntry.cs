using SiteGen.Core.Diagnostics;

namespace SiteGen.Help;

/// <summary>What help says about one option or argument.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it does, in one line.</param>
internal sealed record HelpEntry(string Name, LocalizedText Text);
