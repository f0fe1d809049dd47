-- Typical cases in building a strong country with intellectual property rights (task 106 of the plan), and what experts
-- say of them (task 107).

CREATE TABLE typical_case (
  id               uuid PRIMARY KEY,
  year             integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  -- which collection it was handed in for, counted over all years
  batch            integer NOT NULL CHECK (batch BETWEEN 1 AND 99),
  -- who recommends it
  department_code  text NOT NULL REFERENCES department (code),
  -- whose experience it is
  unit             text NOT NULL CHECK (length(trim(unit)) > 0),
  title            text NOT NULL CHECK (length(trim(title)) > 0),
  summary          text NOT NULL CHECK (length(trim(summary)) > 0),
  practice         text NOT NULL CHECK (length(trim(practice)) > 0),
  results          text NOT NULL CHECK (length(trim(results)) > 0),
  state            text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'SHORTLISTED', 'SELECTED',
                     'NOT_SELECTED', 'PUBLISHED', 'TAKEN_DOWN', 'WITHDRAWN')),
  written_by       text NOT NULL,
  written_at       timestamptz NOT NULL,
  submitted_by     text,
  submitted_at     timestamptz,
  shortlisted_by   text,
  shortlisted_for  text,
  decided_by       text,
  decided_at       timestamptz,
  reason           text,
  published_on     date,
  version          bigint NOT NULL DEFAULT 0,
  CHECK ((submitted_by IS NULL) = (submitted_at IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK (state IN ('DRAFT', 'WITHDRAWN') OR submitted_at IS NOT NULL),
  CHECK (state NOT IN ('SHORTLISTED', 'SELECTED', 'PUBLISHED', 'TAKEN_DOWN') OR shortlisted_by IS NOT NULL),
  CHECK (state NOT IN ('SELECTED', 'NOT_SELECTED', 'PUBLISHED', 'TAKEN_DOWN') OR decided_at IS NOT NULL),
  CHECK (state NOT IN ('RETURNED', 'NOT_SELECTED', 'TAKEN_DOWN') OR reason IS NOT NULL),
  CHECK (state NOT IN ('PUBLISHED', 'TAKEN_DOWN') OR published_on IS NOT NULL)
);
CREATE INDEX typical_case_order ON typical_case (batch DESC, written_at DESC, id);
CREATE INDEX typical_case_department ON typical_case (department_code, batch DESC, id);
CREATE INDEX typical_case_waiting ON typical_case (state) WHERE state IN ('SUBMITTED', 'RETURNED', 'SHORTLISTED', 'SELECTED');

CREATE TABLE typical_case_task (
  case_id uuid NOT NULL REFERENCES typical_case (id),
  task_id uuid NOT NULL REFERENCES task (id),
  PRIMARY KEY (case_id, task_id)
);
CREATE INDEX typical_case_task_task ON typical_case_task (task_id);

-- one of each expert, who may change it until the office decided
CREATE TABLE typical_case_opinion (
  case_id  uuid NOT NULL REFERENCES typical_case (id),
  expert   text NOT NULL,
  verdict  text NOT NULL CHECK (verdict IN ('RECOMMEND', 'NOT_RECOMMEND')),
  score    integer NOT NULL CHECK (score BETWEEN 0 AND 100),
  text     text NOT NULL CHECK (length(trim(text)) > 0),
  given_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, expert)
);

GRANT SELECT, INSERT, UPDATE ON typical_case TO ${appRole};
GRANT SELECT, INSERT, DELETE ON typical_case_task TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON typical_case_opinion TO ${appRole};
