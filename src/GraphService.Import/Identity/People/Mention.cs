namespace GraphService.Import.Identity.People;

/// <summary>One mention of a person.</summary>
/// <param name="Kind">Where.</param>
/// <param name="Key">Number of the name's key in the name table; −1 for a subject without a name.</param>
/// <param name="Container">The paper's number for an author, else the document's.</param>
/// <param name="Place">Place in the author list from 0; else 0.</param>
internal readonly record struct Mention(MentionKind Kind, int Key, int Container, int Place)
{
    public bool IsAuthor => Kind == MentionKind.Author;
}
