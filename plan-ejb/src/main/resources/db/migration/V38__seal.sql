-- The seal of the trail: blocks of committed records, each with the root of its records, bound to the
-- block before it by a keyed hash whose key is not here. Nobody changes or removes either table.

CREATE TABLE audit_block (
  number         bigint PRIMARY KEY CHECK (number > 0),
  -- place of its first record in the whole sealed trail, from 1
  first_position bigint NOT NULL UNIQUE CHECK (first_position > 0),
  records        integer NOT NULL CHECK (records > 0),
  root           text NOT NULL CHECK (root ~ '^[0-9a-f]{64}$'),
  previous       text NOT NULL UNIQUE CHECK (previous ~ '^[0-9a-f]{64}$'),
  head           text NOT NULL UNIQUE CHECK (head ~ '^[0-9a-f]{64}$'),
  key_id         text NOT NULL CHECK (length(key_id) BETWEEN 1 AND 40),
  sealed_at      timestamptz NOT NULL
);

CREATE TABLE audit_seal (
  position  bigint PRIMARY KEY CHECK (position > 0),
  block     bigint NOT NULL REFERENCES audit_block (number),
  record_id bigint NOT NULL UNIQUE,
  -- hash of the record as it was sealed
  leaf      text NOT NULL CHECK (leaf ~ '^[0-9a-f]{64}$')
);
CREATE INDEX audit_seal_block ON audit_seal (block, position);

GRANT SELECT, INSERT ON audit_block, audit_seal TO ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON audit_block, audit_seal FROM ${appRole};

CREATE INDEX audit_record_actor ON audit_record (actor, id DESC);
