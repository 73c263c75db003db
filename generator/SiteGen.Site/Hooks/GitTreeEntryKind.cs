namespace SiteGen.Site.Hooks;

internal enum GitTreeEntryKind
{
    File,
    SymbolicLink,
    Submodule,
}
