using SiteGen.TemplateCompiler.Binding.Tree;
using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Html;

/// <summary>
/// Takes a flattened template and gives the context of each of its outputs. Works on the flattened tree because what a
/// block stands in is its layout's affair. Every way through the template must leave the markup in the same state, which
/// is what makes one context an output hold for all values.
/// </summary>
internal sealed class MarkupTracker
{
    private readonly bool _isXml;
    private readonly DiagnosticBag _diagnostics;
    private readonly MarkupTokenizer _tokenizer;
    private readonly OutputTracker _outputs;

    public MarkupTracker(TemplateKind kind, DiagnosticBag diagnostics)
    {
        _isXml = kind == TemplateKind.Xml;
        _diagnostics = diagnostics;
        _tokenizer = new MarkupTokenizer(_isXml, diagnostics);
        _outputs = new OutputTracker(_isXml, diagnostics);
    }

    public Dictionary<BoundOutput, OutputContext> Contexts { get; } = [];

    /// <summary>The included templates, and whether they stand inside an SVG image.</summary>
    public HashSet<(TemplateSource Template, bool InSvg)> Includes { get; } = [];

    public void Track(BoundTemplate template, bool inSvg)
    {
        var state = new MarkupState { BeginsInSvg = inSvg };
        TrackNodes(template.Body, state);
        foreach (var element in state.Elements)
        {
            _diagnostics.Add(DiagnosticCode.UnclosedElement, element.Span, $"<{element.Name}> is not closed");
        }

        if (state.Mode is not (MarkupMode.Data or MarkupMode.PlainData or MarkupMode.RawData))
        {
            _diagnostics.Add(DiagnosticCode.UnclosedElement, state.TagSpan, "this tag or comment is not closed");
        }
    }

    private void TrackNodes(IEnumerable<BoundNode> nodes, MarkupState state)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case BoundText text:
                    _tokenizer.Advance(state, text.Span);
                    break;
                case BoundOutput output:
                    Contexts[output] = _outputs.ContextOf(state, output.Span);
                    break;
                case BoundIf choice:
                    _tokenizer.Settle(state, choice.Span);
                    TrackIf(choice, state);
                    break;
                case BoundFor loop:
                    _tokenizer.Settle(state, loop.Span);
                    TrackFor(loop, state);
                    break;
                case BoundBlock block:
                    _tokenizer.Settle(state, block.Span);
                    TrackBlock(block, state);
                    break;
                case BoundInclude include:
                    _tokenizer.Settle(state, include.Span);
                    TrackInclude(include, state);
                    break;
            }
        }
    }

    private void TrackIf(BoundIf choice, MarkupState state)
    {
        var entry = state.Copy();
        TrackNodes(choice.Branches[0].Body, state);
        _tokenizer.Settle(state, choice.Span);
        foreach (var branch in choice.Branches.Skip(1))
        {
            Meet(state, TrackBranch(branch.Body, entry, branch.Span), branch.Span);
        }

        // Without an else the way past the branches is one more branch, an empty one.
        Meet(state, TrackBranch(choice.Otherwise ?? [], entry, choice.Span), choice.Span);
    }

    private MarkupState TrackBranch(IReadOnlyList<BoundNode> body, MarkupState entry, SourceSpan span)
    {
        var state = entry.Copy();
        TrackNodes(body, state);
        _tokenizer.Settle(state, span);
        return state;
    }

    private void Meet(MarkupState state, MarkupState other, SourceSpan span)
    {
        if (state.DifferenceFrom(other) is { } difference)
        {
            _diagnostics.Add(
                DiagnosticCode.UnbalancedBranches, span, $"the branches of this 'if' leave the markup in different states: {difference}");
            state.Resume(other);
        }
        else
        {
            state.Join(other);
        }
    }

    private void TrackFor(BoundFor loop, MarkupState state)
    {
        var entry = state.Copy();
        if (loop.Otherwise is { } otherwise)
        {
            MeetBody(state, TrackBranch(otherwise, entry, loop.Span), loop.Span, "the 'else' of this 'for'");
        }

        // A second round meets what the first has left: an attribute given twice, a URL begun twice.
        for (var round = 0; round < 2; round++)
        {
            MeetBody(state, TrackBranch(loop.Body, state, loop.Span), loop.Span, "the body of this 'for'");
        }
    }

    private void TrackBlock(BoundBlock block, MarkupState state)
    {
        var entry = state.Copy();
        TrackNodes(block.Body, state);
        _tokenizer.Settle(state, block.Span);
        if (entry.DifferenceFrom(state) is { } difference)
        {
            _diagnostics.Add(
                DiagnosticCode.UnbalancedBody, block.Span, $"the block '{block.Name}' changes the markup around it: {difference}");
        }
    }

    private void TrackInclude(BoundInclude include, MarkupState state)
    {
        if (state.Mode != MarkupMode.Data)
        {
            _diagnostics.Add(
                DiagnosticCode.IncludePlace, include.Span, "'include' stands between elements, not in a tag, script, style or title");
        }

        Includes.Add((include.Template, state.IsSvg && !_isXml));
    }

    private void MeetBody(MarkupState state, MarkupState end, SourceSpan span, string what)
    {
        if (state.DifferenceFrom(end) is { } difference)
        {
            _diagnostics.Add(DiagnosticCode.UnbalancedBody, span, $"{what} changes the markup around it: {difference}");
        }
        else
        {
            state.Join(end);
        }
    }
}
