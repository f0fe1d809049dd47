-- Cases of the serious-dishonesty list (SAMR Order 44): what is weighed, told, answered, heard, voted
-- on and delivered on the way to a listing. Nothing is deleted but the answers of a worksheet that is
-- written anew.

ALTER TABLE credit_case
  ADD CHECK (list <> 'SERIOUS' OR state IN ('DRAFT', 'NOTICE_SERVED', 'DEFENCE_OPEN', 'LEGAL_REVIEW',
    'PANEL', 'SUPERIOR_CONSENT', 'DECIDED', 'SERVED', 'LISTED', 'REMOVED', 'REVOKED', 'REJECTED')),
  ADD CHECK (state NOT IN ('DECIDED', 'SERVED', 'LISTED', 'REMOVED') OR decided_on IS NOT NULL),
  ADD CHECK (state NOT IN ('LISTED', 'REMOVED')
    OR (published_on IS NOT NULL AND until_on IS NOT NULL));

-- the authority, whether the three tests are met (S1), and what weighs (S4)
CREATE TABLE listing_worksheet (
  case_id          uuid PRIMARY KEY REFERENCES credit_case (id),
  authority_level  text NOT NULL CHECK (authority_level IN ('NATIONAL', 'PROVINCE', 'PREFECTURE',
    'COUNTY')),
  -- the next higher authority, whose consent some levels need (S6)
  superior_code    text REFERENCES department (code),
  -- where the authority is; null for a national one
  region_code      text CHECK (region_code ~ '^[0-9]{6}$'),
  -- code of the kind of heavier penalty, as the rules name it
  penalty_kind     text,
  -- whether there is sufficient evidence of no intent; null while nobody looked
  no_intent        boolean,
  no_intent_reason text,
  written_by       text NOT NULL,
  written_for      text,
  written_on       date NOT NULL,
  version          bigint NOT NULL DEFAULT 0,
  CHECK ((no_intent IS NULL) = (no_intent_reason IS NULL))
);
CREATE INDEX listing_worksheet_superior ON listing_worksheet (superior_code)
  WHERE superior_code IS NOT NULL;

CREATE TABLE listing_answer (
  case_id uuid NOT NULL REFERENCES listing_worksheet (case_id),
  ordinal integer NOT NULL,
  kind    text NOT NULL CHECK (kind IN ('TEST', 'FACTOR')),
  -- as the rules name the test or factor
  code    text NOT NULL CHECK (length(code) > 0),
  -- whether a test is met; factors have no such answer
  met     boolean,
  text    text NOT NULL CHECK (length(trim(text)) > 0),
  figure  numeric(20, 4),
  PRIMARY KEY (case_id, ordinal),
  UNIQUE (case_id, kind, code),
  CHECK ((kind = 'TEST') = (met IS NOT NULL))
);

-- what the party was told before: facts, grounds and rights (P-44, S5)
CREATE TABLE listing_notice (
  id           uuid PRIMARY KEY,
  case_id      uuid NOT NULL REFERENCES credit_case (id),
  number       text NOT NULL CHECK (length(trim(number)) > 0),
  facts        text NOT NULL CHECK (length(trim(facts)) > 0),
  reasons      text NOT NULL CHECK (length(trim(reasons)) > 0),
  rights       text NOT NULL CHECK (length(trim(rights)) > 0),
  -- what it announced, so that a defence does not worsen it (P-45)
  ground       text NOT NULL,
  longer_until date,
  issued_by    text NOT NULL,
  issued_for   text,
  issued_on    date NOT NULL,
  issued_at    timestamptz NOT NULL,
  UNIQUE (case_id, number)
);

-- proof that papers reached the party
CREATE TABLE listing_service (
  id           uuid PRIMARY KEY,
  case_id      uuid NOT NULL REFERENCES credit_case (id),
  -- the notice that was served; null where it was the decision
  notice_id    uuid REFERENCES listing_notice (id),
  -- codes of the papers handed over together
  papers       text NOT NULL CHECK (length(papers) > 0),
  method       text NOT NULL CHECK (method IN ('DIRECT', 'LEFT', 'ENTRUSTED', 'POST', 'ELECTRONIC',
    'PUBLIC_NOTICE')),
  -- the day it counts as served
  served_on    date NOT NULL,
  recipient    text NOT NULL CHECK (length(trim(recipient)) > 0),
  served_by    text NOT NULL CHECK (length(trim(served_by)) > 0),
  -- number or place of the receipt
  reference    text,
  recorded_by  text NOT NULL,
  recorded_for text,
  recorded_on  date NOT NULL,
  recorded_at  timestamptz NOT NULL,
  CHECK (served_on <= recorded_on)
);
CREATE INDEX listing_service_case ON listing_service (case_id, recorded_at);

