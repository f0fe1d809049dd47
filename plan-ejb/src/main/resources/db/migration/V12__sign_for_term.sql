-- The term to sign for is a setting; a share keeps the one it was handed out with.
ALTER TABLE assignment ADD COLUMN sign_for_days integer NOT NULL DEFAULT 5
  CHECK (sign_for_days BETWEEN 1 AND 60);
