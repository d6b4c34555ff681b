-- From format 1 to 2: evidence names the file of a document that is a folder.

ALTER TABLE passage ADD COLUMN file TEXT;

DROP VIEW evidence;
CREATE VIEW evidence AS
  SELECT c.fact, s.path, p.file, p.first_line, p.last_line, p.excerpt, c.confidence
  FROM citation c JOIN passage p ON p.key = c.passage JOIN source s ON s.id = p.source
  ORDER BY c.fact, c.place;

PRAGMA user_version = 2;
