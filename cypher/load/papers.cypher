MATCH (n:Paper)
RETURN n {.id, .title, .year, .venue, .arxiv, .doi, .url, .hasAllAuthors, .sources} AS properties
