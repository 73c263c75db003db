using SiteGen.TemplateCompiler.Binding.Tree;

namespace SiteGen.TemplateCompiler.Binding;

/// <summary>The variables in sight: loop variables and <c>set</c>, each with its C# local; the outermost scope knows the model.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, string> _locals = new(StringComparer.Ordinal);
    private readonly Scope? _outer;

    public Scope(string model, string? alias)
    {
        Model = model;
        if (alias is not null)
        {
            _locals[alias] = model;
        }
    }

    public Scope(Scope outer, LoopLocals? loop = null)
    {
        _outer = outer;
        Model = outer.Model;
        Loop = loop ?? outer.Loop;
    }

    /// <summary>The C# local that holds the model.</summary>
    public string Model { get; }

    public LoopLocals? Loop { get; }

    public void Declare(string name, string local) => _locals[name] = local;

    public string? Find(string name) => _locals.TryGetValue(name, out var local) ? local : _outer?.Find(name);
}
