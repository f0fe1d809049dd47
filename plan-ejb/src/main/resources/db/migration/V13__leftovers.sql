-- Others of an open-ended list of departments -------------------------------------------------------

-- the office named the others, or said that there are none; who and why stands in the trail
ALTER TABLE task ADD COLUMN others_settled boolean NOT NULL DEFAULT false;
ALTER TABLE task ADD CONSTRAINT task_others_of_open_list CHECK (open_ended OR NOT others_settled);
CREATE INDEX task_others_open ON task (id) WHERE open_ended AND NOT others_settled;

-- Notifications that were read long ago are removed --------------------------------------------------

CREATE INDEX notification_read ON notification (read_at) WHERE read_at IS NOT NULL;
GRANT DELETE ON notification TO ${appRole};

-- Files a department adds to its rectification of a finding -------------------------------------------

CREATE TABLE finding_file (
  id           uuid PRIMARY KEY,
  finding_id   uuid NOT NULL REFERENCES finding (id),
  file_name    text NOT NULL,
  media_type   text NOT NULL,
  size         bigint NOT NULL CHECK (size > 0),
  sha256       text NOT NULL,
  content      oid NOT NULL,
  uploaded_by  text NOT NULL,
  uploaded_for text,
  uploaded_at  timestamptz NOT NULL,
  -- part of a report that the finding is put right: the office reads it, and it stays
  reported     boolean NOT NULL DEFAULT false
);
CREATE INDEX finding_file_finding ON finding_file (finding_id, uploaded_at, id);
GRANT SELECT, INSERT, UPDATE, DELETE ON finding_file TO ${appRole};
