using System.Numerics;

namespace SiteGen.Site.Tests.Search.Indexing;

/// <summary>What the index's numbers are written with, the other way round.</summary>
internal sealed class BitReader(byte[] bytes)
{
    private int bit;

    public int Position { get; set; }

    public int Byte() => bytes[Position++];

    public byte[] Bytes(int count) => bytes[Position..(Position += count)];

    public int Number()
    {
        var (value, shift) = (0, 0);
        for (; ; shift += 7)
        {
            var next = Byte();
            value |= (next & 127) << shift;
            if (next < 128)
            {
                return value;
            }
        }
    }

    /// <summary>How many numbers there are, then they.</summary>
    public int[] Joint(int highest)
    {
        Align();
        return Numbers(Number(), highest);
    }

    public int[] Numbers(int count, int highest)
    {
        var numbers = new int[count];
        Fill(numbers, 0, highest);
        return numbers;
    }

    private void Align()
    {
        Position += bit > 0 ? 1 : 0;
        bit = 0;
    }

    private void Fill(Span<int> numbers, int low, int high)
    {
        if (numbers.Length == 0)
        {
            return;
        }

        var middle = numbers.Length / 2;
        var first = low + middle;
        numbers[middle] = first + Below(high - (numbers.Length - 1 - middle) - first + 1);
        Fill(numbers[..middle], low, numbers[middle] - 1);
        Fill(numbers[(middle + 1)..], numbers[middle] + 1, high);
    }

    private int Below(int range)
    {
        var size = BitOperations.Log2((uint)range);
        var value = Bits(size);
        var shorter = (2 << size) - range;
        return value < shorter ? value : (value * 2) + Bits(1) - shorter;
    }

    private int Bits(int count)
    {
        var value = 0;
        for (; count > 0; count--)
        {
            value = (value * 2) + ((bytes[Position] >> (7 - bit)) & 1);
            bit++;
            Position += bit / 8;
            bit %= 8;
        }

        return value;
    }
}
