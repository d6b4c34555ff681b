using System.Text;

namespace HotChocolate.SchemaBuilding;

/// <summary>How C# names become GraphQL names.</summary>
internal static class NamingConventions
{
    /// <summary><c>GetPersonAsync</c> becomes <c>person</c>.</summary>
    public static string Field(string member, bool isMethod)
    {
        var name = member;

        if (isMethod && name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal))
            name = name[..^5];

        if (isMethod && name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && !char.IsLower(name[3]))
            name = name[3..];

        return CamelCase(name);
    }

    /// <summary><c>OnBookAdded</c> becomes <c>bookAdded</c>.</summary>
    public static string SubscriptionField(string member)
        => member.Length > 2 && member.StartsWith("On", StringComparison.Ordinal) && char.IsUpper(member[2])
            ? Field(member[2..], isMethod: true)
            : Field(member, isMethod: true);

    /// <summary><c>DOI</c> becomes <c>doi</c>, <c>IPAddress</c> becomes <c>ipAddress</c>.</summary>
    public static string CamelCase(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
            return name;

        var letters = name.ToCharArray();
        var position = 0;

        for (; position < letters.Length && char.IsUpper(letters[position]); position++)
            letters[position] = char.ToLowerInvariant(letters[position]);

        // The last capital of a run begins the next word.
        if (position > 1 && position < letters.Length && char.IsLetter(letters[position]))
            letters[position - 1] = char.ToUpperInvariant(letters[position - 1]);

        return new string(letters);
    }

    /// <summary><c>InReview</c> becomes <c>IN_REVIEW</c>.</summary>
    public static string EnumValue(string name)
    {
        var text = new StringBuilder(name.Length + 4);

        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_' && BeginsWord(name, i))
                text.Append('_');

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary><c>Page&lt;Person&gt;</c> becomes <c>PageOfPerson</c>.</summary>
    public static string Type(Type type, bool stripInterfacePrefix = false)
    {
        var name = type.Name;

        if (type.IsGenericType)
        {
            name = name.Split('`')[0] + "Of" + string.Join("And", type.GetGenericArguments().Select(a => Type(a)));
        }

        return stripInterfacePrefix && type.IsInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1])
            ? name[1..]
            : name;
    }

    /// <summary><c>PersonFilter</c> becomes <c>PersonFilterInput</c>.</summary>
    public static string InputType(Type type)
    {
        var name = Type(type);

        return name.EndsWith("Input", StringComparison.Ordinal) ? name
            : name.EndsWith("InputType", StringComparison.Ordinal) ? name[..^4]
            : name + "Input";
    }

    /// <summary><c>people</c> becomes <c>People</c>.</summary>
    public static string PascalCase(string name)
        => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static bool BeginsWord(string name, int index)
        => !char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]));
}
