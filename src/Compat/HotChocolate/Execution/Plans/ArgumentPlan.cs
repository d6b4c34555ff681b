using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>How a selection's arguments get their values (section 6.4.1): once for all where no variable is involved.</summary>
internal sealed class ArgumentPlan
{
    private static readonly ArgumentPlan Empty = new([], [], []);

    private readonly InputValueDefinition[] _definitions;
    private readonly ValueNode?[] _literals;
    private readonly ArgumentValue[]? _constants;

    private ArgumentPlan(InputValueDefinition[] definitions, ValueNode?[] literals, ArgumentValue[]? constants)
    {
        _definitions = definitions;
        _literals = literals;
        _constants = constants;
    }

    /// <summary>The values where every request has the same, else null.</summary>
    public ArgumentValue[]? Constants => _constants;

    public static ArgumentPlan Create(FieldDefinition field, FieldNode node)
    {
        if (field.Arguments.Count == 0)
            return Empty;

        var definitions = field.Arguments.Values.ToArray();
        var literals = Array.ConvertAll(definitions, d => node.Arguments.FirstOrDefault(a => a.Name.Value == d.Name)?.Value);
        var plan = new ArgumentPlan(definitions, literals, null);

        if (!definitions.All(d => d.Coercer.IsShareable) || literals.Any(l => l is not null && ContainsVariable(l)))
            return plan;

        try
        {
            return new ArgumentPlan(definitions, literals, plan.Coerce(VariableValues.None));
        }
        catch (Exception exception) when (exception is InputCoercionException or GraphQLException)
        {
            // The error belongs to the field, each time it is resolved.
            return plan;
        }
    }

    /// <exception cref="InputCoercionException">A value does not fit its argument.</exception>
    public ArgumentValue[] Coerce(VariableValues variables)
    {
        var values = new ArgumentValue[_definitions.Length];

        for (var i = 0; i < values.Length; i++)
            values[i] = Coerce(_definitions[i], _literals[i], variables);

        return values;
    }

    private static ArgumentValue Coerce(InputValueDefinition definition, ValueNode? literal, VariableValues variables)
    {
        if (literal is null || (literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _)))
        {
            if (definition.DefaultValue is null)
                return definition.IsRequired ? throw Missing(definition, literal) : default;

            literal = definition.DefaultValue;
        }

        try
        {
            variables.Charge(literal, literal.Location.End - literal.Location.Start);
            var value = definition.Coercer.FromLiteral(literal, variables);
            return value is null && definition.Type.IsNonNull ? throw Missing(definition, literal) : new ArgumentValue(value, IsGiven: true);
        }
        catch (InputCoercionException exception) when (exception.Value is null)
        {
            throw new InputCoercionException(exception.Message, exception.Code, exception.InnerException) { Value = literal };
        }
    }

    private static InputCoercionException Missing(InputValueDefinition definition, ValueNode? value)
        => new($"The argument {definition.Name} must be given and not be null.", ErrorCodes.NonNullViolation) { Value = value };

    /// <summary>Whether a literal is a variable or has one in it.</summary>
    public static bool ContainsVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(ContainsVariable),
        ObjectValueNode obj => obj.Fields.Any(f => ContainsVariable(f.Value)),
        _ => false,
    };
}
