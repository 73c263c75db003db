using SiteGen.TemplateCompiler.Binding;
using SiteGen.TemplateCompiler.Texts;

namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>Takes the catalogue and gives the abstract class <c>Texts</c>, and one sealed class for each language.</summary>
internal sealed class TextsEmitter(EmitOptions options, TextCatalog catalog)
{
    public IEnumerable<GeneratedFile> Emit() => catalog.Languages.Select(EmitLanguage).Prepend(EmitBase());

    private static string ClassOf(string language) =>
        "Texts" + string.Concat(language.Split('-').Select(CSharpNames.Member));

    private static string SignatureOf(TextDeclaration text)
    {
        var parameters = text.Parameters.Select(parameter =>
            (parameter.IsCount ? "long " : "TextArgument ") + CSharpNames.Identifier(parameter.Name));
        return text.Parameters.Count == 0
            ? $"string {CSharpNames.Member(text.Key)}"
            : $"string {CSharpNames.Member(text.Key)}({string.Join(", ", parameters)})";
    }

    private GeneratedFile EmitBase()
    {
        var code = new CSharpWriter(options.OutputFolder);
        FileHeader.Write(code, options);
        code.Line("/// <summary>The theme's texts in one language.</summary>");
        code.Line("public abstract class Texts");
        code.Open();
        var languages = catalog.Languages.Select(language => CSharpLiteral.Of(language.Source.Language));
        code.Line("/// <summary>The languages there are texts in.</summary>");
        code.Line($"public static IReadOnlyList<string> Languages {{ get; }} = [{string.Join(", ", languages)}];");
        code.Line();
        code.Line("/// <summary>This language's tag.</summary>");
        code.Line("public abstract string Language { get; }");
        code.Line();
        foreach (var text in catalog.Declarations)
        {
            code.Line($"public abstract {SignatureOf(text)}{(text.Parameters.Count == 0 ? " { get; }" : ";")}");
            code.Line();
        }

        code.Line("/// <exception cref=\"System.ArgumentOutOfRangeException\">There are no texts in this language.</exception>");
        code.Line("public static Texts For(string language) => language switch");
        code.Open();
        foreach (var language in catalog.Languages)
        {
            var name = language.Source.Language;
            code.Line($"{CSharpLiteral.Of(name)} => {ClassOf(name)}.Instance,");
        }

        code.Line("_ => throw new System.ArgumentOutOfRangeException(nameof(language), language, null),");
        code.Close(";");
        code.Close();
        return new GeneratedFile("Texts.g.cs", code.ToString());
    }

    private GeneratedFile EmitLanguage(LanguageTexts language)
    {
        var name = language.Source.Language;
        var code = new CSharpWriter(options.OutputFolder);
        FileHeader.Write(code, options);
        code.Line($"internal sealed class {ClassOf(name)} : Texts");
        code.Open();
        code.Line($"public static readonly {ClassOf(name)} Instance = new();");
        code.Line();
        code.Line($"public override string Language => {CSharpLiteral.Of(name)};");
        foreach (var text in catalog.Declarations)
        {
            if (language.Find(text.Key) is { } entry)
            {
                code.Line();
                code.Line($"public override {SignatureOf(text)} => {ValueOf(entry, text)};");
            }
        }

        code.Close();
        return new GeneratedFile($"Texts.{name}.g.cs", code.ToString());
    }

    private static string ValueOf(TextEntry entry, TextDeclaration text) => entry.One is null
        ? ValueOf(entry.Other, text)
        : $"n == 1 ? {ValueOf(entry.One, text)} : {ValueOf(entry.Other, text)}";

    private static string ValueOf(IReadOnlyList<TextPart> parts, TextDeclaration text)
    {
        var values = parts.Select(part => !part.IsPlaceholder
            ? CSharpLiteral.Of(part.Value)
            : text.Parameters.Any(parameter => parameter.IsCount && parameter.Name == part.Value)
                ? "n.ToString(System.Globalization.CultureInfo.InvariantCulture)"
                : CSharpNames.Identifier(part.Value) + ".Value").ToList();
        return values.Count switch
        {
            0 => "\"\"",
            1 => values[0],
            _ => $"string.Concat({string.Join(", ", values)})",
        };
    }
}
