using System.Reflection;

namespace Neo4j.Driver.Tests;

public sealed class Surface_tests
{
    private static readonly Type[] Types = [.. typeof(IDriver).Assembly.GetTypes().Where(type => !type.IsNested && type.FullName!.StartsWith("Neo4j", StringComparison.Ordinal))];

    [Fact]
    public void What_is_public_lies_at_the_root_and_the_rest_is_internal()
    {
        Types.Where(type => type.IsPublic).ShouldAllBe(type => type.Namespace == "Neo4j.Driver");
        Types.Where(type => !type.IsPublic).ShouldAllBe(type => type.Namespace!.StartsWith("Neo4j.Driver.Internal", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_exception_is_a_Neo4jException() => Types.Where(type => type.IsAssignableTo(typeof(Exception)))
        .ShouldAllBe(type => type.IsAssignableTo(typeof(Neo4jException)));

    [Fact]
    public void No_field_is_both_static_and_mutable() => Types
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(field => !field.Name.StartsWith('<')).ShouldAllBe(field => field.IsInitOnly || field.IsLiteral);

    [Fact]
    public void Settings_that_make_no_sense_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => GraphDatabase.Driver("bolt://x", o => o.WithMaxConnectionPoolSize(0)));
        Should.Throw<ArgumentOutOfRangeException>(() => GraphDatabase.Driver("bolt://x", o => o.WithFetchSize(-2)));
        Should.Throw<ArgumentException>(() => GraphDatabase.Driver("not an address"));
        Should.Throw<ArgumentException>(() => GraphDatabase.Driver("neo4j://x?policy"));
        Should.Throw<ArgumentException>(() => GraphDatabase.Driver("neo4j://x?address=y"));
        using var driver = GraphDatabase.Driver("neo4j://x?policy=eu", o => o.WithFetchSize(5).WithUserAgent("test/1"));
        driver.Config.FetchSize.ShouldBe(5);
        driver.Config.MaxConnectionPoolSize.ShouldBe(100);
        driver.Encrypted.ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => driver.AsyncSession(o => o.WithFetchSize(0)));
    }
}
