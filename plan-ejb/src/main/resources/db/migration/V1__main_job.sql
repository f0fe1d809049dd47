-- The main job: calendar, directory, plans and their tasks, assignments, reports with evidence.
-- Runs as the owner of the schema; ${appRole} is the role the application connects with.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- settings ---------------------------------------------------------------------------------------

CREATE TABLE setting (
  name  text PRIMARY KEY,
  value text NOT NULL
);

-- calendar: years that an administrator loaded; the shipped ones are files -------------------------

CREATE TABLE calendar_year (
  id           uuid PRIMARY KEY,
  year         integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  content      text NOT NULL,
  loaded_by    text NOT NULL,
  loaded_at    timestamptz NOT NULL,
  confirmed_by text,
  confirmed_at timestamptz,
  version      bigint NOT NULL DEFAULT 0,
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  CHECK (confirmed_by <> loaded_by)
);
CREATE INDEX calendar_year_confirmed ON calendar_year (year, confirmed_at DESC) WHERE confirmed_at IS NOT NULL;

-- directory ----------------------------------------------------------------------------------------

CREATE TABLE department (
  code       text PRIMARY KEY CHECK (code ~ '^[a-z0-9-]{2,40}$'),
  name_zh    text NOT NULL,
  name_en    text NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('DEPARTMENT', 'OFFICE', 'COLLECTIVE')),
  valid_from date,
  valid_to   date,
  successor  text REFERENCES department (code) DEFERRABLE INITIALLY DEFERRED,
  sort_order integer NOT NULL,
  CHECK (valid_from < valid_to)
);

