-- Inspections, what they find and what departments answer; the office's confidence in delivery.

-- inspection: recorded assignment (Art. 7), kind (Art. 14), plan with its methods (Arts. 12, 15) -----

CREATE TABLE inspection (
  id              uuid PRIMARY KEY,
  title           text NOT NULL CHECK (length(trim(title)) > 0),
  kind            text NOT NULL CHECK (kind IN ('COMPREHENSIVE', 'SPECIAL', 'INCIDENT', 'DAILY', 'CLUE_CHECK')),
  ordered_by      text NOT NULL CHECK (length(trim(ordered_by)) > 0),
  document_number text NOT NULL CHECK (length(trim(document_number)) > 0),
  ordered_on      date NOT NULL,
  -- in words, where it is more or other than the tasks named
  matter          text,
  from_on         date NOT NULL,
  to_on           date NOT NULL,
  methods         text NOT NULL CHECK (length(methods) > 0),
  -- why it goes on beside another one on the same department and matter (Art. 15)
  overlap_reason  text,
  state           text NOT NULL CHECK (state IN ('DRAFT', 'PLANNED', 'UNDER_WAY', 'CONCLUDED', 'CLOSED', 'CANCELLED')),
  prepared_by     text NOT NULL,
  prepared_at     timestamptz NOT NULL,
  approved_by     text,
  approved_at     timestamptz,
  conclusion      text,
  concluded_by    text,
  concluded_on    date,
  ended_reason    text,
  version         bigint NOT NULL DEFAULT 0,
  CHECK (from_on <= to_on),
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK ((conclusion IS NULL) = (concluded_on IS NULL)),
  CHECK (state NOT IN ('CONCLUDED', 'CLOSED') OR conclusion IS NOT NULL),
  CHECK (state <> 'CANCELLED' OR ended_reason IS NOT NULL)
);
CREATE INDEX inspection_recent ON inspection (ordered_on DESC, id);
CREATE INDEX inspection_waiting ON inspection (state, to_on) WHERE state IN ('DRAFT', 'PLANNED', 'UNDER_WAY');

CREATE TABLE inspection_department (
  inspection_id   uuid NOT NULL REFERENCES inspection (id),
  department_code text NOT NULL REFERENCES department (code),
  PRIMARY KEY (inspection_id, department_code)
);
CREATE INDEX inspection_department_department ON inspection_department (department_code, inspection_id);

CREATE TABLE inspection_task (
  inspection_id uuid NOT NULL REFERENCES inspection (id),
  task_id       uuid NOT NULL REFERENCES task (id),
  PRIMARY KEY (inspection_id, task_id)
);
CREATE INDEX inspection_task_task ON inspection_task (task_id);

-- who inspects; they keep away from the review of an objection (Art. 17)
CREATE TABLE inspection_author (
  inspection_id uuid NOT NULL REFERENCES inspection (id),
  name          text NOT NULL,
  PRIMARY KEY (inspection_id, name)
);

-- whoever had a hand in the plan; none of them approves it
CREATE TABLE inspection_maker (
  inspection_id uuid NOT NULL REFERENCES inspection (id),
  name          text NOT NULL,
  PRIMARY KEY (inspection_id, name)
);

-- finding, its rectification and re-check (Arts. 16, 18) ----------------------------------------------

CREATE TABLE finding (
  id              uuid PRIMARY KEY,
  inspection_id   uuid NOT NULL REFERENCES inspection (id),
  number          integer NOT NULL CHECK (number > 0),
  department_code text NOT NULL,
  task_id         uuid REFERENCES task (id),
  text            text NOT NULL CHECK (length(trim(text)) > 0),
  basis           text NOT NULL CHECK (length(trim(basis)) > 0),
  -- a term in working days from the day it is fed back, or a date
  due_term        integer CHECK (due_term > 0),
  due_on          date,
  state           text NOT NULL CHECK (state IN
    ('DRAFT', 'ISSUED', 'RECTIFYING', 'RECTIFIED', 'RECHECKED', 'CLOSED', 'REVOKED', 'DROPPED')),
  issued_on       date,
  object_by_on    date,
  -- since when an objection holds the rectification up
  suspended_on    date,
  rechecked_by    text,
  rechecked_for   text,
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (inspection_id, number),
  FOREIGN KEY (inspection_id, department_code)
    REFERENCES inspection_department (inspection_id, department_code),
  CHECK (due_term IS NOT NULL OR due_on IS NOT NULL),
  CHECK ((issued_on IS NULL) = (state IN ('DRAFT', 'DROPPED'))),
  CHECK ((issued_on IS NULL) = (object_by_on IS NULL)),
  CHECK (issued_on IS NULL OR due_on IS NOT NULL)
);
CREATE INDEX finding_department ON finding (department_code, state, due_on, id);
CREATE INDEX finding_state ON finding (state, due_on, id);
CREATE INDEX finding_task ON finding (task_id) WHERE task_id IS NOT NULL;

