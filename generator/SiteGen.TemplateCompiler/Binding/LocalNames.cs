using System.Globalization;

namespace SiteGen.TemplateCompiler.Binding;

/// <summary>Names the locals of one generated method: each once, since C# forbids an inner local to hide an outer one.</summary>
internal sealed class LocalNames
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public string Create(string name)
    {
        var candidate = CSharpNames.Identifier(name);
        for (var i = 2; !_used.Add(candidate); i++)
        {
            candidate = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }
}
