-- The life of a task: closing, pausing, extending, cancelling; tasks beyond the plan; shares that
-- move, split, pause and end; requests to the office.

-- task: what is asked beyond the plan, and dates that move ------------------------------------------

ALTER TABLE task
  ALTER COLUMN plan_version_id DROP NOT NULL,
  ADD COLUMN source text NOT NULL DEFAULT 'PLAN'
    CHECK (source IN ('PLAN', 'ADDED', 'INSTRUCTION', 'MEETING')),
  ADD COLUMN source_reference text,
  ADD COLUMN source_on date,
  -- above the secrecy level of this system: number and title are kept, the matter is elsewhere
  ADD COLUMN handled_outside boolean NOT NULL DEFAULT false,
  -- the unit its term was set in, in which a pause moves the date
  ADD COLUMN due_unit text NOT NULL DEFAULT 'CALENDAR_DAY'
    CHECK (due_unit IN ('CALENDAR_DAY', 'WORKING_DAY')),
  ADD COLUMN former_state text,
  ADD COLUMN paused_on date,
  ADD COLUMN closing_proposed_by text,
  ADD COLUMN closing_proposed_for text,
  ADD CHECK ((source = 'PLAN') = (plan_version_id IS NOT NULL)),
  ADD CHECK (source = 'PLAN' OR source_on IS NOT NULL),
  ADD CHECK ((state = 'PAUSED') = (paused_on IS NOT NULL));
CREATE UNIQUE INDEX task_beyond_plan ON task (year, number) WHERE plan_version_id IS NULL;

-- every date a task had, with who moved it and why
CREATE TABLE task_date_change (
  id         uuid PRIMARY KEY,
  task_id    uuid NOT NULL REFERENCES task (id),
  former_on  date NOT NULL,
  new_on     date NOT NULL,
  cause      text NOT NULL CHECK (cause IN ('EXTENSION', 'CHANGE', 'PAUSE')),
  reason     text NOT NULL CHECK (length(trim(reason)) > 0),
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL
);
CREATE INDEX task_date_change_task ON task_date_change (task_id, decided_at);

-- assignment ----------------------------------------------------------------------------------------

ALTER TABLE assignment
  ADD COLUMN former_state text,
  ADD COLUMN paused_on date,
  -- paused or withdrawn together with its task, and to come back with it
  ADD COLUMN with_task boolean NOT NULL DEFAULT false,
  -- the share it was moved or split from
  ADD COLUMN came_from uuid REFERENCES assignment (id),
  ADD COLUMN ended_reason text,
  ADD COLUMN ended_by text,
  ADD COLUMN ended_at timestamptz,
  ADD CHECK ((state = 'PAUSED') = (paused_on IS NOT NULL));
-- one department leads a task
CREATE UNIQUE INDEX assignment_lead ON assignment (task_id)
  WHERE role = 'LEAD' AND state <> 'WITHDRAWN';

-- what a department asks of the office: both values are kept (T9) -------------------------------------

CREATE TABLE change_request (
  id                  uuid PRIMARY KEY,
  task_id             uuid NOT NULL,
  assignment_id       uuid NOT NULL,
  department_code     text NOT NULL REFERENCES department (code),
  kind                text NOT NULL CHECK (kind IN ('EXTENSION', 'CHANGE', 'CANCELLATION', 'TRANSFER')),
  state               text NOT NULL CHECK (state IN ('FILED', 'APPROVED', 'REFUSED', 'TAKEN_BACK')),
  reason              text NOT NULL CHECK (length(trim(reason)) > 0),
  former_due_on       date NOT NULL,
  proposed_due_on     date,
  proposed_text       text,
  proposed_department text REFERENCES department (code),
  filed_by            text NOT NULL,
  filed_at            timestamptz NOT NULL,
  decide_by_on        date NOT NULL,
  decided_by          text,
  decided_at          timestamptz,
  decision_reason     text,
  version             bigint NOT NULL DEFAULT 0,
  FOREIGN KEY (assignment_id, task_id) REFERENCES assignment (id, task_id) ON UPDATE CASCADE,
  CHECK (kind <> 'EXTENSION' OR proposed_due_on IS NOT NULL),
  CHECK (kind <> 'CHANGE' OR proposed_text IS NOT NULL),
  CHECK (kind <> 'TRANSFER' OR proposed_department IS NOT NULL),
  CHECK (decided_by IS NULL OR state IN ('APPROVED', 'REFUSED'))
);
CREATE UNIQUE INDEX change_request_open ON change_request (assignment_id, kind) WHERE state = 'FILED';
CREATE INDEX change_request_task ON change_request (task_id, filed_at);
CREATE INDEX change_request_waiting ON change_request (decide_by_on, id) WHERE state = 'FILED';

GRANT SELECT, INSERT, UPDATE, DELETE ON task_date_change, change_request TO ${appRole};
