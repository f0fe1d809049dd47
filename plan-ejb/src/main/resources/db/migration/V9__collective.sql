-- Who stands behind a collective party, by day, in the order of its own list.
CREATE TABLE department_member (
  id              uuid PRIMARY KEY,
  collective_code text NOT NULL REFERENCES department (code),
  member_code     text NOT NULL REFERENCES department (code),
  position        integer NOT NULL CHECK (position > 0),
  valid_from      date,
  valid_to        date,
  added_by        text NOT NULL,
  added_at        timestamptz NOT NULL,
  CHECK (collective_code <> member_code),
  UNIQUE (collective_code, position),
  CHECK (valid_from < valid_to),
  CONSTRAINT department_member_once EXCLUDE USING gist (
    collective_code WITH =, member_code WITH =, daterange(valid_from, valid_to) WITH &&)
);

GRANT SELECT, INSERT, UPDATE ON department_member TO ${appRole};
