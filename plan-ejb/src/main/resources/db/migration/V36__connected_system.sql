-- Platforms that other bodies run: what they are, how they are reached, and what they bring.

CREATE TABLE connected_system (
  id            uuid PRIMARY KEY,
  code          text NOT NULL UNIQUE CHECK (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  name_zh       text NOT NULL CHECK (length(trim(name_zh)) > 0),
  name_en       text NOT NULL CHECK (length(trim(name_en)) > 0),
  -- the body that runs it, or the first that the plan makes answer for it
  owner_code    text NOT NULL REFERENCES department (code),
  about_zh      text NOT NULL,
  about_en      text NOT NULL,
  state         text NOT NULL CHECK (state IN ('NOT_CONNECTED', 'TRIED', 'CONNECTED', 'SUSPENDED')),
  credentials   text NOT NULL CHECK (credentials IN ('NONE', 'OAUTH2', 'MUTUAL_TLS', 'SIGNED')),
  token_address text,
  client_id     text,
  scope         text,
  -- name of a key in the server's key store
  key_name      text,
  -- encrypted; shown to nobody
  secret        bytea,
  secret_set_by text,
  secret_set_at timestamptz,
  -- functional user that may post messages for it
  push_client   text CHECK (length(trim(push_client)) > 0),
  set_up_by     text,
  set_up_for    text,
  set_up_at     timestamptz,
  changed_by    text NOT NULL,
  changed_at    timestamptz NOT NULL,
  reason        text,
  version       bigint NOT NULL DEFAULT 0,
  CHECK ((secret IS NULL) = (secret_set_by IS NULL)),
  CHECK ((secret IS NULL) = (secret_set_at IS NULL)),
  CHECK (credentials <> 'OAUTH2' OR (token_address IS NOT NULL AND client_id IS NOT NULL
    AND secret IS NOT NULL)),
  CHECK (credentials <> 'SIGNED' OR secret IS NOT NULL),
  CHECK (credentials <> 'MUTUAL_TLS' OR key_name IS NOT NULL)
);
CREATE INDEX connected_system_owner ON connected_system (owner_code);

-- tasks of a year's plan that it serves
CREATE TABLE connected_system_task (
  system_id uuid NOT NULL REFERENCES connected_system (id),
  year      integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  number    integer NOT NULL CHECK (number > 0),
  PRIMARY KEY (system_id, year, number)
);
CREATE INDEX connected_system_task_of ON connected_system_task (year, number);

CREATE TABLE system_feed (
  id               uuid PRIMARY KEY,
  system_id        uuid NOT NULL REFERENCES connected_system (id),
  code             text NOT NULL CHECK (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  kind             text NOT NULL CHECK (kind IN ('OBSERVATIONS', 'COUNTS', 'CREDIT_ACTS', 'CASES',
    'WARNINGS')),
  way              text NOT NULL CHECK (way IN ('PULL', 'PUSH')),
  -- the task that what it brings belongs to
  task_year        integer NOT NULL,
  task_number      integer NOT NULL,
  address          text CHECK (length(address) BETWEEN 1 AND 2000),
  every_minutes    integer NOT NULL CHECK (every_minutes BETWEEN 1 AND 44640),
  cursor_parameter text,
  cursor_pointer   text,
  since_parameter  text,
  items            text NOT NULL,
  -- JSON
  fields           text NOT NULL,
  sample           text NOT NULL,
  tried_by         text,
  tried_at         timestamptz,
  changed_by       text NOT NULL,
  changed_at       timestamptz NOT NULL,
  version          bigint NOT NULL DEFAULT 0,
  UNIQUE (system_id, code),
  CHECK ((cursor_parameter IS NULL) = (cursor_pointer IS NULL)),
  CHECK ((tried_by IS NULL) = (tried_at IS NULL))
);

-- where a feed stands; apart, so that runs do not change its version
CREATE TABLE system_feed_position (
  feed_id      uuid PRIMARY KEY REFERENCES system_feed (id),
  -- a member has it; one that never comes back is taken over
  taken_at     timestamptz,
  next_at      timestamptz NOT NULL,
  -- where the next run begins
  since        timestamptz,
  tag          text,
  failures     integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
  -- nothing is asked before
  open_until   timestamptz,
  succeeded_at timestamptz,
  failed_at    timestamptz,
  failure      text
);
CREATE INDEX system_feed_position_due ON system_feed_position (next_at);

CREATE TABLE system_feed_run (
  id         uuid PRIMARY KEY,
  feed_id    uuid NOT NULL REFERENCES system_feed (id),
  -- in the order they began
  ordinal    bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  way        text NOT NULL CHECK (way IN ('PULL', 'PUSH')),
  started_by text NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at   timestamptz,
  state      text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
  read       integer NOT NULL DEFAULT 0,
  added      integer NOT NULL DEFAULT 0,
  same       integer NOT NULL DEFAULT 0,
  changed    integer NOT NULL DEFAULT 0,
  rejected   integer NOT NULL DEFAULT 0,
  failure    text,
  -- what was answered; null where nothing was
  status     integer,
  CHECK ((state = 'RUNNING') = (ended_at IS NULL)),
  CHECK (read = added + same + changed + rejected)
);
CREATE INDEX system_feed_run_log ON system_feed_run (feed_id, ordinal DESC);
CREATE INDEX system_feed_run_open ON system_feed_run (started_at) WHERE state = 'RUNNING';

-- what was wrong with items; an item that is refused stops no other
CREATE TABLE system_feed_fault (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id    uuid NOT NULL REFERENCES system_feed_run (id),
  feed_id   uuid NOT NULL REFERENCES system_feed (id),
  -- its place in what was read, from 1
  item      integer NOT NULL CHECK (item > 0),
  reference text NOT NULL,
  field     text NOT NULL,
  code      text NOT NULL,
  -- JSON array of what the words speak of
  arguments text NOT NULL,
  at        timestamptz NOT NULL
);
CREATE INDEX system_feed_fault_run ON system_feed_fault (run_id, id);
CREATE INDEX system_feed_fault_feed ON system_feed_fault (feed_id, id DESC);

-- what was taken in, by the reference the other system knows it by
CREATE TABLE system_feed_item (
  feed_id   uuid NOT NULL REFERENCES system_feed (id),
  reference text NOT NULL,
  -- SHA-256 of what it says
  digest    text NOT NULL,
  -- JSON of what it says
  content   text NOT NULL,
  run_id    uuid NOT NULL REFERENCES system_feed_run (id),
  taken_at  timestamptz NOT NULL,
  PRIMARY KEY (feed_id, reference)
);

-- what it said before it was corrected
CREATE TABLE system_feed_item_before (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  feed_id     uuid NOT NULL,
  reference   text NOT NULL,
  content     text NOT NULL,
  run_id      uuid NOT NULL REFERENCES system_feed_run (id),
  taken_at    timestamptz NOT NULL,
  replaced_at timestamptz NOT NULL,
  FOREIGN KEY (feed_id, reference) REFERENCES system_feed_item (feed_id, reference)
);
CREATE INDEX system_feed_item_before_of ON system_feed_item_before (feed_id, reference);

-- registrations and counts, shown with the task
CREATE TABLE system_figure (
  feed_id      uuid NOT NULL,
  reference    text NOT NULL,
  what         text NOT NULL,
  -- 2024, 2024-Q1, 2024-05 or a day
  period       text NOT NULL,
  value        numeric(24, 6) NOT NULL,
  unit         text,
  source       text NOT NULL,
  published_on date,
  taken_at     timestamptz NOT NULL,
  -- how often it was corrected
  corrections  integer NOT NULL DEFAULT 0,
  PRIMARY KEY (feed_id, reference),
  FOREIGN KEY (feed_id, reference) REFERENCES system_feed_item (feed_id, reference)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX system_figure_what ON system_figure (feed_id, what, period DESC);

CREATE TABLE system_warning (
  id              uuid PRIMARY KEY,
  feed_id         uuid NOT NULL,
  reference       text NOT NULL,
  level           text NOT NULL CHECK (level IN ('NOTICE', 'ALERT', 'URGENT')),
  title           text NOT NULL,
  text            text NOT NULL,
  issued_on       date NOT NULL,
  -- null where the year has no such task yet
  task_id         uuid REFERENCES task (id),
  department_code text REFERENCES department (code),
  state           text NOT NULL CHECK (state IN ('OPEN', 'ACKNOWLEDGED')),
  taken_at        timestamptz NOT NULL,
  acknowledged_by text,
  acknowledged_at timestamptz,
  note            text,
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (feed_id, reference),
  FOREIGN KEY (feed_id, reference) REFERENCES system_feed_item (feed_id, reference)
    DEFERRABLE INITIALLY DEFERRED,
  CHECK ((state = 'ACKNOWLEDGED') = (acknowledged_by IS NOT NULL)),
  CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
);
CREATE INDEX system_warning_task ON system_warning (task_id, taken_at DESC);
CREATE INDEX system_warning_open ON system_warning (department_code) WHERE state = 'OPEN';

GRANT SELECT, INSERT, UPDATE ON connected_system, system_feed, system_feed_position,
  system_feed_run, system_feed_item, system_figure, system_warning TO ${appRole};
GRANT SELECT, INSERT, DELETE ON connected_system_task TO ${appRole};
GRANT SELECT, INSERT ON system_feed_fault, system_feed_item_before TO ${appRole};
