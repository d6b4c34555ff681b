namespace HotChocolate;

/// <summary>How a schema is built.</summary>
public class SchemaOptions
{
    /// <summary>Whether descriptions are taken from the XML documentation beside the assemblies.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>Whether fields are sorted by name.</summary>
    public bool SortFieldsByName { get; set; }

    /// <summary>Whether the leading <c>I</c> of C# interfaces is left out of GraphQL names.</summary>
    public bool StripLeadingIFromInterface { get; set; }
}
