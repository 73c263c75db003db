using SiteGen.Core.Diagnostics;

namespace SiteGen.Commands;

/// <summary>What the global options of a command line say.</summary>
/// <param name="Language">The language of messages.</param>
/// <param name="NoColour">Never to use colours.</param>
/// <param name="Quiet">Findings only.</param>
/// <param name="Verbose">Also what was processed, and how long it took.</param>
internal sealed record GlobalSettings(MessageLanguage Language, bool NoColour, bool Quiet, bool Verbose);
