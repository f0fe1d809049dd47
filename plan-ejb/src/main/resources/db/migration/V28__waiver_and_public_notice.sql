-- What a party waives in writing after a prior notice, how papers are served by public notice, and the
-- law that excludes a repair.

-- nothing is deleted; a later notice gives the rights anew
CREATE TABLE listing_waiver (
  id           uuid PRIMARY KEY,
  case_id      uuid NOT NULL REFERENCES credit_case (id),
  -- the notice whose terms it ends
  notice_id    uuid NOT NULL REFERENCES listing_notice (id),
  -- to state and defend (P-45); to ask for a hearing (P-63)
  defence      boolean NOT NULL,
  hearing      boolean NOT NULL,
  person       text NOT NULL CHECK (length(trim(person)) > 0),
  -- name or number of the written statement
  paper        text NOT NULL CHECK (length(trim(paper)) > 0),
  given_on     date NOT NULL,
  recorded_by  text NOT NULL,
  recorded_for text,
  recorded_on  date NOT NULL,
  recorded_at  timestamptz NOT NULL,
  CHECK (defence OR hearing),
  CHECK (given_on <= recorded_on)
);
CREATE INDEX listing_waiver_case ON listing_waiver (case_id, recorded_at);
CREATE UNIQUE INDEX listing_waiver_defence ON listing_waiver (notice_id) WHERE defence;
CREATE UNIQUE INDEX listing_waiver_hearing ON listing_waiver (notice_id) WHERE hearing;

ALTER TABLE listing_service
  -- where they were served; null where nobody wrote it down
  ADD COLUMN place text CHECK (length(trim(place)) > 0),
  -- the day a public notice was given; its term begins there
  ADD COLUMN announced_on date,
  ADD CHECK (announced_on IS NULL OR (method = 'PUBLIC_NOTICE' AND announced_on <= served_on));

ALTER TABLE credit_application
  -- law or central policy that excludes the repair (C15); null where none was named
  ADD COLUMN excluded_by text CHECK (length(trim(excluded_by)) > 0),
  ADD CHECK (excluded_by IS NULL OR (kind = 'REPAIR' AND state IN ('REFUSED', 'DECIDED_AGAINST')));

GRANT SELECT, INSERT ON listing_waiver TO ${appRole};
