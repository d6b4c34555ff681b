// Constraints and indexes; safe to run again and again.

CREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (p:Paper) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (o:Organization) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT lab_id IF NOT EXISTS FOR (l:Lab) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT redirect_from IF NOT EXISTS FOR (r:Redirect) REQUIRE r.from IS UNIQUE;
CREATE CONSTRAINT store_name IF NOT EXISTS FOR (s:Store) REQUIRE s.name IS UNIQUE;

CREATE INDEX person_name IF NOT EXISTS FOR (p:Person) ON (p.name);
CREATE INDEX person_orcid IF NOT EXISTS FOR (p:Person) ON (p.orcid);
CREATE INDEX paper_year IF NOT EXISTS FOR (p:Paper) ON (p.year);
CREATE INDEX paper_doi IF NOT EXISTS FOR (p:Paper) ON (p.doi);
CREATE INDEX paper_arxiv IF NOT EXISTS FOR (p:Paper) ON (p.arxiv);
CREATE INDEX paper_title IF NOT EXISTS FOR (p:Paper) ON (p.title);
CREATE INDEX organization_name IF NOT EXISTS FOR (o:Organization) ON (o.name);
CREATE INDEX lab_name IF NOT EXISTS FOR (l:Lab) ON (l.name);
CREATE INDEX source_path IF NOT EXISTS FOR (s:Source) ON (s.path);

CREATE INDEX authored_id IF NOT EXISTS FOR ()-[f:AUTHORED]-() ON (f.id);
CREATE INDEX advised_by_id IF NOT EXISTS FOR ()-[f:ADVISED_BY]-() ON (f.id);
CREATE INDEX employed_by_id IF NOT EXISTS FOR ()-[f:EMPLOYED_BY]-() ON (f.id);
CREATE INDEX studied_at_id IF NOT EXISTS FOR ()-[f:STUDIED_AT]-() ON (f.id);
CREATE INDEX member_of_id IF NOT EXISTS FOR ()-[f:MEMBER_OF]-() ON (f.id);
CREATE INDEX collaborates_with_id IF NOT EXISTS FOR ()-[f:COLLABORATES_WITH]-() ON (f.id);

// For lists in order of folded names, and for searches that forgive spelling (see docs/cypher.md).
CREATE INDEX person_folded_name IF NOT EXISTS FOR (p:Person) ON (p.foldedName);
CREATE INDEX paper_folded_title IF NOT EXISTS FOR (p:Paper) ON (p.foldedTitle);
CREATE INDEX organization_folded_name IF NOT EXISTS FOR (o:Organization) ON (o.foldedName);
CREATE INDEX lab_folded_name IF NOT EXISTS FOR (l:Lab) ON (l.foldedName);
CREATE TEXT INDEX person_search_text IF NOT EXISTS FOR (p:Person) ON (p.searchText);
CREATE TEXT INDEX paper_search_text IF NOT EXISTS FOR (p:Paper) ON (p.searchText);
CREATE TEXT INDEX organization_search_text IF NOT EXISTS FOR (o:Organization) ON (o.searchText);
CREATE TEXT INDEX lab_search_text IF NOT EXISTS FOR (l:Lab) ON (l.searchText);

CREATE FULLTEXT INDEX person_names IF NOT EXISTS FOR (p:Person) ON EACH [p.name, p.aliases];
CREATE FULLTEXT INDEX paper_titles IF NOT EXISTS FOR (p:Paper) ON EACH [p.title];
CREATE FULLTEXT INDEX organization_names IF NOT EXISTS FOR (o:Organization) ON EACH [o.name, o.aliases];
CREATE FULLTEXT INDEX lab_names IF NOT EXISTS FOR (l:Lab) ON EACH [l.name];
