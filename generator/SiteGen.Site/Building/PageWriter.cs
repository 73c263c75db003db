using System.Buffers;
using SiteGen.Site.Publishing;
using SiteGen.Site.Rendering;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Building;

/// <summary>Renders a page model with its template and hands the bytes to the output. Thread-safe: each thread has a buffer of its own.</summary>
public sealed class PageWriter(OutputTree output, Texts text) : IDisposable
{
    private readonly ThreadLocal<ArrayBufferWriter<byte>> buffers = new(() => new ArrayBufferWriter<byte>(64 * 1024));

    public FileRecord Write<TModel>(string address, TModel model, Action<HtmlWriter, TModel, Texts> template)
    {
        var buffer = buffers.Value!;
        buffer.ResetWrittenCount();
        template(new HtmlWriter(buffer), model, text);
        return output.Write(address, buffer.WrittenSpan);
    }

    public void Dispose() => buffers.Dispose();
}
