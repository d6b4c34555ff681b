using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Options;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Relay;

namespace HotChocolate.Execution.Configuration;

/// <summary>All that an application has said about one schema, in the order it was said.</summary>
internal sealed class SchemaConfiguration(string name)
{
    /// <summary>The name of the schema that is not named.</summary>
    public const string DefaultName = "_Default";

    public string Name { get; } = name;

    public Type? QueryType { get; set; }

    public Type? MutationType { get; set; }

    public Type? SubscriptionType { get; set; }

    /// <summary>C# types with the kind they were registered as (null: whatever their annotations say).</summary>
    public List<(Type Type, TypeKind? Kind)> Types { get; } = [];

    public List<Type> TypeExtensions { get; } = [];

    public List<ScalarType> Scalars { get; } = [];

    /// <summary>C# types that are shown as a given schema type.</summary>
    public Dictionary<Type, Type> RuntimeTypeBindings { get; } = [];

    public List<TypeConverter> TypeConverters { get; } = [];

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public SchemaOptions SchemaOptions { get; } = new();

    public RequestExecutorOptions RequestOptions { get; } = new();

    public RequestParserOptions ParserOptions { get; } = new();

    public PagingOptions PagingOptions { get; } = new();

    public CostOptions CostOptions { get; } = new();

    /// <summary>Null when the schema has no <c>node</c> field.</summary>
    public GlobalObjectIdentificationOptions? GlobalObjectIdentification { get; set; }

    /// <summary>Null when mutations stay as they are written.</summary>
    public MutationConventionOptions? MutationConventions { get; set; }

    public bool UseAuthorization { get; set; }

    public bool AllowIntrospection { get; set; } = true;

    public bool UsePersistedOperations { get; set; }

    public int? MaxExecutionDepth { get; set; }

    public bool SkipIntrospectionInDepth { get; set; }

    public int MaxValidationErrors { get; set; } = 5;

    public int MaxRequestSize { get; set; } = 20 * 1000 * 1024;
}
