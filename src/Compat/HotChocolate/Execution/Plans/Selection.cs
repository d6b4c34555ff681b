using System.Text.Json;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>A field of a <see cref="SelectionSet"/>, merged from all places of the document that select it.</summary>
internal sealed class Selection(string responseName, FieldDefinition field)
{
    public string ResponseName { get; } = responseName;

    public JsonEncodedText ResponseText { get; } = JsonEncodedText.Encode(responseName);

    public FieldDefinition Field { get; } = field;
}
