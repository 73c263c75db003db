using System.Buffers;
using System.Reflection;
using System.Text;
using SiteGen.Site.Rendering;
using SiteGen.TemplateCompiler.Binding;
using SiteGen.TemplateCompiler.Tests.Themes;

namespace SiteGen.TemplateCompiler.Tests.Specs;

/// <summary>Compiles every example of the specification that has an output, all in one assembly.</summary>
public sealed class SpecFixture
{
    private readonly Assembly _assembly;

    public SpecFixture()
    {
        var (types, examples) = SpecReader.Read();
        var sources = new List<(string, string)>
        {
            ("Models.cs", "using System;\nusing System.Collections.Generic;\nusing SiteGen.Site.Rendering;\nnamespace Spec.Models;\n" + types),
        };
        foreach (var example in examples.Where(example => example.Output is not null))
        {
            var compiled = Theme(example).Compile();
            Assert.True(compiled.Diagnostics.Count == 0, example + ": " + string.Join("\n", compiled.Diagnostics));
            sources.AddRange(compiled.Files.Select(file => ($"{example.Namespace}/{file.Path}", file.Content)));
            sources.Add(($"{example.Namespace}/Example.cs", ExampleClass(example)));
        }

        _assembly = CSharpCompiler.Compile(sources);
    }

    internal static ThemeUnderTest Theme(SpecExample example)
    {
        var theme = new ThemeUnderTest(example.Namespace, "Spec.Models");
        foreach (var (name, content) in example.Files)
        {
            theme.With(name, content);
        }

        return theme;
    }

    internal string Render(SpecExample example)
    {
        var output = new ArrayBufferWriter<byte>();
        var render = _assembly.GetType(example.Namespace + ".Example")!.GetMethod("Render")!;
        render.Invoke(null, [new HtmlWriter(output)]);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    // The example's last template is the one that is rendered.
    private static string ExampleClass(SpecExample example)
    {
        var template = example.Files.Last(file => !file.Name.EndsWith(".json", StringComparison.Ordinal)).Name;
        var source = new Sources.TemplateSource(
            Path.ChangeExtension(template, null),
            Path.GetExtension(template) switch
            {
                ".xml" => Sources.TemplateKind.Xml,
                ".txt" => Sources.TemplateKind.Text,
                _ => Sources.TemplateKind.Html,
            },
            new Sources.SourceFile(template, ""));
        var language = example.Files.Any(file => file.Name == "en.json") ? "en" : "zh-CN";
        return $$"""
            using System;
            using System.Collections.Generic;
            using SiteGen.Site.Rendering;
            using Spec.Models;
            namespace {{example.Namespace}};
            public static class Example
            {
                public static void Render(SiteGen.Site.Rendering.HtmlWriter writer) =>
                    {{TemplateIndex.ClassNameOf(source)}}.Render(writer, {{example.Model}}, Texts.For("{{language}}"));
            }
            """;
    }
}
