-- How far events were appended to the log that others read, where there is one (ADR 61).
CREATE TABLE exchange_log (
  one         boolean PRIMARY KEY DEFAULT true CHECK (one),
  -- of the last event the log has taken; 0 before the first
  position    bigint NOT NULL DEFAULT 0 CHECK (position >= 0),
  -- when it took that
  appended_at timestamptz,
  -- attempts that failed since
  failures    integer NOT NULL DEFAULT 0 CHECK (failures >= 0)
);
INSERT INTO exchange_log DEFAULT VALUES;
GRANT SELECT, UPDATE ON exchange_log TO ${appRole};

-- What the office asks experts of a task or a topic, and what came of it (task 107 of the plan of 2024).
CREATE TABLE expert_advice (
  id           uuid PRIMARY KEY,
  topic        text NOT NULL CHECK (length(trim(topic)) > 0),
  question     text NOT NULL CHECK (length(trim(question)) > 0),
  -- null where it is about no task
  task_id      uuid REFERENCES task (id),
  -- last day for answers
  due_on       date NOT NULL,
  state        text NOT NULL CHECK (state IN ('ASKED', 'RECORDED', 'CLOSED', 'WITHDRAWN')),
  asked_by     text NOT NULL,
  asked_at     timestamptz NOT NULL,
  outcome      text CHECK (outcome IN ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
  -- of the outcome, of asking further or of the withdrawal, whichever was last
  reason       text,
  recorded_by  text,
  recorded_for text,
  recorded_at  timestamptz,
  closed_by    text,
  closed_at    timestamptz,
  -- from when on the departments of the task read it
  shared_at    timestamptz,
  version      bigint NOT NULL DEFAULT 0,
  CHECK ((recorded_by IS NULL) = (recorded_at IS NULL)),
  CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
  CHECK (state NOT IN ('RECORDED', 'CLOSED') OR (outcome IS NOT NULL AND recorded_at IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
  CHECK (state = 'ASKED' OR reason IS NOT NULL),
  CHECK (shared_at IS NULL OR (state = 'CLOSED' AND task_id IS NOT NULL))
);
CREATE INDEX expert_advice_order ON expert_advice (asked_at DESC, id);
CREATE INDEX expert_advice_task ON expert_advice (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX expert_advice_waiting ON expert_advice (state) WHERE state IN ('ASKED', 'RECORDED');

CREATE TABLE expert_advice_expert (
  advice_id uuid NOT NULL REFERENCES expert_advice (id),
  expert    text NOT NULL REFERENCES official (name),
  PRIMARY KEY (advice_id, expert)
);
CREATE INDEX expert_advice_expert_expert ON expert_advice_expert (expert);

-- one of each expert who was asked, who may change it until the office recorded what came of it
CREATE TABLE expert_advice_answer (
  advice_id       uuid NOT NULL,
  expert          text NOT NULL,
  -- research base the expert speaks for, null where for nobody else
  institution     text CHECK (length(trim(institution)) > 0),
  opinion         text NOT NULL CHECK (length(trim(opinion)) > 0),
  recommendations text CHECK (length(trim(recommendations)) > 0),
  given_at        timestamptz NOT NULL,
  PRIMARY KEY (advice_id, expert),
  FOREIGN KEY (advice_id, expert) REFERENCES expert_advice_expert (advice_id, expert)
);

GRANT SELECT, INSERT, UPDATE ON expert_advice, expert_advice_answer TO ${appRole};
GRANT SELECT, INSERT ON expert_advice_expert TO ${appRole};

ALTER TABLE notification DROP CONSTRAINT notification_reason_check;
ALTER TABLE notification ADD CONSTRAINT notification_reason_check CHECK (reason IN ('HANDLER', 'MAKER', 'FILER',
  'EXPERT', 'LIAISON', 'HEAD', 'OFFICE', 'LEADER', 'SUBSTITUTE', 'ABSENT', 'STANDS_IN'));
