-- What outside systems learn: events in commit order, who is subscribed, and what became of each
-- delivery. Content is not kept here but looked up when it is told, so that what is gone is gone.

-- the one row that gives positions; whoever holds it is the only one that does
CREATE TABLE exchange_sequence (
  one           boolean PRIMARY KEY DEFAULT true CHECK (one),
  -- the latest position given
  last_position bigint NOT NULL DEFAULT 0,
  -- up to here, what no longer stands was removed
  purged        bigint NOT NULL DEFAULT 0,
  -- what happened before was removed then; null while nothing was
  kept_from     timestamptz,
  -- the business date for which entries were looked through for what began or ended by itself
  looked_on     date,
  CHECK (purged <= last_position)
);
INSERT INTO exchange_sequence DEFAULT VALUES;

CREATE TABLE exchange_event (
  id          uuid PRIMARY KEY,
  -- in the order they were written, which is not the order they were committed in
  ordinal     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  -- without gaps, in the order they could be seen; null until it is given
  position    bigint UNIQUE,
  kind        text NOT NULL CHECK (kind ~ '^org\.ipplan\.[a-z.-]+$'),
  -- what deliveries are kept in order by: id of the entry or task, year of the plan
  subject     text NOT NULL CHECK (length(subject) > 0),
  list        text CHECK (list IN ('DISHONESTY', 'SERIOUS')),
  entry_id    uuid REFERENCES list_entry (id),
  -- the step that was taken, of kinds that tell it
  action      text,
  happened_at timestamptz NOT NULL,
  CHECK ((list IS NULL) = (entry_id IS NULL))
);
CREATE INDEX exchange_event_new ON exchange_event (ordinal) WHERE position IS NULL;
CREATE INDEX exchange_event_list ON exchange_event (list, position) WHERE list IS NOT NULL;
CREATE INDEX exchange_event_entry ON exchange_event (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX exchange_event_happened ON exchange_event (happened_at);

-- whether outsiders were told that an entry stands; its row keeps changes of one entry in order
CREATE TABLE exchange_entry (
  entry_id uuid PRIMARY KEY REFERENCES list_entry (id),
  list     text NOT NULL CHECK (list IN ('DISHONESTY', 'SERIOUS')),
  told     boolean NOT NULL,
  -- the event that told it last; null while none did
  event_id uuid REFERENCES exchange_event (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX exchange_entry_told ON exchange_entry (entry_id) WHERE told;
CREATE INDEX exchange_entry_event ON exchange_entry (event_id) WHERE told;

CREATE TABLE subscription (
  id            uuid PRIMARY KEY,
  -- functional user of the system it belongs to
  owner         text NOT NULL CHECK (length(trim(owner)) > 0),
  target        text NOT NULL CHECK (length(target) BETWEEN 1 AND 2000),
  -- kinds of events, with blanks between
  events        text NOT NULL CHECK (length(events) > 0),
  filter_list   text CHECK (filter_list IN ('DISHONESTY', 'SERIOUS')),
  filter_task   uuid REFERENCES task (id),
  -- encrypted; the owner alone knows it
  secret        bytea NOT NULL,
  state         text NOT NULL CHECK (state IN ('ACTIVE', 'PAUSED', 'ENDED')),
  made_at       timestamptz NOT NULL,
  changed_by    text NOT NULL,
  changed_at    timestamptz NOT NULL,
  reason        text,
  version       bigint NOT NULL DEFAULT 0
);
CREATE INDEX subscription_owner ON subscription (owner, made_at);
CREATE INDEX subscription_live ON subscription (id) WHERE state <> 'ENDED';

-- how its target does; apart, so that deliveries do not change the subscription's version
CREATE TABLE subscription_health (
  subscription_id uuid PRIMARY KEY REFERENCES subscription (id),
  -- attempts that failed since the last that did not
  failures        integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
  -- nothing is sent before
  open_until      timestamptz,
  succeeded_at    timestamptz,
  failed_at       timestamptz,
  failure         text
);

CREATE TABLE delivery (
  id              uuid PRIMARY KEY,
  subscription_id uuid NOT NULL REFERENCES subscription (id),
  event_id        uuid NOT NULL REFERENCES exchange_event (id) ON DELETE CASCADE,
  subject         text NOT NULL,
  position        bigint NOT NULL,
  state           text NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'DELIVERED', 'DEAD')),
  due_at          timestamptz NOT NULL,
  -- since it began to wait
  attempts        integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  waiting_since   timestamptz NOT NULL,
  taken_at        timestamptz,
  done_at         timestamptz,
  made_at         timestamptz NOT NULL,
  status          integer,
  failure         text,
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (subscription_id, event_id),
  CHECK ((state IN ('DELIVERED', 'DEAD')) = (done_at IS NOT NULL)),
  CHECK (state <> 'SENDING' OR taken_at IS NOT NULL)
);
CREATE INDEX delivery_log ON delivery (subscription_id, position DESC, id);
CREATE INDEX delivery_due ON delivery (due_at, position) WHERE state = 'WAITING';
CREATE INDEX delivery_order ON delivery (subscription_id, subject, position)
  WHERE state IN ('WAITING', 'SENDING');
CREATE INDEX delivery_event ON delivery (event_id);

CREATE TABLE delivery_attempt (
  id          uuid PRIMARY KEY,
  delivery_id uuid NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
  at          timestamptz NOT NULL,
  -- milliseconds until the answer, or until it was given up
  took        bigint NOT NULL CHECK (took >= 0),
  -- null where nothing was answered
  status      integer,
  failure     text
);
CREATE INDEX delivery_attempt_delivery ON delivery_attempt (delivery_id, at);

GRANT SELECT, UPDATE ON exchange_sequence TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON exchange_event, exchange_entry, delivery TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON subscription, subscription_health TO ${appRole};
GRANT SELECT, INSERT, DELETE ON delivery_attempt TO ${appRole};
