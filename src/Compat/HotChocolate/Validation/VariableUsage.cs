using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected there, or null where the document is wrong about it.</param>
/// <param name="HasDefault">Whether the argument or input field there has a default value.</param>
/// <param name="Parent">The input object whose field is given by the variable, or null.</param>
internal sealed record VariableUsage(VariableNode Node, GraphType? Type, bool HasDefault, InputObjectGraphType? Parent)
{
    public string Name => Node.Name.Value;
}
