using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>A rule of the specification's section 5. Its class has the name of its subsection, as far as that can be a name.</summary>
internal abstract class SpecificationRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>The subsection that says the rule, as its address names it, such as <c>Field-Selections</c>.</summary>
    protected abstract string Section { get; }

    protected void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) => Context.Report(Section, message, nodes);
}
