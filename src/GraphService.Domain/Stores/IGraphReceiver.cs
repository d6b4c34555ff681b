namespace GraphService.Domain;

/// <summary>Takes a stored graph one node or fact after another, kind after kind; see <see cref="IGraphStore.StreamAsync"/>.</summary>
/// <remarks>Called from one thread at a time. What is received is not kept by the store.</remarks>
public interface IGraphReceiver
{
    /// <summary>A document and what was read in it.</summary>
    void Receive(StoredSource source);

    /// <summary>A person.</summary>
    void Receive(Person person);

    /// <summary>A paper.</summary>
    void Receive(Paper paper);

    /// <summary>An organization.</summary>
    void Receive(Organization organization);

    /// <summary>A lab.</summary>
    void Receive(Lab lab);

    /// <summary>An id that was merged into another.</summary>
    void Receive(Redirect redirect);

    /// <summary>Who wrote which paper.</summary>
    void Receive(Authorship authorship);

    /// <summary>Who advised whom.</summary>
    void Receive(Advisorship advisorship);

    /// <summary>Who worked where.</summary>
    void Receive(Employment employment);

    /// <summary>Who studied where.</summary>
    void Receive(Education education);

    /// <summary>Who belongs to which lab.</summary>
    void Receive(Membership membership);

    /// <summary>Who works with whom, as stated in prose.</summary>
    void Receive(Collaboration collaboration);
}
