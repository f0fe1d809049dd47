-- Notifications: what people are told, how they wish to be told, what goes out by mail and messenger.

-- What goes out. A mail's words are kept until it went; what nobody was to be sent is kept to be read.
CREATE TABLE outgoing_message (
  id        uuid PRIMARY KEY,
  channel   text NOT NULL CHECK (channel IN ('MAIL', 'MESSENGER')),
  recipient text NOT NULL REFERENCES official (name) ON DELETE CASCADE,
  -- of the mail box or the telephone; none where mails go to the log
  address   text,
  subject   text NOT NULL,
  body_text text,
  body_html text,
  urgent    boolean NOT NULL,
  state     text NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'LOGGED', 'FAILED')),
  attempts  integer NOT NULL DEFAULT 0,
  due_at    timestamptz NOT NULL,
  made_at   timestamptz NOT NULL,
  taken_at  timestamptz,
  done_at   timestamptz,
  failure   text,
  CHECK (state NOT IN ('SENT', 'LOGGED', 'FAILED') OR done_at IS NOT NULL),
  CHECK (state <> 'SENDING' OR taken_at IS NOT NULL)
);
CREATE INDEX outgoing_message_waiting ON outgoing_message (channel, due_at)
  WHERE state IN ('WAITING', 'SENDING');
CREATE INDEX outgoing_message_recent ON outgoing_message (made_at DESC, id DESC);

CREATE TABLE notification (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recipient       text NOT NULL REFERENCES official (name) ON DELETE CASCADE,
  kind            text NOT NULL CHECK (kind IN ('ASSIGNED', 'REVIEW', 'REPORT_DECIDED', 'REQUEST',
    'TASK_STEP', 'DATE_MOVED', 'REMINDER', 'URGE', 'SLIP', 'SUBSTITUTION')),
  -- why this person is told
  reason          text NOT NULL CHECK (reason IN ('HANDLER', 'MAKER', 'FILER', 'LIAISON', 'HEAD',
    'OFFICE', 'LEADER', 'SUBSTITUTE', 'ABSENT', 'STANDS_IN')),
  stands_in_for   text,
  -- a key of the feature's words, and what is put into them; so each reader has their own language
  message         text NOT NULL,
  facts           jsonb NOT NULL DEFAULT '{}',
  task_id         uuid REFERENCES task (id) ON DELETE CASCADE,
  department_code text REFERENCES department (code),
  object_type     text NOT NULL,
  object_id       text NOT NULL,
  href            text NOT NULL,
  urgent          boolean NOT NULL DEFAULT false,
  -- of a kind its recipient had muted when it came
  silent          boolean NOT NULL DEFAULT false,
  at              timestamptz NOT NULL,
  read_at         timestamptz,
  -- what carried it; deferred, because whoever takes it marks it before the mail is written
  mail_id         uuid REFERENCES outgoing_message (id) DEFERRABLE INITIALLY DEFERRED,
  messenger_id    uuid REFERENCES outgoing_message (id) DEFERRABLE INITIALLY DEFERRED,
  -- what makes two notifications of one person the same
  occasion        text NOT NULL,
  UNIQUE (recipient, occasion),
  CHECK ((reason = 'STANDS_IN') = (stands_in_for IS NOT NULL))
);
CREATE INDEX notification_inbox ON notification (recipient, id DESC);
CREATE INDEX notification_unread ON notification (recipient, id DESC)
  WHERE read_at IS NULL AND NOT silent;
CREATE INDEX notification_mail ON notification (mail_id) WHERE mail_id IS NOT NULL;
CREATE INDEX notification_messenger ON notification (messenger_id) WHERE messenger_id IS NOT NULL;

-- An official without a row has never set anything.
CREATE TABLE notification_setting (
  official         text PRIMARY KEY REFERENCES official (name) ON DELETE CASCADE,
  muted            text[] NOT NULL DEFAULT '{}',
  mail             boolean NOT NULL DEFAULT true,
  -- entered by the official; goes before the one the sign-in brought
  mail_address     text,
  signed_in_mail   text,
  messenger        boolean NOT NULL DEFAULT false,
  messenger_number text,
  language         text NOT NULL DEFAULT 'zh' CHECK (language IN ('zh', 'en')),
  version          bigint NOT NULL DEFAULT 0,
  CHECK (NOT muted && ARRAY['URGE', 'SLIP'])
);

GRANT SELECT, INSERT, UPDATE ON outgoing_message, notification, notification_setting TO ${appRole};
