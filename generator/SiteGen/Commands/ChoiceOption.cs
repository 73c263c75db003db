using System.CommandLine;

namespace SiteGen.Commands;

/// <summary>An option whose value is one of a few words, letter case ignored.</summary>
internal sealed class ChoiceOption : Option<string>
{
    /// <param name="name">The option's name.</param>
    /// <param name="choices">The words; the first is what holds where the option is not given.</param>
    public ChoiceOption(string name, params string[] choices)
        : base(name)
    {
        Choices = choices;
        DefaultValueFactory = _ => choices[0];
        Arity = ArgumentArity.ExactlyOne;
    }

    public IReadOnlyList<string> Choices { get; }
}
