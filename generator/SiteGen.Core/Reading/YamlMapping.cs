using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>Reads one mapping of the front matter against the keys it may have; unknown and repeated keys are reported at once.</summary>
internal sealed class YamlMapping
{
    private readonly MarkdownDiagnostics diagnostics;
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);

    private YamlMapping(MarkdownDiagnostics diagnostics, YamlNode node, IReadOnlyList<string> known)
    {
        this.diagnostics = diagnostics;
        Offset = node.Offset;
        foreach (var entry in node.Entries)
        {
            var name = VisibleText.Of(entry.Key);
            if (!known.Contains(entry.Key, StringComparer.Ordinal))
            {
                diagnostics.Report(NarrativeCodes.UnknownKey, entry.Offset, new($"不认识的键“{name}”", $"unknown key \"{name}\""), DidYouMean(entry.Key, known));
            }
            else if (!values.TryAdd(entry.Key, entry.Value))
            {
                diagnostics.Report(NarrativeCodes.DuplicateKey, entry.Offset, new($"键“{name}”重复", $"the key \"{name}\" is given twice"), new("只保留一个", "keep one of them"));
            }
        }
    }

    public int Offset { get; }

    public static YamlMapping? Of(MarkdownDiagnostics diagnostics, YamlNode node, string path, IReadOnlyList<string> known)
    {
        if (node.Kind == YamlKind.Mapping)
        {
            return new YamlMapping(diagnostics, node, known);
        }

        diagnostics.Report(
            NarrativeCodes.WrongType,
            node.Offset,
            path.Length == 0 ? new("文首信息应由若干行“键: 值”组成", "the front matter must be lines of \"key: value\"") : new($"“{path}”的每一项应由“键: 值”组成", $"each item of \"{path}\" must be made of \"key: value\""),
            new($"可用的键：{string.Join("、", known)}；冒号用半角并后接空格", $"known keys are: {string.Join(", ", known)}; a plain colon is followed by a space"));
        return null;
    }

    public static LocalizedText DidYouMean(string name, IReadOnlyList<string> known) => NearestName.Of(name, known) is { } nearest
        ? new($"是否想写“{nearest}”？", $"did you mean \"{nearest}\"?")
        : new($"可用的有：{string.Join("、", known)}", $"known are: {string.Join(", ", known)}");

    public YamlNode? Find(string key) => values.GetValueOrDefault(key);

    /// <summary>The scalar under a key; null where there is none or, with a report, where something else stands.</summary>
    public YamlNode? Scalar(string key)
    {
        var node = Find(key);
        if (node is null || node.Kind == YamlKind.Scalar)
        {
            return node;
        }

        diagnostics.Report(NarrativeCodes.WrongType, node.Offset, new($"“{key}”应为一行文字", $"\"{key}\" must be a line of text"), new($"写成 {key}: …", $"write {key}: …"));
        return null;
    }

    public YamlNode? Required(string key)
    {
        var node = Scalar(key);
        if (Find(key) is null || node is { IsEmpty: true })
        {
            diagnostics.Report(NarrativeCodes.RequiredKey, node?.Offset ?? Offset, new($"缺少“{key}”", $"\"{key}\" is missing"), new($"补上 {key}: …", $"add {key}: …"));
            return null;
        }

        return node;
    }

    public IReadOnlyList<YamlNode> Items(string key)
    {
        var node = Find(key);
        if (node is null || node.IsEmpty || node.Kind == YamlKind.Sequence)
        {
            return node?.Items ?? [];
        }

        diagnostics.Report(NarrativeCodes.WrongType, node.Offset, new($"“{key}”应为列表", $"\"{key}\" must be a list"), new("每一项另起一行，以“- ”开头", "put each item on a line of its own that begins with \"- \""));
        return [];
    }
}
