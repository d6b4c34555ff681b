namespace GreenDonut;

/// <summary>Something that belongs to one request.</summary>
internal interface IRequestBound
{
    /// <summary>Signaled when the request ends early.</summary>
    CancellationToken RequestAborted { set; }
}
