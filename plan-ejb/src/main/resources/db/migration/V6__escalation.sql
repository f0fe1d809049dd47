-- What rings by itself, and who is told of what is due: the escalation ladder, and urging by hand.

-- schedule: recurring work, taken by whichever member is free -----------------------------------------
-- the table of db-scheduler 16, as its own script for PostgreSQL makes it

CREATE TABLE scheduled_tasks (
  task_name            text NOT NULL,
  task_instance        text NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);

-- ladder: one, with the rungs in force and, while somebody proposes others, those ----------------------

CREATE TABLE escalation_ladder (
  id           integer PRIMARY KEY CHECK (id = 1),
  state        text NOT NULL CHECK (state IN ('SETTLED', 'PROPOSED')),
  proposed_by  text,
  proposed_at  timestamptz,
  confirmed_by text,
  confirmed_at timestamptz,
  version      bigint NOT NULL DEFAULT 0,
  CHECK ((proposed_by IS NULL) = (proposed_at IS NULL)),
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  CHECK (state <> 'PROPOSED' OR proposed_by IS NOT NULL)
);

-- working_days: from the due date, before it when negative. since_on: the day the rung came into
-- force, null until the ladder is first looked at; what lay before that day rings for nobody
CREATE TABLE escalation_rung (
  ladder_id    integer NOT NULL REFERENCES escalation_ladder (id),
  matter       text NOT NULL CHECK (matter IN ('SIGN_FOR', 'ASSIGNMENT', 'REPORT', 'FINDING')),
  working_days integer NOT NULL CHECK (working_days BETWEEN -60 AND 60),
  audience     text NOT NULL CHECK (audience ~ '^(HANDLER|LIAISON|HEAD|OFFICE|LEADER)(,(HANDLER|LIAISON|HEAD|OFFICE|LEADER))*$'),
  since_on     date,
  PRIMARY KEY (ladder_id, matter, working_days)
);

CREATE TABLE escalation_rung_proposed (LIKE escalation_rung INCLUDING CONSTRAINTS);
ALTER TABLE escalation_rung_proposed
  ADD PRIMARY KEY (ladder_id, matter, working_days),
  ADD FOREIGN KEY (ladder_id) REFERENCES escalation_ladder (id);

INSERT INTO escalation_ladder (id, state) VALUES (1, 'SETTLED');
INSERT INTO escalation_rung (ladder_id, matter, working_days, audience)
SELECT 1, m.matter, r.working_days, r.audience
FROM (VALUES ('SIGN_FOR'), ('ASSIGNMENT'), ('REPORT'), ('FINDING')) AS m (matter)
CROSS JOIN (VALUES
  (-10, 'HANDLER'),
  (-3, 'HANDLER,LIAISON'),
  (0, 'HANDLER,LIAISON,HEAD'),
  (3, 'HANDLER,LIAISON,HEAD,OFFICE'),
  (10, 'HANDLER,LIAISON,HEAD,OFFICE,LEADER')) AS r (working_days, audience)
-- five working days to sign for: there is no tenth day before
WHERE NOT (m.matter = 'SIGN_FOR' AND r.working_days = -10);

-- reminders: every rung that rang or was overtaken, and what the office urged -------------------------

CREATE TABLE reminder (
  id              uuid PRIMARY KEY,
  kind            text NOT NULL CHECK (kind IN ('RUNG', 'URGE', 'BLUE_SLIP', 'YELLOW_SLIP', 'RED_SLIP')),
  matter          text NOT NULL CHECK (matter IN ('SIGN_FOR', 'ASSIGNMENT', 'REPORT', 'FINDING')),
  -- stays the same when a report that was due is begun
  matter_key      text NOT NULL,
  matter_id       uuid NOT NULL,
  assignment_id   uuid,
  task_id         uuid REFERENCES task (id),
  department_code text NOT NULL REFERENCES department (code),
  period          text,
  due_on          date,
  rung            integer,
  -- its day had passed, or a later rung rang in its place: written down, told to nobody
  overtaken       boolean NOT NULL DEFAULT false,
  audience        text NOT NULL,
  note            text,
  urgent          boolean NOT NULL DEFAULT false,
  href            text NOT NULL,
  made_by         text NOT NULL,
  made_for        text,
  made_on         date NOT NULL,
  made_at         timestamptz NOT NULL,
  CHECK ((kind = 'RUNG') = (rung IS NOT NULL)),
  CHECK (kind <> 'RUNG' OR due_on IS NOT NULL),
  CHECK (kind = 'RUNG' OR length(trim(note)) > 0),
  CHECK (NOT overtaken OR kind = 'RUNG'),
  -- where a share goes on under another version's task, its reminders go with it
  FOREIGN KEY (assignment_id, task_id) REFERENCES assignment (id, task_id) ON UPDATE CASCADE
);
-- a rung rings once for each date, whoever looks
CREATE UNIQUE INDEX reminder_rung ON reminder (matter, matter_key, due_on, rung) WHERE kind = 'RUNG';
-- nobody urges the same matter twice on one day
CREATE UNIQUE INDEX reminder_urge ON reminder (matter, matter_key, made_by, made_on) WHERE kind = 'URGE';
CREATE INDEX reminder_task ON reminder (task_id, made_at DESC, id) WHERE NOT overtaken;

GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO ${appRole};
GRANT SELECT, UPDATE ON escalation_ladder TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON escalation_rung, escalation_rung_proposed TO ${appRole};
GRANT SELECT, INSERT ON reminder TO ${appRole};

-- slips: letters of supervision that a department answers in writing ---------------------------------

CREATE TABLE slip (
  id              uuid PRIMARY KEY,
  -- a letter has its number once it is sent
  year            integer,
  number          integer CHECK (number > 0),
  colour          text NOT NULL CHECK (colour IN ('BLUE', 'YELLOW', 'RED')),
  state           text NOT NULL CHECK (state IN ('PREPARED', 'SENT', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
  assignment_id   uuid NOT NULL,
  task_id         uuid NOT NULL,
  department_code text NOT NULL REFERENCES department (code),
  reason          text NOT NULL CHECK (length(trim(reason)) > 0),
  working_days    integer NOT NULL CHECK (working_days BETWEEN 1 AND 60),
  prepared_by     text NOT NULL,
  prepared_for    text,
  prepared_at     timestamptz NOT NULL,
  sent_by         text,
  sent_at         timestamptz,
  answer_by_on    date,
  answer          text,
  answered_by     text,
  answered_at     timestamptz,
  decision        text,
  decided_by      text,
  decided_at      timestamptz,
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (year, number),
  FOREIGN KEY (assignment_id, task_id) REFERENCES assignment (id, task_id) ON UPDATE CASCADE,
  CHECK ((year IS NULL) = (number IS NULL)),
  CHECK ((sent_by IS NULL) = (sent_at IS NULL)),
  CHECK ((sent_by IS NULL) = (answer_by_on IS NULL)),
  CHECK ((sent_by IS NULL) = (number IS NULL)),
  CHECK (state NOT IN ('SENT', 'ANSWERED', 'CLOSED') OR sent_by IS NOT NULL),
  CHECK (state <> 'ANSWERED' OR answer IS NOT NULL),
  -- who prepared a red one does not send it
  CHECK (colour <> 'RED' OR sent_by IS NULL OR (sent_by <> prepared_by AND sent_by IS DISTINCT FROM prepared_for))
);
CREATE INDEX slip_task ON slip (task_id, prepared_at);

GRANT SELECT, INSERT, UPDATE ON slip TO ${appRole};
