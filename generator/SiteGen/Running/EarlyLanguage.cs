using SiteGen.Core.Diagnostics;

namespace SiteGen.Running;

/// <summary>
/// Finds <c>--lang</c> before the command line is parsed, because help and complaints about the command line itself follow it.
/// Chinese unless it says otherwise: not the operating system's language, so that a script sees the same words everywhere.
/// </summary>
internal static class EarlyLanguage
{
    public const string Option = "--lang";
    public const string Chinese = "zh-CN";
    public const string English = "en";

    public static MessageLanguage Of(IReadOnlyList<string> args)
    {
        var language = MessageLanguage.Chinese;
        for (var index = 0; index < args.Count && args[index] != "--"; index++)
        {
            var value = args[index] == Option ? args.ElementAtOrDefault(index + 1)
                : args[index].StartsWith(Option + "=", StringComparison.Ordinal) ? args[index][(Option.Length + 1)..]
                : null;
            language = string.Equals(value, English, StringComparison.OrdinalIgnoreCase) ? MessageLanguage.English
                : string.Equals(value, Chinese, StringComparison.OrdinalIgnoreCase) ? MessageLanguage.Chinese
                : language;
        }

        return language;
    }
}
