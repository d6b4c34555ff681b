using HotChocolate.TypeSystem;

namespace HotChocolate.Tests.Validation;

/// <summary>The schema of the specification's examples in section 5, and what they lack.</summary>
internal static class PetSchema
{
    public const string Sdl = """
        type Query {
          dog: Dog
          findDog(searchBy: FindDogInput): Dog
          findDogs(complex: ComplexInput = {name: "Rex"}): [Dog!]!
          booleanList(booleanListArg: [Boolean!]): Boolean
          lists(ints: [[Int!]]!, float: Float, id: ID, string: String, date: Date): Int
          arguments: Arguments
          pet(by: PetBy): Pet
          human: Human
          catOrDog: CatOrDog
          resident: HumanOrAlien
        }

        type Mutation {
          addPet(pet: ComplexInput!, by: PetBy!): Pet
        }

        type Subscription {
          newMessage: Message
          disallowedSecondRootField: Boolean
        }

        type Message { body: String sender: String }
        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
          nonNullBooleanListField(nonNullBooleanListArg: [Boolean]!): [Boolean]
        }
        input FindDogInput { name: String owner: String }
        input ComplexInput { name: String!, owner: String = "x", color: Color, nested: [ComplexInput!] }
        input PetBy @oneOf { id: ID name: String nested: ComplexInput }
        enum DogCommand { SIT DOWN HEEL }
        enum CatCommand { JUMP }
        enum Color { RED GREEN }
        scalar Date
        type Dog implements Pet {
          name: String!
          nickname: String
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
          volumes: [Int]
          mother: Dog
        }
        interface Sentient { name: String! }
        interface Pet { name: String! }
        type Alien implements Sentient { name: String! homePlanet: String }
        type Human implements Sentient { name: String! pets: [Pet!] dogs(first: Int): [Dog!] }
        type Cat implements Pet {
          name: String!
          nickname: String
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          meowVolume: Int
          volumes: [Int!]
          owner: Alien
          mother: Cat
        }
        union CatOrDog = Cat | Dog
        union HumanOrAlien = Human | Alien

        directive @onField on FIELD
        directive @onQuery(a: Int!, b: Int) on QUERY
        directive @repeatable(a: Int) repeatable on FIELD | VARIABLE_DEFINITION
        """;

    public static Schema Instance { get; } = SdlSchema.Create(Sdl);
}
