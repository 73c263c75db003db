namespace SiteGen.Core.Diagnostics;

/// <summary>The language of messages (<c>--lang</c>); codes and rule ids are the same in both.</summary>
public enum MessageLanguage
{
    Chinese,
    English,
}
