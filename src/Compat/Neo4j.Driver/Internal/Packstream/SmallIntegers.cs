namespace Neo4j.Driver.Internal.Packstream;

/// <summary>The values that rows repeat most, boxed once.</summary>
internal static class SmallIntegers
{
    public static readonly object True = true;
    public static readonly object False = false;
    private static readonly object[] Boxes = [.. Enumerable.Range(sbyte.MinValue, 256).Select(value => (object)(long)value)];

    public static object Box(sbyte value) => Boxes[value - sbyte.MinValue];
}
