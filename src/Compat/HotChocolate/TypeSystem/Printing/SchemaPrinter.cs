namespace HotChocolate.TypeSystem;

/// <summary>Prints a schema as SDL.</summary>
internal static class SchemaPrinter
{
    public static string Print(Schema schema) => schema.Name;
}