CREATE TABLE listing_defence (
  id           uuid PRIMARY KEY,
  case_id      uuid NOT NULL REFERENCES credit_case (id),
  -- the notice it answers
  notice_id    uuid NOT NULL REFERENCES listing_notice (id),
  person       text NOT NULL CHECK (length(trim(person)) > 0),
  text         text NOT NULL CHECK (length(trim(text)) > 0),
  channel      text NOT NULL CHECK (channel IN ('COUNTER', 'PORTAL')),
  hearing      boolean NOT NULL,
  filed_on     date NOT NULL,
  -- after the term for it; it is heard all the same
  late         boolean NOT NULL,
  filed_by     text NOT NULL,
  filed_for    text,
  filed_at     timestamptz NOT NULL,
  outcome      text CHECK (outcome IN ('ACCEPTED', 'PARTLY', 'NOT_ACCEPTED')),
  reply        text,
  -- whether it showed that there was no intent (S4)
  no_intent    boolean,
  replied_by   text,
  replied_for  text,
  replied_on   date,
  version      bigint NOT NULL DEFAULT 0,
  CHECK ((outcome IS NULL) = (reply IS NULL)),
  CHECK ((outcome IS NULL) = (no_intent IS NULL)),
  CHECK ((outcome IS NULL) = (replied_by IS NULL)),
  CHECK ((outcome IS NULL) = (replied_on IS NULL)),
  CHECK (NOT (outcome = 'NOT_ACCEPTED' AND no_intent))
);
CREATE INDEX listing_defence_case ON listing_defence (case_id, filed_at);

CREATE TABLE listing_hearing (
  id           uuid PRIMARY KEY,
  case_id      uuid NOT NULL REFERENCES credit_case (id),
  -- the day the party was told of time and place
  noticed_on   date NOT NULL,
  held_on      date NOT NULL,
  place        text NOT NULL CHECK (length(trim(place)) > 0),
  chair        text NOT NULL REFERENCES official (name),
  called_by    text NOT NULL,
  called_for   text,
  called_at    timestamptz NOT NULL,
  -- null until it was held
  record       text,
  -- whether the party signed the record; with a note where it would not
  signed       boolean,
  recorded_by  text,
  recorded_for text,
  recorded_on  date,
  version      bigint NOT NULL DEFAULT 0,
  CHECK (noticed_on < held_on),
  CHECK ((record IS NULL) = (signed IS NULL)),
  CHECK ((record IS NULL) = (recorded_by IS NULL)),
  CHECK ((record IS NULL) = (recorded_on IS NULL)),
  CHECK (held_on <= recorded_on)
);
CREATE INDEX listing_hearing_case ON listing_hearing (case_id, called_at);

-- one person, one vote, with reasons (P-57)
CREATE TABLE listing_vote (
  id        uuid PRIMARY KEY,
  case_id   uuid NOT NULL REFERENCES credit_case (id),
  voter     text NOT NULL,
  in_favour boolean NOT NULL,
  reasons   text NOT NULL CHECK (length(trim(reasons)) > 0),
  voted_on  date NOT NULL,
  voted_at  timestamptz NOT NULL,
  UNIQUE (case_id, voter)
);

-- the decision, and the repair guidance that is delivered with it
CREATE TABLE listing_paper (
  id         uuid PRIMARY KEY,
  case_id    uuid NOT NULL REFERENCES credit_case (id),
  kind       text NOT NULL CHECK (kind IN ('LISTING_DECISION', 'REPAIR_GUIDANCE')),
  number     text NOT NULL CHECK (length(trim(number)) > 0),
  issued_by  text NOT NULL,
  issued_for text,
  issued_on  date NOT NULL,
  issued_at  timestamptz NOT NULL,
  UNIQUE (case_id, kind)
);

CREATE TABLE listing_paper_content (
  paper_id uuid NOT NULL REFERENCES listing_paper (id),
  ordinal  integer NOT NULL,
  -- what the rules ask the paper to state
  code     text NOT NULL CHECK (length(code) > 0),
  text     text NOT NULL CHECK (length(trim(text)) > 0),
  PRIMARY KEY (paper_id, ordinal),
  UNIQUE (paper_id, code)
);

GRANT SELECT, INSERT ON listing_notice, listing_service, listing_vote, listing_paper,
  listing_paper_content TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON listing_worksheet, listing_defence, listing_hearing TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON listing_answer TO ${appRole};
