using System.Buffers;

namespace SiteGen.Site.Hooks;

/// <summary>Writes a text so that a shell takes it for one word.</summary>
public static class ShellWord
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-+,:@%=");

    /// <summary>In quotes, whatever it is.</summary>
    public static string Quoted(string text) => "'" + text.Replace('\\', OperatingSystem.IsWindows() ? '/' : '\\').Replace("'", @"'\''", StringComparison.Ordinal) + "'";

    /// <summary>In quotes only where a shell would take it for something else.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAnyExcept(Plain) ? Quoted(text) : text;
}
