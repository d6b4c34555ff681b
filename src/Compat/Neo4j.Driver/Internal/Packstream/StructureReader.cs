using Neo4j.Driver.Internal.Types;
using Path = Neo4j.Driver.Internal.Types.Path;

namespace Neo4j.Driver.Internal.Packstream;

/// <summary>Reads the structures of Bolt 5: graph entities, dates and times, points.</summary>
internal static class StructureReader
{
    public static object Read(ref PackReader reader, int fields, byte tag)
    {
        var (expected, name) = Shape(tag);
        if (fields != expected)
            throw new ProtocolException($"The server sent a {name} with {fields} fields instead of {expected}.");
        try
        {
            return tag switch
            {
                StructureTag.Node => Node(ref reader),
                StructureTag.Relationship => Relationship(ref reader),
                StructureTag.UnboundRelationship => UnboundRelationship(ref reader),
                StructureTag.Path => Path(ref reader),
                StructureTag.Point2D => new Point(reader.Integer32(), reader.Float(), reader.Float()),
                StructureTag.Point3D => new Point(reader.Integer32(), reader.Float(), reader.Float(), reader.Float()),
                _ => Temporal(ref reader, tag),
            };
        }
        catch (Exception failure) when (failure is ArgumentException or OverflowException)
        {
            throw new ProtocolException($"The server sent an impossible {name}: {failure.Message}", failure);
        }
    }

    private static (int Fields, string Name) Shape(byte tag) => tag switch
    {
        StructureTag.Node => (4, nameof(StructureTag.Node)),
        StructureTag.Relationship => (8, nameof(StructureTag.Relationship)),
        StructureTag.UnboundRelationship => (4, nameof(StructureTag.UnboundRelationship)),
        StructureTag.Path => (3, nameof(StructureTag.Path)),
        StructureTag.Date => (1, nameof(StructureTag.Date)),
        StructureTag.Time => (2, nameof(StructureTag.Time)),
        StructureTag.LocalTime => (1, nameof(StructureTag.LocalTime)),
        StructureTag.DateTime => (3, nameof(StructureTag.DateTime)),
        StructureTag.DateTimeZoneId => (3, nameof(StructureTag.DateTimeZoneId)),
        StructureTag.LocalDateTime => (2, nameof(StructureTag.LocalDateTime)),
        StructureTag.Duration => (4, nameof(StructureTag.Duration)),
        StructureTag.Point2D => (3, nameof(StructureTag.Point2D)),
        StructureTag.Point3D => (4, nameof(StructureTag.Point3D)),
        _ => throw new ProtocolException($"The server sent a structure of unknown signature 0x{tag:X2}."),
    };

    private static TemporalValue Temporal(ref PackReader reader, byte tag)
    {
        switch (tag)
        {
            case StructureTag.Date: return new LocalDate(reader.Integer());
            case StructureTag.Time: return new OffsetTime(NanosecondOfDay(reader.Integer()), reader.Integer32());
            case StructureTag.LocalTime: return new LocalTime(NanosecondOfDay(reader.Integer()));
            case StructureTag.LocalDateTime: return new LocalDateTime(reader.Integer(), Nanosecond(reader.Integer()));
            case StructureTag.Duration: return new Duration(reader.Integer(), reader.Integer(), reader.Integer(), reader.Integer32());
        }
        var (seconds, nanosecond) = (reader.Integer(), Nanosecond(reader.Integer()));
        var zone = tag == StructureTag.DateTime ? Zone.Of(reader.Integer32()) : Zone.Of(reader.Name());
        return new ZonedDateTime(seconds, nanosecond, zone);
    }

    private static long NanosecondOfDay(long value) => value is >= 0 and < Calendar.SecondsPerDay * Calendar.NanosecondsPerSecond
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "No nanosecond of a day.");

    private static int Nanosecond(long value) => value is >= 0 and < Calendar.NanosecondsPerSecond
        ? (int)value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "No nanosecond of a second.");

    // The numeric ids that come first are Neo4j 4's; the element ids at the end have taken their place.
    private static Node Node(ref PackReader reader)
    {
        reader.Integer();
        var labels = new string[reader.ListHeader()];
        for (var i = 0; i < labels.Length; i++) labels[i] = reader.Name();
        var properties = Properties(ref reader);
        return new Node(reader.String(), labels, properties);
    }

    private static Relationship Relationship(ref PackReader reader)
    {
        reader.Integer();
        reader.Integer();
        reader.Integer();
        var type = reader.Name();
        var properties = Properties(ref reader);
        var (id, start, end) = (reader.String(), reader.String(), reader.String());
        return new Relationship(id, start, end, type, properties);
    }

    private static Relationship UnboundRelationship(ref PackReader reader)
    {
        reader.Integer();
        var type = reader.Name();
        var properties = Properties(ref reader);
        return new Relationship(reader.String(), "", "", type, properties);
    }

    private static IReadOnlyDictionary<string, object> Properties(ref PackReader reader) => reader.Map()!;

    private static Path Path(ref PackReader reader)
    {
        var nodes = Entities<Node>(ref reader, StructureTag.Node);
        var relationships = Entities<Relationship>(ref reader, StructureTag.UnboundRelationship);
        var count = reader.ListHeader();
        if (count % 2 != 0 || nodes.Length == 0) throw new ArgumentException("a path needs a node, and indices in pairs.");
        var (steps, hops) = (new List<INode>((count / 2) + 1) { nodes[0] }, new List<IRelationship>(count / 2));
        for (var i = 0; i < count; i += 2)
        {
            // Relationships are counted from 1, negative when the path goes against them; nodes from 0.
            var (along, to) = (reader.Integer32(), reader.Integer32());
            var from = steps[^1];
            if (along is 0 or int.MinValue || Math.Abs(along) > relationships.Length || to < 0 || to >= nodes.Length)
                throw new ArgumentException("a path names an entity that it does not contain.");
            var (start, end) = along > 0 ? (from.ElementId, nodes[to].ElementId) : (nodes[to].ElementId, from.ElementId);
            hops.Add(relationships[Math.Abs(along) - 1].Between(start, end));
            steps.Add(nodes[to]);
        }
        return new Path(steps, hops);
    }

    private static T[] Entities<T>(ref PackReader reader, byte expected)
    {
        var entities = new T[reader.ListHeader()];
        for (var i = 0; i < entities.Length; i++)
        {
            var (fields, tag) = reader.StructHeader();
            if (tag != expected) throw new ProtocolException($"The server sent a structure 0x{tag:X2} inside a path.");
            entities[i] = (T)Read(ref reader, fields, tag);
        }
        return entities;
    }
}
