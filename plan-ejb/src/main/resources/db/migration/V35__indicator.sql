-- Indicators of the five-year plans: the catalogue, their targets and the values seen. Nothing is
-- deleted; a value is never rewritten once it was confirmed, a correction takes its place beside it.

CREATE TABLE indicator (
  code                  text PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{0,31}$'),
  sort_order            integer NOT NULL UNIQUE,
  name_zh               text NOT NULL CHECK (length(trim(name_zh)) > 0),
  name_en               text NOT NULL CHECK (length(trim(name_en)) > 0),
  unit_zh               text NOT NULL,
  unit_en               text NOT NULL,
  definition_zh         text NOT NULL,
  definition_en         text NOT NULL,
  direction             text NOT NULL CHECK (direction IN ('HIGHER', 'LOWER')),
  kind                  text NOT NULL CHECK (kind IN ('EXPECTATIONAL', 'BINDING', 'MONITORED')),
  series                text NOT NULL CHECK (series IN ('CUMULATIVE', 'YEARLY')),
  frequency             text NOT NULL CHECK (frequency IN ('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH')),
  -- first and last year of the plan it belongs to
  plan_from             integer NOT NULL,
  plan_to               integer NOT NULL,
  owner_code            text NOT NULL REFERENCES department (code),
  -- where it started; null where nobody counted before
  baseline              numeric,
  baseline_year         integer,
  -- whether the figure was found confirmed in its source
  baseline_verified     boolean,
  baseline_source       text,
  baseline_published_on date,
  source                text NOT NULL,
  CHECK (plan_from <= plan_to),
  CHECK ((baseline IS NULL) = (baseline_year IS NULL)),
  CHECK (baseline IS NULL OR (baseline_verified IS NOT NULL AND baseline_source IS NOT NULL))
);
CREATE INDEX indicator_owner ON indicator (owner_code);

-- the tasks it measures: by year and number, which a new version of a plan does not change
CREATE TABLE indicator_task (
  indicator_code text NOT NULL REFERENCES indicator (code),
  year           integer NOT NULL,
  number         integer NOT NULL CHECK (number > 0),
  PRIMARY KEY (indicator_code, year, number)
);
CREATE INDEX indicator_task_task ON indicator_task (year, number);

CREATE TABLE indicator_target (
  id              uuid PRIMARY KEY,
  indicator_code  text NOT NULL REFERENCES indicator (code),
  year            integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  value           numeric NOT NULL,
  source          text NOT NULL CHECK (length(trim(source)) > 0),
  published_on    date,
  verified        boolean NOT NULL,
  state           text NOT NULL
    CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')),
  proposed_by     text NOT NULL,
  proposed_for    text,
  proposed_at     timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  decision_reason text,
  -- since when, and until when, it is the target
  known_at        timestamptz,
  superseded_at   timestamptz,
  version         bigint NOT NULL DEFAULT 0,
  CHECK ((state IN ('CONFIRMED', 'SUPERSEDED')) = (known_at IS NOT NULL)),
  CHECK ((state = 'SUPERSEDED') = (superseded_at IS NOT NULL)),
  CHECK (state <> 'REJECTED' OR decision_reason IS NOT NULL)
);
-- asked at the end of the transaction, in which one takes the place of the other
ALTER TABLE indicator_target ADD CONSTRAINT indicator_target_once
  EXCLUDE USING btree (indicator_code WITH =, year WITH =) WHERE (state = 'CONFIRMED')
  DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX indicator_target_proposed ON indicator_target (indicator_code, year)
  WHERE state = 'PROPOSED';
CREATE INDEX indicator_target_of ON indicator_target (indicator_code, year, known_at);

