using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Builds a schema from annotated C# types: roots first, then every type they lead to, then interfaces, unions and checks.</summary>
internal sealed class SchemaBuilder
{
    private readonly SchemaConfiguration _configuration;
    private readonly SchemaErrors _errors = new();
    private readonly TypeRegistry _types;
    private readonly MemberDocumentation _documentation;
    private readonly TypeExtensions _extensions;
    private readonly ObjectTypes _objectTypes;
    private readonly InputObjectTypes _inputObjectTypes;
    private readonly NodeTypes _nodes;

    private SchemaBuilder(SchemaConfiguration configuration, IServiceProvider services)
    {
        _configuration = configuration;
        _documentation = new MemberDocumentation(configuration.SchemaOptions.UseXmlDocumentation);
        var conversions = new RuntimeConversions(configuration.TypeConverters);
        var globalIds = new GlobalIds(configuration);
        var parameters = new ResolverParameters(services);
        var compiler = new ResolverCompiler(services);
        _types = new TypeRegistry(configuration, _documentation, _errors);
        _extensions = new TypeExtensions(configuration, _errors);
        _nodes = new NodeTypes(configuration, _types, _extensions, conversions, parameters, compiler, _errors);

        var inputValues = new InputValues(_types, _documentation, conversions, globalIds, _errors);
        var connections = new ConnectionTypes(_types, configuration.PagingOptions, _errors);
        var paging = new PagingConvention(_types, connections, configuration.PagingOptions, _errors);
        var fields = new OutputFields(
            _types,
            _documentation,
            inputValues,
            conversions,
            parameters,
            compiler,
            globalIds,
            paging,
            new SubscriptionFields(compiler, _errors),
            _errors);
        var mutations = new MutationConvention(_types, new MutationErrors(_types, _errors), configuration.MutationConventions);
        _objectTypes = new ObjectTypes(fields, _extensions, _nodes, mutations, new AuthorizationConvention(configuration.UseAuthorization), _types, configuration.SchemaOptions.SortFieldsByName);
        _inputObjectTypes = new InputObjectTypes(inputValues, _errors);
    }

    /// <exception cref="SchemaException">The types do not make a schema.</exception>
    public static Schema Build(SchemaConfiguration configuration, IServiceProvider services)
        => new SchemaBuilder(configuration, services).Build();

    private Schema Build()
    {
        foreach (var binding in _configuration.RuntimeTypeBindings.Where(b => !b.Value.IsAssignableTo(typeof(ScalarType))))
            _errors.Add($"{binding.Key} is bound to {binding.Value}, which is no scalar: bind it to a class that derives from ScalarType.");

        var query = Root(OperationTypeNames.Query, _configuration.QueryType);
        var mutation = Root(OperationTypeNames.Mutation, _configuration.MutationType);
        var subscription = Root(OperationTypeNames.Subscription, _configuration.SubscriptionType);

        if (query is null)
        {
            _errors.Add("The schema has no query root: call AddQueryType.");
            _errors.ThrowIfAny();
        }

        foreach (var (type, kind) in _configuration.Types)
            Register(type, kind);

        CompleteAll();

        if (_nodes.IsEnabled)
            _nodes.AddFields(query!);

        AbstractTypes.Complete(_types.Types.Values);
        RequireStandardScalars();

        CostConvention.ApplyDefaults(_types.Types.Values, _configuration.CostOptions);
        var directives = Directives.All(_types);
        var introspection = new IntrospectionTypes(_types);
        var schema = new Schema(_configuration.Name, query!, mutation, subscription, _types.Types, directives)
        {
            TypenameField = introspection.TypenameField,
            SchemaField = introspection.SchemaField,
            TypeField = introspection.TypeField,
        };

        new SchemaChecks(schema, _errors).Run();
        _errors.ThrowIfAny();
        introspection.Schema = schema;
        return schema;
    }

    private ObjectGraphType? Root(string name, Type? members)
    {
        if (members is null && !_extensions.Extends(name))
            return null;

        var type = _types.GetOrAdd(name, () => new ObjectGraphType(name), queue: false);
        if (members is not null)
            type.Description ??= _documentation.Description(members);

        _objectTypes.Complete(type, members ?? typeof(object));
        return type;
    }

    private void Register(Type type, TypeKind? kind)
    {
        if (TypeExtensions.IsExtension(type))
            return;

        if (type.IsAssignableTo(typeof(ScalarType)))
            _types.Register(_types.Scalars.Get(type));
        else if (kind is { } stated)
            _types.Create(type, stated);
        else if (type.IsDefined(typeof(InputObjectTypeAttribute), inherit: false))
            _types.Create(type, TypeKind.InputObject);
        else
            _types.OutputNamed(type);
    }

    private void CompleteAll()
    {
        while (_types.TryDequeueIncomplete(out var type))
        {
            switch (type)
            {
                case ObjectGraphType { Fields.Count: > 0 } generated: _objectTypes.Complete(generated, members: null); break;
                case ComplexGraphType complex: _objectTypes.Complete(complex, complex.RuntimeType); break;
                case InputObjectGraphType input: _inputObjectTypes.Complete(input); break;
            }
        }
    }

    private void RequireStandardScalars()
    {
        // Introspection and the standard directives refer to them.
        _types.Scalar<StringType>();
        _types.Scalar<BooleanType>();
    }
}
