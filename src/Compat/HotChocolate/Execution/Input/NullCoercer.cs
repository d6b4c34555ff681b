using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>Stands in for a type that could not be built; the schema's errors tell why.</summary>
internal sealed class NullCoercer : InputCoercer
{
    public override object? FromLiteral(ValueNode literal, VariableValues variables) => null;

    public override object? FromJson(JsonElement json) => null;
}
