-- What other systems were given of what is not public. Nobody changes a record; old ones are removed.

CREATE TABLE sharing_record (
  id             uuid PRIMARY KEY,
  at             timestamptz NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('READ', 'PUSH')),
  system         text NOT NULL,
  department     text,
  operation      text NOT NULL,
  query          text,
  purpose        text CHECK (length(purpose) <= 64),
  acting_user    text CHECK (length(acting_user) <= 100),
  sha256         text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  client_address text,
  request_id     text
);
CREATE INDEX sharing_record_at ON sharing_record (at, id);
CREATE INDEX sharing_record_system ON sharing_record (system, at, id);

GRANT SELECT, INSERT, DELETE ON sharing_record TO ${appRole};
REVOKE UPDATE, TRUNCATE ON sharing_record FROM ${appRole};

-- not even the application removes one before its time
CREATE FUNCTION sharing_record_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.at > now() - interval '3 years' THEN
    RAISE EXCEPTION 'records of sharing are kept three years';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER sharing_record_kept BEFORE DELETE ON sharing_record
  FOR EACH ROW EXECUTE FUNCTION sharing_record_kept();