-- normalized: the spelling without case, blanks, width and article; no two bodies share one on one day
CREATE TABLE department_alias (
  id              uuid PRIMARY KEY,
  department_code text NOT NULL REFERENCES department (code),
  name            text NOT NULL,
  normalized      text NOT NULL,
  language        text NOT NULL CHECK (language IN ('zh', 'en')),
  valid_from      date,
  valid_to        date,
  added_by        text NOT NULL,
  added_at        timestamptz NOT NULL,
  CONSTRAINT department_alias_clear EXCLUDE USING gist (
    normalized WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX department_alias_department ON department_alias (department_code);

CREATE TABLE official (
  name            text PRIMARY KEY,
  display_name_zh text NOT NULL,
  display_name_en text NOT NULL,
  department_code text REFERENCES department (code),
  last_seen_at    timestamptz
);
CREATE INDEX official_department ON official (department_code);

-- plan ---------------------------------------------------------------------------------------------

-- A text somebody previews. It holds nothing of a plan: that begins with the commit.
CREATE TABLE plan_import (
  id           uuid PRIMARY KEY,
  year         integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  state        text NOT NULL CHECK (state IN ('PREVIEW', 'COMMITTED')),
  source_text  text NOT NULL,
  source_hash  text NOT NULL,
  imported_by  text NOT NULL,
  imported_at  timestamptz NOT NULL,
  plan_version integer,
  version      bigint NOT NULL DEFAULT 0
);
CREATE INDEX plan_import_recent ON plan_import (imported_at DESC, id);

CREATE TABLE plan_import_resolution (
  import_id       uuid NOT NULL REFERENCES plan_import (id) ON DELETE CASCADE,
  as_written      text NOT NULL,
  department_code text NOT NULL REFERENCES department (code),
  keep_as_alias   boolean NOT NULL,
  settled_by      text NOT NULL,
  PRIMARY KEY (import_id, as_written)
);

CREATE TABLE plan_version (
  id           uuid PRIMARY KEY,
  year         integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  number       integer NOT NULL CHECK (number > 0),
  state        text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
  sample       boolean NOT NULL DEFAULT false,
  title_zh     text,
  title_en     text,
  source_text  text,
  source_hash  text NOT NULL,
  imported_by  text NOT NULL,
  imported_at  timestamptz NOT NULL,
  published_by text,
  published_at timestamptz,
  version      bigint NOT NULL DEFAULT 0,
  UNIQUE (year, number),
  UNIQUE (year, source_hash),
  CHECK (published_by <> imported_by OR sample),
  -- one version of a year is in force; deferred, so that one can take the place of another
  CONSTRAINT plan_version_in_force EXCLUDE USING btree (year WITH =) WHERE (state = 'PUBLISHED')
    DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE plan_heading (
  id              uuid PRIMARY KEY,
  plan_version_id uuid NOT NULL REFERENCES plan_version (id) ON DELETE CASCADE,
  chapter         integer NOT NULL,
  section         integer,
  title_zh        text,
  title_en        text,
  UNIQUE NULLS NOT DISTINCT (plan_version_id, chapter, section)
);

CREATE TABLE task (
  id              uuid PRIMARY KEY,
  plan_version_id uuid NOT NULL REFERENCES plan_version (id) ON DELETE CASCADE,
  year            integer NOT NULL,
  number          integer NOT NULL CHECK (number > 0),
  label           text NOT NULL,
  chapter         integer,
  section         integer,
  title_zh        text,
  title_en        text,
  text_zh         text,
  text_en         text,
  clause          text,
  mode            text NOT NULL CHECK (mode IN ('SOLE', 'LEAD_AND_PARTICIPANTS', 'SHARED')),
  open_ended      boolean NOT NULL,
  continuing      boolean NOT NULL DEFAULT false,
  due_on          date NOT NULL,
  state           text NOT NULL CHECK (state IN ('DRAFT', 'ASSIGNED', 'IN_PROGRESS', 'PAUSED', 'CLOSING', 'CLOSED', 'CANCELLED')),
  continues       uuid REFERENCES task (id),
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (plan_version_id, number),
  CHECK (coalesce(title_zh, title_en) IS NOT NULL)
);
CREATE INDEX task_year ON task (year, number);
CREATE INDEX task_due ON task (due_on, id);
CREATE INDEX task_text_zh ON task USING gin (text_zh gin_trgm_ops);
CREATE INDEX task_text_en ON task USING gin (text_en gin_trgm_ops);

-- continues: the task of the superseded version whose work goes on under this one
-- the parties as published; position 1 leads
CREATE TABLE task_party (
  task_id         uuid NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  position        integer NOT NULL CHECK (position > 0),
  department_code text NOT NULL REFERENCES department (code),
  as_written      text NOT NULL,
  PRIMARY KEY (task_id, position)
);
CREATE INDEX task_party_department ON task_party (department_code, task_id);

-- assignment: one department's share of one task ---------------------------------------------------

CREATE TABLE assignment (
  id              uuid PRIMARY KEY,
  task_id         uuid NOT NULL REFERENCES task (id),
  department_code text NOT NULL REFERENCES department (code),
  role            text NOT NULL CHECK (role IN ('LEAD', 'PARTICIPANT')),
  position        integer NOT NULL,
  state           text NOT NULL CHECK (state IN ('PENDING', 'ACCEPTED', 'DISPUTED', 'IN_PROGRESS', 'PAUSED', 'DONE', 'WITHDRAWN')),
  handler         text,
  assigned_at     timestamptz NOT NULL,
  sign_for_by_on  date NOT NULL,
  due_on          date NOT NULL,
  accepted_by     text,
  accepted_at     timestamptz,
  dispute_reason  text,
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (task_id, department_code),
  UNIQUE (id, task_id)
);
CREATE INDEX assignment_department ON assignment (department_code, state, due_on, id);

-- progress -----------------------------------------------------------------------------------------

CREATE TABLE reporting_period (
  code    text PRIMARY KEY,
  year    integer NOT NULL,
  from_on date NOT NULL,
  to_on   date NOT NULL,
  due_on  date NOT NULL,
  CHECK (from_on < to_on)
);
CREATE INDEX reporting_period_year ON reporting_period (year, due_on);

CREATE TABLE report (
  id               uuid PRIMARY KEY,
  assignment_id    uuid NOT NULL,
  task_id          uuid NOT NULL,
  department_code  text NOT NULL REFERENCES department (code),
  period           text NOT NULL REFERENCES reporting_period (code),
  consolidated     boolean NOT NULL DEFAULT false,
  state            text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'LOCKED')),
  narrative        text NOT NULL DEFAULT '',
  percent_complete integer NOT NULL DEFAULT 0 CHECK (percent_complete BETWEEN 0 AND 100),
  figures          text NOT NULL DEFAULT '[]' CHECK (figures IS JSON ARRAY),
  due_on           date NOT NULL,
  created_by       text NOT NULL,
  created_at       timestamptz NOT NULL,
  submitted_by     text,
  submitted_at     timestamptz,
  ever_submitted   boolean NOT NULL DEFAULT false,
  version          bigint NOT NULL DEFAULT 0,
  UNIQUE (assignment_id, period, consolidated),
  -- where a share goes on under another version's task, its reports go with it
  FOREIGN KEY (assignment_id, task_id) REFERENCES assignment (id, task_id) ON UPDATE CASCADE
);
CREATE INDEX report_department ON report (department_code, state, due_on, id);
CREATE INDEX report_state ON report (state, due_on, id);
CREATE INDEX report_task ON report (task_id);

-- everybody who began, changed or submitted it: none of them decides on it
CREATE TABLE report_maker (
  report_id uuid NOT NULL REFERENCES report (id),
  name      text NOT NULL,
  PRIMARY KEY (report_id, name)
);

-- what a department submitted, word for word; the office decides on one of these
CREATE TABLE report_submission (
  report_id        uuid NOT NULL REFERENCES report (id),
  number           integer NOT NULL,
  narrative        text NOT NULL,
  percent_complete integer NOT NULL,
  figures          text NOT NULL CHECK (figures IS JSON ARRAY),
  submitted_by     text NOT NULL,
  submitted_at     timestamptz NOT NULL,
  PRIMARY KEY (report_id, number)
);

-- the office's finding, apart from the department's claim
CREATE TABLE report_review (
  id         uuid PRIMARY KEY,
  report_id  uuid NOT NULL REFERENCES report (id),
  submission integer NOT NULL,
  decision   text NOT NULL CHECK (decision IN ('RETURNED', 'APPROVED')),
  reason     text,
  due_on     date,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  CHECK (decision = 'APPROVED' OR length(trim(reason)) > 0),
  FOREIGN KEY (report_id, submission) REFERENCES report_submission (report_id, number)
);
CREATE INDEX report_review_report ON report_review (report_id, decided_at);

-- a file stays with the submissions it went up with, also when it is taken off later
CREATE TABLE evidence (
  id               uuid PRIMARY KEY,
  report_id        uuid NOT NULL REFERENCES report (id),
  file_name        text NOT NULL,
  media_type       text NOT NULL,
  size             bigint NOT NULL CHECK (size >= 0),
  sha256           text NOT NULL,
  content          oid NOT NULL,
  uploaded_by      text NOT NULL,
  uploaded_at      timestamptz NOT NULL,
  first_submission integer,
  last_submission  integer CHECK (last_submission >= first_submission),
  CHECK (last_submission IS NULL OR first_submission IS NOT NULL),
  FOREIGN KEY (report_id, first_submission) REFERENCES report_submission (report_id, number)
);
CREATE INDEX evidence_report ON evidence (report_id, uploaded_at);

-- what a caller with an idempotency key was answered -----------------------------------------------

CREATE TABLE idempotent_answer (
  caller       text NOT NULL,
  key          text NOT NULL,
  request_hash text NOT NULL,
  status       integer,
  headers      text,
  body         text,
  created_at   timestamptz NOT NULL,
  PRIMARY KEY (caller, key)
);
CREATE INDEX idempotent_answer_age ON idempotent_answer (created_at);

-- audit: insert only -------------------------------------------------------------------------------

CREATE TABLE audit_record (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at             timestamptz NOT NULL,
  business_on    date NOT NULL,
  actor          text NOT NULL,
  roles          text NOT NULL,
  department     text,
  action         text NOT NULL,
  object_type    text NOT NULL,
  object_id      text NOT NULL,
  task_id        uuid,
  visibility     text NOT NULL CHECK (visibility IN ('OPEN', 'PARTIES', 'DEPARTMENT', 'AUDIT')),
  scope_code     text,
  from_state     text,
  to_state       text,
  version_before bigint,
  version_after  bigint,
  changes        jsonb NOT NULL DEFAULT '{}',
  reason         text,
  outcome        text NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
  client_address text,
  correlation_id text
);
CREATE INDEX audit_record_task ON audit_record (task_id, id) WHERE task_id IS NOT NULL;
CREATE INDEX audit_record_object ON audit_record (object_type, object_id, id);
CREATE INDEX audit_record_at ON audit_record (at);

-- rights: the application changes rows, never the schema, and never a record of the trail ------------

GRANT USAGE ON SCHEMA ipplan TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ipplan TO ${appRole};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ipplan TO ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON audit_record FROM ${appRole};
REVOKE ALL ON flyway_schema_history FROM ${appRole};
GRANT SELECT ON flyway_schema_history TO ${appRole};
