using System.Text.Json;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking;

/// <summary>Reads a rule of a site's own: what must hold, in words for readers, and how much it weighs.</summary>
internal static class RuleReader
{
    public static readonly string[] Keys = ["id", "name", "statement", "severity", "source"];

    private static readonly string[] Languages = ["zh-CN", "en"];
    private static readonly string[] Severities = ["error", "warning", "info"];

    /// <param name="rule">The rule's object.</param>
    /// <param name="taken">The ids other rules have.</param>
    public static Rule? Read(JsonObjectReader rule, IReadOnlyList<string> taken)
    {
        var id = rule.RequiredText("id");
        if (!FormNames.IsId(id) || taken.Contains(id, StringComparer.Ordinal))
        {
            rule.File.Report(
                ConfigurationCodes.FormName,
                rule.Find("id")?.Offset ?? rule.Value.Offset,
                new($"规则编号“{VisibleText.Of(id)}”无效或已被占用", $"the rule id \"{VisibleText.Of(id)}\" is unfit or taken"),
                new("换一个编号，只用小写字母、数字和连字符", "choose another, of small letters, digits and hyphens"));
            return null;
        }

        var severity = rule.Word("severity", Severities, ConfigurationCodes.FormWord) switch
        {
            "warning" => Severity.Warning,
            "info" => Severity.Info,
            _ => Severity.Error,
        };
        return new Rule(id, RuleScope.Table, Words(rule, "name"), Words(rule, "statement"), severity, rule.RequiredText("source"));
    }

    // One text for both languages, or one for each.
    private static LocalizedText Words(JsonObjectReader rule, string key)
    {
        if (rule.Find(key) is { Kind: JsonValueKind.Object } && rule.Object(key, Languages) is { } words)
        {
            var chinese = words.RequiredText(Languages[0]);
            return new LocalizedText(chinese, words.Text(Languages[1]) is { Length: > 0 } english ? english : chinese);
        }

        var text = rule.RequiredText(key);
        return new LocalizedText(text, text);
    }
}
