-- Yearly evaluation of departments (task 105 of the plan): schemes, rounds with every record they
-- counted, appeals and what they corrected. Scores follow from what is stored here, and from nothing
-- else.

-- schemes: how points are given; another edition takes the place of one, which stays readable --------

CREATE TABLE evaluation_scheme (
  id                 uuid PRIMARY KEY,
  code               text NOT NULL,
  -- first year it is for; it goes on until another one is for a later year
  year               integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  edition            integer NOT NULL CHECK (edition > 0),
  name_zh            text NOT NULL CHECK (length(trim(name_zh)) > 0),
  name_en            text NOT NULL CHECK (length(trim(name_en)) > 0),
  -- how much a share counts for the department that leads the task, and for one that takes part
  lead_weight        numeric(5, 2) NOT NULL CHECK (lead_weight > 0),
  participant_weight numeric(5, 2) NOT NULL CHECK (participant_weight > 0),
  -- working days a department may appeal in, from the day it was told
  appeal_days        integer NOT NULL CHECK (appeal_days BETWEEN 1 AND 60),
  state              text NOT NULL CHECK (state IN ('PROPOSED', 'IN_FORCE', 'SUPERSEDED', 'REFUSED', 'WITHDRAWN')),
  reason             text NOT NULL CHECK (length(trim(reason)) > 0),
  proposed_by        text NOT NULL,
  proposed_for       text,
  proposed_at        timestamptz NOT NULL,
  decided_by         text,
  decided_at         timestamptz,
  decision_reason    text,
  version            bigint NOT NULL DEFAULT 0,
  UNIQUE (year, edition),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK (state IN ('PROPOSED', 'WITHDRAWN') OR decided_at IS NOT NULL),
  CHECK (state <> 'REFUSED' OR decision_reason IS NOT NULL)
);
-- asked at the end of the transaction, in which one takes the place of the other
ALTER TABLE evaluation_scheme ADD CONSTRAINT evaluation_scheme_in_force
  EXCLUDE USING btree (year WITH =) WHERE (state = 'IN_FORCE') DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX evaluation_scheme_proposed ON evaluation_scheme (year) WHERE state = 'PROPOSED';

CREATE TABLE evaluation_criterion (
  scheme_id      uuid NOT NULL REFERENCES evaluation_scheme (id),
  position       integer NOT NULL CHECK (position > 0),
  -- what is counted; the product knows how
  code           text NOT NULL CHECK (code IN ('SIGNING', 'REPORTING', 'FIRST_TIME', 'CO_SIGNING',
                   'COMPLETION', 'MILESTONES', 'RECTIFICATION', 'TYPICAL_CASES', 'PRAISE', 'URGES',
                   'BLUE_SLIPS', 'YELLOW_SLIPS', 'RED_SLIPS', 'CRITICISM')),
  kind           text NOT NULL CHECK (kind IN ('RATE', 'BONUS', 'DEDUCTION')),
  -- most of a rate; of a bonus or deduction, those of one record
  points         numeric(6, 2) NOT NULL CHECK (points > 0),
  -- most of all records together
  cap            numeric(6, 2) CHECK (cap >= points),
  name_zh        text NOT NULL,
  name_en        text NOT NULL,
  explanation_zh text NOT NULL,
  explanation_en text NOT NULL,
  basis_zh       text NOT NULL,
  basis_en       text NOT NULL,
  -- OWN: a choice of the office, which no law gives
  basis_status   text NOT NULL CHECK (basis_status IN ('CONFIRMED', 'UNCONFIRMED', 'OWN')),
  PRIMARY KEY (scheme_id, code),
  UNIQUE (scheme_id, position),
  CHECK ((kind = 'RATE') = (cap IS NULL))
);

-- rounds: one evaluation of a year, as of a day ------------------------------------------------------