CREATE TABLE indicator_observation (
  id                 uuid PRIMARY KEY,
  indicator_code     text NOT NULL REFERENCES indicator (code),
  period             text NOT NULL,
  period_kind        text NOT NULL CHECK (period_kind IN ('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH')),
  from_on            date NOT NULL,
  to_on              date NOT NULL,
  value              numeric NOT NULL,
  source             text NOT NULL CHECK (length(trim(source)) > 0),
  published_on       date,
  -- whether value and day of publication were found confirmed in the source
  verified           boolean NOT NULL,
  published_verified boolean NOT NULL DEFAULT true,
  origin             text NOT NULL CHECK (origin IN ('OFFICIAL', 'SYSTEM', 'REPORT', 'SHIPPED')),
  -- code of the system that brought it, and what that system calls the value
  system             text,
  reference          text CHECK (length(reference) <= 200),
  report_id          uuid REFERENCES report (id),
  state              text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'CONFIRMED', 'RETURNED',
    'WITHDRAWN', 'SUPERSEDED')),
  -- everybody with a hand in it, separated by commas: four eyes ask by them
  makers             text NOT NULL,
  brought_by         text NOT NULL,
  brought_at         timestamptz NOT NULL,
  decided_by         text,
  decided_at         timestamptz,
  decision_reason    text,
  -- since when, and until when, it is the value of its period
  known_at           timestamptz,
  superseded_at      timestamptz,
  -- the value it corrects
  corrects           uuid REFERENCES indicator_observation (id),
  version            bigint NOT NULL DEFAULT 0,
  CHECK (from_on < to_on),
  CHECK ((origin = 'SYSTEM') = (system IS NOT NULL)),
  CHECK ((origin = 'REPORT') = (report_id IS NOT NULL)),
  CHECK (state <> 'CONFIRMED' OR known_at IS NOT NULL),
  CHECK ((state = 'SUPERSEDED') = (superseded_at IS NOT NULL)),
  CHECK (state <> 'RETURNED' OR decision_reason IS NOT NULL)
);
-- asked at the end of the transaction, in which one takes the place of the other
ALTER TABLE indicator_observation ADD CONSTRAINT indicator_observation_once
  EXCLUDE USING btree (indicator_code WITH =, period WITH =) WHERE (state = 'CONFIRMED')
  DEFERRABLE INITIALLY DEFERRED;
-- people have one value of a period under way, each system one of its own
ALTER TABLE indicator_observation ADD CONSTRAINT indicator_observation_open
  EXCLUDE USING btree (indicator_code WITH =, period WITH =, coalesce(system, '') WITH =)
  WHERE (state IN ('DRAFT', 'SUBMITTED', 'RETURNED')) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX indicator_observation_series ON indicator_observation (indicator_code, to_on, known_at);
CREATE INDEX indicator_observation_waiting ON indicator_observation (brought_at, id)
  WHERE state = 'SUBMITTED';
CREATE INDEX indicator_observation_report ON indicator_observation (report_id)
  WHERE report_id IS NOT NULL;

-- by which ratio of the way gone to the way expected a class is given; another edition is a row
CREATE TABLE indicator_progress_rule (
  code           text PRIMARY KEY,
  valid_from     date NOT NULL UNIQUE,
  ahead_from     numeric NOT NULL,
  on_course_from numeric NOT NULL CHECK (on_course_from <= ahead_from),
  source_zh      text NOT NULL,
  source_en      text NOT NULL
);
INSERT INTO indicator_progress_rule VALUES ('straight-path-1', '2021-01-01', 1.10, 0.95,
  '本系统约定（规划未规定分级标准），待联席会议办公室确认',
  'Set by this product, as the plan gives no classes; the office is yet to confirm it');

ALTER TABLE job DROP CONSTRAINT job_kind_check;
ALTER TABLE job ADD CONSTRAINT job_kind_check CHECK (kind IN ('CREDIT_ACTS', 'SUBJECTS',
  'SUBJECT_RECORDS', 'REPORTS', 'INDICATOR_OBSERVATIONS', 'LIST_EXPORT'));

GRANT SELECT, INSERT ON indicator, indicator_task TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON indicator_target, indicator_observation TO ${appRole};
GRANT SELECT ON indicator_progress_rule TO ${appRole};
