-- Which subject a name means: keys of names, made from them and made anew at any time, and what
-- people decided, of which nothing is deleted.

-- one row for each name of an organisation, in use or former; persons have none
CREATE TABLE match_key (
  name_id    uuid PRIMARY KEY REFERENCES subject_name (id),
  subject_id uuid NOT NULL REFERENCES credit_subject (id),
  -- the name in one writing: letters, digits and characters alone
  plain      text NOT NULL,
  -- syllables of the trade name; Latin letters, so that trigrams work under every locale
  sound      text NOT NULL CHECK (sound ~ '^[ -~]*$'),
  -- syllables of region, trade name and industry, to order by
  whole      text NOT NULL CHECK (whole ~ '^[ -~]*$'),
  -- of the rules the name was taken apart by
  edition    integer NOT NULL CHECK (edition > 0)
);
CREATE INDEX match_key_subject ON match_key (subject_id);
CREATE INDEX match_key_plain ON match_key (plain);
CREATE INDEX match_key_sound ON match_key USING gin (sound gin_trgm_ops);

CREATE TABLE match_decision (
  id                uuid PRIMARY KEY,
  -- name, code and region in one writing: what it is remembered by
  question          text NOT NULL CHECK (length(question) > 0),
  query_name        text NOT NULL CHECK (length(trim(query_name)) > 0),
  query_code        text,
  query_region      text CHECK (query_region ~ '^[0-9]{6}$'),
  subject_id        uuid NOT NULL REFERENCES credit_subject (id),
  judgement         text NOT NULL CHECK (judgement IN ('SAME', 'DIFFERENT')),
  state             text NOT NULL CHECK (state IN ('IN_FORCE', 'WITHDRAWN')),
  reason            text NOT NULL CHECK (length(trim(reason)) > 0),
  decided_by        text NOT NULL,
  -- the absent official it was decided for
  decided_for       text,
  decided_at        timestamptz NOT NULL,
  withdrawn_by      text,
  withdrawn_at      timestamptz,
  withdrawal_reason text,
  version           bigint NOT NULL DEFAULT 0,
  CHECK ((state = 'WITHDRAWN') = (withdrawn_by IS NOT NULL AND withdrawn_at IS NOT NULL
    AND withdrawal_reason IS NOT NULL))
);
-- one decision of a question and a subject counts, and a question means one subject at most
CREATE UNIQUE INDEX match_decision_once ON match_decision (question, subject_id)
  WHERE state = 'IN_FORCE';
CREATE UNIQUE INDEX match_decision_same ON match_decision (question)
  WHERE state = 'IN_FORCE' AND judgement = 'SAME';
CREATE INDEX match_decision_list ON match_decision (decided_at DESC, id DESC);
CREATE INDEX match_decision_subject ON match_decision (subject_id);

GRANT SELECT, INSERT, UPDATE ON match_key, match_decision TO ${appRole};
