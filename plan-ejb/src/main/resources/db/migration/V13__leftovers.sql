-- Others of an open-ended list of departments -------------------------------------------------------

-- the office named the others, or said that there are none; who and why stands in the trail
ALTER TABLE task ADD COLUMN others_settled boolean NOT NULL DEFAULT false;
ALTER TABLE task ADD CONSTRAINT task_others_of_open_list CHECK (open_ended OR NOT others_settled);
CREATE INDEX task_others_open ON task (id) WHERE open_ended AND NOT others_settled;