CREATE TABLE evaluation_round (
  id            uuid PRIMARY KEY,
  year          integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  number        integer NOT NULL CHECK (number > 0),
  scheme_id     uuid NOT NULL REFERENCES evaluation_scheme (id),
  as_of         date NOT NULL,
  reason        text NOT NULL CHECK (length(trim(reason)) > 0),
  state         text NOT NULL CHECK (state IN ('DRAFT', 'ANNOUNCED', 'FINAL', 'WITHDRAWN')),
  started_by    text NOT NULL,
  started_for   text,
  started_at    timestamptz NOT NULL,
  announced_by  text,
  announced_for text,
  announced_at  timestamptz,
  appeal_by_on  date,
  finalised_by  text,
  finalised_at  timestamptz,
  ended_by      text,
  ended_at      timestamptz,
  ended_reason  text,
  version       bigint NOT NULL DEFAULT 0,
  UNIQUE (year, number),
  CHECK ((announced_by IS NULL) = (announced_at IS NULL)),
  CHECK ((announced_at IS NULL) = (appeal_by_on IS NULL)),
  CHECK ((state = 'FINAL') = (finalised_at IS NOT NULL)),
  CHECK ((finalised_by IS NULL) = (finalised_at IS NULL)),
  CHECK ((state = 'WITHDRAWN') = (ended_at IS NOT NULL)),
  CHECK ((ended_at IS NULL) = (ended_reason IS NULL)),
  CHECK (state NOT IN ('ANNOUNCED', 'FINAL') OR announced_at IS NOT NULL),
  -- who started it does not announce it, nor make it final
  CHECK (announced_by <> started_by AND finalised_by <> started_by)
);
-- a year is counted once as of a day, unless that was withdrawn
CREATE UNIQUE INDEX evaluation_round_once ON evaluation_round (year, as_of) WHERE state <> 'WITHDRAWN';
CREATE INDEX evaluation_round_waiting ON evaluation_round (state, appeal_by_on)
  WHERE state IN ('DRAFT', 'ANNOUNCED');

-- the departments of a round with the totals as they were worked out then: what a replay is held against
CREATE TABLE evaluation_department (
  round_id        uuid NOT NULL REFERENCES evaluation_round (id),
  department_code text NOT NULL REFERENCES department (code),
  -- null where nothing could be counted
  total           numeric(8, 2),
  final_total     numeric(8, 2),
  PRIMARY KEY (round_id, department_code)
);
CREATE INDEX evaluation_department_of ON evaluation_department (department_code, round_id);

-- every record that was counted, as it was on that day; never changed
CREATE TABLE evaluation_input (
  id              uuid PRIMARY KEY,
  round_id        uuid NOT NULL,
  department_code text NOT NULL,
  criterion       text NOT NULL,
  kind            text NOT NULL,
  record_id       uuid NOT NULL,
  -- path from the base
  href            text NOT NULL,
  task_id         uuid,
  task_number     integer,
  label           text,
  happened_on     date,
  due_on          date,
  earned          numeric(8, 2) NOT NULL CHECK (earned >= 0),
  possible        numeric(8, 2) NOT NULL CHECK (possible > 0 AND possible >= earned),
  reading         text NOT NULL CHECK (reading IN ('IN_TIME', 'LATE', 'MISSED', 'AT_ONCE', 'RETURNED', 'EVENT')),
  UNIQUE (id, round_id, department_code, criterion),
  FOREIGN KEY (round_id, department_code) REFERENCES evaluation_department (round_id, department_code)
);
CREATE INDEX evaluation_input_of ON evaluation_input (round_id, department_code, criterion, due_on);

-- appeals: of a department against one record or a criterion -----------------------------------------

