using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Site.Tests.Mirroring;

/// <summary>The rules of RFC 8493 for a complete and valid bag, from the RFC's text and apart from the code that writes bags.</summary>
internal static partial class BagValidator
{
    public static IReadOnlyList<string> Problems(string bag)
    {
        var problems = new List<string>();
        void Require(bool holds, string rule)
        {
            if (!holds)
            {
                problems.Add(rule);
            }
        }

        // 2.1.1: two lines, in this order, UTF-8 without a byte order mark.
        var declaration = File.ReadAllBytes(Path.Combine(bag, "bagit.txt"));
        Require(!declaration.AsSpan().StartsWith("\ufeff"u8), "bagit.txt must not begin with a byte order mark");
        Require(Declaration().IsMatch(Encoding.UTF8.GetString(declaration)), "bagit.txt must be two lines: version and encoding");

        // 2.1.2, 2.1.3, 3: every payload file in every payload manifest, nothing else in one, hashes right.
        Require(Directory.Exists(Path.Combine(bag, "data")), "the payload directory must be there");
        var payload = Files(bag).Where(path => path.StartsWith("data/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var manifest = Manifest(bag, "manifest-sha256.txt", problems);
        Require(manifest.Keys.Order(StringComparer.Ordinal).SequenceEqual(payload), "the manifest must list the payload, all of it and nothing else");

        // 2.2.1: tag files, the payload manifest among them, but no tag manifest.
        var tags = Manifest(bag, "tagmanifest-sha256.txt", problems);
        Require(!tags.Keys.Any(path => path.StartsWith("tagmanifest-", StringComparison.Ordinal) || path.StartsWith("data/", StringComparison.Ordinal)), "a tag manifest lists neither tag manifests nor payload");
        Require(tags.ContainsKey("manifest-sha256.txt"), "a tag manifest must list the payload manifests");
        foreach (var (path, hash) in manifest.Concat(tags))
        {
            var full = Path.Combine(bag, path);
            Require(File.Exists(full) && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(full))) == hash, $"{path} must have its hash");
        }

        // 2.2.2: metadata elements, and what Payload-Oxum means.
        var information = File.ReadAllText(Path.Combine(bag, "bag-info.txt")).TrimEnd('\n').Split('\n');
        Require(information.All(line => Element().IsMatch(line)), "bag-info.txt must hold elements: label, colon, white space, value");
        var oxum = $"Payload-Oxum: {payload.Sum(path => new FileInfo(Path.Combine(bag, path)).Length)}.{payload.Count}";
        Require(information.Count(line => line.StartsWith("Payload-Oxum:", StringComparison.Ordinal)) == 1 && information.Contains(oxum), "Payload-Oxum must be octets and files of the payload");
        return problems;
    }

    private static Dictionary<string, string> Manifest(string bag, string name, List<string> problems)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadAllText(Path.Combine(bag, name)).TrimEnd('\n').Split('\n'))
        {
            var match = Line().Match(line);
            if (!match.Success || !hashes.TryAdd(PercentEncoded().Replace(match.Groups[2].Value, found => found.Value.ToUpperInvariant() switch { "%25" => "%", "%0A" => "\n", _ => "\r" }), match.Groups[1].Value))
            {
                problems.Add($"{name}: {line}");
            }
        }

        return hashes;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    [GeneratedRegex("\\ABagIt-Version: [0-9]+\\.[0-9]+\nTag-File-Character-Encoding: UTF-8\n\\z")]
    private static partial Regex Declaration();

    // A percent sign that stands for itself must be encoded.
    [GeneratedRegex("^([0-9a-f]{64})[ \t]+\\*?((?:[^%]|%25|%0A|%0D)+)$")]
    private static partial Regex Line();

    [GeneratedRegex("%25|%0A|%0D", RegexOptions.IgnoreCase)]
    private static partial Regex PercentEncoded();

    [GeneratedRegex("^[^: \t][^:]*:[ \t]+.*$")]
    private static partial Regex Element();
}
