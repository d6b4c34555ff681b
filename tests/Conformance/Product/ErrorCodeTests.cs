using System.Reflection;

namespace GraphService.Conformance.Product;

public sealed class ErrorCodeTests
{
    [Fact]
    public void The_documentation_lists_every_code_that_an_answer_may_have()
    {
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "docs", "errors.md"));
        var codes = new[] { typeof(GraphQL.ErrorCodes), typeof(HotChocolate.Error).Assembly.GetType("HotChocolate.ErrorCodes", throwOnError: true)! }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToList();

        codes.Count.ShouldBeGreaterThan(30);
        codes.Where(code => !documentation.Contains($"`{code}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
