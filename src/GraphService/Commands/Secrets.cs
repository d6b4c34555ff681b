namespace GraphService.Commands;

/// <summary>Secrets from the environment or from files, never from the command line.</summary>
internal static class Secrets
{
    /// <summary>The variable's value, or the first line of the file that the variable with <c>_FILE</c> behind its name points to; null when neither is set.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
    public static string? Read(string name)
    {
        if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
            return value;
        if (Environment.GetEnvironmentVariable(name + "_FILE") is not { Length: > 0 } file)
            return null;
        try
        {
            return File.ReadLines(file).FirstOrDefault();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"the file that {name}_FILE points to cannot be read: {exception.Message}");
        }
    }
}
