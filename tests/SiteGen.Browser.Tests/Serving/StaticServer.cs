using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SiteGen.Browser.Tests.Serving;

/// <summary>
/// Serves a folder on a loopback port of the system's choice, at the root or under a sub-path, as a plain web server would:
/// folders by their index.html, what is missing by the site's 404.html. One request a connection.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly string root;
    private readonly string prefix;
    private readonly Task accepting;

    private StaticServer(string folder, string subPath)
    {
        root = Path.GetFullPath(folder);
        prefix = subPath;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}{prefix}");
        accepting = AcceptAsync();
    }

    /// <summary>The address of the folder, ending in a slash.</summary>
    public Uri Address { get; }

    /// <param name="folder">What to serve.</param>
    /// <param name="subPath">Where: begins and ends in a slash.</param>
    public static StaticServer Start(string folder, string subPath = "/") => new(folder, subPath);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        listener.Stop();
        await accepting.ConfigureAwait(false);
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(stopping.Token).ConfigureAwait(false);
                open.RemoveAll(task => task.IsCompleted);
                open.Add(AnswerAsync(client));
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await Task.WhenAll(open).ConfigureAwait(false);
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                string head = await ReadHeadAsync(stream).ConfigureAwait(false);
                if (head.Length > 0)
                {
                    await stream.WriteAsync(Respond(head), stopping.Token).ConfigureAwait(false);
                }
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
            {
                // The browser left: it may close a connection whenever it likes, and so may the end of a test.
            }
        }
    }

    private async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (head.Length < 65_536)
        {
            int read = await stream.ReadAsync(buffer, stopping.Token).ConfigureAwait(false);
            if (read == 0)
            {
                return "";
            }

            head.Append(Encoding.Latin1.GetString(buffer, 0, read));
            if (head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                return head.ToString();
            }
        }

        return "";
    }

    private byte[] Respond(string head)
    {
        string[] request = head[..head.IndexOf('\r', StringComparison.Ordinal)].Split(' ');
        if (request.Length != 3 || request[0] is not ("GET" or "HEAD"))
        {
            return Message("405 Method Not Allowed", "text/plain", [], "Allow: GET, HEAD\r\n", withBody: true);
        }

        bool withBody = request[0] == "GET";
        string path = request[1].Split('?', '#')[0];
        if (StaticFiles.Find(root, prefix, path) is not { } file)
        {
            string missing = Path.Combine(root, "404.html");
            return Message("404 Not Found", "text/html; charset=utf-8", File.Exists(missing) ? File.ReadAllBytes(missing) : [], "", withBody);
        }

        return file.EndsWith('/')
            ? Message("301 Moved Permanently", "text/plain", [], $"Location: {path}/\r\n", withBody)
            : Message("200 OK", StaticFiles.TypeOf(file), File.ReadAllBytes(file), "", withBody);
    }

    private static byte[] Message(string status, string type, byte[] body, string headers, bool withBody)
    {
        byte[] head = Encoding.Latin1.GetBytes(
            $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nCache-Control: no-store\r\nConnection: close\r\n{headers}\r\n");
        return withBody ? [.. head, .. body] : head;
    }
}
