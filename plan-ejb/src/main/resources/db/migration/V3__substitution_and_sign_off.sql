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

-- rights: a substitution is withdrawn, never deleted
GRANT SELECT, INSERT, UPDATE, DELETE ON official_role TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON substitution TO ${appRole};
