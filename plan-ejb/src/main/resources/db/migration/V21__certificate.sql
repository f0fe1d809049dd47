-- Certificates of what the lists say of an organisation, made for whoever asks. The code on one
-- proves it; whether it still holds is asked of the lists anew.

CREATE TABLE credit_certificate (
  -- 128 random bits in the letters of Crockford's base 32
  code         text PRIMARY KEY CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{26}$'),
  -- unified social credit code, also of an organisation that nobody made known here
  subject_code text NOT NULL CHECK (length(subject_code) = 18),
  language     text NOT NULL CHECK (language IN ('ZH', 'EN')),
  -- ids of the versions of entries it names, in their order; empty where nothing was listed
  entries      text NOT NULL,
  paper_id     uuid NOT NULL UNIQUE REFERENCES paper (id),
  issued_on    date NOT NULL,
  issued_at    timestamptz NOT NULL
);
-- the same question on the same day is answered by the same certificate
CREATE INDEX credit_certificate_day ON credit_certificate (subject_code, issued_on, language);

GRANT SELECT, INSERT ON credit_certificate TO ${appRole};
