namespace SiteGen.TemplateCompiler;

internal static class Program
{
    private static int Main() => 0;
}
