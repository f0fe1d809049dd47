-- Days that terms were counted from, so that a loaded calendar can move what follows from them; and
-- links between tasks of two years.

-- null: the term to sign for was counted from the day the share was handed out
ALTER TABLE assignment ADD COLUMN sign_for_from_on date;
UPDATE assignment a SET sign_for_from_on = c.business_on
FROM (SELECT object_id, max(business_on) AS business_on FROM audit_record
      WHERE object_type = 'assignment' AND action = 'confirm' GROUP BY object_id) c
WHERE c.object_id = cast(a.id AS text);

-- null: the due date is the period's or was named by the office; so it is for reports returned
-- before this column was there, because nobody can tell any more
ALTER TABLE report ADD COLUMN due_from_on date;

-- lineage: a task of one year and what became of it in a later one. What is new in the later year is
-- derived: it has no link. Not task.continues, which joins versions of one year.
CREATE TABLE task_link (
  id            uuid PRIMARY KEY,
  from_task     uuid NOT NULL REFERENCES task (id),
  from_year     integer NOT NULL,
  to_task       uuid REFERENCES task (id),
  to_year       integer NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('CONTINUED', 'MERGED', 'SPLIT', 'DROPPED')),
  state         text NOT NULL CHECK (state IN ('SUGGESTED', 'CONFIRMED', 'REJECTED')),
  by_hand       boolean NOT NULL,
  score         double precision CHECK (score BETWEEN 0 AND 1),
  text_value    double precision,
  lead_value    double precision,
  parties_value double precision,
  chapter_value double precision,
  note          text,
  settled_by    text,
  settled_at    timestamptz,
  version       bigint NOT NULL DEFAULT 0,
  CHECK (from_year < to_year),
  CHECK ((kind = 'DROPPED') = (to_task IS NULL)),
  CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
  UNIQUE NULLS NOT DISTINCT (from_task, to_task, to_year)
);
CREATE INDEX task_link_years ON task_link (from_year, to_year, state);
CREATE INDEX task_link_to ON task_link (to_task);
-- what continues alone, or ends, has no second confirmed link
CREATE UNIQUE INDEX task_link_alone_from ON task_link (from_task, to_year)
  WHERE state = 'CONFIRMED' AND kind IN ('CONTINUED', 'DROPPED');
CREATE UNIQUE INDEX task_link_alone_to ON task_link (to_task, from_year)
  WHERE state = 'CONFIRMED' AND kind = 'CONTINUED';

GRANT SELECT, INSERT, UPDATE, DELETE ON task_link TO ${appRole};
