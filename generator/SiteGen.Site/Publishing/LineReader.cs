namespace SiteGen.Site.Publishing;

/// <summary>Reads a text of any length line by line, in the room of one line.</summary>
/// <param name="stream">The text.</param>
/// <param name="anyEnding">Whether a carriage return ends a line as well, alone or before a line feed.</param>
internal sealed class LineReader(Stream stream, bool anyEnding = false)
{
    private const int Longest = 1 << 16;

    private readonly byte[] buffer = new byte[Longest];
    private int start;
    private int end;
    private bool isAfterReturn;

    /// <summary>Of the line read last, 1-based.</summary>
    public int Number { get; private set; }

    /// <summary>Whether an ending follows the line read last, which only a text's last line can lack.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Whether the line read last is longer than any list's and left out.</summary>
    public bool IsCut { get; private set; }

    /// <param name="line">Without its ending; good until the next is read.</param>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        IsCut = false;
        var length = FindEnding();
        if (length < 0 && end - start == Longest)
        {
            IsCut = true;
            length = SkipToEnding();
        }

        IsEnded = length >= 0;
        line = IsCut ? default : buffer.AsSpan(start, IsEnded ? length : end - start);
        if (!IsEnded && !IsCut && line.IsEmpty)
        {
            return false;
        }

        Number++;
        start = IsEnded ? start + length + 1 : end;
        isAfterReturn = IsEnded && buffer[start - 1] == '\r';
        return true;
    }

    private int FindEnding()
    {
        if (isAfterReturn && (start < end || Fill()) && buffer[start] == '\n')
        {
            start++;
        }

        for (var searched = 0; ;)
        {
            var rest = buffer.AsSpan(start + searched, end - start - searched);
            var at = anyEnding ? rest.IndexOfAny((byte)'\n', (byte)'\r') : rest.IndexOf((byte)'\n');
            if (at >= 0)
            {
                return searched + at;
            }

            searched = end - start;
            if (!Fill())
            {
                return -1;
            }
        }
    }

    private int SkipToEnding()
    {
        isAfterReturn = false;
        int length;
        do
        {
            start = end;
            length = FindEnding();
        }
        while (length < 0 && start < end);
        return length;
    }

    /// <returns>False where nothing more comes, or there is no room for it.</returns>
    private bool Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        var read = end == Longest ? 0 : stream.Read(buffer.AsSpan(end));
        end += read;
        return read > 0;
    }
}
