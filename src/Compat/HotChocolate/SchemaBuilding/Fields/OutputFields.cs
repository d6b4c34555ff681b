using System.Reflection;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Builds fields from C# members.</summary>
internal sealed class OutputFields(
    TypeRegistry types,
    MemberDocumentation documentation,
    InputValues inputValues,
    RuntimeConversions conversions,
    ResolverParameters parameters,
    ResolverCompiler compiler,
    GlobalIds globalIds,
    PagingConvention paging,
    SubscriptionFields subscriptions,
    SchemaErrors errors)
{
    /// <summary>Builds a field.</summary>
    /// <param name="member">The property or method.</param>
    /// <param name="declaringType">The type the field belongs to.</param>
    /// <param name="onParent">Whether it is a member of the parent object, and not of a class of resolvers.</param>
    public FieldDraft? Create(MemberInfo member, ComplexGraphType declaringType, bool onParent)
    {
        var origin = MemberDocumentation.Origin(member);
        var shape = ClrShape.Of(member);

        if (!IsAnswerable(shape.NamedType))
        {
            errors.Add($"{origin} returns {shape.NamedType}, which cannot be answered: change its type or mark it [GraphQLIgnore].");
            return null;
        }

        var method = member as MethodInfo;
        var arguments = (method?.GetParameters() ?? []).Where(parameters.IsArgument).ToArray();
        var subscribe = method is null ? null : MemberDocumentation.Attribute<SubscribeAttribute>(method);
        var pagingAttribute = MemberDocumentation.Attribute<UsePagingAttribute>(member);
        var globalId = globalIds.For(member);
        var name = MemberDocumentation.Attribute<GraphQLNameAttribute>(member)?.Name
            ?? (subscribe is null ? NamingConventions.Field(member.Name, method is not null) : NamingConventions.SubscriptionField(member.Name));

        if (pagingAttribute is not null)
            return paging.Create(new PagedMember(member, name, shape, origin, pagingAttribute), arguments, this, declaringType, onParent);

        var type = globalId is not null ? TypeRegistry.Wrap(shape, types.Scalar<IdType>())
            : types.Stated(member, shape, isInput: false) ?? types.Output(shape);

        if (MemberDocumentation.Attribute<GraphQLNonNullTypeAttribute>(member) is not null && !type.IsNonNull)
            type = new NonNullGraphType(type);

        return Draft(member, name, type, arguments, declaringType, onParent) is var draft && globalId is null
            ? WithConversion(draft, shape)
            : WithGlobalId(draft, globalId!, declaringType);

        bool IsAnswerable(Type named) => !typeof(Delegate).IsAssignableFrom(named) && !named.IsPointer && named != typeof(Type) && named != typeof(Task);
    }

    /// <summary>The draft of a field whose type is known.</summary>
    public FieldDraft Draft(
        MemberInfo member,
        string name,
        GraphType type,
        IReadOnlyList<ParameterInfo> arguments,
        ComplexGraphType declaringType,
        bool onParent)
    {
        var positions = arguments.Select((parameter, index) => (parameter, index)).ToDictionary(p => p.parameter, p => p.index);
        var subscribe = MemberDocumentation.Attribute<SubscribeAttribute>(member);

        return new FieldDraft(name, type)
        {
            Description = documentation.Description(member),
            DeprecationReason = MemberDocumentation.DeprecationReason(member),
            Arguments = [.. arguments.Select(inputValues.Argument)],
            Resolver = compiler.Compile(member, onParent, positions),
            Subscribe = subscribe is null ? null : subscriptions.Create((MethodInfo)member, subscribe, arguments),
            CostWeight = MemberDocumentation.Attribute<CostAttribute>(member)?.Weight,
            ListSize = ListSizeOf(member),
            Authorization = AuthorizationOf(member, declaringType),
            Origin = MemberDocumentation.Origin(member),
        };
    }

    private FieldDraft WithConversion(FieldDraft draft, ClrShape shape)
    {
        if (draft.Type.Named is ScalarGraphType scalar)
            draft.ConvertResult = conversions.Registered(shape.NamedType, scalar.RuntimeType);

        return draft;
    }

    private FieldDraft WithGlobalId(FieldDraft draft, GlobalId globalId, ComplexGraphType declaringType)
    {
        draft.ConvertResult = globalId.Formatter(declaringType.Name, type => types.OutputNamed(type).Name);
        return draft;
    }

    private static ListSize? ListSizeOf(MemberInfo member)
        => MemberDocumentation.Attribute<ListSizeAttribute>(member) is { } size
            ? new ListSize
            {
                AssumedSize = size.AssumedSizeOrNull,
                SlicingArguments = size.SlicingArguments ?? [],
                SlicingArgumentDefaultValue = size.SlicingArgumentDefaultValueOrNull,
                SizedFields = size.SizedFields ?? [],
                RequireOneSlicingArgument = size.RequireOneSlicingArgument && size.SlicingArguments is { Length: > 0 },
            }
            : null;

    private static IReadOnlyList<AuthorizeAttribute> AuthorizationOf(MemberInfo member, ComplexGraphType declaringType)
    {
        if (member.IsDefined(typeof(AllowAnonymousAttribute)))
            return [];

        return
        [
            .. declaringType.RuntimeType.GetCustomAttributes<AuthorizeAttribute>(inherit: true),
            .. member.ReflectedType is { } owner && owner != declaringType.RuntimeType ? owner.GetCustomAttributes<AuthorizeAttribute>(inherit: true) : [],
            .. member.GetCustomAttributes<AuthorizeAttribute>(inherit: true),
        ];
    }
}
