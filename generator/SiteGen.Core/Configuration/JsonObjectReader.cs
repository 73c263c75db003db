using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Configuration;

/// <summary>
/// Reads one JSON object against the keys it may have. Unknown and repeated keys are reported at once, wrong types when the key is asked
/// for; a key that was reported reads as if it were not there, so that the rest of the file is still checked.
/// </summary>
internal sealed class JsonObjectReader
{
    private readonly string prefix;
    private readonly Dictionary<string, JsonValue> values = new(StringComparer.Ordinal);

    /// <param name="file">The file.</param>
    /// <param name="value">The object.</param>
    /// <param name="path">The key it stands under, with dots; empty for the file's own object.</param>
    /// <param name="known">The keys it may have; null where any key may stand.</param>
    public JsonObjectReader(JsonFile file, JsonValue value, string path, IReadOnlyList<string>? known)
    {
        File = file;
        Value = value;
        prefix = path.Length == 0 ? "" : path + ".";
        foreach (var member in value.Members)
        {
            var name = VisibleText.Of(member.Name);
            if (known is not null && !known.Contains(member.Name, StringComparer.Ordinal))
            {
                file.Report(ConfigurationCodes.UnknownKey, member.Offset, new($"不认识的键“{prefix}{name}”", $"unknown key \"{prefix}{name}\""), DidYouMean(member.Name, known));
            }
            else if (!values.TryAdd(member.Name, member.Value))
            {
                file.Report(ConfigurationCodes.DuplicateKey, member.Offset, new($"键“{prefix}{name}”重复", $"the key \"{prefix}{name}\" is given twice"), new("只保留一个", "keep one of them"));
            }
        }
    }

    public JsonFile File { get; }

    public JsonValue Value { get; }

    /// <summary>The file's own object, or null where the file holds something else; that has then been reported.</summary>
    public static JsonObjectReader? Root(JsonFile file, JsonValue root, IReadOnlyList<string> known)
    {
        if (root.Kind == JsonValueKind.Object)
        {
            return new JsonObjectReader(file, root, "", known);
        }

        file.Report(ConfigurationCodes.WrongType, root.Offset, new("文件的内容应为一个 {…} 对象", "the file must hold one {…} object"), new("用大括号把各项括起来", "put the items into braces"));
        return null;
    }

    public static LocalizedText DidYouMean(string name, IReadOnlyList<string> known) => NearestName.Of(name, known) is { } nearest
        ? new($"是否想写“{nearest}”？", $"did you mean \"{nearest}\"?")
        : new($"可用的有：{string.Join("、", known)}", $"known are: {string.Join(", ", known)}");

    public JsonValue? Find(string key) => values.GetValueOrDefault(key);

    /// <summary>The members with keys of their own choice (rules), first of each, in the order of the file.</summary>
    public IEnumerable<JsonMember> Members => Value.Members.Where(member => ReferenceEquals(Find(member.Name), member.Value));

    public string Text(string key) => OfKind(key, JsonValueKind.String)?.Text ?? "";

    public string RequiredText(string key)
    {
        var text = Text(key);
        var given = Find(key);
        if (given is null || (given.Kind == JsonValueKind.String && string.IsNullOrWhiteSpace(text)))
        {
            File.Report(ConfigurationCodes.RequiredKey, given?.Offset ?? Value.Offset, new($"缺少“{prefix}{key}”", $"\"{prefix}{key}\" is missing"), new($"补上 \"{key}\": \"…\"", $"add \"{key}\": \"…\""));
        }

        return text;
    }

    public bool Flag(string key) => OfKind(key, JsonValueKind.True, JsonValueKind.False)?.Kind == JsonValueKind.True;

    public IReadOnlyList<string> Texts(string key)
    {
        var array = OfKind(key, JsonValueKind.Array);
        var texts = new List<string>();
        foreach (var item in array?.Items ?? [])
        {
            if (item.Kind == JsonValueKind.String)
            {
                texts.Add(item.Text);
            }
            else
            {
                ReportType(key, item, JsonValueKind.String, isItem: true);
            }
        }

        return texts;
    }

