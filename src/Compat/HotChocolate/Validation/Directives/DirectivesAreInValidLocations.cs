using System.Collections.Immutable;
using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>5.7.2: each directive stands where its definition allows.</summary>
internal sealed class DirectivesAreInValidLocations(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Directives-Are-in-Valid-Locations";

    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation place)
    {
        foreach (var directive in directives)
        {
            if (Context.Schema.Directives.TryGetValue(directive.Name.Value, out var definition) && !definition.Locations.Contains(place))
            {
                var name = JsonNamingPolicy.SnakeCaseUpper.ConvertName(place.ToString());
                Report($"Directive \"@{directive.Name.Value}\" may not be used on {name}.", directive);
            }
        }
    }
}
