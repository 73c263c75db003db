using System.CommandLine;
using SiteGen.Commands;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Help;

/// <summary>
/// Writes the help of a command: what it does, its arguments and options, examples, exit codes. Options come from the command
/// itself and their texts from its guide, so one without a text is a bug that the first --help shows.
/// </summary>
internal sealed class HelpWriter(TextWriter output, MessageLanguage language)
{
    private static readonly HelpEntry[] ExitCodes =
    [
        new("0", new("完成", "done")),
        new("1", new("内容有错误", "the content has errors")),
        new("2", new("命令用法或 site.json 有误", "wrong usage or site.json")),
        new("3", new("读写文件失败", "reading or writing failed")),
        new("4", new("SiteGen 内部错误", "a bug in SiteGen")),
        new("130", new("被中断", "interrupted")),
    ];

    public void Write(Command command)
    {
        if (command is SiteGenCommand own)
        {
            WriteCommand(own);
        }
        else
        {
            WriteRoot(command);
        }
    }

    private void WriteRoot(Command root)
    {
        SiteGenCommand[] commands = [.. root.Subcommands.OfType<SiteGenCommand>()];
        Line(new("SiteGen 把政府信息公开工作年度报告做成可以检查、检索、下载和长期保存的网站。", "SiteGen turns government information-disclosure annual reports into a site that can be\nchecked, searched, downloaded and kept."));
        Heading(new("用法", "Usage"));
        output.WriteLine("  sitegen " + new LocalizedText("<命令> [选项]", "<command> [options]").In(language));
        Section(new("命令", "Commands"), commands.Select(command => (command.Name, command.Guide.Summary)));
        WriteOptions(new("通用选项", "Global options"), root.Options, GlobalOptions.Entries);
        WriteExamples(commands.Select(command => command.Guide.Examples[0]));
        WriteExitCodes();
        output.WriteLine();
        Line(new("各命令的用法：sitegen <命令> --help", "Help on a command: sitegen <command> --help"));
    }

    private void WriteCommand(SiteGenCommand command)
    {
        Line(command.Guide.Summary);
        Heading(new("用法", "Usage"));
        var arguments = string.Concat(command.Arguments.Select(argument => " " + UsageOf(argument)));
        SiteGenCommand[] subcommands = [.. command.Subcommands.OfType<SiteGenCommand>()];
        var subcommand = subcommands.Length > 0 ? new LocalizedText(" <命令>", " <command>").In(language) : "";
        output.WriteLine($"  {CommandTree.PathOf(command)}{subcommand}{new LocalizedText(" [选项]", " [options]").In(language)}{arguments}");
        foreach (var paragraph in command.Guide.Description)
        {
            output.WriteLine();
            Line(paragraph);
        }

        if (command.Arguments.Count > 0)
        {
            Section(new("参数", "Arguments"), command.Arguments.Select(argument => (NameOf(argument), TextOf(argument.Name, command.Guide.Entries))));
        }

        if (subcommands.Length > 0)
        {
            Section(new("命令", "Commands"), subcommands.Select(inner => (inner.Name, inner.Guide.Summary)));
        }

        if (command.Options.Count > 0)
        {
            WriteOptions(new("选项", "Options"), command.Options, command.Guide.Entries);
        }

        WriteOptions(new("通用选项", "Global options"), CommandTree.AncestorsOf(command).SelectMany(parent => parent.Options).Where(option => option.Recursive), GlobalOptions.Entries);
        WriteExamples(command.Guide.Examples);
        WriteExitCodes();
    }

    private void WriteOptions(LocalizedText heading, IEnumerable<Option> options, IReadOnlyList<HelpEntry> entries) =>
        Section(heading, options.Where(option => !option.Hidden).Select(option => (option.HelpName is { } value ? $"{option.Name} {value}" : option.Name, TextOf(option.Name, entries))));

    private void WriteExamples(IEnumerable<HelpEntry> examples)
    {
        Heading(new("示例", "Examples"));
        foreach (var example in examples)
        {
            output.WriteLine("  " + example.Name);
            output.WriteLine("      " + example.Text.In(language));
        }
    }

    private void WriteExitCodes() => Section(new("退出码", "Exit codes"), ExitCodes.Select(entry => (entry.Name, entry.Text)));

    private void Section(LocalizedText heading, IEnumerable<(string Name, LocalizedText Text)> entries)
    {
        Heading(heading);
        var rows = entries.ToList();
        var width = rows.Max(row => row.Name.Length);
        foreach (var (name, text) in rows)
        {
            output.WriteLine($"  {name.PadRight(width)}  {text.In(language)}");
        }
    }

    private void Heading(LocalizedText heading)
    {
        output.WriteLine();
        output.WriteLine(new LocalizedText(heading.Chinese + "：", heading.English + ":").In(language));
    }

    private void Line(LocalizedText text) => output.WriteLine(text.In(language));

    // An argument that may stand alone is asked for by the command itself, in both languages.
    private static string UsageOf(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? $"[{NameOf(argument)}]" : NameOf(argument);

    private static string NameOf(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;

    private static LocalizedText TextOf(string name, IReadOnlyList<HelpEntry> entries) =>
        entries.FirstOrDefault(entry => entry.Name == name)?.Text ?? throw new InvalidOperationException($"Help has no text for '{name}'.");
}
