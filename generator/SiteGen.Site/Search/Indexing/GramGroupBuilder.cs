using System.Security.Cryptography;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Makes the grams that begin with one character: a suffix tree, cut at the greatest length of a gram and where few pages are left, without the
/// nodes that say what the next one says. What is cut off is a leaf: it leads to pages that are looked at one by one, and neighbours that lead to
/// few pages together are one. So whatever stands in the texts leads to one item. One instance a thread.
/// </summary>
internal sealed class GramGroupBuilder(GramSource source, EncodedListCache known)
{
    /// <summary>A leaf names no more pages than this: as many texts as a reader can be asked to load for a word.</summary>
    public const int Few = 20;

    /// <summary>Neighbouring leaves are one where they lead to no more pages than this together. A leaf with more stands for itself alone.</summary>
    public const int Together = 8;

    private const int KeyLength = 4;

    private readonly char[] text = source.Pieces.Characters;
    private readonly PageSet few = new(source);
    private readonly PlaceMarks[] marks = [.. Enumerable.Range(0, SearchIndexBuilder.GramLength).Select(_ => new PlaceMarks(source))];
    private readonly BitWriter leaves = new();
    private readonly BitWriter list = new();
    private readonly PlaceListWriter listWriter = new(source);
    private List<GramItem> items = [];
    private GramStart[] starts = [];
    private ulong[] keys = [];

    /// <param name="group">The places in the text where the character stands and a gram begins; they are put in order.</param>
    /// <param name="groupKeys">For each the key of what follows the character.</param>
    public GramGroup Build(GramStart[] group, ulong[] groupKeys)
    {
        starts = group;
        keys = groupKeys;
        items = [];
        leaves.Clear();
        few.Clear();
        if (few.TryAdd(starts, Few))
        {
            AddLeaf(0, 1);
        }
        else
        {
            Array.Sort(keys, starts);
            AddNode(0, group.Length, 1, 1, 0);
            marks[0].Clear();
        }

        return new GramGroup(items, leaves.Written.ToArray());
    }

    /// <summary>The characters from a position on as one number that sorts as they do; nothing from the end of the piece on.</summary>
    public static ulong KeyAt(ReadOnlySpan<char> text, int position)
    {
        ulong key = 0;
        for (var index = 0; index < KeyLength; index++)
        {
            var unit = text[position + index];
            if (unit == PieceStore.End)
            {
                return key << (16 * (KeyLength - index));
            }

            key = (key << 16) | unit;
        }

        return key;
    }

    /// <param name="low">The first of the starts that share the gram.</param>
    /// <param name="high">Behind the last.</param>
    /// <param name="depth">The gram's length.</param>
    /// <param name="sorted">From where on the keys tell the characters.</param>
    /// <param name="level">How many nodes stand above it; its places are left at that level.</param>
    private void AddNode(int low, int high, int depth, int sorted, int level)
    {
        while (depth < SearchIndexBuilder.GramLength)
        {
            sorted = Sort(low, high, depth, sorted);
            var next = CharacterAt(low, depth, sorted);
            if (next == 0 || next != CharacterAt(high - 1, depth, sorted))
            {
                break;
            }

            depth++;
        }

        var index = items.Count;
        var key = KeyOf(starts.AsSpan(low, high - low), depth >= SearchIndexBuilder.JointLength);
        var node = new GramItem(starts[low].Position, (byte)(depth + CountShared(low, high, depth)), 0, 0, 0, null);
        items.Add(node);
        if (depth < SearchIndexBuilder.GramLength)
        {
            AddBranches(low, high, depth, sorted, level);
        }
        else
        {
            marks[level].Add(starts.AsSpan(low, high - low));
        }

        items[index] = node with { List = known.Find(key) ?? known.Keep(key, Encode(marks[level], key.IsJoint)) };
    }

    // How many more characters, up to those that a gram may be shown with, are the same behind a gram of the greatest length wherever it stands.
    private int CountShared(int low, int high, int depth)
    {
        if (depth < SearchIndexBuilder.GramLength)
        {
            return 0;
        }

        var first = text.AsSpan(starts[low].Position + depth);
        var shared = Math.Min(first.IndexOf(PieceStore.End), SearchIndexBuilder.GramReach - depth);
        for (var index = low + 1; index < high && shared > 0; index++)
        {
            var other = text.AsSpan(starts[index].Position + depth);
            shared = first[..shared].CommonPrefixLength(other[..Math.Min(shared, other.Length)]);
        }

        return shared;
    }

    private void AddBranches(int low, int high, int depth, int sorted, int level)
    {
        var leaf = -1;
        for (var first = low; first < high;)
        {
            var next = CharacterAt(first, depth, sorted);
            var last = first + 1;
            while (last < high && CharacterAt(last, depth, sorted) == next)
            {
                last++;
            }

            var branch = starts.AsSpan(first, last - first);
            if (next != 0 && (leaf < 0 || few.Count > Together || !few.TryAdd(branch, Together)))
            {
                CloseLeaf(leaf, depth + 1);
                few.Clear();
                leaf = few.TryAdd(branch, Few) ? first : -1;
                if (leaf < 0)
                {
                    AddNode(first, last, depth + 1, sorted, level + 1);
                    marks[level + 1].MoveTo(marks[level]);
                    first = last;
                    continue;
                }
            }

            marks[level].Add(branch);
            first = last;
        }

        CloseLeaf(leaf, depth + 1);
    }

    private void CloseLeaf(int first, int depth)
    {
        if (first >= 0)
        {
            AddLeaf(first, depth);
        }
    }

    private void AddLeaf(int first, int depth)
    {
        var begin = leaves.Length;
        var pages = few.Read();
        NumberListWriter.Write(leaves, pages, 0, source.PageCount - 1);
        leaves.Align();
        items.Add(new GramItem(starts[first].Position, (byte)depth, (byte)pages.Length, begin, leaves.Length - begin, null));
    }

    // The same pieces stand in the same places: most grams of a sentence that is often said have the same.
    private static ListKey KeyOf(ReadOnlySpan<GramStart> node, bool isJoint)
    {
        ulong sum = 0;
        foreach (var start in node)
        {
            var hash = ((ulong)start.Where + 1) * 0x9E3779B97F4A7C15;
            hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
            sum += hash ^ (hash >> 29);
        }

        return new ListKey(sum, node.Length, isJoint);
    }

    private EncodedList Encode(PlaceMarks places, bool isJoint)
    {
        list.Clear();
        listWriter.Write(list, places, isJoint);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(list.Written, digest);
        return new EncodedList(list.Written.ToArray(), BitConverter.ToUInt128(digest));
    }

    private char CharacterAt(int index, int depth, int sorted) => (char)(keys[index] >> (16 * (KeyLength - 1 - (depth - sorted))));

    private int Sort(int low, int high, int depth, int sorted)
    {
        if (depth < sorted + KeyLength)
        {
            return sorted;
        }

        for (var index = low; index < high; index++)
        {
            keys[index] = KeyAt(text, starts[index].Position + depth);
        }

        Array.Sort(keys, starts, low, high - low);
        return depth;
    }
}
