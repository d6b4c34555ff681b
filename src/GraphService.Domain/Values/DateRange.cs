namespace GraphService.Domain;

/// <summary>When something held, as far as the document says.</summary>
/// <param name="Start">The first year or month, or null when not stated.</param>
/// <param name="End">The last year or month, or null when not stated or still running.</param>
/// <param name="IsOpen">True when the document says that it still holds ("present").</param>
public readonly record struct DateRange(PartialDate? Start, PartialDate? End, bool IsOpen)
{
    /// <summary>What <see cref="EndText"/> says of a range that still runs.</summary>
    public const string Present = "present";

    /// <summary>Nothing is stated.</summary>
    public static DateRange Unknown => default;

    /// <summary>The start as <c>2024</c> or <c>2024-05</c>, or null.</summary>
    public string? StartText => Start?.ToString();

    /// <summary>The end as <c>2024</c>, <c>2024-05</c> or <c>present</c>, or null.</summary>
    public string? EndText => IsOpen ? Present : End?.ToString();

    /// <summary>From the text forms of <see cref="StartText"/> and <see cref="EndText"/>; what cannot be read counts as not stated.</summary>
    public static DateRange Parse(string? start, string? end) => new(
        PartialDate.TryParse(start, out var from) ? from : null,
        PartialDate.TryParse(end, out var to) ? to : null,
        end == Present);

    /// <summary>
    /// Whether both may have held at the same time, at the precision of years. A start that is not stated is taken
    /// as the end and the other way round; when neither is stated nothing is known, so the answer is false.
    /// </summary>
    public bool Overlaps(DateRange other)
    {
        if (Years is not { } a || other.Years is not { } b)
            return false;
        return a.First <= b.Last && b.First <= a.Last;
    }

    /// <summary>Whether the documents leave open that both held at the same time: they overlap, or one of them is not dated.</summary>
    public bool MayOverlap(DateRange other) => Years is null || other.Years is null || Overlaps(other);

    private (int First, int Last)? Years
    {
        get
        {
            var last = IsOpen ? int.MaxValue : End?.Year ?? Start?.Year;
            var first = Start?.Year ?? End?.Year;
            return first is { } f && last is { } l ? (f, l) : null;
        }
    }

    /// <summary><c>2019-09–2023</c>, <c>2024–present</c>, <c>–2020</c> or nothing.</summary>
    public override string ToString() =>
        Start is null && EndText is null ? "" : StartText == EndText ? StartText! : $"{StartText}–{EndText}";
}
