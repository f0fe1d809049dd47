-- Contents of files that lie in an object store, which knows no transactions. A row is there before
-- its object and goes after it. Keys begin above those of large objects.

CREATE TABLE stored_object (
  key    bigint GENERATED ALWAYS AS IDENTITY (START WITH 4294967296) PRIMARY KEY,
  -- whether a file refers to it
  wanted boolean NOT NULL DEFAULT false,
  -- real time of the last change of that
  since  timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX stored_object_left_over ON stored_object (since) WHERE NOT wanted;

GRANT SELECT, INSERT, UPDATE, DELETE ON stored_object TO ${appRole};

ALTER TABLE evidence ALTER COLUMN content TYPE bigint USING content::bigint;
ALTER TABLE finding_file ALTER COLUMN content TYPE bigint USING content::bigint;
