using HotChocolate.TypeSystem;

namespace GraphService.Conformance.Documents;

/// <summary>Selection sets, fields and fragments.</summary>
internal sealed partial class DocumentGenerator
{
    private string SelectionSet(NamedGraphType type, int depth)
    {
        var selections = Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Selection(type, depth)).ToList();
        if (Fault(0.02)) selections.Add("nope");
        if (Fault(0.02)) selections.Add("...Missing");
        if (Fault(0.02)) selections.Add("... on Nowhere { a }");
        if (Fault(0.02)) selections.Add("... on Int { a }");
        if (Fault(0.02) && _current.Fragment is { } self) selections.Add($"...{self}");
        if (Fault(0.02) && _definitions.FirstOrDefault(definition => definition.Fragment is not null) is { } first)
        {
            _current.Spreads.Add(first.Fragment!); // perhaps a cycle
            selections.Add($"...{first.Fragment}");
        }

        if (ReferenceEquals(type, schema.QueryType) && Chance(0.1)) selections.Add(Introspection());
        return $"{{ {string.Join(' ', selections)} }}";
    }

    private string Selection(NamedGraphType type, int depth)
    {
        var roll = _random.NextDouble();
        if (roll < 0.08 || type is UnionGraphType && roll < 0.2) return $"__typename{Directives(DirectiveLocation.Field)}";
        if (roll < 0.2 && depth > 0) return InlineFragment(type, depth);
        if ((roll < 0.3 || type is UnionGraphType) && depth > 0) return Spread(type, depth);
        return type is ComplexGraphType complex ? Field(complex, Pick([.. complex.Fields.Values]), depth) : "__typename";
    }

    private string Field(ComplexGraphType parent, FieldDefinition field, int depth)
    {
        if (depth <= 0 && !field.Type.Named.IsLeaf) field = parent.Fields.Values.FirstOrDefault(other => other.Type.Named.IsLeaf) ?? field;
        if (depth <= 0 && !field.Type.Named.IsLeaf) return "__typename";

        // A field with arguments keeps its own name only now and then: two of them could not be merged.
        var alias = field.Arguments.Count > 0 ? !Chance(0.1) : Chance(0.2);
        var name = alias ? $"{(Fault(0.03) || Chance(0.01) ? "same" : $"a{++_names}")}: {field.Name}" : field.Name;
        var arguments = Arguments(field.Arguments);
        var directives = Directives(DirectiveLocation.Field);
        var selectionSet = field.Type.Named.IsLeaf ? Fault(0.02) ? " { a }" : ""
            : Fault(0.02) ? "" : $" {SelectionSet(field.Type.Named, depth - 1)}";
        return name + arguments + directives + selectionSet;
    }

    private string InlineFragment(NamedGraphType type, int depth)
    {
        var condition = Chance(0.2) ? null : Condition(type);
        var on = condition is null ? "" : $" on {condition.Name}";
        return $"...{on}{Directives(DirectiveLocation.InlineFragment)} {SelectionSet(condition ?? type, depth - 1)}";
    }

    private string Spread(NamedGraphType type, int depth)
    {
        // An earlier fragment may be spread again, if it is complete and its type fits.
        var known = _definitions.Where(other =>
            other is { Fragment: not null, SelectionSet: not "" } && Overlap(schema.Types[other.TypeCondition], type)).ToList();
        var name = known.Count > 0 && Chance(0.4) ? Pick(known).Fragment! : AddFragment(Condition(type), depth);
        if (!Fault(0.03)) _current.Spreads.Add(name);
        else name = "Unspread";
        return $"...{name}{Directives(DirectiveLocation.FragmentSpread)}";
    }

    private string AddFragment(NamedGraphType type, int depth)
    {
        var outer = _current;
        var earlier = _definitions.FirstOrDefault(definition => definition.Fragment is not null)?.Fragment;
        var name = earlier is not null && Fault(0.05) ? earlier : $"F{++_names}";
        var fragment = _current = Add(new Definition { Fragment = name, TypeCondition = type.Name });
        fragment.Directives = Directives(DirectiveLocation.FragmentDefinition);
        fragment.SelectionSet = SelectionSet(type, depth - 1);
        _current = outer;
        return name;
    }

    /// <summary>A type that an object of the given type may be of, or by fault any composite type.</summary>
    private NamedGraphType Condition(NamedGraphType type)
    {
        var composite = schema.Types.Values.Where(other => other.IsComposite && !other.IsIntrospection);
        return Pick([.. Fault(0.06) ? composite : composite.Where(other => Overlap(other, type))]);
    }

    private bool Overlap(NamedGraphType first, NamedGraphType second) =>
        first.IsComposite && second.IsComposite
        && schema.PossibleTypes(first).Any(possible => schema.IsPossible(second, possible));

    private string Introspection() => Pick(
    [
        "__schema { types { name kind fields(includeDeprecated: true) { name args { name type { name } } } } }",
        "__type(name: \"Query\") { name interfaces { name } possibleTypes { name } enumValues { name isDeprecated } }",
        "__schema { directives { name isRepeatable locations args { name defaultValue } } queryType { name } }",
        "__schema { types { inputFields { name type { fields { name } } } } }",
        "__schema { types { fields { type { fields { type { fields { name } } } } } } }",
        "__type { name }",
        "__schema { nothing }"
    ]);
}
