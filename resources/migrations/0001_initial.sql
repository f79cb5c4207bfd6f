-- The case file, first schema. Ids are 16-byte UUIDs made by the program; *_at = ms UTC; *_on = YYYY-MM-DD in
-- Europe/Amsterdam; sealed_* = one sealed unit a record and key; mac covers every other column of its row.
-- Words are checked by OR: SQLite builds a temporary table for an IN of three or more, at every row.
-- A released file of this folder never changes.

CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL,
  mac BLOB
) STRICT, WITHOUT ROWID;

-- Accounts and keys ---------------------------------------------------------------------------------------------
CREATE TABLE account (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  login TEXT NOT NULL UNIQUE,
  shown_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'person' OR kind = 'recovery' OR kind = 'auditor'),
  status TEXT NOT NULL CHECK (status = 'active' OR status = 'no_login' OR status = 'left'),
  made_at INTEGER NOT NULL,
  valid_from_on TEXT,
  valid_until_on TEXT,
  box_pub BLOB,
  sign_pub BLOB,
  certificate BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account_role (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  account_id BLOB NOT NULL REFERENCES account (id),
  role TEXT NOT NULL CHECK (role = 'caseworker' OR role = 'teamlead' OR role = 'external' OR role = 'analyst' OR role = 'administrator' OR role = 'stand_in' OR role = 'signals'),
  for_account_id BLOB REFERENCES account (id),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on IS NULL OR until_on >= from_on),
  granted_by BLOB REFERENCES account (id),
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX account_role_account ON account_role (account_id);

CREATE TABLE keyslot (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  account_id BLOB NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL CHECK (kind = 'password' OR kind = 'password_device' OR kind = 'paper'),
  device_id BLOB,
  kdf TEXT NOT NULL,
  kdf_ops INTEGER NOT NULL,
  kdf_mem_kib INTEGER NOT NULL,
  salt BLOB NOT NULL,
  sealed_keys BLOB NOT NULL,
  made_at INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'revoked')),
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX keyslot_account ON keyslot (account_id);

CREATE TABLE data_key (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id >= 1),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  purpose INTEGER NOT NULL,
  scope_id BLOB,
  epoch INTEGER NOT NULL CHECK (epoch >= 1),
  status TEXT NOT NULL CHECK (status IN ('current', 'old')),
  public_part BLOB,
  key_check BLOB NOT NULL,
  made_at INTEGER NOT NULL,
  mac BLOB NOT NULL
) STRICT;

