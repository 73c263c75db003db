using Markdig;
using Markdig.Renderers;

namespace SiteGen.Core.Reading;

/// <summary>The Markdown that a narrative may use. Raw HTML is text; tables, footnotes and emphasis beside Chinese punctuation work.</summary>
public static class NarrativeMarkdown
{
    internal static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .UseCjkFriendlyEmphasis()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Teaches a renderer the same extensions the narrative was parsed with.</summary>
    public static void SetUp(IMarkdownRenderer renderer) => Pipeline.Setup(renderer);
}
