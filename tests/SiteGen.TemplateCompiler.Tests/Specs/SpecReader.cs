namespace SiteGen.TemplateCompiler.Tests.Specs;

/// <summary>
/// Reads TemplateSpec.md. Fenced blocks marked <c>html name.html</c>, <c>xml name.xml</c>, <c>txt name.txt</c> and
/// <c>json language.json</c> are the files of an example, <c>csharp model</c> its model; an <c>output</c> or
/// <c>errors</c> block ends it. The block <c>csharp types</c> holds the models' types for all. Other blocks are prose.
/// </summary>
internal static class SpecReader
{
    public static (string Types, IReadOnlyList<SpecExample> Examples) Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "TemplateSpec.md"));
        var examples = new List<SpecExample>();
        var files = new List<(string, string)>();
        var types = "";
        string? model = null;
        var heading = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#', ' ');
            }

            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var mark = lines[i][3..].Split(' ');
            var start = i + 1;
            i = Array.FindIndex(lines, start, line => line == "```");
            var content = string.Concat(lines[start..i].Select(line => line + "\n"));
            switch (mark)
            {
                case ["csharp", "types"]:
                    types = content;
                    break;
                case ["csharp", "model"]:
                    model = content;
                    break;
                case ["html" or "xml" or "txt" or "json", var name]:
                    files.Add((name, content));
                    break;
                case ["output"] or ["errors"]:
                    var (output, errors) = mark[0] == "output" ? (content, null) : ((string?)null, content);
                    examples.Add(new SpecExample(heading, start, [.. files], model, output, errors));
                    files.Clear();
                    model = null;
                    break;
            }
        }

        return (types, examples);
    }
}
