using System.Runtime.InteropServices;

namespace SiteGen.Native.Tests;

/// <summary>The native program, published once for all tests, with its intermediate files in a folder of its own.</summary>
public sealed class NativeProgram : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-native-").FullName;

    /// <summary>What the publish printed.</summary>
    public string PublishLog { get; private set; } = "";

    public int PublishExitCode { get; private set; }

    public string Executable => Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "sitegen.exe" : "sitegen");

    /// <summary>The same program as the runtime compiles it.</summary>
    public static string Assembly => Path.Combine(AppContext.BaseDirectory, "sitegen.dll");

    public async ValueTask InitializeAsync()
    {
        (PublishExitCode, PublishLog) = await ChildProcess.RunAsync(
            RepositoryRoot.Path,
            new Dictionary<string, string>(),
            "dotnet", "publish", "generator/SiteGen", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", Path.Combine(folder, "out"),
            "--artifacts-path", Path.Combine(folder, "artifacts"), "--nologo", "-nodeReuse:false");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
