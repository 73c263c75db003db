using System.Text;
using SiteGen.Core.Configuration;

namespace SiteGen.Site.Hooks;

/// <summary>Keeps a repository's publish settings in its own git config, where an administrator finds and changes them with Git alone.</summary>
public static class PublishSettingsStore
{
    private const string Section = "sitegen.";

    /// <returns>The settings; null where the repository does not publish, as one that only shares a folder of hooks.</returns>
    /// <exception cref="GitException">Git failed, or a setting cannot be used.</exception>
    public static PublishSettings? Read(BareRepository repository)
    {
        var result = repository.Git.TryRun("config", "--local", "-z", "--get-regexp", @"^sitegen\.");
        if (result.ExitCode > 1)
        {
            throw HookCodes.Failed("config", result.Error);
        }

        // Each entry is a key in lower case, a line feed and the value; of a key given twice the last holds, as everywhere in Git.
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Encoding.UTF8.GetString(result.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = entry.Split('\n', 2);
            values[parts[0]] = parts.Length == 2 ? parts[1] : "";
        }

        if (Value("output") is not { Length: > 0 } output)
        {
            return null;
        }

        var branch = Value("branch");
        var address = Value("baseUrl");
        var site = Value("site");
        return new PublishSettings(
            Path.IsPathFullyQualified(output) ? output : throw HookCodes.Wrong(Section + "output", output),
            branch.Length > 0 ? branch : throw HookCodes.Wrong(Section + "branch", branch))
        {
            SiteFolder = PublishSettings.IsSiteFolder(site) ? site : throw HookCodes.Wrong(Section + "site", site),
            BaseUrl = address.Length == 0 ? null : PublicAddress.TryParse(address) ?? throw HookCodes.Wrong(Section + "baseUrl", address),
        };

        string Value(string key) => values.GetValueOrDefault((Section + key).ToLowerInvariant()) ?? "";
    }

    /// <returns>As <see cref="Read"/>; null as well where a setting cannot be used.</returns>
    public static PublishSettings? TryRead(BareRepository repository)
    {
        try
        {
            return Read(repository);
        }
        catch (GitException failure) when (failure.Code == HookCodes.WrongSetting)
        {
            return null;
        }
    }

    /// <exception cref="GitException">Git failed.</exception>
    public static void Write(BareRepository repository, PublishSettings settings)
    {
        Set(repository, "output", settings.Output);
        Set(repository, "branch", settings.Branch);
        Set(repository, "site", settings.SiteFolder);
        Set(repository, "baseUrl", settings.BaseUrl?.AbsoluteUri ?? "");
    }

    private static void Set(BareRepository repository, string key, string value)
    {
        if (value.Length > 0)
        {
            repository.Git.Run("config", "--local", "--replace-all", Section + key, value);
        }
        else if (repository.Git.TryRun("config", "--local", "--unset-all", Section + key) is { ExitCode: not (0 or 5) } failed)
        {
            throw HookCodes.Failed("config", failed.Error);
        }
    }
}
