using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using Neo4j.Driver.Internal.Packstream;
using FsConfig = FsCheck.Config;

namespace Neo4j.Driver.Tests.Packstream;

public sealed class Packstream_tests
{
    private static readonly FsConfig Thousand = FsConfig.QuickThrowOnFailure.WithMaxTest(1_000);
    private static readonly FsConfig Hundred = FsConfig.QuickThrowOnFailure.WithMaxTest(100);

    public static TheoryData<object?, string> Examples => new()
    {
        // from the PackStream specification
        { null, "C0" }, { true, "C3" }, { false, "C2" },
        { 0L, "00" }, { 42L, "2A" }, { -16L, "F0" }, { -17L, "C8EF" }, { 127L, "7F" }, { 128L, "C90080" }, { 1_234L, "C904D2" },
        { int.MaxValue + 1L, "CB0000000080000000" }, { long.MinValue, "CB8000000000000000" },
        { 1.23, "C13FF3AE147AE147AE" },
        { "", "80" }, { "A", "8141" }, { "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "D01A" + "4142434445464748494A4B4C4D4E4F505152535455565758595A" },
        { "Größenmaßstäbe", "D0124772C3B6C39F656E6D61C39F7374C3A46265" },
        { new byte[] { 1, 2, 3 }, "CC03010203" },
        { new List<object?> { 1L, 2.0, "three" }, "9301C14000000000000000857468726565" },
        { new Dictionary<string, object?> { ["one"] = "eins" }, "A1836F6E658465696E73" },
        { new LocalDate(1970, 1, 2), "B14401" },
        { new Duration(1, 2, 3, 4), "B44501020304" },
        { new Point(7203, 1.0, 2.0), "B358C91C23C13FF0000000000000C14000000000000000" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_value_has_the_bytes_of_the_specification(object? value, string bytes)
    {
        Convert.ToHexString(Wire.Message(writer => ValueWriter.Write(writer, value))).ShouldBe(bytes);
        Values.Same(Wire.Read(Convert.FromHexString(bytes)), value).ShouldBeTrue();
    }

    [Fact]
    public void Every_value_comes_back_as_it_was_written() => Check.One(Thousand, Prop.ForAll(Values.Any, value =>
        Values.Same(value, Wire.Read(Wire.Message(writer => Values.Write(writer, value))))));

    [Fact]
    public void Every_truncation_is_an_error() => Check.One(Hundred, Prop.ForAll(Values.Any, value =>
    {
        var message = Wire.Message(writer => Values.Write(writer, value));
        foreach (var length in Lengths(message.Length)) Should.Throw<ProtocolException>(() => Wire.Read(message[..length]));
    }));

    [Fact]
    public void Damaged_bytes_are_a_value_or_an_error_and_nothing_else() => Check.One(Thousand, Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>().Filter(bytes => bytes is { Length: > 0 }), bytes =>
        {
            try
            {
                new PackReader(bytes, new KeyCache()).Value();
            }
            catch (ProtocolException)
            {
                // the other permitted outcome
            }
        }));

    [Fact]
    public void A_count_that_the_message_cannot_hold_reserves_no_memory()
    {
        foreach (var bytes in new[] { "D67FFFFFFF", "DA7FFFFFFF", "CE7FFFFFFF", "D27FFFFFFF", "D6FFFFFFFF" })
            Should.Throw<ProtocolException>(() => Wire.Read(Convert.FromHexString(bytes))).Message.ShouldContain("ends in the middle");
    }

    [Fact]
    public void Nesting_without_end_is_an_error()
    {
        Should.Throw<ProtocolException>(() => Wire.Read([.. Enumerable.Repeat((byte)0x91, 100_000)])).Message.ShouldContain("nested");
        var list = new List<object?>();
        list.Add(list);
        Should.Throw<ProtocolException>(() => Wire.Message(writer => ValueWriter.Write(writer, list))).Message.ShouldContain("nested");
    }

    [Theory]
    [InlineData("B0FF", "unknown signature 0xFF")]
    [InlineData("B24401C0", "Date with 2 fields")]
    [InlineData("B350909090", "path needs a node")]
    [InlineData("B174CBFFFFFFFFFFFFFFFF", "impossible LocalTime")]
    [InlineData("C4", "0xC4 at byte 0")]
    public void A_structure_that_makes_no_sense_is_described(string bytes, string message) =>
        Should.Throw<ProtocolException>(() => Wire.Read(Convert.FromHexString(bytes))).Message.ShouldContain(message);

    [Fact]
    public void A_message_is_put_together_however_its_bytes_are_split() => Check.One(Hundred, Prop.ForAll(
        Values.Any, Arb.From(Gen.Choose(1, 70_000).NonEmptyListOf()), (value, splits) =>
        {
            var bytes = Wire.Chunked(writer => Values.Write(writer, value));
            var stream = new byte[] { 0, 0 }.Concat(bytes).Concat(new byte[] { 0, 0, 0, 0 }).Concat(bytes).ToArray();
            using var chunks = new ChunkReader();
            var messages = new List<byte[]>();
            var turn = 0;
            for (var at = 0; at < stream.Length;)
            {
                var count = Math.Min(stream.Length - at, splits[turn++ % splits.Count]);
                Wire.Feed(chunks, stream.AsSpan(at, count));
                at += count;
                while (chunks.TryRead(out var message)) messages.Add(message.ToArray());
            }
            var expected = Wire.Message(writer => Values.Write(writer, value));
            return messages.Count == 2 && messages.TrueForAll(message => message.AsSpan().SequenceEqual(expected));
        }));

    [Theory]
    [InlineData(65_534)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void A_long_message_is_cut_into_chunks_of_at_most_65535_bytes(int size)
    {
        var content = Enumerable.Range(0, size).Select(i => (byte)i).ToArray();
        var bytes = Wire.Chunked(writer => writer.Raw(content));
        var read = new List<byte>();
        var at = 0;
        for (int length; (length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at))) > 0; at += 2 + length)
            read.AddRange(bytes.AsSpan(at + 2, length));
        at.ShouldBe(bytes.Length - 2);
        read.ShouldBe(content);
    }

    [Fact]
    public void A_message_that_fails_leaves_the_others_whole()
    {
        using var writer = new PackWriter();
        writer.BeginMessage();
        writer.String("first");
        writer.EndMessage();
        var before = writer.Written.ToArray();
        writer.BeginMessage();
        Should.Throw<ProtocolException>(() => ValueWriter.Write(writer, new object?[] { 1, new Version(1, 0) }));
        writer.AbandonMessage();
        writer.Written.ToArray().ShouldBe(before);
    }

    // Every length of a short message; of a long one those near its ends and some between.
    private static IEnumerable<int> Lengths(int length) =>
        length <= 2_000 ? Enumerable.Range(0, length) : Enumerable.Range(0, 500).Concat(Enumerable.Range(length - 500, 500)).Concat(Enumerable.Range(1, 9).Select(i => length / 10 * i));
}
