-- The graph in one file. Nodes and facts have the ids that the service shows; look around with any SQLite shell:
--   SELECT * FROM paper_author WHERE name = 'Ada Lovelace';
--   SELECT * FROM evidence WHERE fact = 'authorship-…';

PRAGMA page_size = 8192;
PRAGMA journal_mode = WAL;
PRAGMA application_id = 0x47534752;               -- GSGR: this file is ours
PRAGMA user_version = 3;                           -- the version of these tables

BEGIN;

CREATE TABLE store (
  only     INTEGER PRIMARY KEY CHECK (only = 1),
  revision INTEGER NOT NULL,                       -- grows with every write
  basis    TEXT                                    -- names the rules and settings that the graph follows from
) STRICT;
INSERT INTO store (only, revision) VALUES (1, 0);

-- Nodes. Lists of texts are JSON arrays; dates are 2024, 2024-05 or present.

CREATE TABLE source (
  id                TEXT PRIMARY KEY,
  path              TEXT NOT NULL,
  format            TEXT NOT NULL,
  imported_at       TEXT NOT NULL,
  extractor_version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (                              -- what was read in a document, in the importer's own compact form
  source  TEXT PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE person (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  aliases   TEXT NOT NULL,
  orcid     TEXT,
  homepages TEXT NOT NULL,
  is_named  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE paper (
  id              TEXT PRIMARY KEY,
  title           TEXT NOT NULL,
  year            INTEGER,
  venue           TEXT,
  arxiv           TEXT,
  doi             TEXT,
  url             TEXT,
  has_all_authors INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  aliases TEXT NOT NULL,
  kind    TEXT NOT NULL,
  ror     TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE lab (
  id           TEXT PRIMARY KEY,
  name         TEXT NOT NULL,
  organization TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX lab_organization ON lab (organization);

CREATE TABLE redirect (                            -- merged ids
  former  TEXT PRIMARY KEY,
  current TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts.

CREATE TABLE authorship (
  id                 TEXT PRIMARY KEY,
  person             TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  paper              TEXT NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  position           INTEGER NOT NULL,
  name_as_written    TEXT NOT NULL,
  equal_contribution INTEGER,
  is_corresponding   INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX authorship_person ON authorship (person);
CREATE INDEX authorship_paper ON authorship (paper);

CREATE TABLE advisorship (
  id         TEXT PRIMARY KEY,
  advisee    TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  advisor    TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind       TEXT NOT NULL,
  at         TEXT,
  start_date TEXT,
  end_date   TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX advisorship_advisee ON advisorship (advisee);
CREATE INDEX advisorship_advisor ON advisorship (advisor);

CREATE TABLE employment (
  id           TEXT PRIMARY KEY,
  person       TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  organization TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  role         TEXT,
  unit         TEXT,
  start_date   TEXT,
  end_date     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX employment_person ON employment (person);
CREATE INDEX employment_organization ON employment (organization);

CREATE TABLE education (
  id           TEXT PRIMARY KEY,
  person       TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  organization TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  degree       TEXT,
  field        TEXT,
  start_date   TEXT,
  end_date     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX education_person ON education (person);
CREATE INDEX education_organization ON education (organization);

CREATE TABLE membership (
  id         TEXT PRIMARY KEY,
  person     TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  lab        TEXT NOT NULL REFERENCES lab (id) DEFERRABLE INITIALLY DEFERRED,
  start_date TEXT,
  end_date   TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_person ON membership (person);
CREATE INDEX membership_lab ON membership (lab);

CREATE TABLE collaboration (
  id           TEXT PRIMARY KEY,
  person       TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  collaborator TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX collaboration_person ON collaboration (person);
CREATE INDEX collaboration_collaborator ON collaboration (collaborator);

-- Evidence: a passage of a document is kept once, however many facts were read from it.

CREATE TABLE passage (
  key        INTEGER PRIMARY KEY,
  source     TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  first_line INTEGER NOT NULL,
  last_line  INTEGER NOT NULL,
  excerpt    TEXT NOT NULL,
  file       TEXT                                  -- of a document that is a folder
) STRICT;
CREATE INDEX passage_place ON passage (source, first_line, last_line);

CREATE TABLE citation (
  fact       TEXT NOT NULL,                        -- id of a fact, or of a person or paper
  place      INTEGER NOT NULL,                     -- 0 is the first
  passage    INTEGER NOT NULL REFERENCES passage (key) DEFERRABLE INITIALLY DEFERRED,
  confidence REAL NOT NULL,
  PRIMARY KEY (fact, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_passage ON citation (passage);

-- For reading by people.

CREATE VIEW evidence AS
  SELECT c.fact, s.path, p.file, p.first_line, p.last_line, p.excerpt, c.confidence
  FROM citation c JOIN passage p ON p.key = c.passage JOIN source s ON s.id = p.source
  ORDER BY c.fact, c.place;

CREATE VIEW paper_author AS
  SELECT p.title, p.year, a.position, n.name, p.id AS paper, n.id AS person, a.id AS authorship
  FROM authorship a JOIN paper p ON p.id = a.paper JOIN person n ON n.id = a.person
  ORDER BY p.year DESC, p.id, a.position;

COMMIT;
