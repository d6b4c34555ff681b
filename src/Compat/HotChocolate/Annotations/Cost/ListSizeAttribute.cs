namespace HotChocolate.CostAnalysis.Types;

/// <summary>Tells the cost analysis how long a list field's answer is.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The length to assume when no slicing argument decides it.</summary>
    public int AssumedSize { get => AssumedSizeOrNull ?? 0; set => AssumedSizeOrNull = value; }

    /// <summary>The arguments that limit the list's length.</summary>
    public string[]? SlicingArguments { get; set; }

    /// <summary>The length to assume when no slicing argument is given.</summary>
    public int SlicingArgumentDefaultValue { get => SlicingArgumentDefaultValueOrNull ?? 0; set => SlicingArgumentDefaultValueOrNull = value; }

    /// <summary>The sub-fields that the size applies to instead of the field itself.</summary>
    public string[]? SizedFields { get; set; }

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;

    internal int? AssumedSizeOrNull { get; private set; }

    internal int? SlicingArgumentDefaultValueOrNull { get; private set; }
}
