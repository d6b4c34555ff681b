using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>5.7.3: a directive that is not repeatable stands only once at one place.</summary>
internal sealed class DirectivesAreUniquePerLocation(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Directives-Are-Unique-per-Location";

    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation place)
    {
        if (directives.Length < 2) return;
        var seen = new Dictionary<string, DirectiveNode>();
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Schema.Directives.GetValueOrDefault(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
                Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
        }
    }
}
