using System.Collections;

namespace Neo4j.Driver.Internal.Packstream;

/// <summary>Writes the values of .NET that have a form in Cypher.</summary>
internal static class ValueWriter
{
    private const int MaxDepth = 1_000;

    public static void Write(PackWriter writer, object? value, int depth = 0)
    {
        switch (value)
        {
            case null: writer.Null(); break;
            case string text: writer.String(text); break;
            case long number: writer.Integer(number); break;
            case int number: writer.Integer(number); break;
            case bool truth: writer.Boolean(truth); break;
            case double number: writer.Float(number); break;
            case Dictionary<string, object?> map: WriteMap(writer, map, depth + 1); break;
            case byte[] bytes: writer.Bytes(bytes); break;
            case string[] texts: WriteStrings(writer, texts); break;
            case List<string> texts: WriteStrings(writer, texts); break;
            case List<object?> list: WriteList(writer, list, depth + 1); break;
            case float number: writer.Float(number); break;
            case short number: writer.Integer(number); break;
            case byte number: writer.Integer(number); break;
            case sbyte number: writer.Integer(number); break;
            case ushort number: writer.Integer(number); break;
            case uint number: writer.Integer(number); break;
            case ulong number: writer.Integer(checked((long)number)); break;
            case char character: writer.String(character.ToString()); break;
            case IDictionary map: WriteMap(writer, map, depth + 1); break;
            case IDictionary<string, object?> map: WriteMap(writer, map, map.Count, depth + 1); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(writer, map, map.Count, depth + 1); break;
            case IEnumerable list: WriteSequence(writer, list, depth + 1); break;
            default: StructureWriter.Write(writer, value); break;
        }
    }

    private static void WriteStrings(PackWriter writer, ReadOnlySpan<string> texts)
    {
        writer.ListHeader(texts.Length);
        foreach (var text in texts)
        {
            if (text is null) writer.Null();
            else writer.String(text);
        }
    }

    private static void WriteStrings(PackWriter writer, List<string> texts) =>
        WriteStrings(writer, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(texts));

    private static void WriteList(PackWriter writer, List<object?> list, int depth)
    {
        Check(depth);
        writer.ListHeader(list.Count);
        foreach (var value in list) Write(writer, value, depth);
    }

    private static void WriteSequence(PackWriter writer, IEnumerable values, int depth)
    {
        Check(depth);
        var list = values as ICollection ?? values.Cast<object?>().ToList();
        writer.ListHeader(list.Count);
        foreach (var value in list) Write(writer, value, depth);
    }

    private static void WriteMap(PackWriter writer, Dictionary<string, object?> map, int depth)
    {
        Check(depth);
        writer.MapHeader(map.Count);
        foreach (var (key, value) in map)
        {
            writer.String(key);
            Write(writer, value, depth);
        }
    }

    private static void WriteMap(PackWriter writer, IEnumerable<KeyValuePair<string, object?>> map, int count, int depth)
    {
        Check(depth);
        writer.MapHeader(count);
        foreach (var (key, value) in map)
        {
            writer.String(key);
            Write(writer, value, depth);
        }
    }

    private static void WriteMap(PackWriter writer, IDictionary map, int depth)
    {
        Check(depth);
        writer.MapHeader(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            writer.String(entry.Key as string ??
                throw new ProtocolException($"The keys of a map in Cypher are text, not {entry.Key.GetType()}."));
            Write(writer, entry.Value, depth);
        }
    }

    private static void Check(int depth)
    {
        if (depth > MaxDepth) throw new ProtocolException($"A parameter is nested more than {MaxDepth} deep; does it contain itself?");
    }
}
