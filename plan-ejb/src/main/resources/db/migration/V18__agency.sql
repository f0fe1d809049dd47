-- Agency credit scores. Scores follow from events and rule packs and are not kept, but for published
-- grades. Nothing is deleted: every moment at which an event began or ceased to count stays, so that
-- a past day can be replayed.

CREATE TABLE rated_subject (
  id              uuid PRIMARY KEY,
  subject_id      uuid NOT NULL REFERENCES credit_subject (id),
  kind            text NOT NULL CHECK (kind IN ('PATENT_AGENCY', 'PATENT_AGENT', 'TRADEMARK_AGENCY',
    'TRADEMARK_PRACTITIONER', 'COPYRIGHT_AGENCY')),
  licence_number  text NOT NULL CHECK (length(trim(licence_number)) > 0),
  region_code     text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
  -- the body that evaluates: a central one, or a province's in its area
  department_code text NOT NULL REFERENCES department (code),
  registered_by   text NOT NULL,
  registered_for  text,
  registered_at   timestamptz NOT NULL,
  UNIQUE (subject_id, kind),
  UNIQUE (kind, licence_number),
  CHECK (department_code NOT LIKE 'prov-%'
    OR left(region_code, 2) = substr(department_code, 6))
);
CREATE INDEX rated_subject_department ON rated_subject (department_code);

CREATE TABLE agency_event (
  id              uuid PRIMARY KEY,
  rated_id        uuid NOT NULL REFERENCES rated_subject (id),
  state           text NOT NULL
    CHECK (state IN ('RECORDED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN', 'REVOKED')),
  -- code of a deduction or bonus of the rules of its day
  entry           text NOT NULL CHECK (length(trim(entry)) > 0),
  -- given by whoever recorded it, where the rule does not fix them
  points          numeric(7, 2) CHECK (points > 0),
  -- several deductions of one act count once
  act             text NOT NULL CHECK (length(trim(act)) > 0),
  source          text,
  document_number text NOT NULL CHECK (length(trim(document_number)) > 0),
  occurred_on     date NOT NULL,
  -- last day of a stop order
  runs_until      date,
  recorded_by     text NOT NULL,
  recorded_for    text,
  recorded_at     timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  ended_by        text,
  ended_at        timestamptz,
  reason          text,
  -- first day its points are given back, and when that was decided
  restored_on     date,
  restored_at     timestamptz,
  version         bigint NOT NULL DEFAULT 0,
  CHECK (occurred_on <= runs_until),
  CHECK (decided_by <> recorded_by),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  CHECK ((restored_on IS NULL) = (restored_at IS NULL)),
  CHECK ((state IN ('REJECTED', 'WITHDRAWN', 'REVOKED')) = (ended_at IS NOT NULL)),
  CHECK (state NOT IN ('CONFIRMED', 'REJECTED', 'REVOKED') OR decided_at IS NOT NULL),
  CHECK (ended_at IS NULL OR reason IS NOT NULL)
);
CREATE INDEX agency_event_rated ON agency_event (rated_id, occurred_on);

CREATE TABLE agency_grade (
  id               uuid PRIMARY KEY,
  rated_id         uuid NOT NULL REFERENCES rated_subject (id),
  evaluated_on     date NOT NULL,
  -- events recorded until then were regarded
  known_at         timestamptz NOT NULL,
  score            numeric(7, 2) NOT NULL,
  grade            text NOT NULL CHECK (length(grade) > 0),
  -- the score with every line, as JSON
  working          text NOT NULL,
  -- ids of the rule sets it rests on, joined by commas
  rule_sets        text NOT NULL CHECK (length(rule_sets) > 0),
  published_by     text NOT NULL,
  published_at     timestamptz NOT NULL,
  withdrawn_at     timestamptz,
  withdrawn_reason text,
  CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
CREATE UNIQUE INDEX agency_grade_one_a_day ON agency_grade (rated_id, evaluated_on)
  WHERE withdrawn_at IS NULL;

-- objections and repairs
CREATE TABLE agency_application (
  id          uuid PRIMARY KEY,
  kind        text NOT NULL CHECK (kind IN ('OBJECTION', 'REPAIR')),
  rated_id    uuid NOT NULL REFERENCES rated_subject (id),
  event_id    uuid REFERENCES agency_event (id),
  grade_id    uuid REFERENCES agency_grade (id),
  grounds     text NOT NULL CHECK (length(trim(grounds)) > 0),
  state       text NOT NULL CHECK (state IN ('FILED', 'ACCEPTED', 'DECIDED_FOR', 'DECIDED_AGAINST',
    'REFUSED', 'WITHDRAWN')),
  filed_by    text NOT NULL,
  filed_for   text,
  filed_at    timestamptz NOT NULL,
  filed_on    date NOT NULL,
  -- last day to decide, by the rule set beside it
  due_on      date,
  rule_set    text,
  accepted_by text,
  decided_by  text,
  decided_at  timestamptz,
  reason      text,
  version     bigint NOT NULL DEFAULT 0,
  CHECK (kind <> 'REPAIR' OR (event_id IS NOT NULL AND grade_id IS NULL)),
  CHECK (event_id IS NULL OR grade_id IS NULL),
  CHECK ((due_on IS NULL) = (rule_set IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((state IN ('DECIDED_FOR', 'DECIDED_AGAINST', 'REFUSED')) = (decided_by IS NOT NULL))
);
CREATE INDEX agency_application_rated ON agency_application (rated_id, filed_at);
-- about one thing one of a kind is open at a time
CREATE UNIQUE INDEX agency_application_open ON agency_application
  (kind, rated_id, coalesce(event_id, grade_id, rated_id)) WHERE state IN ('FILED', 'ACCEPTED');

GRANT SELECT, INSERT ON rated_subject TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON agency_event, agency_grade, agency_application TO ${appRole};
