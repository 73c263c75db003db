namespace SiteGen.Site.Pages;

/// <summary>A column of a data file.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Title">Its official name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Text">What it means.</param>
public sealed record DataFieldEntry(string Name, string Title, string Type, string Text);
