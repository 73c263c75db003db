using System.Globalization;
using System.Runtime.CompilerServices;

namespace SiteGen.Site.Tests.Publishing;

/// <summary>Turns a process of this test program into a build that is to be killed, before the test runner begins.</summary>
internal static class CrashChild
{
    public const string Variable = "SITEGEN_TEST_CRASH_CHILD";

    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } order)
        {
            string[] parts = order.Split('|', 3);
            CrashTests.PublishAndDie(parts[2], int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
            Environment.Exit(0);
        }
    }
}
