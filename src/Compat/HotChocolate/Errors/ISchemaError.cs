namespace HotChocolate;

/// <summary>Why a schema cannot be built.</summary>
public interface ISchemaError
{
    /// <summary>What is wrong, where, and what to change.</summary>
    string Message { get; }

    /// <summary>The error's code, or null.</summary>
    string? Code { get; }
}
