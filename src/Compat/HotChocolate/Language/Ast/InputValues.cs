using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>A literal or a variable.</summary>
internal abstract class ValueNode(SourceLocation location) : SyntaxNode(location);

/// <summary>An integer as it was written: it may be larger than any .NET integer.</summary>
internal sealed class IntValueNode(SourceLocation location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

/// <summary>A number with a fraction or an exponent, as it was written.</summary>
internal sealed class FloatValueNode(SourceLocation location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

/// <summary>A string; escapes are resolved, and a block string's indentation is removed.</summary>
internal sealed class StringValueNode(SourceLocation location, string value, bool block) : ValueNode(location)
{
    public string Value { get; } = value;

    /// <summary>Whether it was written as a block string.</summary>
    public bool Block { get; } = block;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanValueNode(SourceLocation location, bool value) : ValueNode(location)
{
    public bool Value { get; } = value;
}

/// <summary>The literal <c>null</c>.</summary>
internal sealed class NullValueNode(SourceLocation location) : ValueNode(location);

/// <summary>An enum value.</summary>
internal sealed class EnumValueNode(SourceLocation location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

/// <summary>A list.</summary>
internal sealed class ListValueNode(SourceLocation location, ImmutableArray<ValueNode> items) : ValueNode(location)
{
    public ImmutableArray<ValueNode> Items { get; } = items;
}

/// <summary>An input object.</summary>
internal sealed class ObjectValueNode(SourceLocation location, ImmutableArray<ObjectFieldNode> fields) : ValueNode(location)
{
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}

/// <summary>A field of an input object.</summary>
internal sealed class ObjectFieldNode(SourceLocation location, NameNode name, ValueNode value) : SyntaxNode(location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
