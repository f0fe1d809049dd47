-- Others of an open-ended list of departments -------------------------------------------------------

-- the office named the others, or said that there are none; who and why stands in the trail
ALTER TABLE task ADD COLUMN others_settled boolean NOT NULL DEFAULT false;
ALTER TABLE task ADD CONSTRAINT task_others_of_open_list CHECK (open_ended OR NOT others_settled);
CREATE INDEX task_others_open ON task (id) WHERE open_ended AND NOT others_settled;

-- Notifications that were read long ago are removed --------------------------------------------------

CREATE INDEX notification_read ON notification (read_at) WHERE read_at IS NOT NULL;
GRANT DELETE ON notification TO ${appRole};