CREATE TABLE evaluation_appeal (
  id              uuid PRIMARY KEY,
  round_id        uuid NOT NULL,
  department_code text NOT NULL,
  criterion       text NOT NULL,
  -- null: the criterion as a whole, such as a record that was not counted
  input_id        uuid,
  grounds         text NOT NULL CHECK (length(trim(grounds)) > 0),
  state           text NOT NULL CHECK (state IN ('FILED', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
  filed_by        text NOT NULL,
  filed_at        timestamptz NOT NULL,
  filed_on        date NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  decision_reason text,
  version         bigint NOT NULL DEFAULT 0,
  UNIQUE (id, round_id, department_code, criterion),
  FOREIGN KEY (round_id, department_code) REFERENCES evaluation_department (round_id, department_code),
  FOREIGN KEY (input_id, round_id, department_code, criterion)
    REFERENCES evaluation_input (id, round_id, department_code, criterion),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((decided_by IS NOT NULL) = (state IN ('UPHELD', 'REJECTED'))),
  CHECK (state NOT IN ('UPHELD', 'REJECTED') OR length(trim(decision_reason)) > 0)
);
-- a line is appealed against once, unless that was withdrawn
CREATE UNIQUE INDEX evaluation_appeal_line ON evaluation_appeal (input_id)
  WHERE input_id IS NOT NULL AND state <> 'WITHDRAWN';
CREATE UNIQUE INDEX evaluation_appeal_criterion ON evaluation_appeal (round_id, department_code, criterion)
  WHERE input_id IS NULL AND state = 'FILED';
CREATE INDEX evaluation_appeal_waiting ON evaluation_appeal (filed_at, id) WHERE state = 'FILED';
CREATE INDEX evaluation_appeal_round ON evaluation_appeal (round_id, department_code, filed_at);

-- what was counted wrongly, beside the record as it was counted; never changed
CREATE TABLE evaluation_correction (
  appeal_id       uuid PRIMARY KEY,
  round_id        uuid NOT NULL,
  department_code text NOT NULL,
  criterion       text NOT NULL,
  input_id        uuid UNIQUE,
  treatment       text NOT NULL CHECK (treatment IN ('EXCLUDED', 'COUNTED', 'ADDED')),
  earned          numeric(8, 2) NOT NULL CHECK (earned >= 0),
  possible        numeric(8, 2) NOT NULL CHECK (possible >= earned),
  made_at         timestamptz NOT NULL,
  FOREIGN KEY (appeal_id, round_id, department_code, criterion)
    REFERENCES evaluation_appeal (id, round_id, department_code, criterion),
  FOREIGN KEY (input_id, round_id, department_code, criterion)
    REFERENCES evaluation_input (id, round_id, department_code, criterion),
  CHECK ((treatment = 'ADDED') = (input_id IS NULL)),
  CHECK ((treatment = 'EXCLUDED') = (possible = 0))
);
CREATE INDEX evaluation_correction_round ON evaluation_correction (round_id, department_code);

GRANT SELECT, INSERT, UPDATE ON evaluation_scheme, evaluation_round, evaluation_appeal TO ${appRole};
GRANT SELECT, INSERT, UPDATE (total, final_total) ON evaluation_department TO ${appRole};
GRANT SELECT, INSERT ON evaluation_criterion, evaluation_input, evaluation_correction TO ${appRole};

-- people may be told of evaluations
ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (kind IN ('ASSIGNED', 'REVIEW',
  'REPORT_DECIDED', 'REQUEST', 'TASK_STEP', 'DATE_MOVED', 'REMINDER', 'URGE', 'SLIP', 'FINDING',
  'HANDOVER', 'EVALUATION', 'SUBSTITUTION'));

-- the scheme that ships: points are this product's proposal, for the office to confirm or change -----

INSERT INTO evaluation_scheme (id, code, year, edition, name_zh, name_en, lead_weight, participant_weight,
  appeal_days, state, reason, proposed_by, proposed_at, decided_by, decided_at)
VALUES ('4e5a0000-0000-0000-0000-000000002024', 'department-evaluation-2024', 2024, 1,
  '知识产权强国建设推进计划成员单位年度考核评价办法（2024年试行）',
  'Measures for the yearly evaluation of departments under the plan (2024, trial)',
  2, 1, 10, 'IN_FORCE',
  '随系统提供的初始办法：计分项目取自系统已有记录，分值由本系统提出，待联席会议办公室确认或另行提出版本。',
  'plan', '2024-01-01T00:00:00+08:00', 'plan', '2024-01-01T00:00:00+08:00');

INSERT INTO evaluation_criterion (scheme_id, position, code, kind, points, cap, name_zh, name_en,
  explanation_zh, explanation_en, basis_zh, basis_en, basis_status)
SELECT '4e5a0000-0000-0000-0000-000000002024', c.*
FROM (VALUES
  (1, 'SIGNING', 'RATE', 10, NULL::numeric, '按时签收', 'Signing for in time',
   '在签收期限内签收的分工，占应签收分工的比例。', 'Shares signed for within the term, out of those that had to be.',
   'T2：立项、交办、签收、分解、报告、提醒、检查、销号、归档，各环节留有时间。', 'T2: set up, assign, sign for, split, report, remind, check, close, file; every step stamped with its time.', 'CONFIRMED'),
  (2, 'REPORTING', 'RATE', 25, NULL, '按时报送报告', 'Reporting in time',
   '在报告期限内首次报送的报告（含牵头单位的汇总报告），占应报送报告的比例。', 'Reports first sent up by their day, those of leads on the whole among them, out of those due.',
   'T8：每年7月15日前、1月15日前两次报送。', 'T8: reports twice a year, by 15 July and 15 January.', 'CONFIRMED'),
  (3, 'FIRST_TIME', 'RATE', 10, NULL, '报告一次通过', 'Reports approved at once',
   '未经退回即获通过的报告，占已审核报告的比例。', 'Reports approved without ever being returned, out of those decided on.',
   '办公室自定的质量指标，没有法定依据。', 'The office''s own measure of quality; no law gives it.', 'OWN'),
  (4, 'CO_SIGNING', 'RATE', 10, NULL, '按时会签', 'Co-signing in time',
   '在期限内答复的会签，占应答复会签的比例。', 'Requests to co-sign answered by their day, out of those due.',
   'T6：参加单位报告本单位部分，牵头单位汇总；按时会签的要求由办公室自定。', 'T6: participants report their part, the lead the whole; answering in time is the office''s own.', 'UNCONFIRMED'),
  (5, 'COMPLETION', 'RATE', 25, NULL, '按期完成任务', 'Completing shares in time',
   '按期完成的分工，占到期分工的比例；牵头与参加的权重见办法。“持续推进”的任务不因时间计分。', 'Shares completed by their day, out of those due, weighed as the scheme says; tasks that go on are not measured by time.',
   'T5、T7：完成须经检查；“持续推进”事项不因时间亮红灯。', 'T5, T7: completion is checked; tasks that go on never turn red for time.', 'UNCONFIRMED'),
  (6, 'MILESTONES', 'RATE', 10, NULL, '里程碑按期达成', 'Milestones met in time',
   '按期达成且未被否定的里程碑，占到期里程碑的比例。', 'Milestones met by their day and not rejected, out of those due.',
   '办公室自定，没有法定依据。', 'The office''s own; no law gives it.', 'OWN'),
  (7, 'RECTIFICATION', 'RATE', 10, NULL, '督查问题按期整改', 'Findings rectified in time',
   '按期整改的督查问题，占到期问题的比例；已撤销、申请复核暂缓的不计。', 'Findings put right by their day, out of those due; revoked and suspended ones do not count.',
   '《政府督查工作条例》第十八条：可以对整改情况进行核查；计分由办公室自定。', 'Government Inspection Regulations Art. 18: rectification may be checked; giving points for it is the office''s own.', 'UNCONFIRMED'),
  (8, 'TYPICAL_CASES', 'BONUS', 2, 6, '典型案例', 'Typical cases',
   '当年发布的本单位推荐的典型案例，每件加分。', 'Cases of the department published in the year, for each.',
   '2024年推进计划第106项任务；加分由办公室自定。', 'Task 106 of the 2024 plan; the bonus is the office''s own.', 'OWN'),
  (9, 'PRAISE', 'BONUS', 2, 4, '督查表扬', 'Praise after inspections',
   '当年经批准的督查表扬，每次加分。', 'Praise after inspections approved in the year, for each.',
   '《政府督查工作条例》第二十一条：经批准可以表扬；加分由办公室自定。', 'Government Inspection Regulations Art. 21: praise upon approval; the bonus is the office''s own.', 'UNCONFIRMED'),
  (10, 'URGES', 'DEDUCTION', 0.5, 3, '催办', 'Urging by the office',
   '当年被办公室催办，每次扣分。', 'Each time the office urged in the year.',
   'T2：提醒催办；扣分由办公室自定。', 'T2: reminding; the deduction is the office''s own.', 'OWN'),
  (11, 'BLUE_SLIPS', 'DEDUCTION', 0.5, 3, '蓝色督办单', 'Blue slips',
   '当年发出的蓝色督办单，每份扣分。', 'Each blue slip sent in the year.',
   'T3：临近期限发蓝色督办单；扣分由办公室自定。', 'T3: blue near the deadline; the deduction is the office''s own.', 'OWN'),
  (12, 'YELLOW_SLIPS', 'DEDUCTION', 1, 5, '黄色督办单', 'Yellow slips',
   '当年发出的黄色督办单，每份扣分。', 'Each yellow slip sent in the year.',
   'T3：进度滞后或质量不高发黄色督办单；扣分由办公室自定。', 'T3: yellow behind schedule or of poor quality; the deduction is the office''s own.', 'OWN'),
  (13, 'RED_SLIPS', 'DEDUCTION', 3, 9, '红色督办单', 'Red slips',
   '当年发出的红色督办单，每份扣分。', 'Each red slip sent in the year.',
   'T3、T4：逾期发红色督办单，逐级升级；扣分由办公室自定。', 'T3, T4: red once overdue, step by step; the deduction is the office''s own.', 'OWN'),
  (14, 'CRITICISM', 'DEDUCTION', 5, 10, '督查通报批评', 'Criticism after inspections',
   '当年经批准的督查批评，每次扣分。', 'Criticism after inspections approved in the year, for each.',
   '《政府督查工作条例》第二十一条：经批准可以批评；扣分由办公室自定。', 'Government Inspection Regulations Art. 21: criticism upon approval; the deduction is the office''s own.', 'UNCONFIRMED')
) AS c;
