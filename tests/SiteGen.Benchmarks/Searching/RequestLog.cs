using System.Collections.Concurrent;
using System.Net;

namespace SiteGen.Benchmarks.Searching;

/// <summary>Serves a folder on loopback, uncompressed, and remembers what was asked for and how many bytes it was.</summary>
internal sealed class RequestLog : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".css"] = "text/css; charset=utf-8", [".json"] = "application/json",
        [".wasm"] = "application/wasm", [".svg"] = "image/svg+xml",
    };

    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly Task serving;
    private ConcurrentQueue<(string Path, long Bytes)> asked = new();

    public RequestLog(string folder)
    {
        this.folder = folder;
        // HttpListener takes no port of the system's choice; one that a listener had a moment ago is free.
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>What was asked for since the last call, but not what <paramref name="left"/> says to leave out.</summary>
    public Loaded Take(Func<string, bool>? left = null)
    {
        var taken = Interlocked.Exchange(ref asked, new ConcurrentQueue<(string Path, long Bytes)>());
        var counted = taken.Where(entry => left is null || !left(entry.Path)).ToList();
        return new Loaded(counted.Count, counted.Sum(entry => entry.Bytes));
    }

    public void Dispose()
    {
        listener.Stop();
        serving.Wait();
        listener.Close();
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync().ConfigureAwait(false);
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        string path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        string file = Path.Combine(folder, path[1..]);
        using var response = context.Response;
        try
        {
            if (!File.Exists(file))
            {
                response.StatusCode = 404;
                return;
            }

            byte[] bytes = File.ReadAllBytes(file);
            asked.Enqueue((path, bytes.Length));
            response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
            response.ContentLength64 = bytes.Length;
            response.OutputStream.Write(bytes);
        }
        catch (HttpListenerException)
        {
            // The browser left before the end.
        }
    }
}
