-- How a department breaks its share of a task down: sub-tasks, milestones, targets with their dated
-- values, and the templates they may be made from. Nothing is deleted; "missed", "overdue" and "met"
-- of a target are derived.

-- templates: shipped data ---------------------------------------------------------------------------

CREATE TABLE breakdown_template (
  code       text PRIMARY KEY,
  name_zh    text NOT NULL,
  name_en    text NOT NULL,
  sort_order integer NOT NULL
);

-- one step; its day lies a term before the share's due date, or at a share of the time until then
CREATE TABLE breakdown_template_item (
  template_code text NOT NULL REFERENCES breakdown_template (code),
  position      integer NOT NULL CHECK (position > 0),
  kind          text NOT NULL CHECK (kind IN ('SUB_TASK', 'MILESTONE', 'TARGET')),
  -- the sub-task of the template a milestone belongs to
  under         integer,
  title_zh      text NOT NULL,
  title_en      text NOT NULL,
  -- of a sub-task what is to be done, of a milestone how it is verified
  text_zh       text,
  text_en       text,
  term_value    integer CHECK (term_value > 0),
  term_unit     text CHECK (term_unit IN ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH')),
  time_percent  integer CHECK (time_percent BETWEEN 0 AND 100),
  unit_zh       text,
  unit_en       text,
  baseline      numeric(21, 6),
  goal          numeric(21, 6),
  direction     text CHECK (direction IN ('AT_LEAST', 'AT_MOST')),
  PRIMARY KEY (template_code, position),
  FOREIGN KEY (template_code, under) REFERENCES breakdown_template_item (template_code, position),
  CHECK ((term_value IS NULL) = (term_unit IS NULL)),
  CHECK ((term_value IS NULL) <> (time_percent IS NULL)),
  CHECK (under IS NULL OR kind = 'MILESTONE'),
  CHECK (kind <> 'MILESTONE' OR text_zh IS NOT NULL),
  CHECK ((kind = 'TARGET') = (goal IS NOT NULL AND direction IS NOT NULL AND unit_zh IS NOT NULL))
);

-- which template a share was broken down by; each once
CREATE TABLE breakdown_applied (
  assignment_id uuid NOT NULL REFERENCES assignment (id),
  template_code text NOT NULL REFERENCES breakdown_template (code),
  applied_by    text NOT NULL,
  applied_at    timestamptz NOT NULL,
  PRIMARY KEY (assignment_id, template_code)
);

-- items ---------------------------------------------------------------------------------------------

CREATE TABLE sub_task (
  id            uuid PRIMARY KEY,
  assignment_id uuid NOT NULL REFERENCES assignment (id),
  -- of the lead: of the whole task rather than of its own part
  whole         boolean NOT NULL DEFAULT false,
  title         text NOT NULL CHECK (length(trim(title)) > 0),
  text          text,
  handler       text,
  due_on        date NOT NULL,
  position      integer NOT NULL CHECK (position > 0),
  state         text NOT NULL CHECK (state IN ('PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
  done_on       date,
  ended_reason  text,
  template_code text REFERENCES breakdown_template (code),
  created_by    text NOT NULL,
  created_at    timestamptz NOT NULL,
  version       bigint NOT NULL DEFAULT 0,
  UNIQUE (id, assignment_id),
  CHECK ((state = 'DONE') = (done_on IS NOT NULL)),
  CHECK ((state = 'CANCELLED') = (ended_reason IS NOT NULL))
);
CREATE INDEX sub_task_assignment ON sub_task (assignment_id, position);
CREATE INDEX sub_task_waiting ON sub_task (due_on, id) WHERE state IN ('PLANNED', 'IN_PROGRESS');

CREATE TABLE milestone (
  id             uuid PRIMARY KEY,
  assignment_id  uuid NOT NULL REFERENCES assignment (id),
  sub_task_id    uuid,
  whole          boolean NOT NULL DEFAULT false,
  title          text NOT NULL CHECK (length(trim(title)) > 0),
  verification   text NOT NULL CHECK (length(trim(verification)) > 0),
  handler        text,
  due_on         date NOT NULL,
  position       integer NOT NULL CHECK (position > 0),
  state          text NOT NULL CHECK (state IN ('PLANNED', 'MET', 'CONFIRMED', 'REJECTED', 'CANCELLED')),
  -- the department's claim
  met_on         date,
  met_note       text,
  claimed_by     text,
  -- the absent official the claim was made for
  claimed_for    text,
  -- the office's finding, beside the claim
  finding_reason text,
  found_by       text,
  found_at       timestamptz,
  ended_reason   text,
  template_code  text REFERENCES breakdown_template (code),
  created_by     text NOT NULL,
  created_at     timestamptz NOT NULL,
  version        bigint NOT NULL DEFAULT 0,
  -- a milestone belongs to a sub-task of its own share
  FOREIGN KEY (sub_task_id, assignment_id) REFERENCES sub_task (id, assignment_id),
  CHECK (state NOT IN ('MET', 'CONFIRMED', 'REJECTED')
    OR (met_on IS NOT NULL AND met_note IS NOT NULL AND claimed_by IS NOT NULL)),
  CHECK ((state IN ('CONFIRMED', 'REJECTED')) = (found_by IS NOT NULL)),
  CHECK ((found_by IS NULL) = (found_at IS NULL)),
  CHECK (state <> 'REJECTED' OR finding_reason IS NOT NULL),
  CHECK ((state = 'CANCELLED') = (ended_reason IS NOT NULL))
);
CREATE INDEX milestone_assignment ON milestone (assignment_id, position);
CREATE INDEX milestone_sub_task ON milestone (sub_task_id) WHERE sub_task_id IS NOT NULL;
CREATE INDEX milestone_waiting ON milestone (due_on, id) WHERE state IN ('PLANNED', 'MET', 'REJECTED');

CREATE TABLE target (
  id            uuid PRIMARY KEY,
  assignment_id uuid NOT NULL REFERENCES assignment (id),
  whole         boolean NOT NULL DEFAULT false,
  title         text NOT NULL CHECK (length(trim(title)) > 0),
  unit          text NOT NULL CHECK (length(trim(unit)) > 0),
  -- null: nobody knows where it started
  baseline      numeric(21, 6),
  goal          numeric(21, 6) NOT NULL,
  direction     text NOT NULL CHECK (direction IN ('AT_LEAST', 'AT_MOST')),
  handler       text,
  due_on        date NOT NULL,
  position      integer NOT NULL CHECK (position > 0),
  state         text NOT NULL CHECK (state IN ('SET', 'CANCELLED')),
  ended_reason  text,
  template_code text REFERENCES breakdown_template (code),
  created_by    text NOT NULL,
  created_at    timestamptz NOT NULL,
  version       bigint NOT NULL DEFAULT 0,
  CHECK ((state = 'CANCELLED') = (ended_reason IS NOT NULL))
);
CREATE INDEX target_assignment ON target (assignment_id, position);

-- append-only: a correction is a later value of the same day
CREATE TABLE target_value (
  id           uuid PRIMARY KEY,
  target_id    uuid NOT NULL REFERENCES target (id),
  number       integer NOT NULL CHECK (number > 0),
  value_on     date NOT NULL,
  value        numeric(21, 6) NOT NULL,
  source       text NOT NULL CHECK (length(trim(source)) > 0),
  reported_by  text NOT NULL,
  reported_at  timestamptz NOT NULL,
  UNIQUE (target_id, number)
);

GRANT SELECT, INSERT ON breakdown_template, breakdown_template_item, breakdown_applied, target_value
  TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON sub_task, milestone, target TO ${appRole};
