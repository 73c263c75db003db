namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>The locals behind <c>loop</c>; which are used is known when the loop's body is bound.</summary>
internal sealed class LoopLocals(string index, string length, string items)
{
    public string Index { get; } = index;

    public string Length { get; } = length;

    /// <summary>The sequence itself, held when its length is asked for beside walking it.</summary>
    public string Items { get; } = items;

    public bool UsesIndex { get; set; }

    public bool UsesLength { get; set; }
}