CREATE TABLE key_grant (
  key_id INTEGER NOT NULL REFERENCES data_key (id),
  account_id BLOB NOT NULL REFERENCES account (id),
  client_id BLOB NOT NULL CHECK (length(client_id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  box BLOB NOT NULL,
  granted_by BLOB REFERENCES account (id),
  mac BLOB NOT NULL,
  PRIMARY KEY (key_id, account_id, client_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  shown_name TEXT NOT NULL,
  app_version TEXT NOT NULL,
  seen_at INTEGER NOT NULL,
  leaving INTEGER NOT NULL CHECK (leaving IN (0, 1)),
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lease (
  scope_id BLOB NOT NULL,
  section TEXT NOT NULL,
  account_id BLOB NOT NULL REFERENCES account (id),
  device_id BLOB NOT NULL,
  token BLOB NOT NULL,
  beat INTEGER NOT NULL,
  mac BLOB NOT NULL,
  PRIMARY KEY (scope_id, section)
) STRICT, WITHOUT ROWID;

-- The office ----------------------------------------------------------------------------------------------------
CREATE TABLE team (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'closed')),
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  scope_id BLOB NOT NULL CHECK (length(scope_id) = 16),
  key TEXT NOT NULL,
  ver INTEGER NOT NULL CHECK (ver >= 1),
  value TEXT,
  sealed_txt BLOB,
  mac BLOB NOT NULL,
  PRIMARY KEY (scope_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE method_version (
  method_id TEXT NOT NULL,
  version TEXT NOT NULL,
  ver INTEGER NOT NULL CHECK (ver >= 1),
  status TEXT NOT NULL CHECK (status IN ('current', 'old')),
  body TEXT NOT NULL,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  installed_by BLOB NOT NULL REFERENCES account (id),
  installed_at INTEGER NOT NULL,
  sig BLOB,
  mac BLOB NOT NULL,
  PRIMARY KEY (method_id, version)
) STRICT;
CREATE TRIGGER method_version_fixed BEFORE UPDATE ON method_version
WHEN (NEW.body <> OLD.body OR NEW.sha256 <> OLD.sha256) AND NOT EXISTS (SELECT 1 FROM meta WHERE key = 'maintenance' AND value = '1')
BEGIN SELECT RAISE(ABORT, 'a method version never changes'); END;

CREATE TABLE project (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('running', 'closed')),
  start_on TEXT NOT NULL,
  end_on TEXT NOT NULL CHECK (end_on >= start_on),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project_client (
  project_id BLOB NOT NULL REFERENCES project (id),
  client_id BLOB NOT NULL REFERENCES client (id),
  joined_on TEXT NOT NULL,
  mac BLOB NOT NULL,
  PRIMARY KEY (project_id, client_id)
) STRICT, WITHOUT ROWID;

-- Clients -------------------------------------------------------------------------------------------------------
-- With rowid: its rows are large, and large rows are appended much faster to a table than to an index.
CREATE TABLE client (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  status TEXT NOT NULL CHECK (status = 'active' OR status = 'deceased' OR status = 'outflow'),
  category TEXT,
  caseworker_id BLOB REFERENCES account (id),
  caseworker_from_on TEXT,
  team_id BLOB REFERENCES team (id),
  opened_on TEXT NOT NULL,
  closed_on TEXT,
  known_talk_on TEXT,
  retain_until_on TEXT,
  restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
  bsn_index BLOB,
  number_index BLOB,
  sealed_id BLOB NOT NULL,
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX client_bsn ON client (bsn_index) WHERE bsn_index IS NOT NULL;
CREATE UNIQUE INDEX client_number ON client (number_index) WHERE number_index IS NOT NULL;
CREATE INDEX client_caseworker ON client (caseworker_id, status);

-- Owners of the past and stand-ins: who held the client from when until when. The present owner stands with the client.
CREATE TABLE assignment (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  account_id BLOB NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL CHECK (kind = 'owner' OR kind = 'cover' OR kind = 'external'),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on IS NULL OR until_on >= from_on),
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_client ON assignment (client_id);

CREATE TABLE contact_detail (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  kind TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on IS NULL OR until_on >= from_on),
  sealed_id BLOB NOT NULL,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_detail_client ON contact_detail (client_id);

CREATE TABLE contact_moment (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  on_date TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel = 'talk' OR channel = 'phone' OR channel = 'message' OR channel = 'letter' OR channel = 'third_party' OR channel = 'import'),
  direction TEXT NOT NULL CHECK (direction = 'in' OR direction = 'out' OR direction = 'both'),
  two_way INTEGER NOT NULL CHECK (two_way IN (0, 1)),
  source TEXT,
  source_id BLOB,
  account_id BLOB REFERENCES account (id),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_moment_client ON contact_moment (client_id);

CREATE TABLE client_fact (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  kind TEXT NOT NULL CHECK (kind = 'phase' OR kind = 'ladder' OR kind = 'loonwaarde' OR kind = 'exclusion' OR kind = 'outflow' OR kind = 'complaint' OR kind = 'small_step'),
  on_date TEXT NOT NULL,
  until_on TEXT CHECK (until_on IS NULL OR until_on >= on_date),
  status TEXT NOT NULL,
  account_id BLOB NOT NULL REFERENCES account (id),
  sealed_ans BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX client_fact_client ON client_fact (client_id);

-- Letters, appointments, calls -----------------------------------------------------------------------------------
CREATE TABLE letter (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  method_id TEXT NOT NULL,
  method_version TEXT NOT NULL,
  template_key TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'drafted' OR status = 'printed' OR status = 'sent' OR status = 'returned' OR status = 'withdrawn'),
  made_on TEXT NOT NULL,
  printed_on TEXT,
  sent_on TEXT,
  account_id BLOB NOT NULL REFERENCES account (id),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT;
CREATE INDEX letter_client ON letter (client_id);
CREATE INDEX letter_status ON letter (status);

CREATE TABLE appointment (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  account_id BLOB NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL CHECK (kind = 'office' OR kind = 'home_visit' OR kind = 'phone' OR kind = 'group'),
  on_date TEXT NOT NULL,
  at_time TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
  status TEXT NOT NULL CHECK (status = 'planned' OR status = 'attended' OR status = 'no_show' OR status = 'cancelled' OR status = 'moved'),
  moved_to BLOB REFERENCES appointment (id),
  letter_id BLOB REFERENCES letter (id),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX appointment_client ON appointment (client_id);
CREATE INDEX appointment_day ON appointment (on_date, status);
CREATE UNIQUE INDEX appointment_slot ON appointment (account_id, on_date, at_time) WHERE status = 'planned' AND kind <> 'group';

CREATE TABLE call (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  appointment_id BLOB REFERENCES appointment (id),
  on_date TEXT NOT NULL,
  at_time TEXT NOT NULL,
  attempt INTEGER NOT NULL CHECK (attempt >= 1),
  outcome TEXT NOT NULL CHECK (outcome = 'confirmed' OR outcome = 'voicemail' OR outcome = 'no_answer' OR outcome = 'wants_to_move' OR outcome = 'declines' OR outcome = 'wrong_number'),
  account_id BLOB NOT NULL REFERENCES account (id),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX call_appointment ON call (appointment_id);
CREATE INDEX call_client ON call (client_id);

-- Conversations and placements -----------------------------------------------------------------------------------
CREATE TABLE interview (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  account_id BLOB NOT NULL REFERENCES account (id),
  method_id TEXT NOT NULL,
  method_version TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('first', 'follow_up')),
  status TEXT NOT NULL CHECK (status = 'open' OR status = 'finished' OR status = 'withdrawn'),
  started_on TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  previous_id BLOB REFERENCES interview (id),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_client ON interview (client_id);
CREATE UNIQUE INDEX interview_one_open ON interview (client_id) WHERE status = 'open';

CREATE TABLE answer_event (
  interview_id BLOB NOT NULL REFERENCES interview (id),
  slot BLOB NOT NULL CHECK (length(slot) = 16),
  seq INTEGER NOT NULL,
  base_seq INTEGER NOT NULL,
  op_id BLOB NOT NULL,
  branch TEXT NOT NULL CHECK (branch IN ('main', 'side')),
  client_id BLOB NOT NULL REFERENCES client (id),
  account_id BLOB NOT NULL REFERENCES account (id),
  device_id BLOB,
  client_at INTEGER NOT NULL,
  sealed_ans BLOB NOT NULL,
  mac BLOB NOT NULL,
  PRIMARY KEY (interview_id, slot, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  tab INTEGER NOT NULL,
  row_id BLOB NOT NULL,
  op_id BLOB NOT NULL,
  base_ver INTEGER NOT NULL,
  found_ver INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'settled')),
  account_id BLOB NOT NULL REFERENCES account (id),
  resolved_by BLOB REFERENCES account (id),
  sealed_ans BLOB NOT NULL,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_status ON conflict (status);

CREATE TABLE placement (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  interview_id BLOB REFERENCES interview (id),
  on_date TEXT NOT NULL,
  category TEXT,
  status TEXT NOT NULL CHECK (status IN ('proposal', 'decided')),
  method_id TEXT NOT NULL,
  method_version TEXT NOT NULL,
  decided_by BLOB REFERENCES account (id),
  review_on TEXT,
  sealed_ans BLOB NOT NULL,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_client ON placement (client_id);

-- Plan ------------------------------------------------------------------------------------------------------------
CREATE TABLE partner (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'active' OR status = 'starting' OR status = 'closed'),
  sealed_id BLOB NOT NULL,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  service_type TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'planned' OR status = 'running' OR status = 'done' OR status = 'stopped'),
  begin_on TEXT NOT NULL,
  end_on TEXT NOT NULL CHECK (end_on >= begin_on),
  partner_id BLOB REFERENCES partner (id),
  account_id BLOB NOT NULL REFERENCES account (id),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX service_client ON service (client_id);
CREATE INDEX service_end ON service (end_on, status);

CREATE TABLE activity (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'planned' OR status = 'running' OR status = 'done' OR status = 'stopped'),
  begin_on TEXT NOT NULL,
  end_on TEXT NOT NULL CHECK (end_on >= begin_on),
  service_id BLOB REFERENCES service (id),
  account_id BLOB NOT NULL REFERENCES account (id),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_client ON activity (client_id);
CREATE INDEX activity_end ON activity (end_on, status);

CREATE TABLE step (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  activity_id BLOB REFERENCES activity (id),
  kind TEXT NOT NULL,
  promised_by TEXT NOT NULL CHECK (promised_by IN ('client', 'municipality')),
  due_on TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'open' OR status = 'done' OR status = 'withdrawn'),
  done_on TEXT,
  account_id BLOB NOT NULL REFERENCES account (id),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX step_client ON step (client_id);
CREATE INDEX step_due ON step (due_on, status);

CREATE TABLE task_outcome (
  rule_key TEXT NOT NULL,
  fact_id BLOB NOT NULL,
  due_on TEXT NOT NULL,
  client_id BLOB NOT NULL REFERENCES client (id),
  outcome TEXT NOT NULL CHECK (outcome = 'done' OR outcome = 'not_done' OR outcome = 'no_longer_needed' OR outcome = 'postponed'),
  on_date TEXT NOT NULL,
  account_id BLOB NOT NULL REFERENCES account (id),
  op_id BLOB NOT NULL,
  sealed_txt BLOB,
  mac BLOB NOT NULL,
  PRIMARY KEY (rule_key, fact_id, due_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_outcome_client ON task_outcome (client_id);

CREATE TABLE referral (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  client_id BLOB NOT NULL REFERENCES client (id),
  partner_id BLOB NOT NULL REFERENCES partner (id),
  status TEXT NOT NULL CHECK (status = 'proposed' OR status = 'accepted' OR status = 'refused' OR status = 'done' OR status = 'returned'),
  sent_on TEXT NOT NULL,
  answer_due_on TEXT NOT NULL,
  return_due_on TEXT,
  returned_on TEXT,
  account_id BLOB NOT NULL REFERENCES account (id),
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_client ON referral (client_id);
CREATE INDEX referral_return ON referral (return_due_on, status);

CREATE TABLE signal (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  on_date TEXT NOT NULL,
  status TEXT NOT NULL,
  account_id BLOB NOT NULL REFERENCES account (id),
  sealed_sig BLOB NOT NULL,
  sealed_own BLOB NOT NULL,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Exchange ---------------------------------------------------------------------------------------------------------
CREATE TABLE import_batch (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('done', 'reverted')),
  file_hash BLOB NOT NULL,
  made_at INTEGER NOT NULL,
  account_id BLOB NOT NULL REFERENCES account (id),
  n_rows INTEGER NOT NULL,
  n_added INTEGER NOT NULL,
  n_updated INTEGER NOT NULL,
  n_unchanged INTEGER NOT NULL,
  n_rejected INTEGER NOT NULL,
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_row (
  batch_id BLOB NOT NULL REFERENCES import_batch (id),
  line INTEGER NOT NULL,
  status TEXT NOT NULL,
  client_id BLOB,
  sealed_id BLOB NOT NULL,
  mac BLOB NOT NULL,
  PRIMARY KEY (batch_id, line)
) STRICT;

CREATE TABLE handover (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  ver INTEGER NOT NULL CHECK (ver >= 1),
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
  status TEXT NOT NULL,
  package_id BLOB NOT NULL,
  package_hash BLOB NOT NULL,
  peer_sign_pub BLOB,
  made_at INTEGER NOT NULL,
  closed_at INTEGER,
  n_sent INTEGER NOT NULL,
  n_accepted INTEGER NOT NULL,
  n_refused INTEGER NOT NULL,
  n_query INTEGER NOT NULL,
  sealed_txt BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE handover_item (
  handover_id BLOB NOT NULL REFERENCES handover (id),
  client_id BLOB NOT NULL,
  ver INTEGER NOT NULL CHECK (ver >= 1),
  verdict TEXT NOT NULL CHECK (verdict = 'open' OR verdict = 'accepted' OR verdict = 'refused' OR verdict = 'query'),
  sealed_txt BLOB,
  mac BLOB NOT NULL,
  PRIMARY KEY (handover_id, client_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE read_model (
  kind TEXT NOT NULL,
  as_of_on TEXT NOT NULL,
  sealed_rep BLOB NOT NULL,
  mac BLOB NOT NULL,
  PRIMARY KEY (kind, as_of_on)
) STRICT;

CREATE TABLE tombstone (
  client_id BLOB PRIMARY KEY NOT NULL,
  destroyed_at INTEGER NOT NULL,
  certificate_id BLOB NOT NULL,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE destruction (
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  made_at INTEGER NOT NULL,
  proposed_by BLOB NOT NULL REFERENCES account (id),
  approved_by BLOB NOT NULL REFERENCES account (id),
  ground TEXT NOT NULL,
  n_rows INTEGER NOT NULL,
  body TEXT NOT NULL,
  sig BLOB,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The one log: audit trail, applied operations, change feed and hash chain --------------------------------------------
CREATE TABLE log (
  seq INTEGER PRIMARY KEY NOT NULL CHECK (seq >= 1),
  fmt INTEGER NOT NULL,
  at INTEGER NOT NULL,
  clock_suspect INTEGER NOT NULL CHECK (clock_suspect IN (0, 1)),
  account_id BLOB NOT NULL,
  role TEXT NOT NULL,
  behalf_of BLOB,
  device_id BLOB,
  client_id BLOB,
  op_id BLOB,
  event TEXT NOT NULL,
  section TEXT,
  outcome TEXT NOT NULL,
  changes BLOB,
  app_version TEXT NOT NULL,
  detail BLOB,
  prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  sig BLOB NOT NULL,
  mac BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX log_op ON log (op_id) WHERE op_id IS NOT NULL;
CREATE INDEX log_client ON log (client_id, seq);

-- Append-only: only a maintenance transaction (erasure, key rotation, migration) may touch what was written.
CREATE TRIGGER answer_event_kept BEFORE UPDATE ON answer_event
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'maintenance' AND value = '1')
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER answer_event_stays BEFORE DELETE ON answer_event
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'maintenance' AND value = '1')
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER task_outcome_kept BEFORE UPDATE ON task_outcome
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'maintenance' AND value = '1')
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER task_outcome_stays BEFORE DELETE ON task_outcome
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'maintenance' AND value = '1')
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER read_model_kept BEFORE UPDATE ON read_model
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'maintenance' AND value = '1')
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER read_model_stays BEFORE DELETE ON read_model
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'maintenance' AND value = '1')
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER tombstone_kept BEFORE UPDATE ON tombstone BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER tombstone_stays BEFORE DELETE ON tombstone BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER destruction_kept BEFORE UPDATE ON destruction BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER destruction_stays BEFORE DELETE ON destruction BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER log_kept BEFORE UPDATE ON log
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'maintenance' AND value = '1')
BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER log_stays BEFORE DELETE ON log
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'maintenance' AND value = '1')
BEGIN SELECT RAISE(ABORT, 'append only'); END;
