-- Papers that go out, their templates and numbers, and the packages for the records office. What was
-- issued is only ever read again: the application may insert it and nothing else.

-- document numbers: data ----------------------------------------------------------------------------

-- the word that stands for a body in its document numbers
CREATE TABLE paper_authority (
  department_code text PRIMARY KEY CHECK (department_code ~ '^[a-z0-9-]{2,40}$'),
  word            text NOT NULL UNIQUE CHECK (length(word) BETWEEN 1 AND 10)
);

-- the word that stands for a kind of paper, and how a number is written
CREATE TABLE paper_series_rule (
  kind    text PRIMARY KEY,
  word    text NOT NULL UNIQUE CHECK (length(word) BETWEEN 1 AND 10),
  pattern text NOT NULL DEFAULT '{authority}{word}〔{year}〕{number}号'
    CHECK (pattern LIKE '%{authority}%' AND pattern LIKE '%{word}%'
      AND pattern LIKE '%{year}%' AND pattern LIKE '%{number}%')
);

-- the last number given; its row is locked until the paper is issued or is not
CREATE TABLE paper_series (
  department_code text NOT NULL REFERENCES paper_authority (department_code),
  kind            text NOT NULL REFERENCES paper_series_rule (kind),
  year            integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
  last_number     integer NOT NULL CHECK (last_number > 0),
  PRIMARY KEY (department_code, kind, year)
);

INSERT INTO paper_authority (department_code, word) VALUES
  ('cnipa', '国知'), ('samr', '国市监'), ('ccpd', '中宣'), ('ndrc', '发改'), ('jco', '知强办');

INSERT INTO paper_series_rule (kind, word) VALUES
  ('PRIOR_NOTICE', '信告'), ('DETERMINATION', '信认'), ('LISTING_DECISION', '信列'),
  ('REPAIR_GUIDANCE', '信引'), ('REPAIR_REFUSAL', '信驳'), ('REPAIR_DECISION', '信修'),
  ('CERTIFICATE', '信证'), ('SERVICE_PROOF', '信送');

-- templates -----------------------------------------------------------------------------------------

CREATE TABLE paper_template (
  id              uuid PRIMARY KEY,
  kind            text NOT NULL,
  language        text NOT NULL CHECK (language IN ('ZH', 'EN')),
  edition         integer NOT NULL CHECK (edition > 0),
  content         bytea NOT NULL,
  size            integer NOT NULL CHECK (size > 0),
  sha256          text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  shipped         boolean NOT NULL DEFAULT false,
  state           text NOT NULL
    CHECK (state IN ('LOADED', 'CONFIRMED', 'SUPERSEDED', 'REJECTED', 'WITHDRAWN')),
  loaded_by       text NOT NULL,
  -- the absent official it was handed in for
  loaded_for      text,
  loaded_at       timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  decision_reason text,
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (kind, language, edition),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK (decided_by <> loaded_by),
  CHECK (shipped OR (state IN ('LOADED', 'WITHDRAWN')) = (decided_by IS NULL)),
  CHECK (state <> 'REJECTED' OR decision_reason IS NOT NULL)
);
CREATE UNIQUE INDEX paper_template_waiting ON paper_template (kind, language) WHERE state = 'LOADED';
-- of a kind one template counts at the end of every transaction
ALTER TABLE paper_template ADD CONSTRAINT paper_template_one_counts
  EXCLUDE USING gist (kind WITH =, language WITH =) WHERE (state = 'CONFIRMED')
  DEFERRABLE INITIALLY DEFERRED;

-- papers --------------------------------------------------------------------------------------------

CREATE TABLE paper (
  id              uuid PRIMARY KEY,
  kind            text NOT NULL,
  language        text NOT NULL CHECK (language IN ('ZH', 'EN')),
  object_type     text NOT NULL CHECK (object_type ~ '^[a-z][a-z0-9-]{1,59}$'),
  object_id       text NOT NULL CHECK (length(object_id) BETWEEN 1 AND 100),
  department_code text NOT NULL REFERENCES department (code),
  -- null for what bears no number, such as a commitment
  number          text UNIQUE,
  template_id     uuid NOT NULL REFERENCES paper_template (id),
  -- the values it was made of
  given           text NOT NULL CHECK (given IS JSON OBJECT),
  issued_by       text NOT NULL,
  issued_for      text,
  issued_on       date NOT NULL,
  issued_at       timestamptz NOT NULL
);
CREATE INDEX paper_object ON paper (object_type, object_id, issued_at);

CREATE TABLE paper_content (
  paper_id uuid NOT NULL REFERENCES paper (id),
  format   text NOT NULL CHECK (format IN ('DOCX', 'PDF', 'OFD')),
  size     integer NOT NULL CHECK (size > 0),
  sha256   text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  content  bytea NOT NULL,
  PRIMARY KEY (paper_id, format)
);

-- packages for the records office -------------------------------------------------------------------

-- how long what kind of record is kept; '*' where no row names the kind
CREATE TABLE archive_retention (
  record_kind text PRIMARY KEY,
  period      text NOT NULL CHECK (period IN ('Y10', 'Y30', 'PERMANENT')),
  basis       text NOT NULL
);

INSERT INTO archive_retention (record_kind, period, basis) VALUES
  ('serious-listing', 'PERMANENT', '机关文件材料归档范围和文书档案保管期限规定（待档案部门核定）'),
  ('determination', 'Y30', '机关文件材料归档范围和文书档案保管期限规定（待档案部门核定）'),
  ('repair', 'Y30', '机关文件材料归档范围和文书档案保管期限规定（待档案部门核定）'),
  ('objection', 'Y10', '机关文件材料归档范围和文书档案保管期限规定（待档案部门核定）'),
  ('*', 'Y30', '机关文件材料归档范围和文书档案保管期限规定（待档案部门核定）');

-- the papers stay where they are; what is written down of the case at that moment is kept here
CREATE TABLE archive_package (
  id              uuid PRIMARY KEY,
  object_type     text NOT NULL,
  object_id       text NOT NULL,
  department_code text NOT NULL REFERENCES department (code),
  title           text NOT NULL,
  closed_on       date NOT NULL,
  period          text NOT NULL CHECK (period IN ('Y10', 'Y30', 'PERMANENT')),
  -- first day it need no longer be kept; null for ever
  keep_until      date,
  manifest        text NOT NULL CHECK (manifest IS JSON OBJECT),
  manifest_sha256 text NOT NULL CHECK (manifest_sha256 ~ '^[0-9a-f]{64}$'),
  steps           text NOT NULL CHECK (steps IS JSON ARRAY),
  votes           text NOT NULL CHECK (votes IS JSON ARRAY),
  made_by         text NOT NULL,
  made_for        text,
  made_at         timestamptz NOT NULL,
  CHECK ((period = 'PERMANENT') = (keep_until IS NULL))
);
CREATE INDEX archive_package_object ON archive_package (object_type, object_id, made_at);
CREATE INDEX archive_package_manifest ON archive_package (manifest_sha256);

GRANT SELECT ON paper_authority, paper_series_rule, archive_retention TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON paper_series, paper_template TO ${appRole};
GRANT SELECT, INSERT ON paper, paper_content, archive_package TO ${appRole};
