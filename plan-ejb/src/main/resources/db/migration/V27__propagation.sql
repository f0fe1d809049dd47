-- Who is told of entries of the lists, and who of them took an entry away. Nothing is deleted.

-- whom entries of a list go to, in two pairs of eyes and from a day to a day
CREATE TABLE list_recipient (
  id              uuid PRIMARY KEY,
  list            text NOT NULL CHECK (list IN ('DISHONESTY', 'SERIOUS')),
  kind            text NOT NULL CHECK (kind IN ('DEPARTMENT', 'CREDIT_CHINA', 'PUBLICITY_SYSTEM',
    'PROVINCE')),
  name_zh         text NOT NULL CHECK (length(trim(name_zh)) > 0),
  name_en         text CHECK (length(trim(name_en)) > 0),
  department_code text REFERENCES department (code),
  -- of a province: two digits and four zeros
  region_code     text CHECK (region_code ~ '^[1-8][0-9]0000$'),
  channel         text NOT NULL CHECK (channel IN ('LETTER', 'PLATFORM', 'MAIL', 'PHONE',
    'SYSTEM')),
  contact         text NOT NULL CHECK (length(trim(contact)) > 0),
  -- functional user of its own system, which acknowledges for it
  system_name     text CHECK (length(trim(system_name)) > 0),
  valid_from      date NOT NULL,
  -- first day it is told no longer
  valid_to        date,
  state           text NOT NULL CHECK (state IN ('ENTERED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN',
    'ENDED')),
  entered_by      text NOT NULL,
  entered_for     text,
  entered_at      timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  reason          text,
  version         bigint NOT NULL DEFAULT 0,
  CHECK ((kind = 'DEPARTMENT') = (department_code IS NOT NULL)),
  CHECK ((kind = 'PROVINCE') = (region_code IS NOT NULL)),
  CHECK (channel <> 'SYSTEM' OR system_name IS NOT NULL),
  CHECK (valid_from <= valid_to),
  CHECK ((state = 'ENDED') = (valid_to IS NOT NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK (decided_by <> entered_by OR state NOT IN ('CONFIRMED', 'REJECTED')),
  CONSTRAINT list_recipient_once EXCLUDE USING gist (
    list WITH =,
    kind WITH =,
    coalesce(department_code, region_code, '') WITH =,
    daterange(valid_from, valid_to) WITH &&) WHERE (state IN ('CONFIRMED', 'ENDED'))
);
CREATE INDEX list_recipient_system ON list_recipient (system_name) WHERE system_name IS NOT NULL;

-- one recipient is told one change of one entry. Whether it is late follows from the dates.
CREATE TABLE entry_propagation (
  id           uuid PRIMARY KEY,
  -- in the order they were made
  ordinal      bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  recipient_id uuid NOT NULL REFERENCES list_recipient (id),
  entry_id     uuid NOT NULL REFERENCES list_entry (id),
  -- what was known of the entry with the change
  version_id   uuid NOT NULL REFERENCES list_entry_version (id),
  change       text NOT NULL CHECK (change IN ('LISTED', 'CHANGED', 'REPAIRED', 'REVOKED', 'EXPIRED',
    'RESTORED')),
  state        text NOT NULL CHECK (state IN ('PENDING', 'SENT', 'APPLIED', 'FAILED',
    'OVERTAKEN')),
  made_on      date NOT NULL,
  made_at      timestamptz NOT NULL,
  -- the rule that governs the copy; null where law names no term
  point        text,
  rule_set     text REFERENCES rule_set (id),
  rule         text,
  article      text,
  confirmed    boolean NOT NULL DEFAULT false,
  -- whether the rule speaks of other recipients, and is taken over for this one
  by_analogy   boolean NOT NULL DEFAULT false,
  judged_on    date,
  -- not counted
  from_on      date,
  due_on       date,
  provisional  boolean NOT NULL DEFAULT false,
  attempts     integer NOT NULL DEFAULT 0,
  sent_on      date,
  applied_on   date,
  means        text CHECK (means IN ('LETTER', 'PLATFORM', 'MAIL', 'PHONE', 'SYSTEM')),
  note         text,
  failure      text,
  recorded_by  text,
  recorded_for text,
  recorded_at  timestamptz,
  version      bigint NOT NULL DEFAULT 0,
  -- the same change is told once
  UNIQUE (version_id, change, recipient_id),
  CHECK ((point IS NULL) = (due_on IS NULL)),
  CHECK ((point IS NULL) = (rule_set IS NULL)),
  CHECK ((point IS NULL) = (rule IS NULL)),
  CHECK ((point IS NULL) = (judged_on IS NULL)),
  CHECK ((point IS NULL) = (from_on IS NULL)),
  CHECK (state NOT IN ('SENT', 'APPLIED') OR sent_on IS NOT NULL),
  CHECK ((state = 'APPLIED') = (applied_on IS NOT NULL)),
  CHECK (sent_on <= applied_on),
  CHECK (state <> 'FAILED' OR failure IS NOT NULL)
);
CREATE INDEX entry_propagation_entry ON entry_propagation (entry_id, recipient_id);
CREATE INDEX entry_propagation_recipient ON entry_propagation (recipient_id, ordinal);
CREATE INDEX entry_propagation_open ON entry_propagation (due_on)
  WHERE state IN ('PENDING', 'SENT', 'FAILED');

GRANT SELECT, INSERT, UPDATE ON list_recipient, entry_propagation TO ${appRole};
