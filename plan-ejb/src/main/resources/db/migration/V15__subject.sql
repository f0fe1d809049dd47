-- Subjects of credit supervision and the files collected on them. Nothing is deleted: names, codes
-- and affiliates have their history, and a record merged into another keeps its own.

CREATE TABLE credit_subject (
  id             uuid PRIMARY KEY,
  -- unified social credit code, or a person's surrogate
  code           text NOT NULL UNIQUE CHECK (length(code) > 0),
  kind           text NOT NULL CHECK (kind IN ('ORGANISATION', 'PERSON')),
  -- the name in use; its history stands in subject_name
  name           text NOT NULL CHECK (length(trim(name)) > 0),
  region_code    text CHECK (region_code ~ '^[0-9]{6}$'),
  state          text NOT NULL CHECK (state IN ('PROPOSED', 'ACTIVE', 'REJECTED', 'MERGED')),
  -- why a code that fails the check is genuine
  code_reason    text,
  merged_into    uuid REFERENCES credit_subject (id),
  created_by     text NOT NULL,
  -- the absent official it was made known for
  created_for    text,
  created_at     timestamptz NOT NULL,
  decided_by     text,
  decided_at     timestamptz,
  decision_reason text,
  version        bigint NOT NULL DEFAULT 0,
  CHECK ((state = 'MERGED') = (merged_into IS NOT NULL)),
  CHECK (merged_into <> id),
  CHECK (decided_by <> created_by),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK (state <> 'PROPOSED' OR code_reason IS NOT NULL)
);
CREATE INDEX credit_subject_merged ON credit_subject (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX credit_subject_name ON credit_subject USING gin (name gin_trgm_ops);

CREATE TABLE subject_name (
  id          uuid PRIMARY KEY,
  subject_id  uuid NOT NULL REFERENCES credit_subject (id),
  name        text NOT NULL CHECK (length(trim(name)) > 0),
  valid_from  date,
  -- first day it was no longer the name
  valid_to    date,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  version     bigint NOT NULL DEFAULT 0,
  CHECK (valid_from < valid_to),
  EXCLUDE USING gist (subject_id WITH =, daterange(valid_from, valid_to) WITH &&)
    DEFERRABLE INITIALLY DEFERRED
);

-- codes that lead here but are no longer the subject's own
CREATE TABLE subject_code (
  code        text PRIMARY KEY,
  subject_id  uuid NOT NULL REFERENCES credit_subject (id),
  merged      boolean NOT NULL,
  replaced_on date NOT NULL,
  reason      text NOT NULL CHECK (length(trim(reason)) > 0),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX subject_code_subject ON subject_code (subject_id);

CREATE TABLE subject_affiliate (
  subject_id  uuid NOT NULL REFERENCES credit_subject (id),
  other_id    uuid NOT NULL REFERENCES credit_subject (id),
  relation    text NOT NULL CHECK (relation IN ('LEGAL_REPRESENTATIVE', 'CONTROLLER', 'SHAREHOLDER',
    'PARENT', 'SUBSIDIARY', 'BRANCH', 'PRACTITIONER')),
  valid_from  date,
  source      text NOT NULL CHECK (length(trim(source)) > 0),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (subject_id, other_id, relation),
  CHECK (subject_id <> other_id)
);
CREATE INDEX subject_affiliate_other ON subject_affiliate (other_id);

-- identity numbers of persons: encrypted, found by keyed hash alone, never read by a list
CREATE TABLE subject_identity (
  subject_id uuid PRIMARY KEY REFERENCES credit_subject (id),
  -- AES-256-GCM: twelve bytes of nonce, then the text with its tag; the subject's id is bound to it
  cipher     bytea NOT NULL,
  -- HMAC-SHA-256
  hash       text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  mask       text NOT NULL,
  -- which key, never the key
  key_mark   text NOT NULL
);

-- what was collected; of one source and number there is one
CREATE TABLE subject_record (
  id              uuid PRIMARY KEY,
  subject_id      uuid NOT NULL REFERENCES credit_subject (id),
  kind            text NOT NULL CHECK (kind IN ('PENALTY', 'SPOT_CHECK', 'RULING', 'FILING', 'HONOUR')),
  state           text NOT NULL CHECK (state IN ('COLLECTED', 'LEAD', 'TAKEN_UP')),
  source          text NOT NULL CHECK (length(trim(source)) > 0),
  document_number text NOT NULL CHECK (length(trim(document_number)) > 0),
  issued_on       date NOT NULL,
  text            text NOT NULL CHECK (length(trim(text)) > 0),
  recorded_by     text NOT NULL,
  recorded_at     timestamptz NOT NULL,
  lead_reason     text,
  lead_by         text,
  lead_at         timestamptz,
  -- the case opened from it
  case_id         uuid,
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (subject_id, source, document_number),
  CHECK (state = 'COLLECTED' OR (lead_reason IS NOT NULL AND lead_by IS NOT NULL
    AND lead_at IS NOT NULL)),
  CHECK ((state = 'TAKEN_UP') = (case_id IS NOT NULL))
);
CREATE INDEX subject_record_file ON subject_record (subject_id, issued_on DESC, id);
CREATE INDEX subject_record_leads ON subject_record (lead_at, id) WHERE state = 'LEAD';

GRANT SELECT, INSERT ON subject_code, subject_affiliate, subject_identity TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON credit_subject, subject_name, subject_record TO ${appRole};
