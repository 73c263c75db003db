using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>Says why a file is no text that can be read, in the same words wherever it happens.</summary>
internal static class UnreadableText
{
    private static readonly LocalizedText SaveAsUtf8 = new(
        "用记事本、WPS 或其他编辑器打开后，另存为 UTF-8 编码",
        "open it in an editor and save it as UTF-8");

    /// <param name="content">A file that could not be taken as text.</param>
    /// <param name="gb18030Accepted">Whether GB18030 would have done.</param>
    public static (LocalizedText Message, LocalizedText Hint) Describe(SourceFileContent content, bool gb18030Accepted) => content.State switch
    {
        SourceFileState.TooLarge => (
            new("文件超过 16 MB，不予读取", "the file is larger than 16 MB and is not read"),
            new("检查是否放错了文件", "check whether it is the right file")),
        _ => Describe(content.Text.Encoding, gb18030Accepted),
    };

    private static (LocalizedText Message, LocalizedText Hint) Describe(TextEncoding encoding, bool gb18030Accepted) => encoding switch
    {
        TextEncoding.Utf16 => (
            new("文件是 UTF-16（Unicode 文本）编码，无法读取", "the file is encoded as UTF-16, which is not read"),
            gb18030Accepted
                ? new("在 Excel 中另存为“CSV UTF-8（逗号分隔）”", "in Excel, save it as \"CSV UTF-8 (Comma delimited)\"")
                : SaveAsUtf8),
        TextEncoding.Binary => (
            new("文件含有空字符（NUL），不是文本文件", "the file contains a NUL character and is no text file"),
            new("检查是否把 Excel、Word 等文件直接改了扩展名", "check whether an Excel or Word file was merely renamed")),
        TextEncoding.Gb18030 => (
            new("文件是 GB18030（ANSI）编码，这里只接受 UTF-8", "the file is encoded as GB18030; only UTF-8 is accepted here"),
            SaveAsUtf8),
        _ => (
            gb18030Accepted
                ? new("此处的字节既不是 UTF-8 也不是 GB18030 编码", "the bytes here are neither UTF-8 nor GB18030")
                : new("此处的字节不是 UTF-8 编码", "the bytes here are not UTF-8"),
            gb18030Accepted
                ? new("用 Excel 或 WPS 重新打开核对文字，另存为“CSV UTF-8（逗号分隔）”", "open it in a spreadsheet, check the text and save it as \"CSV UTF-8 (Comma delimited)\"")
                : SaveAsUtf8),
    };
}
