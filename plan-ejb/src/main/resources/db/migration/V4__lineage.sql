-- Days that terms were counted from, so that a loaded calendar can move what follows from them; and
-- links between tasks of two years.

-- null: the term to sign for was counted from the day the share was handed out
ALTER TABLE assignment ADD COLUMN sign_for_from_on date;
UPDATE assignment a SET sign_for_from_on = c.business_on
FROM (SELECT object_id, max(business_on) AS business_on FROM audit_record
      WHERE object_type = 'assignment' AND action = 'confirm' GROUP BY object_id) c
WHERE c.object_id = cast(a.id AS text);

-- null: the due date is the period's or was named by the office; so it is for reports returned
-- before this column was there, because nobody can tell any more
ALTER TABLE report ADD COLUMN due_from_on date;
