using System.Reflection;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Builds the <c>Node</c> interface, the fields that find objects by their global ids, and what loads each type.</summary>
internal sealed class NodeTypes(
    SchemaConfiguration configuration,
    TypeRegistry types,
    TypeExtensions extensions,
    RuntimeConversions conversions,
    ResolverParameters parameters,
    ResolverCompiler compiler,
    SchemaErrors errors)
{
    private readonly Dictionary<string, (FieldResolver Resolver, Func<object, object?>? ConvertId)> _loaders = [];
    private InterfaceGraphType? _interface;

    public bool IsEnabled => configuration.GlobalObjectIdentification is not null;

    private GlobalObjectIdentificationOptions Options => configuration.GlobalObjectIdentification!;

    /// <summary>The annotation that makes an object type a node, on its class or on an extension of it.</summary>
    public NodeAttribute? AnnotationOf(ObjectGraphType type)
        => !IsEnabled ? null : OwnersOf(type).Select(MemberDocumentation.Attribute<NodeAttribute>).FirstOrDefault(a => a is not null);

    /// <summary>Makes an object type a node: it implements the interface, its id is global, and its loader is compiled.</summary>
    public void Complete(ObjectGraphType type, NodeAttribute annotation)
    {
        type.Interfaces.Add(Interface);
        var idName = NamingConventions.CamelCase(annotation.IdField ?? "Id");

        if (!type.Fields.ContainsKey("id") && !type.Fields.ContainsKey(idName))
            errors.Add($"The node {type.Name} has no id: give {type.RuntimeType} a property Id, or name it with IdField.");

        var method = LoaderOf(type, annotation);

        if (method is not null)
            AddLoader(type, method);
        else if (Options.EnsureAllNodesCanBeResolved)
            errors.Add($"Nothing loads the node {type.Name}: mark a method with [NodeResolver] that takes an id and returns {type.RuntimeType}.", ErrorCodes.NodeResolverMissing);
    }

    /// <summary>Adds <c>node</c> and <c>nodes</c> to the query root.</summary>
    public void AddFields(ObjectGraphType query)
    {
        var id = types.Scalar<IdType>();

        query.Fields.Insert(0, "node", Field(query, "node", Interface, "Fetches an object given its ID.", "id", new NonNullGraphType(id), "ID of the object.", LoadOne));
        query.Fields.Insert(1, "nodes", Field(
            query,
            "nodes",
            new NonNullGraphType(new ListGraphType(Interface)),
            "Lookup nodes by a list of IDs.",
            "ids",
            new NonNullGraphType(new ListGraphType(new NonNullGraphType(id))),
            "The list of node IDs.",
            LoadMany));
    }

    private InterfaceGraphType Interface => _interface ??= types.GetOrAdd("Node", CreateInterface, queue: false);

    private IEnumerable<Type> OwnersOf(ObjectGraphType type)
        => extensions.Of(type.Name, type.RuntimeType).Select(e => e.Extension).Prepend(type.RuntimeType);

    private MethodInfo? LoaderOf(ObjectGraphType type, NodeAttribute annotation)
    {
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;
        var owners = annotation.NodeResolverType is { } stated ? [stated] : OwnersOf(type).ToArray();
        var methods = owners.SelectMany(o => o.GetMethods(Flags)).ToArray();
        string[] names = annotation.NodeResolver is { } name
            ? [name]
            : ["Get", "GetAsync", $"Get{type.RuntimeType.Name}", $"Get{type.RuntimeType.Name}Async"];

        return methods.FirstOrDefault(m => m.IsDefined(typeof(NodeResolverAttribute)))
            ?? methods.FirstOrDefault(m => m.IsStatic && names.Contains(m.Name));
    }

    private void AddLoader(ObjectGraphType type, MethodInfo method)
    {
        var id = method.GetParameters().FirstOrDefault(parameters.IsArgument);

        if (id is null || !conversions.TryFind(typeof(string), id.ParameterType, out var convert))
        {
            errors.Add($"{MemberDocumentation.Origin(method)} loads nodes, but takes no id: its first argument must be made from text.");
            return;
        }

        var resolver = compiler.Compile(method, onParent: false, new Dictionary<ParameterInfo, int> { [id] = 0 }).AsResolver();
        _loaders[type.Name] = (resolver, convert);
    }

    private ValueTask<object?> LoadOne(ResolverContext context) => Load(context, (string)context.Arguments[0].Value!);

    private async ValueTask<object?> LoadMany(ResolverContext context)
    {
        var ids = (IReadOnlyList<object?>)context.Arguments[0].Value!;

        if (ids.Count > Options.MaxAllowedNodeBatchSize)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The field `nodes` fetches at most {Options.MaxAllowedNodeBatchSize} nodes at a time; {ids.Count} were asked for.")
                .SetCode(ErrorCodes.TooManyNodes)
                .Build());
        }

        var loads = ids.Select((id, index) => LoadItem(context, (string)id!, index)).ToArray();
        return await Task.WhenAll(loads).ConfigureAwait(false);
    }

    /// <summary>A node that cannot be loaded is null in the list and an error of its own.</summary>
    private async Task<object?> LoadItem(ResolverContext context, string id, int index)
    {
        try
        {
            return await Load(context, id).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            foreach (var error in exception.Errors)
                context.ReportError(error.WithPath(context.Path.Append(index)));

            return null;
        }
    }

    private ValueTask<object?> Load(ResolverContext context, string globalId)
    {
        if (!GlobalIds.TryParse(globalId, out var typeName, out var id))
            throw Refused($"The node ID string `{globalId}` has an invalid format.");

        if (!_loaders.TryGetValue(typeName, out var loader))
            throw Refused($"There is no node resolver registered for type `{typeName}`.");

        object? key;

        try
        {
            key = loader.ConvertId is null ? id : loader.ConvertId(id);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            throw Refused($"The node ID string `{globalId}` has an invalid format.");
        }

        return loader.Resolver(context.With([new ArgumentValue(key, IsGiven: true)]));
    }

    private static GraphQLException Refused(string message)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.InvalidScalarFormat).Build());

    private InterfaceGraphType CreateInterface()
    {
        var node = new InterfaceGraphType("Node") { Description = "The node interface is implemented by entities that have a global unique identifier." };
        node.Fields.Add("id", new FieldDefinition("id", new NonNullGraphType(types.Scalar<IdType>())) { DeclaringType = node });
        return node;
    }

    private static FieldDefinition Field(
        ObjectGraphType query,
        string name,
        GraphType type,
        string description,
        string argument,
        GraphType argumentType,
        string argumentDescription,
        FieldResolver resolver)
    {
        var field = new FieldDefinition(name, type) { DeclaringType = query, Description = description, Resolver = resolver, IsAsync = true };
        InputCoercer coercer = new LeafCoercer(argumentType.Named, null);

        if (argumentType.IsList)
            coercer = new ListCoercer(coercer, itemsAreNonNull: true, static items => items);

        field.Arguments.Add(argument, new InputValueDefinition(argument, argumentType) { Description = argumentDescription, Coercer = coercer });
        return field;
    }
}
