namespace SiteGen.Site.Publishing;

internal enum FileKind
{
    None,
    File,
    Directory,
    Link,
    Other,
}