CREATE TABLE finding_author (
  finding_id uuid NOT NULL REFERENCES finding (id),
  name       text NOT NULL,
  PRIMARY KEY (finding_id, name)
);

-- what either side said, in order: the office's finding and the department's answer stay apart
CREATE TABLE finding_entry (
  id             uuid PRIMARY KEY,
  finding_id     uuid NOT NULL REFERENCES finding (id),
  position       integer NOT NULL CHECK (position > 0),
  by_office      boolean NOT NULL,
  action         text NOT NULL,
  text           text NOT NULL,
  evidence       text NOT NULL DEFAULT '',
  written_by     text NOT NULL,
  written_at     timestamptz NOT NULL,
  UNIQUE (finding_id, position)
);

-- objection to a finding and its review (Art. 17) -----------------------------------------------------

CREATE TABLE finding_objection (
  id              uuid PRIMARY KEY,
  finding_id      uuid NOT NULL REFERENCES finding (id),
  department_code text NOT NULL REFERENCES department (code),
  grounds         text NOT NULL CHECK (length(trim(grounds)) > 0),
  state           text NOT NULL CHECK (state IN ('FILED', 'UPHELD', 'CHANGED', 'REVOKED', 'WITHDRAWN')),
  filed_by        text NOT NULL,
  filed_at        timestamptz NOT NULL,
  filed_on        date NOT NULL,
  review_by_on    date NOT NULL,
  suspended       boolean NOT NULL DEFAULT false,
  -- the finding's words as they were objected to
  former_text     text NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  decision_reason text,
  version         bigint NOT NULL DEFAULT 0,
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((decided_by IS NOT NULL) = (state IN ('UPHELD', 'CHANGED', 'REVOKED')))
);
CREATE UNIQUE INDEX finding_objection_once ON finding_objection (finding_id) WHERE state <> 'WITHDRAWN';
CREATE INDEX finding_objection_finding ON finding_objection (finding_id, filed_at);
CREATE INDEX finding_objection_waiting ON finding_objection (review_by_on, id) WHERE state = 'FILED';

-- praise and criticism, after approval only (Art. 21) -------------------------------------------------

CREATE TABLE inspection_appraisal (
  id              uuid PRIMARY KEY,
  inspection_id   uuid NOT NULL,
  department_code text NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('PRAISE', 'CRITICISM')),
  text            text NOT NULL CHECK (length(trim(text)) > 0),
  state           text NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED', 'TAKEN_BACK')),
  proposed_by     text NOT NULL,
  proposed_for    text,
  proposed_at     timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  decision_reason text,
  version         bigint NOT NULL DEFAULT 0,
  FOREIGN KEY (inspection_id, department_code)
    REFERENCES inspection_department (inspection_id, department_code),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((decided_by IS NOT NULL) = (state IN ('APPROVED', 'REFUSED'))),
  CHECK (decided_by <> proposed_by AND decided_by <> proposed_for)
);
CREATE INDEX inspection_appraisal_inspection ON inspection_appraisal (inspection_id, proposed_at);
CREATE INDEX inspection_appraisal_waiting ON inspection_appraisal (proposed_at) WHERE state = 'PROPOSED';

-- the office's own confidence in the delivery of a task, beside the computed light --------------------

CREATE TABLE delivery_confidence (
  id       uuid PRIMARY KEY,
  task_id  uuid NOT NULL REFERENCES task (id),
  rating   text NOT NULL CHECK (rating IN ('LIKELY', 'FEASIBLE', 'IN_DOUBT')),
  reason   text NOT NULL CHECK (length(trim(reason)) > 0),
  rated_by text NOT NULL,
  rated_on date NOT NULL,
  rated_at timestamptz NOT NULL,
  -- order of ratings, also of two of one moment
  position bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX delivery_confidence_task ON delivery_confidence (task_id, position DESC);

-- rights: nothing is deleted but the parts of a draft that are written anew; ratings are only added,
-- and go on with their task under a later version of the plan
GRANT SELECT, INSERT, UPDATE ON inspection, finding, finding_objection, inspection_appraisal TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON inspection_task, inspection_department, inspection_author TO ${appRole};
GRANT SELECT, INSERT ON inspection_maker, finding_author, finding_entry TO ${appRole};
GRANT SELECT, INSERT, UPDATE (task_id) ON delivery_confidence TO ${appRole};
