-- What preceded a determination on an abnormal patent filing (CNIPA Order 77, AF1 to AF7). The
-- party's term to answer is a row of credit_term.

CREATE TABLE abnormal_filing (
  case_id         uuid PRIMARY KEY REFERENCES credit_case (id),
  -- codes of what is abnormal, as the rules name them
  kinds           text NOT NULL DEFAULT '',
  -- the notice of the preliminary finding, and the day the party got it
  notice_number   text CHECK (length(trim(notice_number)) > 0),
  notice_on       date,
  answer          text CHECK (answer IN ('EXPLAINED', 'PROVED', 'WITHDRAWN', 'SILENT')),
  answered_on     date,
  -- whether the party was heard before measures; null while nobody decided on it
  heard           boolean,
  -- whether a heavier penalty followed; null while nobody looked
  heavier_penalty boolean,
  penalty_number  text CHECK (length(trim(penalty_number)) > 0),
  written_by      text NOT NULL,
  written_for     text,
  written_on      date NOT NULL,
  version         bigint NOT NULL DEFAULT 0,
  CHECK ((notice_number IS NULL) = (notice_on IS NULL)),
  CHECK (answer IS NULL OR notice_on IS NOT NULL),
  CHECK (answered_on IS NULL OR (answer IS NOT NULL AND answer <> 'SILENT')),
  CHECK (answered_on >= notice_on),
  CHECK (coalesce(heavier_penalty, false) = (penalty_number IS NOT NULL))
);

GRANT SELECT, INSERT, UPDATE ON abnormal_filing TO ${appRole};
