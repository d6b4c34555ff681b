using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Types;

public sealed class SchemaErrorTests
{
    [Fact]
    public async Task An_error_names_the_member_that_cannot_be_an_argument()
        => (await ErrorOf<WithBadArgument>()).ShouldContain($"parameter month of {typeof(WithBadArgument).FullName}.At is of type");

    [Fact]
    public async Task An_error_names_both_types_of_one_name()
        => (await ErrorOf<WithTwins>()).ShouldContain("Two types are named Twin");

    [Fact]
    public async Task An_error_names_the_choice_that_may_not_be_required()
        => (await ErrorOf<WithBadOneOf>()).ShouldContain("Choice.Number is one of ChoiceInput's choices: it must be nullable");

    [Fact]
    public async Task An_error_names_what_returns_neither_list_nor_connection()
        => (await ErrorOf<WithBadPaging>()).ShouldContain($"{typeof(WithBadPaging).FullName}.Number is annotated [UsePaging]");

    private static async Task<string> ErrorOf<T>()
        where T : class
        => (await Should.ThrowAsync<SchemaException>(async () => await TestExecutor.Build(b => b.AddQueryType<T>().BindRuntimeType<Month, MonthType>()))).Message;

    public readonly record struct Month(int Number);

    public sealed class MonthType() : StringType("Month");

    public sealed class WithBadArgument
    {
        public string At(Month month) => $"{month}";
    }

    public sealed class WithTwins
    {
        public Twin? A => null;

        public Other.Twin? B => null;
    }

    public sealed record Twin(int A);

    public static class Other
    {
        public sealed record Twin(int A);
    }

    public sealed class WithBadOneOf
    {
        public string? Pick(Choice choice) => $"{choice}";
    }

    [OneOf]
    public sealed record Choice(string? Name, int Number);

    public sealed class WithBadPaging
    {
        [UsePaging]
        public int Number => 1;
    }
}
