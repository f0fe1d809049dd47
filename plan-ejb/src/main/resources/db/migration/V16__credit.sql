-- Cases of credit supervision, the lists they lead to, objections and requests for repair. Nothing
-- is deleted but the evidence of a draft that is written anew.

CREATE TABLE credit_case (
  id                uuid PRIMARY KEY,
  list              text NOT NULL CHECK (list IN ('DISHONESTY', 'SERIOUS')),
  subject_id        uuid NOT NULL REFERENCES credit_subject (id),
  -- the department that determines (C4), and its unit whose business it is
  department_code   text NOT NULL REFERENCES department (code),
  unit              text,
  ground            text NOT NULL CHECK (length(ground) > 0),
  -- the rules the ground is taken from: in force on the day of the basis document
  ground_rule_set   text NOT NULL REFERENCES rule_set (id),
  -- the rules it was decided by: in force on the day of the decision
  rule_set          text REFERENCES rule_set (id),
  document_number   text NOT NULL CHECK (length(trim(document_number)) > 0),
  document_on       date NOT NULL,
  document_issuer   text NOT NULL CHECK (length(trim(document_issuer)) > 0),
  document_type     text NOT NULL CHECK (length(document_type) > 0),
  -- whether an abnormal filing was corrected in time (C2); null while nobody looked
  corrected_in_time boolean,
  -- a longer period that law gives (C10), with its basis
  longer_until      date,
  longer_basis      text,
  state             text NOT NULL,
  decision_number   text,
  decided_on        date,
  -- the day the period counts from: of the decision, or of its restoration after deceit
  counted_from      date,
  published_on      date,
  -- first day no longer in force
  until_on          date,
  basis_revoked_on  date,
  opened_by         text NOT NULL,
  -- the absent official it was opened for
  opened_for        text,
  opened_at         timestamptz NOT NULL,
  lead_record       uuid REFERENCES subject_record (id),
  version           bigint NOT NULL DEFAULT 0,
  CHECK (list <> 'DISHONESTY' OR state IN ('DRAFT', 'UNDER_REVIEW', 'DETERMINED', 'REPORTED',
    'PUBLISHED', 'REPAIRED', 'REVOKED', 'REJECTED')),
  CHECK ((longer_until IS NULL) = (longer_basis IS NULL)),
  CHECK ((decided_on IS NULL) = (rule_set IS NULL)),
  CHECK (state <> 'PUBLISHED' OR published_on IS NOT NULL)
);
CREATE UNIQUE INDEX credit_case_once ON credit_case
  (list, subject_id, ground, document_issuer, document_number) WHERE state <> 'REJECTED';
CREATE UNIQUE INDEX credit_case_decision ON credit_case (department_code, decision_number)
  WHERE decision_number IS NOT NULL;
CREATE INDEX credit_case_subject ON credit_case (subject_id);
CREATE INDEX credit_case_department ON credit_case (department_code, opened_at DESC, id);
CREATE INDEX credit_case_opener ON credit_case (opened_by, opened_at DESC, id);

CREATE TABLE credit_case_evidence (
  case_id   uuid NOT NULL REFERENCES credit_case (id),
  ordinal   integer NOT NULL,
  -- a type of document the rules know, where it proves what a ground needs
  type      text,
  title     text NOT NULL CHECK (length(trim(title)) > 0),
  reference text,
  PRIMARY KEY (case_id, ordinal)
);

-- what was done, by whom: the record of a case and the source of every four-eyes question
CREATE TABLE credit_case_step (
  id          uuid PRIMARY KEY,
  case_id     uuid NOT NULL REFERENCES credit_case (id),
  ordinal     integer NOT NULL,
  action      text NOT NULL,
  state       text NOT NULL,
  done_by     text NOT NULL,
  done_for    text,
  done_on     date NOT NULL,
  done_at     timestamptz NOT NULL,
  note        text,
  UNIQUE (case_id, ordinal)
);

