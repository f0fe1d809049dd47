-- Co-signatures of reports, and copies for information.

-- a department is asked to co-sign the very text and files before they go up
CREATE TABLE co_signature (
  id                uuid PRIMARY KEY,
  report_id         uuid NOT NULL REFERENCES report (id),
  department_code   text NOT NULL REFERENCES department (code),
  state             text NOT NULL CHECK (state IN ('ASKED', 'AGREED', 'DECLINED', 'VOID', 'WITHDRAWN')),
  note              text,
  due_on            date NOT NULL,
  -- day the term was counted from; null where the day was named
  due_from_on       date,
  asked_by          text NOT NULL,
  asked_at          timestamptz NOT NULL,
  -- the last answer; stays when it is void, so that an opinion is not lost
  answer            text CHECK (answer IN ('AGREED', 'DECLINED')),
  opinion           text,
  answered_by       text,
  answered_at       timestamptz,
  withdrawn_by      text,
  withdrawn_at      timestamptz,
  withdrawal_reason text,
  -- counts the changes of text and files meanwhile, so that nobody co-signs what they did not see
  report_changes    integer NOT NULL DEFAULT 0,
  version           bigint NOT NULL DEFAULT 0,
  CHECK (state NOT IN ('AGREED', 'DECLINED') OR answer = state),
  CHECK (state <> 'VOID' OR answer IS NOT NULL),
  CHECK (answer <> 'DECLINED' OR length(trim(opinion)) > 0),
  CHECK ((answer IS NULL) = (answered_by IS NULL)),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK ((state = 'WITHDRAWN') = (withdrawn_by IS NOT NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawal_reason IS NULL))
);
CREATE UNIQUE INDEX co_signature_once ON co_signature (report_id, department_code)
  WHERE state <> 'WITHDRAWN';
CREATE INDEX co_signature_report ON co_signature (report_id, asked_at);
CREATE INDEX co_signature_waiting ON co_signature (department_code, due_on, id)
  WHERE state = 'ASKED';

-- whose co-signature a report went up without, and why
CREATE TABLE co_signature_passed_over (
  report_id       uuid NOT NULL,
  submission      integer NOT NULL,
  co_signature_id uuid NOT NULL REFERENCES co_signature (id),
  reason          text NOT NULL CHECK (length(trim(reason)) > 0),
  PRIMARY KEY (report_id, submission, co_signature_id),
  FOREIGN KEY (report_id, submission) REFERENCES report_submission (report_id, number)
);
CREATE INDEX co_signature_passed_over_of ON co_signature_passed_over (co_signature_id, submission);

GRANT SELECT, INSERT, UPDATE ON co_signature TO ${appRole};
GRANT SELECT, INSERT ON co_signature_passed_over TO ${appRole};

-- a task, or one submitted report on it, brought to a department's notice
CREATE TABLE copy (
  id                uuid PRIMARY KEY,
  task_id           uuid NOT NULL REFERENCES task (id),
  -- null: the task with everything that goes up on it
  report_id         uuid REFERENCES report (id),
  department_code   text NOT NULL REFERENCES department (code),
  -- null: the office
  from_code         text REFERENCES department (code),
  note              text,
  state             text NOT NULL CHECK (state IN ('COPIED', 'ACKNOWLEDGED', 'TAKEN_BACK')),
  copied_by         text NOT NULL,
  copied_at         timestamptz NOT NULL,
  acknowledged_by   text,
  acknowledged_at   timestamptz,
  taken_back_by     text,
  taken_back_at     timestamptz,
  take_back_reason  text,
  version           bigint NOT NULL DEFAULT 0,
  CHECK (department_code <> from_code),
  CHECK ((state = 'ACKNOWLEDGED') = (acknowledged_by IS NOT NULL)),
  CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL)),
  CHECK ((state = 'TAKEN_BACK') = (taken_back_by IS NOT NULL)),
  CHECK ((taken_back_by IS NULL) = (taken_back_at IS NULL)),
  CHECK ((taken_back_by IS NULL) = (take_back_reason IS NULL))
);
CREATE UNIQUE INDEX copy_once ON copy (task_id, department_code, report_id) NULLS NOT DISTINCT
  WHERE state <> 'TAKEN_BACK';
CREATE INDEX copy_waiting ON copy (department_code, copied_at) WHERE state = 'COPIED';

GRANT SELECT, INSERT, UPDATE ON copy TO ${appRole};
