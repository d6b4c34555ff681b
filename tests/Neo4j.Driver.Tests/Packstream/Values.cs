using FsCheck;
using FsCheck.Fluent;
using Neo4j.Driver.Internal.Packstream;

namespace Neo4j.Driver.Tests.Packstream;

/// <summary>Makes values of every kind that PackStream has, also those that only servers send.</summary>
internal static class Values
{
    private const long NanosecondsPerDay = 86_400_000_000_000;
    private static readonly Gen<int> Nanosecond = Gen.Choose(0, 999_999_999);
    private static readonly Gen<int> Offset = Gen.Choose(-64_800, 64_800);
    private static readonly Gen<string> Text = ArbMap.Default.GeneratorFor<string?>().Select(text => WellFormed(text ?? ""));
    private static readonly Gen<double> Float = ArbMap.Default.GeneratorFor<double>();
    private static readonly Gen<long> Integer = Gen.OneOf(
        ArbMap.Default.GeneratorFor<long>(), Gen.Choose(-200, 200).Select(each => (long)each), Gen.Elements(long.MinValue, long.MaxValue, -16, -17, 127, 128, -128, -129, 32767, 32768, -32768, -32769, int.MaxValue, int.MinValue, int.MaxValue + 1L, int.MinValue - 1L));
    private static readonly Gen<long> NanosecondOfDay = Integer.Select(each => (long)((ulong)each % NanosecondsPerDay));
    private static readonly Gen<long> EpochSecond = Integer.Select(each => each % 31_000_000_000_000_000);

    public static Arbitrary<object?> Any { get; } = Arb.From(Gen.Sized(size => Sized(Math.Min(size, 40))));

    /// <summary>Writes what <see cref="ValueWriter"/> writes, and entities, which only servers write.</summary>
    public static void Write(PackWriter writer, object? value)
    {
        switch (value)
        {
            case INode node: WriteNode(writer, node); break;
            case IRelationship relationship: WriteRelationship(writer, relationship); break;
            case List<object?> list:
                writer.ListHeader(list.Count);
                foreach (var each in list) Write(writer, each);
                break;
            case Dictionary<string, object?> map:
                writer.MapHeader(map.Count);
                foreach (var (key, each) in map)
                {
                    writer.String(key);
                    Write(writer, each);
                }
                break;
            default: ValueWriter.Write(writer, value); break;
        }
    }

    public static bool Same(object? one, object? other) => (one, other) switch
    {
        (List<object?> a, List<object?> b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        (Dictionary<string, object?> a, Dictionary<string, object?> b) =>
            a.Count == b.Count && a.All(each => b.TryGetValue(each.Key, out var value) && Same(each.Value, value)),
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        (INode a, INode b) => a.Equals(b) && a.Labels.SequenceEqual(b.Labels) && Same(a.Properties, b.Properties),
        (IRelationship a, IRelationship b) => a.Equals(b) && a.Type == b.Type && a.StartNodeElementId == b.StartNodeElementId &&
            a.EndNodeElementId == b.EndNodeElementId && Same(a.Properties, b.Properties),
        _ => Equals(one, other),
    };

    private static Gen<object?> Sized(int size) => size <= 1 ? Leaf() : Gen.Frequency(
        (8, Leaf()),
        (1, Sized(size / 3).ListOf(size % 20).Select(list => (object?)list.ToList())),
        (1, MapOf(Sized(size / 3), size % 20).Select(map => (object?)map)),
        (1, Node(size)),
        (1, Relationship(size)));

    private static Gen<object?> Leaf() => Gen.OneOf(
        Gen.Constant<object?>(null),
        Gen.Elements<object?>(true, false),
        Integer.Select(each => (object?)each),
        Float.Select(each => (object?)each),
        Text.Select(each => (object?)each),
        Gen.Choose(0, 80_000).Select(each => (object?)new string('é', each)),
        ArbMap.Default.GeneratorFor<byte[]>().Select(each => (object?)(each ?? [])),
        Gen.Choose(-365_000_000, 365_000_000).Select(each => (object?)new LocalDate((long)each)),
        NanosecondOfDay.Select(each => (object?)new LocalTime(each)),
        NanosecondOfDay.Zip(Offset, (time, offset) => (object?)new OffsetTime(time, offset)),
        EpochSecond.Zip(Nanosecond, (second, nanosecond) => (object?)new LocalDateTime(second, nanosecond)),
        EpochSecond.Zip(Nanosecond, (second, nanosecond) => (second, nanosecond)).Zip(Offset, (time, offset) => (object?)new ZonedDateTime(time.second, time.nanosecond, Zone.Of(offset))),
        EpochSecond.Zip(Nanosecond, (second, nanosecond) => (object?)new ZonedDateTime(second, nanosecond, Zone.Of("Asia/Tokyo"))),
        Integer.Zip(Integer, (months, days) => (months, days)).Zip(Integer.Zip(Nanosecond, (seconds, nanoseconds) => (seconds, nanoseconds)),
            (one, two) => (object?)new Duration(one.months, one.days, two.seconds, two.nanoseconds)),
        Float.Zip(Float, (x, y) => (object?)new Point(7203, x, y)),
        Float.Zip(Float, (x, y) => (object?)new Point(9157, x, y, 1.5)));

    private static Gen<Dictionary<string, object?>> MapOf(Gen<object?> values, int count) =>
        Text.Zip(values, KeyValuePair.Create).ListOf(count).Select(pairs => pairs.DistinctBy(pair => pair.Key).ToDictionary());

    private static Gen<object?> Node(int size) => Text.Zip(Text.ListOf(2), (id, labels) => (id, labels)).Zip(
        MapOf(Leaf(), size % 5), (node, properties) => (object?)new Internal.Types.Node(node.id, [.. node.labels], properties!));

    private static Gen<object?> Relationship(int size) => Text.ListOf(4).Zip(
        MapOf(Leaf(), size % 5),
        (texts, properties) => (object?)new Internal.Types.Relationship(texts[0], texts[1], texts[2], texts[3], properties!));

    private static void WriteNode(PackWriter writer, INode node)
    {
        writer.StructHeader(4, StructureTag.Node);
        writer.Integer(-1);
        ValueWriter.Write(writer, node.Labels);
        Write(writer, node.Properties);
        writer.String(node.ElementId);
    }

    private static void WriteRelationship(PackWriter writer, IRelationship relationship)
    {
        writer.StructHeader(8, StructureTag.Relationship);
        for (var i = 0; i < 3; i++) writer.Integer(i);
        writer.String(relationship.Type);
        Write(writer, relationship.Properties);
        writer.String(relationship.ElementId);
        writer.String(relationship.StartNodeElementId);
        writer.String(relationship.EndNodeElementId);
    }

    // Half a surrogate pair has no form in UTF-8.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
