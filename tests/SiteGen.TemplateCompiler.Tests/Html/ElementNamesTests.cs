using SiteGen.TemplateCompiler.Html;

namespace SiteGen.TemplateCompiler.Tests.Html;

public sealed class ElementNamesTests
{
    [Fact]
    public void Void_and_paragraph_ending_elements_are_known()
    {
        Assert.Subset(ElementNames.Known.ToHashSet(), ElementNames.Void.ToHashSet());
        Assert.Subset(ElementNames.Known.ToHashSet(), ElementNames.EndParagraph.ToHashSet());
    }
}
