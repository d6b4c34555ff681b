namespace GraphService.Commands;

/// <summary>A command cannot do what was asked; the message says why and what to do, in one line.</summary>
/// <param name="message">For the person at the terminal.</param>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
public sealed class CommandException(string message, int exitCode = ExitCode.Failure) : Exception(message)
{
    /// <summary>One of <see cref="Commands.ExitCode"/>.</summary>
    public int Code { get; } = exitCode;
}
