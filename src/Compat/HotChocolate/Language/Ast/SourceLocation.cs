namespace HotChocolate.Language;

/// <summary>
/// Where a piece of syntax stands in its source. <paramref name="Start"/> and <paramref name="End"/> are offsets in UTF-8 bytes;
/// <paramref name="Line"/> and <paramref name="Column"/> count from 1, columns in UTF-16 code units as other GraphQL servers do.
/// </summary>
internal readonly record struct SourceLocation(int Start, int End, int Line, int Column);