CREATE TABLE credit_application (
  id               uuid PRIMARY KEY,
  kind             text NOT NULL CHECK (kind IN ('OBJECTION', 'REPAIR')),
  case_id          uuid NOT NULL REFERENCES credit_case (id),
  state            text NOT NULL CHECK (state IN ('FILED', 'ACCEPTED', 'DECIDED_FOR',
    'DECIDED_AGAINST', 'REFUSED', 'WITHDRAWN')),
  applicant        text NOT NULL CHECK (length(trim(applicant)) > 0),
  text             text NOT NULL CHECK (length(trim(text)) > 0),
  -- codes of the papers handed in, as the rules name them
  papers           text NOT NULL DEFAULT '',
  commitment       boolean NOT NULL DEFAULT false,
  -- what revoked the basis document (C12)
  revoking_document text,
  filed_by         text NOT NULL,
  filed_for        text,
  filed_on         date NOT NULL,
  filed_at         timestamptz NOT NULL,
  -- in force on the day of acceptance
  rule_set         text REFERENCES rule_set (id),
  accepted_by      text,
  accepted_for     text,
  accepted_on      date,
  verification     text,
  -- codes of the conditions found met, as the rules name them
  conditions       text NOT NULL DEFAULT '',
  verified_by      text,
  verified_for     text,
  decided_by       text,
  decided_on       date,
  reasons          text,
  annulled_on      date,
  circulated_on    date,
  version          bigint NOT NULL DEFAULT 0,
  CHECK ((accepted_on IS NULL) = (rule_set IS NULL)),
  CHECK (state NOT IN ('ACCEPTED', 'DECIDED_FOR', 'DECIDED_AGAINST') OR accepted_on IS NOT NULL),
  CHECK (state NOT IN ('DECIDED_AGAINST', 'REFUSED') OR reasons IS NOT NULL)
);
CREATE INDEX credit_application_case ON credit_application (case_id, filed_at);
CREATE UNIQUE INDEX credit_application_open ON credit_application (case_id, kind)
  WHERE state IN ('FILED', 'ACCEPTED');

-- a statutory term that runs or ran: what is due, by which rule, and who is to act
CREATE TABLE credit_term (
  id             uuid PRIMARY KEY,
  case_id        uuid NOT NULL REFERENCES credit_case (id),
  application_id uuid REFERENCES credit_application (id),
  -- the step that meets it
  step           text NOT NULL,
  -- role that is to act; null for an effect, which ends by itself
  role           text,
  point          text NOT NULL,
  rule_set       text NOT NULL REFERENCES rule_set (id),
  rule           text NOT NULL,
  article        text,
  confirmed      boolean NOT NULL,
  -- the day the matter is judged by
  judged_on      date NOT NULL,
  -- not counted
  from_on        date NOT NULL,
  due_on         date NOT NULL,
  provisional    boolean NOT NULL,
  done_on        date,
  -- no longer due, because the matter went another way
  dropped        boolean NOT NULL DEFAULT false,
  CHECK (done_on IS NULL OR NOT dropped)
);
CREATE INDEX credit_term_case ON credit_term (case_id);
CREATE INDEX credit_term_open ON credit_term (due_on) WHERE done_on IS NULL AND NOT dropped;

-- one decision's place on a list; what it says stands in its versions
CREATE TABLE list_entry (
  id          uuid PRIMARY KEY,
  list        text NOT NULL CHECK (list IN ('DISHONESTY', 'SERIOUS')),
  subject_id  uuid NOT NULL REFERENCES credit_subject (id),
  case_id     uuid NOT NULL REFERENCES credit_case (id),
  created_at  timestamptz NOT NULL
);
CREATE INDEX list_entry_subject ON list_entry (subject_id, list);
CREATE INDEX list_entry_case ON list_entry (case_id);

-- when it was true, and when we knew it. A correction closes what was known and adds what is known
-- instead; no version is ever rewritten otherwise.
CREATE TABLE list_entry_version (
  id           uuid PRIMARY KEY,
  entry_id     uuid NOT NULL REFERENCES list_entry (id),
  -- the decision, repeated here for the constraint over both times
  case_id      uuid NOT NULL REFERENCES credit_case (id),
  ground       text NOT NULL,
  rule_set     text NOT NULL REFERENCES rule_set (id),
  decision_number text NOT NULL,
  authority    text NOT NULL REFERENCES department (code),
  valid_from   date NOT NULL,
  -- first day no longer in force
  valid_to     date NOT NULL,
  published_on date,
  -- how it ended before its time
  ended        text CHECK (ended IN ('REPAIRED', 'REVOKED')),
  known_from   timestamptz NOT NULL,
  known_to     timestamptz,
  reason       text NOT NULL,
  recorded_by  text NOT NULL,
  version      bigint NOT NULL DEFAULT 0,
  CHECK (valid_from <= valid_to),
  CHECK (known_from <= known_to),
  CONSTRAINT list_entry_one_in_force EXCLUDE USING gist (
    case_id WITH =,
    daterange(valid_from, valid_to) WITH &&,
    tstzrange(known_from, known_to) WITH &&)
);
CREATE INDEX list_entry_version_entry ON list_entry_version (entry_id);
CREATE INDEX list_entry_version_now ON list_entry_version (valid_to, entry_id)
  WHERE known_to IS NULL AND published_on IS NOT NULL AND ended IS NULL;

GRANT SELECT, INSERT ON credit_case_step, list_entry TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON credit_case, credit_application, credit_term, list_entry_version
  TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON credit_case_evidence TO ${appRole};
