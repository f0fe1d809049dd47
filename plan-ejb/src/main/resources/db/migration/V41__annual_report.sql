-- The annual report (task 110 of the plan). An edition keeps what the records said when it was composed, and once it
-- was approved all it says as one text with its hash: neither follows records that change later.

CREATE TABLE annual_report (
  id           uuid PRIMARY KEY,
  year         integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  edition      integer NOT NULL CHECK (edition > 0),
  state        text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
  -- chapters and references as composed from records
  composed     text NOT NULL CHECK (composed IS JSON OBJECT),
  -- what the last composing found otherwise than the one before
  moved        text NOT NULL CHECK (moved IS JSON ARRAY),
  records_on   date NOT NULL,
  composed_by  text NOT NULL,
  composed_at  timestamptz NOT NULL,
  -- everybody with a hand in it, separated by commas: four eyes ask by them
  makers       text NOT NULL CHECK (length(makers) > 0),
  changed_at   timestamptz NOT NULL,
  submitted_by text,
  submitted_at timestamptz,
  approved_by  text,
  approved_at  timestamptz,
  published_on date,
  reason       text,
  content      text CHECK (content IS JSON OBJECT),
  sha256       text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  version      bigint NOT NULL DEFAULT 0,
  UNIQUE (year, edition),
  CHECK ((submitted_by IS NULL) = (submitted_at IS NULL)),
  CHECK (num_nonnulls(approved_by, approved_at, content, sha256) IN (0, 4)),
  CHECK (state NOT IN ('APPROVED', 'PUBLISHED') OR content IS NOT NULL),
  CHECK (state NOT IN ('RETURNED', 'WITHDRAWN') OR reason IS NOT NULL),
  CHECK (state <> 'PUBLISHED' OR published_on IS NOT NULL),
  CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
-- one edition of a year is under way
CREATE UNIQUE INDEX annual_report_open ON annual_report (year)
  WHERE state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED');
CREATE INDEX annual_report_waiting ON annual_report (state) WHERE state IN ('SUBMITTED', 'RETURNED', 'APPROVED');

-- the office's own words of a chapter, as they are written; the approved ones are part of the content
CREATE TABLE annual_report_text (
  report_id uuid NOT NULL REFERENCES annual_report (id),
  chapter   text NOT NULL CHECK (chapter ~ '^[a-z-]{1,40}$'),
  text      text NOT NULL CHECK (length(trim(text)) > 0),
  PRIMARY KEY (report_id, chapter)
);

-- what was approved stays as it was approved, whoever writes it
CREATE FUNCTION annual_report_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.content IS NOT NULL AND (NEW.content, NEW.sha256, NEW.composed, NEW.records_on, NEW.approved_by, NEW.approved_at)
      IS DISTINCT FROM (OLD.content, OLD.sha256, OLD.composed, OLD.records_on, OLD.approved_by, OLD.approved_at) THEN
    RAISE EXCEPTION 'annual_report %: an approved content does not change', OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER annual_report_stays BEFORE UPDATE ON annual_report
  FOR EACH ROW EXECUTE FUNCTION annual_report_stays();

GRANT SELECT, INSERT, UPDATE ON annual_report TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON annual_report_text TO ${appRole};
