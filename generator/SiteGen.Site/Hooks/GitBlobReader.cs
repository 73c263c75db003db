using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SiteGen.Site.Hooks;

/// <summary>Reads the bytes of files out of a repository exactly as they were committed, all through one run of Git.</summary>
internal sealed class GitBlobReader : IDisposable
{
    private readonly Process process;
    private readonly Task<string> error;
    private readonly BufferedStream output;
    private readonly byte[] buffer = new byte[64 * 1024];

    public GitBlobReader(GitCommand git)
    {
        process = git.Start("cat-file", "--batch");
        error = process.StandardError.ReadToEndAsync();
        output = new BufferedStream(process.StandardOutput.BaseStream, buffer.Length);
    }

    /// <summary>Copies a file's bytes.</summary>
    /// <exception cref="GitException">The repository does not hold them.</exception>
    public void CopyTo(string id, Stream destination)
    {
        try
        {
            process.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes(id + "\n"));
            process.StandardInput.BaseStream.Flush();
        }
        catch (IOException)
        {
            throw Failure(id);
        }

        // "id blob length", the bytes, a line feed; "id missing" where there is none.
        var header = ReadLine().Split(' ');
        if (header is not [_, "blob", var size] || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var left))
        {
            throw Failure(string.Join(' ', header));
        }

        while (left > 0)
        {
            var count = output.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (count == 0)
            {
                throw Failure(id);
            }

            destination.Write(buffer, 0, count);
            left -= count;
        }

        if (output.ReadByte() != '\n')
        {
            throw Failure(id);
        }
    }

    public void Dispose()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Git is gone already, which whoever was reading has been told.
        }

        // Whoever stopped in the middle of a file leaves Git writing to nobody.
        output.Dispose();
        process.WaitForExit();
        process.Dispose();
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (var read = output.ReadByte(); read is not (-1 or '\n'); read = output.ReadByte())
        {
            line.Append((char)read);
        }

        return line.ToString();
    }

    private GitException Failure(string words)
    {
        if (process.HasExited)
        {
            words = (words + " " + error.Result.TrimEnd()).Trim();
        }

        return HookCodes.Failed("cat-file", words);
    }
}
