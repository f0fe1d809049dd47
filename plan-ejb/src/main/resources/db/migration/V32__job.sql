-- Work that outlives a request: files taken in line by line, and lists written out as files.

-- the server's own tables of batch jobs lie here; the server makes them when it first needs them
CREATE SCHEMA IF NOT EXISTS liberty;

-- a file on its way in, and what is left of it until its job is done
CREATE TABLE upload (
  id       uuid PRIMARY KEY,
  begun_by text NOT NULL,
  -- real time, for what a broken line leaves behind
  last_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE upload_line (
  upload_id uuid NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
  -- of the file, from 1; of a record of several lines the first
  line      bigint NOT NULL CHECK (line > 0),
  -- one JSON object, as it came or as the header names its fields
  content   text NOT NULL,
  -- code of what is wrong with the line as such; then it has no content
  fault     text,
  PRIMARY KEY (upload_id, line),
  CHECK (fault IS NULL OR content = '')
);

CREATE TABLE job (
  id              uuid PRIMARY KEY,
  kind            text NOT NULL CHECK (kind IN ('CREDIT_ACTS', 'SUBJECTS', 'SUBJECT_RECORDS', 'REPORTS',
    'LIST_EXPORT')),
  state           text NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
  -- who asked for it, with the rights of that moment: it does nothing they could not do
  created_by      text NOT NULL,
  created_for     text,
  roles           text NOT NULL,
  department_code text,
  created_at      timestamptz NOT NULL,
  started_at      timestamptz,
  finished_at     timestamptz,
  -- number of the incident in the log
  incident        uuid,
  upload_id       uuid REFERENCES upload (id) ON DELETE SET NULL,
  version         bigint NOT NULL DEFAULT 0,
  CHECK ((state IN ('COMPLETED', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL)),
  CHECK (incident IS NULL OR state = 'FAILED')
);
CREATE INDEX job_own ON job (created_by, created_at DESC, id);
CREATE INDEX job_open ON job (created_at) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX job_upload ON job (upload_id) WHERE upload_id IS NOT NULL;

-- how far it is: changed with every set, in the transaction that takes the set in
CREATE TABLE job_progress (
  job_id     uuid PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
  -- which run: an earlier one that comes back finds itself replaced
  attempt    int NOT NULL DEFAULT 0,
  -- real time
  alive_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- last line done, or the cursor after the last entry written
  position   text NOT NULL DEFAULT '',
  total      bigint NOT NULL DEFAULT 0,
  read       bigint NOT NULL DEFAULT 0,
  accepted   bigint NOT NULL DEFAULT 0,
  duplicates bigint NOT NULL DEFAULT 0,
  changed    bigint NOT NULL DEFAULT 0,
  rejected   bigint NOT NULL DEFAULT 0,
  CHECK (accepted + duplicates + rejected = read),
  CHECK (changed <= accepted)
);

CREATE TABLE job_error (
  job_id    uuid NOT NULL REFERENCES job (id) ON DELETE CASCADE,
  line      bigint NOT NULL,
  -- of the faults of one line, from 1
  number    int NOT NULL,
  field     text,
  code      text NOT NULL,
  -- for the message's place holders, a JSON array
  arguments text NOT NULL,
  -- where law refuses it
  article   text,
  rule_set  text,
  PRIMARY KEY (job_id, line, number)
);

-- a list as a file, in pieces; each is written with the position it ends at
CREATE TABLE job_file (
  job_id     uuid PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
  list       text NOT NULL CHECK (list IN ('DISHONESTY', 'SERIOUS')),
  format     text NOT NULL CHECK (format IN ('NDJSON', 'CSV')),
  valid_on   date NOT NULL,
  known_on   timestamptz NOT NULL,
  -- why the past is looked into; null for what everybody may see
  reason     text,
  size       bigint NOT NULL DEFAULT 0,
  -- lower-case hexadecimal, once it is whole
  sha256     text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- first day on which an entry in it is no longer in force; null where it holds none
  outdated_on date,
  -- business time
  kept_until timestamptz
);

CREATE TABLE job_file_part (
  job_id  uuid NOT NULL REFERENCES job_file (job_id) ON DELETE CASCADE,
  number  int NOT NULL CHECK (number > 0),
  content bytea NOT NULL,
  PRIMARY KEY (job_id, number)
);

-- which entries a file tells of, so that one that is gone takes the file with it
CREATE TABLE job_file_entry (
  job_id   uuid NOT NULL REFERENCES job_file (job_id) ON DELETE CASCADE,
  entry_id uuid NOT NULL REFERENCES list_entry (id),
  PRIMARY KEY (job_id, entry_id)
);
CREATE INDEX job_file_entry_entry ON job_file_entry (entry_id);

GRANT SELECT, INSERT, UPDATE ON job, job_progress, job_file TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON upload TO ${appRole};
GRANT SELECT, INSERT ON upload_line, job_error, job_file_part, job_file_entry TO ${appRole};
GRANT DELETE ON upload_line, job_file_part, job_file_entry TO ${appRole};

-- Acts of one document may name several grounds; each is a record of its own. What an act said
-- before it was sent anew with another content is kept.
ALTER TABLE subject_record ADD COLUMN ground text NOT NULL DEFAULT '';
ALTER TABLE subject_record ADD COLUMN region_code text CHECK (region_code ~ '^[0-9]{6}$');
ALTER TABLE subject_record DROP CONSTRAINT subject_record_subject_id_source_document_number_key;
ALTER TABLE subject_record ADD CONSTRAINT subject_record_same
  UNIQUE (subject_id, source, document_number, ground);

CREATE TABLE subject_record_before (
  record_id   uuid NOT NULL REFERENCES subject_record (id),
  -- version of the record that said so
  version     bigint NOT NULL,
  kind        text NOT NULL,
  issued_on   date NOT NULL,
  region_code text,
  text        text NOT NULL,
  replaced_by text NOT NULL,
  replaced_at timestamptz NOT NULL,
  PRIMARY KEY (record_id, version)
);
GRANT SELECT, INSERT ON subject_record_before TO ${appRole};

-- which line of which job brought a record or a subject in, or changed it
CREATE TABLE job_trace (
  object_id uuid NOT NULL,
  job_id    uuid NOT NULL REFERENCES job (id),
  line      bigint NOT NULL,
  outcome   text NOT NULL CHECK (outcome IN ('NEW', 'CHANGED')),
  PRIMARY KEY (job_id, line)
);
CREATE INDEX job_trace_object ON job_trace (object_id);
GRANT SELECT, INSERT ON job_trace TO ${appRole};
