using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("SiteGen.Site.Tests")]
