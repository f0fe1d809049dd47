-- Cases handed over from one department to another and to justice: what is sent, what was sent at
-- each time, the files, and what either side said. Dates that run are kept with the rule behind
-- them; whether one is late is derived.

CREATE TABLE handover (
  id               uuid PRIMARY KEY,
  -- null for what came from a connected system
  from_department  text REFERENCES department (code),
  to_department    text NOT NULL REFERENCES department (code),
  kind             text NOT NULL CHECK (kind IN ('CRIMINAL', 'ADMINISTRATIVE')),
  matter           text NOT NULL CHECK (length(trim(matter)) > 0 AND length(matter) <= 300),
  summary          text NOT NULL CHECK (length(trim(summary)) > 0),
  grounds          text NOT NULL CHECK (length(trim(grounds)) > 0),
  subject_kind     text NOT NULL CHECK (subject_kind IN ('ORGANISATION', 'PERSON')),
  subject_code     text CHECK (length(subject_code) BETWEEN 1 AND 40),
  subject_name     text NOT NULL CHECK (length(trim(subject_name)) > 0),
  task_id          uuid REFERENCES task (id),
  credit_case_id   uuid REFERENCES credit_case (id),
  -- the hand-over that was passed on to make this one
  follows_id       uuid REFERENCES handover (id),
  -- where it came from outside
  source_system    text,
  source_reference text,
  source_name      text,
  state            text NOT NULL CHECK (state IN ('DRAFT', 'TO_APPROVE', 'APPROVED', 'SENT', 'SIGNED',
                     'INCOMPLETE', 'ACCEPTED', 'RETURNED', 'FILED', 'DECLINED', 'RECONSIDERING',
                     'UPHELD', 'FINISHED', 'FORWARDED', 'WITHDRAWN', 'DROPPED')),
  number           text UNIQUE,
  sent_at          timestamptz,
  signed_at        timestamptz,
  handler          text,
  approved_by      text,
  approved_for     text,
  -- what runs now
  due_on           date,
  due_at           timestamptz,
  due_from_on      date,
  due_point        text,
  due_rule_set     text,
  created_at       timestamptz NOT NULL,
  version          bigint NOT NULL DEFAULT 0,
  CHECK (from_department <> to_department),
  CHECK ((from_department IS NULL) = (source_system IS NOT NULL)),
  CHECK ((source_system IS NULL) = (source_reference IS NULL)),
  CHECK ((source_system IS NULL) = (source_name IS NULL)),
  CHECK (sent_at IS NOT NULL OR state IN ('DRAFT', 'TO_APPROVE', 'APPROVED', 'DROPPED')),
  CHECK (state NOT IN ('DRAFT', 'DROPPED') OR sent_at IS NULL),
  CHECK (num_nonnulls(due_on, due_from_on, due_point, due_rule_set) IN (0, 4)),
  CHECK (due_at IS NULL OR due_on IS NOT NULL)
);
-- of a case that a connected system brings twice there is one
CREATE UNIQUE INDEX handover_source ON handover (source_system, source_reference)
  WHERE source_system IS NOT NULL;
