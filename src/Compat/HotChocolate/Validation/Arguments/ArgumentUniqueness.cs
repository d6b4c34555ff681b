using System.Collections.Immutable;
using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.4.2: no argument is given twice.</summary>
internal sealed class ArgumentUniqueness(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Argument-Uniqueness";

    public override void EnterArguments(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2) return;
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value).Where(same => same.Skip(1).Any()))
            Report($"There can be only one argument named \"{same.Key}\".", [.. same.Select(argument => argument.Name)]);
    }
}
