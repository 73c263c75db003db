using System.Numerics;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Writes ascending numbers by binary interpolative coding (Moffat and Stuiver 2000): the middle one first, within what its neighbours leave
/// possible. A run without gaps takes no bits, so what nearly every report says costs as little as what few say.
/// </summary>
internal static class NumberListWriter
{
    /// <param name="writer">Takes the bits; how many numbers there are must be known to who reads them.</param>
    /// <param name="numbers">Ascending, each once.</param>
    /// <param name="lowest">No number is below it.</param>
    /// <param name="highest">No number is above it.</param>
    public static void Write(BitWriter writer, ReadOnlySpan<int> numbers, int lowest, int highest)
    {
        while (numbers.Length > 0 && highest - lowest + 1 > numbers.Length)
        {
            var middle = numbers.Length / 2;
            var first = lowest + middle;
            var last = highest - (numbers.Length - 1 - middle);
            WriteBelow(writer, (uint)(numbers[middle] - first), (uint)(last - first + 1));
            Write(writer, numbers[..middle], lowest, numbers[middle] - 1);
            lowest = numbers[middle] + 1;
            numbers = numbers[(middle + 1)..];
        }
    }

    // Truncated binary: the smaller values save a bit where the range is no power of two.
    private static void WriteBelow(BitWriter writer, uint value, uint range)
    {
        var bits = BitOperations.Log2(range);
        var shorter = (uint)((2ul << bits) - range);
        if (value < shorter)
        {
            writer.WriteBits(value, bits);
        }
        else
        {
            writer.WriteBits(value + shorter, bits + 1);
        }
    }
}
