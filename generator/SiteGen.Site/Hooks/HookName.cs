namespace SiteGen.Site.Hooks;

/// <summary>The hooks of Git that SiteGen answers, as files and as commands.</summary>
public static class HookName
{
    public const string PreReceive = "pre-receive";
    public const string PostReceive = "post-receive";

    public static IReadOnlyList<string> All => [PreReceive, PostReceive];
}
