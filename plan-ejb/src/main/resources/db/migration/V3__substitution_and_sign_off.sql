-- Substitutes during absence, and who stood in for whom in the trail.

-- roles an official was last seen with at sign-in; what a substitute may act with
CREATE TABLE official_role (
  official text NOT NULL REFERENCES official (name) ON DELETE CASCADE,
  role     text NOT NULL,
  PRIMARY KEY (official, role)
);

CREATE TABLE substitution (
  id                uuid PRIMARY KEY,
  absent            text NOT NULL REFERENCES official (name),
  substitute        text NOT NULL REFERENCES official (name),
  department_code   text NOT NULL REFERENCES department (code),
  from_on           date NOT NULL,
  to_on             date NOT NULL,
  reason            text NOT NULL CHECK (length(trim(reason)) > 0),
  state             text NOT NULL CHECK (state IN ('ENTERED', 'WITHDRAWN')),
  entered_by        text NOT NULL,
  entered_at        timestamptz NOT NULL,
  withdrawn_by      text,
  withdrawn_at      timestamptz,
  withdrawal_reason text,
  version           bigint NOT NULL DEFAULT 0,
  CHECK (absent <> substitute),
  CHECK (from_on <= to_on),
  CHECK ((state = 'WITHDRAWN') = (withdrawn_by IS NOT NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawal_reason IS NULL)),
  -- nobody has two substitutes on one day
  CONSTRAINT substitution_alone EXCLUDE USING gist (
    absent WITH =, daterange(from_on, to_on, '[]') WITH &&) WHERE (state = 'ENTERED')
);
CREATE INDEX substitution_substitute ON substitution (substitute, to_on);
CREATE INDEX substitution_department ON substitution (department_code, from_on DESC);

-- the absent official whom the actor stood in for
ALTER TABLE audit_record ADD COLUMN acting_for text;
ALTER TABLE plan_version ADD COLUMN imported_for text;
ALTER TABLE plan_version ADD CHECK (published_by <> imported_for OR sample);
ALTER TABLE evidence ADD COLUMN uploaded_for text;

-- Inside a department: whether a head signs a report off before it goes up.

CREATE TABLE department_setting (
  department_code text PRIMARY KEY REFERENCES department (code),
  sign_off        boolean NOT NULL,
  changed_by      text NOT NULL,
  changed_at      timestamptz NOT NULL,
  version         bigint NOT NULL DEFAULT 0
);

-- of the very text and files as they stand; empty again once either changes.
-- file_changes counts the changes of the files where sign-off is in use, so that they have a version
ALTER TABLE report
  ADD COLUMN signed_off_by text,
  ADD COLUMN signed_off_at timestamptz,
  ADD COLUMN file_changes  integer NOT NULL DEFAULT 0,
  ADD CHECK ((signed_off_by IS NULL) = (signed_off_at IS NULL));

-- what a head said inside the department; nobody else reads it
CREATE TABLE report_comment (
  id         uuid PRIMARY KEY,
  report_id  uuid NOT NULL REFERENCES report (id),
  text       text NOT NULL CHECK (length(trim(text)) > 0),
  written_by text NOT NULL,
  written_at timestamptz NOT NULL
);
CREATE INDEX report_comment_report ON report_comment (report_id, written_at);

-- Parts and the whole: what a consolidated report went up without, and why.

CREATE TABLE report_missing_part (
  report_id       uuid NOT NULL,
  submission      integer NOT NULL,
  department_code text NOT NULL REFERENCES department (code),
  reason          text NOT NULL CHECK (length(trim(reason)) > 0),
  PRIMARY KEY (report_id, submission, department_code),
  FOREIGN KEY (report_id, submission) REFERENCES report_submission (report_id, number)
);

-- A return points at what has to change: names of fields and ids of files.

ALTER TABLE report_review ADD COLUMN fields text NOT NULL DEFAULT '';

-- Periods are closed by the office; what was approved is locked then.

ALTER TABLE reporting_period
  ADD COLUMN closed_by text,
  ADD COLUMN closed_at timestamptz,
  ADD COLUMN version   bigint NOT NULL DEFAULT 0,
  ADD CHECK ((closed_by IS NULL) = (closed_at IS NULL));
CREATE INDEX report_period ON report (period, state);

-- How often a task is reported on; by year and number, so that it stays with the task when a later
-- version of the plan is published. A task without a row is reported on twice a year.

ALTER TABLE reporting_period ADD COLUMN rhythm text NOT NULL DEFAULT 'HALF_YEARLY'
  CHECK (rhythm IN ('HALF_YEARLY', 'QUARTERLY', 'MONTHLY'));

CREATE TABLE task_rhythm (
  year    integer NOT NULL,
  number  integer NOT NULL,
  rhythm  text NOT NULL CHECK (rhythm IN ('HALF_YEARLY', 'QUARTERLY', 'MONTHLY')),
  set_by  text NOT NULL,
  set_at  timestamptz NOT NULL,
  version bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (year, number)
);

CREATE VIEW task_period AS
SELECT t.id AS task_id, p.code, p.from_on, p.to_on, p.due_on
FROM task t
  LEFT JOIN task_rhythm tr ON tr.year = t.year AND tr.number = t.number
  JOIN reporting_period p
    ON p.year = t.year AND p.rhythm = coalesce(tr.rhythm, 'HALF_YEARLY');

-- rights: a substitution is withdrawn, never deleted
GRANT SELECT, INSERT, UPDATE, DELETE ON official_role TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON substitution TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON department_setting TO ${appRole};
GRANT SELECT, INSERT ON report_comment TO ${appRole};
GRANT SELECT, INSERT ON report_missing_part TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON task_rhythm TO ${appRole};
GRANT SELECT ON task_period TO ${appRole};
