namespace HotChocolate.Types;

/// <summary>How mutations are shown.</summary>
public struct MutationConventionOptions
{
    /// <summary>The name of input types; <c>{MutationName}Input</c> when null.</summary>
    public string? InputTypeNamePattern { get; set; }

    /// <summary>The name of the argument; <c>input</c> when null.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of payload types; <c>{MutationName}Payload</c> when null.</summary>
    public string? PayloadTypeNamePattern { get; set; }

    /// <summary>The name of the unions of user errors; <c>{MutationName}Error</c> when null.</summary>
    public string? PayloadErrorTypeNamePattern { get; set; }

    /// <summary>The name of the payloads' errors field; <c>errors</c> when null.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether the conventions apply to every mutation (when null, they do) or only to annotated ones.</summary>
    public bool? ApplyToAllMutations { get; set; }
}
