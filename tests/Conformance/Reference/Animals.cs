using HotChocolate;
using HotChocolate.Types;

namespace GraphService.Conformance.Reference;

/// <summary>Something with a name.</summary>
[InterfaceType("Named")]
public interface INamed
{
    /// <summary>The name by which it is called.</summary>
    string Name { get; }
}

/// <summary>An animal of the zoo.</summary>
[InterfaceType("Animal")]
public interface IAnimal : INamed
{
    IReadOnlyList<IAnimal> Friends { get; }

    IAnimal? Enemy { get; }

    Color Color { get; }
}

/// <summary>What a search may find.</summary>
[UnionType("SearchResult")]
public interface ISearchResult;

/// <summary>The colors of animals.</summary>
public enum Color
{
    Red,
    DarkBlue,

    /// <summary>As coal.</summary>
    [GraphQLDeprecated("No animal is black.")]
    Black
}

[ObjectType]
public sealed class Dog(string name) : IAnimal, ISearchResult
{
    public string Name { get; } = name;

    public IReadOnlyList<IAnimal> Friends => Name == "Rex" ? [Zoo.Tom, Zoo.Fido] : [];

    public IAnimal? Enemy => Name == "Rex" ? Zoo.Tom : null;

    public Color Color => Color.Red;

    public bool Barks => true;

    public int?[] Tricks => [1, null, 3];

    public string Says(string? word = "wuff", int times = 1) => string.Join(' ', Enumerable.Repeat(word ?? "null", times));
}

[ObjectType]
public sealed class Cat(string name) : IAnimal, ISearchResult
{
    public string Name { get; } = name;

    public IReadOnlyList<IAnimal> Friends => [Zoo.Rex];

    public IAnimal? Enemy => Zoo.Rex;

    public Color Color => Color.DarkBlue;

    public int Lives => 7;

    public int[] Tricks => [9];

    [GraphQLDeprecated("Cats say nothing.")]
    public string? Says(bool loudly) => loudly ? "MEOW" : null;
}

[ObjectType]
public sealed class Keeper : INamed, ISearchResult
{
    public string Name => "Kim";

    public async Task<IReadOnlyList<IAnimal>?> GetAnimalsAsync(int first, CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        return [.. Zoo.Animals.Take(first)];
    }
}

internal static class Zoo
{
    public static Dog Rex { get; } = new("Rex");

    public static Dog Fido { get; } = new("Fido");

    public static Cat Tom { get; } = new("Tom");

    public static IReadOnlyList<IAnimal> Animals => [Rex, Tom, Fido];
}