    /// <summary>A word of a few, or null where there is none or it is not one of them; the latter is reported.</summary>
    /// <param name="key">The key.</param>
    /// <param name="known">The words it may be.</param>
    /// <param name="code">What another word is reported as.</param>
    public string? Word(string key, IReadOnlyList<string> known, DiagnosticCode code)
    {
        var value = OfKind(key, JsonValueKind.String);
        if (value is null || known.Contains(value.Text, StringComparer.Ordinal))
        {
            return value?.Text;
        }

        var given = VisibleText.Of(value.Text);
        File.Report(code, value.Offset, new($"“{prefix}{key}”不能是“{given}”", $"\"{prefix}{key}\" cannot be \"{given}\""), DidYouMean(value.Text, known));
        return null;
    }

    /// <summary>A whole number within bounds, or null where there is none; another number is reported.</summary>
    public int? Whole(string key, int least, int most)
    {
        if (OfKind(key, JsonValueKind.Number) is not { } value)
        {
            return null;
        }

        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        File.Report(
            ConfigurationCodes.WrongType,
            value.Offset,
            new($"“{prefix}{key}”应为 {least} 至 {most} 之间的整数", $"\"{prefix}{key}\" must be a whole number from {least} to {most}"));
        return null;
    }

    public int RequiredWhole(string key, int least, int most)
    {
        if (Find(key) is null)
        {
            File.Report(ConfigurationCodes.RequiredKey, Value.Offset, new($"缺少“{prefix}{key}”", $"\"{prefix}{key}\" is missing"), new($"补上 \"{key}\"，为 {least} 至 {most} 之间的整数", $"add \"{key}\", a whole number from {least} to {most}"));
        }

        return Whole(key, least, most) ?? least;
    }

    /// <summary>The objects of a list; what is no object is reported and left out.</summary>
    public IReadOnlyList<JsonObjectReader> Objects(string key, IReadOnlyList<string> known)
    {
        var objects = new List<JsonObjectReader>();
        foreach (var item in OfKind(key, JsonValueKind.Array)?.Items ?? [])
        {
            if (item.Kind == JsonValueKind.Object)
            {
                objects.Add(new JsonObjectReader(File, item, prefix + key, known));
            }
            else
            {
                ReportType(key, item, JsonValueKind.Object, isItem: true);
            }
        }

        return objects;
    }

    public JsonObjectReader? Object(string key, IReadOnlyList<string>? known) =>
        OfKind(key, JsonValueKind.Object) is { } value ? new JsonObjectReader(File, value, prefix + key, known) : null;

    /// <summary>The value under a key if it is of the kind; null, and a report, if it is of another.</summary>
    public JsonValue? OfKind(string key, JsonValueKind kind, JsonValueKind? orKind = null)
    {
        var value = Find(key);
        if (value is null || value.Kind == kind || value.Kind == orKind)
        {
            return value;
        }

        ReportType(key, value, kind);
        return null;
    }

    private void ReportType(string key, JsonValue value, JsonValueKind expected, bool isItem = false)
    {
        var name = prefix + VisibleText.Of(key);
        var (owner, englishOwner) = isItem ? ($"“{name}”的每一项", $"each item of \"{name}\"") : ($"“{name}”", $"\"{name}\"");
        var (chinese, english) = Name(expected);
        var (chineseFound, englishFound) = Name(value.Kind);
        LocalizedText? hint = expected == JsonValueKind.String && value.Kind == JsonValueKind.Number
            ? new($"加上双引号：\"{VisibleText.Of(value.Text)}\"", $"add quotation marks: \"{VisibleText.Of(value.Text)}\"")
            : expected == JsonValueKind.True && value.Kind == JsonValueKind.String
                ? new("写 true 或 false，不加引号", "write true or false without quotation marks")
                : null;
        File.Report(ConfigurationCodes.WrongType, value.Offset, new($"{owner}应为{chinese}，现为{chineseFound}", $"{englishOwner} must be {english}, not {englishFound}"), hint);
    }

    private static (string Chinese, string English) Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => ("对象 {…}", "an object {…}"),
        JsonValueKind.Array => ("列表 […]", "a list […]"),
        JsonValueKind.String => ("文字", "text"),
        JsonValueKind.Number => ("数字", "a number"),
        JsonValueKind.True or JsonValueKind.False => ("是非值（true 或 false）", "true or false"),
        _ => ("空值 null", "null"),
    };
}
