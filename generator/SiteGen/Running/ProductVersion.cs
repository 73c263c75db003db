using System.Reflection;

namespace SiteGen.Running;

/// <summary>The version this program was built as.</summary>
internal static class ProductVersion
{
    public static string Text => typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? throw new InvalidOperationException("The assembly carries no version.");
}