CREATE INDEX handover_from ON handover (from_department, created_at DESC, id);
CREATE INDEX handover_to ON handover (to_department, sent_at DESC, id) WHERE sent_at IS NOT NULL;
CREATE INDEX handover_created ON handover (created_at DESC, id);
CREATE INDEX handover_running ON handover (due_on, id) WHERE due_on IS NOT NULL;
CREATE INDEX handover_task ON handover (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX handover_case ON handover (credit_case_id) WHERE credit_case_id IS NOT NULL;
CREATE INDEX handover_follows ON handover (follows_id) WHERE follows_id IS NOT NULL;

-- who wrote it: none of them approves the sending
CREATE TABLE handover_author (
  handover_id uuid NOT NULL REFERENCES handover (id),
  name        text NOT NULL,
  PRIMARY KEY (handover_id, name)
);

-- what was sent, each time: the receiver reads this and no draft
CREATE TABLE handover_sending (
  id           uuid PRIMARY KEY,
  handover_id  uuid NOT NULL REFERENCES handover (id),
  round        integer NOT NULL CHECK (round > 0),
  matter       text NOT NULL,
  summary      text NOT NULL,
  grounds      text NOT NULL,
  subject_kind text NOT NULL,
  subject_code text,
  subject_name text NOT NULL,
  files        integer NOT NULL CHECK (files >= 0),
  -- of the list of contents
  sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  number       text,
  paper_id     uuid REFERENCES paper (id),
  sent_by      text NOT NULL,
  sent_at      timestamptz NOT NULL,
  UNIQUE (handover_id, round),
  CHECK ((number IS NULL) = (paper_id IS NULL))
);

CREATE TABLE handover_file (
  id           uuid PRIMARY KEY,
  handover_id  uuid NOT NULL REFERENCES handover (id),
  position     integer NOT NULL CHECK (position > 0),
  file_name    text NOT NULL,
  media_type   text NOT NULL,
  size         bigint NOT NULL CHECK (size >= 0),
  sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  content      bigint NOT NULL,
  -- whether it came along with a case that was passed on: its content is the other one's
  passed_on    boolean NOT NULL DEFAULT false,
  -- the sending it went with; null until then
  round        integer CHECK (round > 0),
  uploaded_by  text NOT NULL,
  uploaded_for text,
  uploaded_at  timestamptz NOT NULL,
  UNIQUE (handover_id, position)
);

-- what happened, as each side may read it
CREATE TABLE handover_entry (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  handover_id uuid NOT NULL REFERENCES handover (id),
  side        text NOT NULL CHECK (side IN ('SENDER', 'RECEIVER')),
  -- read by the side that took the step alone
  inner_step  boolean NOT NULL,
  action      text NOT NULL,
  to_state    text NOT NULL,
  text        text,
  department  text,
  due_on      date,
  due_at      timestamptz,
  written_by  text NOT NULL,
  written_on  date NOT NULL,
  written_at  timestamptz NOT NULL
);
CREATE INDEX handover_entry_of ON handover_entry (handover_id, id);

GRANT SELECT, INSERT, UPDATE ON handover TO ${appRole};
GRANT SELECT, INSERT ON handover_author, handover_sending, handover_entry TO ${appRole};
GRANT SELECT, INSERT, UPDATE (round), DELETE ON handover_file TO ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON handover_sending, handover_entry FROM ${appRole};
REVOKE DELETE, TRUNCATE ON handover FROM ${appRole};

-- the receipt of a sending, with a number of the sender's series
INSERT INTO paper_series_rule (kind, word) VALUES ('HANDOVER_RECEIPT', '移送');
INSERT INTO paper_authority (department_code, word) VALUES
  ('cod', '中央组织部'),
  ('ucfd', '中央统战部'),
  ('cplc', '中政委'),
  ('cswd', '中央社会工作部'),
  ('cpro', '中央政研室'),
  ('cac', '中央网信办'),
  ('scopsr', '中央编办'),
  ('cfc', '中央金融办'),
  ('cfea', '中央财办'),
  ('hkmao', '国务院港澳办'),
  ('tao', '国务院台办'),
  ('naa', '国家档案局'),
  ('nssa', '国家保密局'),
  ('sca', '国家密码局'),
  ('spc', '法'),
  ('spp', '高检'),
  ('nsc', '国监'),
  ('mfa', '外'),
  ('mnd', '国防部'),
  ('moe', '教'),
  ('most', '国科'),
  ('miit', '工信'),
  ('neac', '国家民委'),
  ('mps', '公'),
  ('mss', '国家安全部'),
  ('mca', '民政部'),
  ('moj', '司'),
  ('mof', '财'),
  ('mohrss', '人社'),
  ('mnr', '自然资'),
  ('mee', '环'),
  ('mohurd', '住房城乡建设部'),
  ('mot', '交通运输部'),
  ('mwr', '水利部'),
  ('mara', '农'),
  ('mofcom', '商'),
  ('mct', '文旅'),
  ('nhc', '国卫'),
  ('mva', '退役军人事务部'),
  ('mem', '应急'),
  ('pbc', '银'),
  ('audit', '审计署'),
  ('sasac', '国资'),
  ('gacc', '署'),
  ('sta', '税总'),
  ('nfra', '金融监管总局'),
  ('csrc', '中国证监会'),
  ('nrta', '广电'),
  ('gas', '体育总局'),
  ('nbs', '国统'),
  ('cidca', '国家国际发展合作署'),
  ('nhsa', '国家医保局'),
  ('counsel', '国务院参事室'),
  ('ngoa', '国管局'),
  ('scro', '国务院研究室'),
  ('scio', '国务院新闻办'),
  ('xinhua', '新华社'),
  ('cas', '科发'),
  ('cass', '中国社科院'),
  ('cae', '中国工程院'),
  ('drc', '国务院发展研究中心'),
  ('cmg', '中央广播电视总台'),
  ('cma', '中国气象局'),
  ('nppsa', '国家信访局'),
  ('grain', '国家粮食和储备局'),
  ('nea', '国家能源局'),
  ('nda', '国家数据局'),
  ('sastind', '科工'),
  ('tobacco', '国烟'),
  ('nia', '国家移民局'),
  ('nfga', '林'),
  ('nra', '国家铁路局'),
  ('caac', '中国民航局'),
  ('spb', '国家邮政局'),
  ('ncha', '国家文物局'),
  ('natcm', '国家中医药局'),
  ('ndcpa', '国家疾控局'),
  ('nmsa', '国家矿山安监局'),
  ('fire', '国家消防救援局'),
  ('safe', '国家外汇局'),
  ('nmpa', '国家药监局'),
  ('nsfc', '国家自然科学基金委'),
  ('ncss', '全国社保基金会'),
  ('cr', '国铁集团'),
  ('edd', '中央军委装备发展部'),
  ('cmcst', '中央军委科技委'),
  ('cmcpl', '中央军委政法委'),
  ('acftu', '全国总工会'),
  ('ccyl', '共青团中央'),
  ('acwf', '全国妇联'),
  ('acfic', '全国工商联'),
  ('ccpit', '中国贸促会'),
  ('cast', '中国科协'),
  ('cdpf', '中国残联'),
  ('acfsmc', '供销合作总社'),
  ('xpcc', '新疆生产建设兵团')
ON CONFLICT DO NOTHING;

-- people may be told of hand-overs
ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (kind IN ('ASSIGNED', 'REVIEW',
  'REPORT_DECIDED', 'REQUEST', 'TASK_STEP', 'DATE_MOVED', 'REMINDER', 'URGE', 'SLIP', 'FINDING',
  'HANDOVER', 'SUBSTITUTION'));
