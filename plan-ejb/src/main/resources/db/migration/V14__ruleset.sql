-- Editions of rule packs, kept as the files they were handed in as. Nothing is deleted: what was
-- decided by an edition is replayed under it.

CREATE TABLE rule_set (
  -- name of the pack for its first edition, name.2 for the second
  id              text PRIMARY KEY,
  pack            text NOT NULL CHECK (pack ~ '^[a-z][a-z0-9-]{1,59}$'),
  edition         integer NOT NULL CHECK (edition > 0),
  family          text NOT NULL CHECK (family ~ '^[a-z][a-z0-9-]{1,59}$'),
  effective_from  date NOT NULL,
  -- last day in force
  effective_to    date,
  content         text NOT NULL,
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
  UNIQUE (pack, edition),
  CHECK (id = pack || CASE WHEN edition = 1 THEN '' ELSE '.' || edition END),
  CHECK (effective_from <= effective_to),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK (decided_by <> loaded_by),
  CHECK (shipped OR (state IN ('LOADED', 'WITHDRAWN')) = (decided_by IS NULL)),
  CHECK (state <> 'REJECTED' OR decision_reason IS NOT NULL),
  -- of one family one pack at most is in force on any day
  CONSTRAINT rule_set_one_in_force EXCLUDE USING gist
    (family WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
    WHERE (state = 'CONFIRMED') DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX rule_set_waiting ON rule_set (pack) WHERE state = 'LOADED';

GRANT SELECT, INSERT, UPDATE ON rule_set TO ${appRole};
