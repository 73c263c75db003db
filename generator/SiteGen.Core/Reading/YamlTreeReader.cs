using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Core.Reading;

/// <summary>
/// Reads front matter into values that know their place, from the parser's events alone: no object mapping, no types guessed from text.
/// Anchors, aliases, tags and merge keys are refused: a clerk's file needs none, and they are how small files grow huge.
/// </summary>
internal sealed class YamlTreeReader
{
    private const int MaximumDepth = 16;

    private readonly MarkdownDiagnostics diagnostics;
    private readonly string text;
    private readonly int start;
    private readonly Parser parser;

    private YamlTreeReader(MarkdownDiagnostics diagnostics, int start, int end)
    {
        this.diagnostics = diagnostics;
        this.start = start;
        text = diagnostics.Source.Text[start..end];
        parser = new Parser(new StringReader(text));
    }

    /// <param name="diagnostics">Names the file and receives every problem.</param>
    /// <param name="start">Where the YAML starts in the file's text.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The value; null where there is none or it is broken, which has then been reported.</returns>
    public static YamlNode? Read(MarkdownDiagnostics diagnostics, int start, int end)
    {
        var reader = new YamlTreeReader(diagnostics, start, end);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException fault)
        {
            diagnostics.Report(
                NarrativeCodes.Syntax,
                reader.Offset(fault.Start),
                new("文首信息到此不符合 YAML 语法", "the front matter breaks the YAML syntax here"),
                new("每行写成“键: 值”，冒号用半角并后接空格；值中有冒号、引号或 # 时，整个值用双引号括起", "write each line as \"key: value\" with a plain colon and a space; put a value with colons, quotation marks or # into quotation marks"));
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        Advance();
        Advance();
        if (parser.Current is not DocumentStart)
        {
            return null;
        }

        Advance();
        var root = ReadNode(start, 0);
        Advance();
        if (parser.Current is DocumentStart second)
        {
            Refuse(second, "多个 YAML 文档", "several YAML documents");
        }

        return root;
    }

    /// <summary>Reads the value at the current event and stands on the event after it.</summary>
    private YamlNode ReadNode(int emptyOffset, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "Too deep.");
        }

        var current = parser.Current!;
        if (current is NodeEvent node)
        {
            RefuseExtras(node);
        }

        Advance();
        switch (current)
        {
            case Scalar scalar:
                return new YamlNode(YamlKind.Scalar, scalar.Value.Length == 0 ? emptyOffset : Offset(scalar.Start), scalar.Value, [], []);
            case AnchorAlias alias:
                Refuse(alias, "引用（*）", "an alias (*)");
                return new YamlNode(YamlKind.Scalar, Offset(alias.Start), "", [], []);
            case SequenceStart sequence:
                var items = new List<YamlNode>();
                while (parser.Current is not SequenceEnd)
                {
                    items.Add(ReadNode(Offset(parser.Current!.Start), depth + 1));
                }

                Advance();
                return new YamlNode(YamlKind.Sequence, Offset(sequence.Start), "", [], items);
            case MappingStart mapping:
                var entries = ReadEntries(depth);
                Advance();
                return new YamlNode(YamlKind.Mapping, Offset(mapping.Start), "", entries, []);
            default:
                throw new YamlException(current.Start, current.End, "Unexpected event.");
        }
    }

    private List<YamlEntry> ReadEntries(int depth)
    {
        var entries = new List<YamlEntry>();
        while (parser.Current is not MappingEnd)
        {
            var keyEvent = parser.Current!;
            var key = ReadNode(Offset(keyEvent.Start), depth + 1);
            var value = ReadNode(key.Offset, depth + 1);
            if (key.Kind != YamlKind.Scalar)
            {
                Refuse(keyEvent, "复合的键", "a compound key");
            }
            else if (string.Equals(key.Text, "<<", StringComparison.Ordinal))
            {
                Refuse(keyEvent, "合并键（<<）", "a merge key (<<)");
            }
            else
            {
                entries.Add(new YamlEntry(key.Text, key.Offset, value));
            }
        }

        return entries;
    }

    // On some broken input the parser fails with an exception that is not its own.
    private void Advance()
    {
        try
        {
            parser.MoveNext();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            var last = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(last, last, fault.Message, fault);
        }
    }

    private void RefuseExtras(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Refuse(node, "锚点（&）", "an anchor (&)");
        }

        if (!node.Tag.IsEmpty)
        {
            Refuse(node, "标签（!）", "a tag (!)");
        }
    }

    private void Refuse(ParsingEvent at, string chinese, string english) => diagnostics.Report(
        NarrativeCodes.Refused,
        Offset(at.Start),
        new($"文首信息不支持{chinese}", $"the front matter cannot use {english}"),
        new("直接写出值；以这些符号开头的文字用双引号括起", "write the value itself; put text that begins with such a sign into quotation marks"));

    private int Offset(Mark mark) => start + (int)Math.Clamp(mark.Index, 0, text.Length);
}
