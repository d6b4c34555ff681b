using System.Reflection;
using HotChocolate.Execution;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Gives mutations one input argument and a payload with user errors.</summary>
internal sealed class MutationConvention(TypeRegistry types, MutationErrors mutationErrors, MutationConventionOptions? options)
{
    public void Apply(FieldDraft draft, MemberInfo member)
    {
        var annotation = MemberDocumentation.Attribute<UseMutationConventionAttribute>(member);

        if (options is not { } named || annotation is { Disable: true } || (annotation is null && named.ApplyToAllMutations == false))
            return;

        var mutation = NamingConventions.PascalCase(draft.Name);
        ApplyInput(draft, mutation, annotation, named);
        ApplyPayload(draft, mutation, annotation, named, mutationErrors.Of(member));
    }

    private void ApplyInput(FieldDraft draft, string mutation, UseMutationConventionAttribute? annotation, MutationConventionOptions named)
    {
        var typeName = annotation?.InputTypeName ?? Named(named.InputTypeNamePattern ?? "{MutationName}Input", mutation);
        var argumentName = annotation?.InputArgumentName ?? named.InputArgumentName ?? "input";

        if (draft.Arguments.Count == 0 || (draft.Arguments is [{ } only] && only.Type.Named.Name == typeName))
            return;

        var inputs = draft.Arguments.ToArray();
        var type = types.GetOrAdd(typeName, () => CreateInput(typeName, inputs), queue: false);
        var inner = draft.Resolver.AsResolver();

        draft.Arguments.Clear();
        draft.Arguments.Add(new InputValueDefinition(argumentName, new NonNullGraphType(type))
        {
            Coercer = new InputObjectCoercer(type),
            Origin = draft.Origin,
        });
        draft.Resolver = new CompiledResolver
        {
            Resolver = context => inner(context.With((ArgumentValue[])context.Arguments[0].Value!)),
            IsAsync = draft.Resolver.IsAsync,
        };
    }

    private static InputObjectGraphType CreateInput(string name, InputValueDefinition[] fields)
    {
        var type = new InputObjectGraphType(name)
        {
            Factory = static values => Array.ConvertAll(values, static v => new ArgumentValue(v.Value, v.IsGiven)),
        };

        foreach (var field in fields)
            type.Fields.Add(field.Name, field);

        return type;
    }

    private void ApplyPayload(
        FieldDraft draft,
        string mutation,
        UseMutationConventionAttribute? annotation,
        MutationConventionOptions named,
        IReadOnlyList<MutationError> userErrors)
    {
        var typeName = annotation?.PayloadTypeName ?? Named(named.PayloadTypeNamePattern ?? "{MutationName}Payload", mutation);

        if (draft.Type.Named.Name == typeName)
            return;

        var result = draft.Type.Nullable;
        var fieldName = annotation?.PayloadFieldName ?? NamingConventions.CamelCase(result.Named.Name);
        var convert = draft.ConvertResult;
        var payload = types.GetOrAdd(typeName, () => new ObjectGraphType(typeName) { RuntimeType = typeof(MutationPayload) }, queue: false);

        Add(payload, new FieldDefinition(fieldName, result)
        {
            ConvertResult = convert,
            PureResolver = static parent => ((MutationPayload)parent!).Result,
        });

        if (userErrors.Count > 0)
        {
            var unionName = annotation?.PayloadErrorTypeName ?? Named(named.PayloadErrorTypeNamePattern ?? "{MutationName}Error", mutation);
            var errorsName = annotation?.PayloadErrorsFieldName ?? named.PayloadErrorsFieldName ?? "errors";
            var union = types.GetOrAdd(unionName, () => new UnionGraphType(unionName), queue: false);
            union.Members.AddRange(userErrors.Select(e => e.Type).Except(union.Members));

            Add(payload, new FieldDefinition(errorsName, new ListGraphType(new NonNullGraphType(union)))
            {
                PureResolver = static parent => ((MutationPayload)parent!).Errors,
            });
        }

        draft.Type = new NonNullGraphType(payload);
        draft.ConvertResult = null;
        draft.Resolver = new CompiledResolver { Resolver = WithPayload(draft.Resolver.AsResolver(), userErrors), IsAsync = draft.Resolver.IsAsync };
    }

    private static FieldResolver WithPayload(FieldResolver inner, IReadOnlyList<MutationError> userErrors) => async context =>
    {
        try
        {
            return new MutationPayload(await inner(context).ConfigureAwait(false), null);
        }
        catch (Exception exception) when (MutationErrors.TryTranslate(exception, userErrors) is { } translated)
        {
            return new MutationPayload(null, translated);
        }
    };

    private static void Add(ObjectGraphType type, FieldDefinition field)
    {
        field.DeclaringType = type;
        type.Fields.TryAdd(field.Name, field);
    }

    private static string Named(string pattern, string mutation)
        => pattern.Replace("{MutationName}", mutation, StringComparison.Ordinal);
}
