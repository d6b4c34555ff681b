using System.Reflection;
using HotChocolate.Execution;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Shows lists as cursor connections.</summary>
internal sealed class PagingConvention(TypeRegistry types, ConnectionTypes connections, PagingOptions defaults, SchemaErrors errors)
{
    private static readonly string[] Forward = ["first", "after"];
    private static readonly string[] Backward = ["last", "before"];

    public FieldDraft? Create(
        PagedMember paged,
        IReadOnlyList<ParameterInfo> parameters,
        OutputFields fields,
        ComplexGraphType declaringType,
        bool onParent)
    {
        var node = NodeOf(paged);

        if (node is null)
        {
            errors.Add($"{paged.Origin} is annotated [UsePaging] but returns neither a list nor a Connection<T>.", ErrorCodes.PagedNotList);
            return null;
        }

        var limits = PageLimits.Of(paged.Attribute, defaults);
        var names = limits.AllowBackward ? [.. Forward, .. Backward] : Forward;
        var own = parameters.Where(p => !names.Contains(p.Name)).ToArray();
        var draft = fields.Draft(paged.Member, paged.FieldName, node, [.. own, .. parameters.Where(p => names.Contains(p.Name))], declaringType, onParent);

        // The members' own parameters keep their positions; the paging arguments come first in the schema.
        var arguments = names.Select(Argument).Concat(draft.Arguments.Take(own.Length)).ToList();
        var inner = draft.Resolver.AsResolver();
        var positions = own.Concat(parameters.Where(p => names.Contains(p.Name)))
            .Select(p => p.Name is { } name && names.Contains(name) ? Array.IndexOf(names, name) : names.Length + Array.IndexOf(own, p))
            .ToArray();

        draft.Arguments.Clear();
        draft.Arguments.AddRange(arguments);
        draft.Type = connections.Get(ConnectionName(paged, node), node, limits.IncludeTotalCount, paged.Origin);
        draft.Resolver = new CompiledResolver { Resolver = Paged(inner, positions, limits, node), IsAsync = draft.Resolver.IsAsync };
        draft.ListSize ??= new ListSize
        {
            AssumedSize = limits.MaxPageSize,
            SlicingArguments = limits.AllowBackward ? ["first", "last"] : ["first"],
            SlicingArgumentDefaultValue = limits.DefaultPageSize,
            SizedFields = connections.IncludeNodes ? ["edges", "nodes"] : ["edges"],
            RequireOneSlicingArgument = limits.RequireBoundaries,
        };
        return draft;
    }

    private InputValueDefinition Argument(string name)
    {
        var isSize = name is "first" or "last";
        NamedGraphType type = isSize ? types.Scalar<IntType>() : types.Scalar<StringType>();
        return new InputValueDefinition(name, type)
        {
            Description = name switch
            {
                "first" => "Returns the first _n_ elements from the list.",
                "after" => "Returns the elements in the list that come after the specified cursor.",
                "last" => "Returns the last _n_ elements from the list.",
                _ => "Returns the elements in the list that come before the specified cursor.",
            },
            Coercer = new LeafCoercer(type, null),
        };
    }

    private static FieldResolver Paged(FieldResolver inner, int[] positions, PageLimits limits, GraphType node) => async context =>
    {
        var request = PageRequest.From(context.Arguments, limits);
        var arguments = positions.Length == 0 ? [] : new ArgumentValue[positions.Length];

        for (var i = 0; i < positions.Length; i++)
            arguments[i] = context.Arguments[positions[i]];

        var result = await inner(context.With(arguments)).ConfigureAwait(false);
        return result is null or Connection ? result : ListPage.Create(result, request);
    };

    private string ConnectionName(PagedMember paged, GraphType node)
        => paged.Attribute.ConnectionName
            ?? (paged.Attribute.InferConnectionNameFromFieldOrNull ?? defaults.InferConnectionNameFromField ?? true
                ? NamingConventions.PascalCase(paged.FieldName)
                : node.Named.Name);

    private GraphType? NodeOf(PagedMember paged)
    {
        if (paged.Attribute.Type is { } stated)
            return new NonNullGraphType(stated.IsAssignableTo(typeof(ScalarType)) ? types.Register(types.Scalars.Get(stated)) : types.OutputNamed(stated));

        for (var type = paged.Shape.Type; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Connection<>))
                return types.Output(ClrShape.Of(type.GetGenericArguments()[0]));
        }

        return paged.Shape.Element is null ? null : types.Output(paged.Shape.Element);
    }
}
