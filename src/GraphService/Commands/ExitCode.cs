namespace GraphService.Commands;

/// <summary>What the program tells the shell. Documented in the README.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>It could not be done; one line on standard error says why and what to do.</summary>
    public const int Failure = 1;

    /// <summary>Done, but some documents could not be read; each is named on standard error.</summary>
    public const int Partial = 2;

    /// <summary>Nothing, or more than one thing, goes by a name that was given.</summary>
    public const int NotFound = 3;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 64;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
