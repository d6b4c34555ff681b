-- From format 2 to 3: the store names what its graph follows from.

ALTER TABLE store ADD COLUMN basis TEXT;

PRAGMA user_version = 3;
