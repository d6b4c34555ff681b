namespace HotChocolate.Types.Relay;

/// <summary>Makes an object type implement <c>Node</c>, so that <c>node(id:)</c> finds it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Struct)]
public sealed class NodeAttribute : Attribute
{
    /// <summary>The C# name of the id property; <c>Id</c> when null.</summary>
    public string? IdField { get; set; }

    /// <summary>The C# name of the method that loads a node; a static <c>Get</c>, <c>GetAsync</c>, <c>Get{Type}</c> or <c>Get{Type}Async</c>, or the method marked <c>NodeResolver</c>, when null.</summary>
    public string? NodeResolver { get; set; }

    /// <summary>The class that declares the method; the annotated one when null.</summary>
    public Type? NodeResolverType { get; set; }
}
