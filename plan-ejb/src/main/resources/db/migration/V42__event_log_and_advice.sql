-- How far events were appended to the log that others read, where there is one (ADR 61).
CREATE TABLE exchange_log (
  one         boolean PRIMARY KEY DEFAULT true CHECK (one),
  -- of the last event the log has taken; 0 before the first
  position    bigint NOT NULL DEFAULT 0 CHECK (position >= 0),
  -- when it took that
  appended_at timestamptz,
  -- attempts that failed since
  failures    integer NOT NULL DEFAULT 0 CHECK (failures >= 0)
);
INSERT INTO exchange_log DEFAULT VALUES;
GRANT SELECT, UPDATE ON exchange_log TO ${appRole};
