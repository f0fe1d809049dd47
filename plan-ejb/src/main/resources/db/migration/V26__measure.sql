-- Measures: what an office adds to those of the rule packs, who applies each, and what became of it
-- for every published entry of a list. Nothing is deleted; what an office added is never rewritten,
-- it ends and another takes its place.

CREATE SEQUENCE measure_number;

-- other measures that law or central policy gives (C6, S8), in force once a second person confirmed
CREATE TABLE measure (
  id              uuid PRIMARY KEY,
  code            text NOT NULL UNIQUE,
  -- the department that added it, for the entries it decides
  authority_code  text NOT NULL REFERENCES department (code),
  list            text NOT NULL CHECK (list IN ('DISHONESTY', 'SERIOUS')),
  -- the one ground it follows from; null for every ground of the list
  ground          text CHECK (length(ground) > 0),
  name_zh         text NOT NULL CHECK (length(trim(name_zh)) > 0),
  name_en         text CHECK (length(trim(name_en)) > 0),
  -- no measure without a basis in law and its item in the national basic list of sanctions
  law             text NOT NULL CHECK (length(trim(law)) > 0),
  article         text NOT NULL CHECK (length(trim(article)) > 0),
  item            text NOT NULL CHECK (length(trim(item)) > 0),
  valid_from      date NOT NULL,
  -- first day it no longer holds; null while no end is known
  valid_to        date,
  replaces        uuid REFERENCES measure (id),
  state           text NOT NULL
    CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN', 'ENDED')),
  proposed_by     text NOT NULL,
  proposed_for    text,
  proposed_at     timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  decision_reason text,
  -- that it neither cuts rights nor adds duties (C5), as the one who confirmed stated
  stated          boolean NOT NULL DEFAULT false,
  ended_by        text,
  ended_at        timestamptz,
  end_reason      text,
  version         bigint NOT NULL DEFAULT 0,
  CHECK (valid_to IS NULL OR valid_from < valid_to OR state = 'ENDED'),
  CHECK (state <> 'CONFIRMED' OR list <> 'DISHONESTY' OR stated),
  CHECK (state <> 'ENDED' OR (valid_to IS NOT NULL AND end_reason IS NOT NULL))
);
CREATE INDEX measure_waiting ON measure (authority_code) WHERE state = 'PROPOSED';
CREATE UNIQUE INDEX measure_successor ON measure (replaces)
  WHERE replaces IS NOT NULL AND state IN ('PROPOSED', 'CONFIRMED', 'ENDED');

-- who applies a measure of the packs or of an office, from when to when and why
CREATE TABLE measure_applier (
  id              uuid PRIMARY KEY,
  -- the department whose entries it is about
  authority_code  text NOT NULL REFERENCES department (code),
  measure_code    text NOT NULL CHECK (length(measure_code) > 0),
  department_code text NOT NULL REFERENCES department (code),
  valid_from      date NOT NULL,
  valid_to        date,
  reason          text NOT NULL CHECK (length(trim(reason)) > 0),
  state           text NOT NULL
    CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN', 'ENDED')),
  proposed_by     text NOT NULL,
  proposed_for    text,
  proposed_at     timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  decision_reason text,
  ended_by        text,
  ended_at        timestamptz,
  end_reason      text,
  version         bigint NOT NULL DEFAULT 0,
  CHECK (state <> 'ENDED' OR (valid_to IS NOT NULL AND end_reason IS NOT NULL))
);
CREATE UNIQUE INDEX measure_applier_once
  ON measure_applier (authority_code, measure_code, department_code)
  WHERE state IN ('PROPOSED', 'CONFIRMED');
CREATE INDEX measure_applier_measure ON measure_applier (measure_code);

-- one measure of one entry for one department that applies it, as it read when the entry was
-- published. That it is to be lifted follows from the day the entry ends.
CREATE TABLE measure_order (
  id               uuid PRIMARY KEY,
  entry_id         uuid NOT NULL REFERENCES list_entry (id),
  case_id          uuid NOT NULL REFERENCES credit_case (id),
  department_code  text NOT NULL REFERENCES department (code),
  -- nobody was named to apply it, so the department that decided does
  by_default       boolean NOT NULL,
  measure_code     text NOT NULL,
  name_zh          text NOT NULL,
  name_en          text,
  basis_zh         text NOT NULL CHECK (length(trim(basis_zh)) > 0),
  basis_en         text,
  -- the rule it is of; null for what an office added
  rule_set         text REFERENCES rule_set (id),
  rule             text,
  article          text,
  confirmed        boolean NOT NULL,
  measure_id       uuid REFERENCES measure (id),
  -- it is applied only on a repeat or in grave circumstances
  conditional      boolean NOT NULL DEFAULT false,
  -- the decision this one repeats within the years the rules give
  repeat_of        text,
  state            text NOT NULL CHECK (state IN ('TO_APPLY', 'APPLIED', 'NOT_APPLICABLE', 'LIFTED')),
  made_on          date NOT NULL,
  -- first day it no longer holds: measures and publicity end together (C8)
  ends_on          date NOT NULL,
  -- how the entry ended before its time
  ended            text CHECK (ended IN ('REPAIRED', 'REVOKED')),
  apply_by_on      date NOT NULL,
  apply_rule_set   text REFERENCES rule_set (id),
  apply_rule       text,
  apply_article    text,
  apply_confirmed  boolean NOT NULL,
  lift_by_on       date NOT NULL,
  lift_rule_set    text REFERENCES rule_set (id),
  lift_rule        text,
  lift_article     text,
  lift_confirmed   boolean NOT NULL,
  applied_on       date,
  applied_by       text,
  applied_for      text,
  applied_note     text,
  not_applicable_by text,
  not_applicable_reason text,
  lifted_on        date,
  lifted_by        text,
  lifted_for       text,
  lifted_note      text,
  version          bigint NOT NULL DEFAULT 0,
  CHECK (state <> 'APPLIED' OR (applied_on IS NOT NULL AND applied_note IS NOT NULL)),
  CHECK (state <> 'NOT_APPLICABLE' OR not_applicable_reason IS NOT NULL),
  CHECK (state <> 'LIFTED' OR (lifted_on IS NOT NULL AND lifted_note IS NOT NULL)),
  CHECK (rule_set IS NOT NULL OR measure_id IS NOT NULL)
);
CREATE UNIQUE INDEX measure_order_once ON measure_order (entry_id, measure_code, department_code)
  WHERE state <> 'LIFTED';
CREATE INDEX measure_order_case ON measure_order (case_id);
CREATE INDEX measure_order_open ON measure_order (department_code, made_on, id)
  WHERE state IN ('TO_APPLY', 'APPLIED');

GRANT USAGE ON SEQUENCE measure_number TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON measure, measure_applier, measure_order TO ${appRole};
