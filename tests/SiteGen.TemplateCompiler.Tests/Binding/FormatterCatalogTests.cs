using System.Reflection;
using SiteGen.Site.Rendering;
using SiteGen.TemplateCompiler.Binding;

namespace SiteGen.TemplateCompiler.Tests.Binding;

public sealed class FormatterCatalogTests
{
    [Fact]
    public void Catalogue_and_runtime_have_the_same_formatters()
    {
        var methods = typeof(Formatters).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .GroupBy(method => method.Name, StringComparer.Ordinal)
            .Select(overloads => (
                overloads.Key,
                overloads.Min(method => method.GetParameters().Count(parameter => !parameter.IsOptional)) - 1,
                overloads.Max(method => method.GetParameters().Length) - 1))
            .OrderBy(method => method.Key, StringComparer.Ordinal);
        var declared = FormatterCatalog.All
            .Select(formatter => (formatter.Method, formatter.MinArguments, formatter.MaxArguments))
            .OrderBy(formatter => formatter.Method, StringComparer.Ordinal);
        Assert.Equal(methods, declared);
    }
}
