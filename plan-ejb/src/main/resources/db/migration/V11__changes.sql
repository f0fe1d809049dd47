-- What changed since a day is asked by the business date.
CREATE INDEX audit_record_business ON audit_record (business_on, task_id) WHERE task_id IS NOT NULL;
