-- The register, first version. Frozen: an old step must mean the same for ever.
-- Booleans are 0/1, lists and objects JSON, days YYYY-MM-DD, instants RFC 3339 in UTC, ids ULIDs.

-- What this installation remembers about itself
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- The people who use the program
CREATE TABLE officer (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    roles TEXT NOT NULL DEFAULT '["photographer", "officer", "data_steward"]' CHECK (json_type(roles) = 'array'),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- The controller and the units it knows; `own` marks the register's unit
CREATE TABLE org_unit (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    org TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT 'branch' CHECK (level IN ('branch', 'region', 'national', 'section')),
    parent_id TEXT,
    org_no TEXT NOT NULL DEFAULT '',
    jurisdiction TEXT NOT NULL DEFAULT 'NO' CHECK (jurisdiction IN ('NO', 'SE')),
    lang TEXT NOT NULL DEFAULT 'nb' CHECK (lang IN ('nb', 'nn', 'sv', 'en')),
    contact_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    postal_address TEXT NOT NULL DEFAULT '',
    dpo_contact TEXT NOT NULL DEFAULT '',
    own INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Every version of the branch's decisions; the highest one is in force
CREATE TABLE policy (
    version INTEGER PRIMARY KEY NOT NULL,
    decided_at TEXT NOT NULL CHECK (decided_at IS NULL OR decided_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    decided_by TEXT NOT NULL DEFAULT '',
    keys TEXT NOT NULL DEFAULT '{}' CHECK (json_type(keys) = 'object')
) STRICT;

-- Somebody who can appear in pictures or speak for another
CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'member' CHECK (kind IN ('member', 'elected', 'employee', 'guest', 'child', 'public', 'unknown_label')),
    adult_declared INTEGER NOT NULL DEFAULT 0 CHECK (adult_declared IN (0, 1)),
    birth_date TEXT CHECK (birth_date IS NULL OR birth_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    birth_year INTEGER CHECK (birth_year BETWEEN 1850 AND 2200),
    display_name TEXT NOT NULL DEFAULT '',
    deceased_on TEXT CHECK (deceased_on IS NULL OR deceased_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    deceased_year INTEGER CHECK (deceased_year BETWEEN 1850 AND 2200),
    protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),
    capacity TEXT NOT NULL DEFAULT 'full' CHECK (capacity IN ('full', 'assisted', 'represented')),
    lang TEXT NOT NULL DEFAULT 'nb' CHECK (lang IN ('nb', 'nn', 'sv', 'en')),
    contact_email TEXT NOT NULL DEFAULT '',
    contact_phone TEXT NOT NULL DEFAULT '',
    notes_private TEXT NOT NULL DEFAULT '',
    lookalike_group_id TEXT,
    merged_into_id TEXT REFERENCES person (id),
    merged_at TEXT CHECK (merged_at IS NULL OR merged_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (merged_into_id IS NOT NULL OR merged_at IS NULL)
) STRICT;

CREATE INDEX person_by_name ON person (last_name, first_name);

CREATE INDEX person_by_merge ON person (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Where the branch publishes
CREATE TABLE channel (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('web', 'facebook', 'instagram', 'x', 'linkedin', 'youtube', 'tiktok', 'snapchat', 'blog', 'forum', 'newsletter', 'print', 'portal', 'course_material', 'internal', 'press', 'other')),
    name TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT 'organisation' CHECK (owner IN ('organisation', 'private')),
    audience TEXT NOT NULL DEFAULT 'open' CHECK (audience IN ('open', 'members', 'closed_group', 'internal')),
    auto_shares_to TEXT NOT NULL DEFAULT '[]' CHECK (json_type(auto_shares_to) = 'array'),
    url TEXT NOT NULL DEFAULT '',
    ephemeral INTEGER NOT NULL DEFAULT 0 CHECK (ephemeral IN (0, 1)),
    leaves_eea INTEGER NOT NULL DEFAULT 0 CHECK (leaves_eea IN (0, 1)),
    recallable TEXT NOT NULL DEFAULT 'full' CHECK (recallable IN ('full', 'partial', 'none')),
    responsible_person_id TEXT REFERENCES person (id),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    place INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A gathering where pictures were taken
CREATE TABLE event (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    type TEXT NOT NULL DEFAULT 'other' CHECK (type IN ('course', 'meeting', 'workplace_visit', 'professional_gathering', 'special', 'demonstration', 'parade', 'congress', 'public_meeting', 'other')),
    start TEXT CHECK (start IS NULL OR start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "end" TEXT CHECK ("end" IS NULL OR "end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    place TEXT NOT NULL DEFAULT '',
    org_unit_id TEXT,
    minors_present INTEGER NOT NULL DEFAULT 0 CHECK (minors_present IN (0, 1)),
    reveals TEXT NOT NULL DEFAULT 'none' CHECK (reveals IN ('none', 'membership', 'health')),
    notice_given TEXT CHECK (notice_given IS NULL OR json_type(notice_given) = 'object'),
    internal_only INTEGER NOT NULL DEFAULT 0 CHECK (internal_only IN (0, 1)),
    default_photographer_id TEXT REFERENCES person (id),
    closed_at TEXT CHECK (closed_at IS NULL OR closed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    grouping_off INTEGER NOT NULL DEFAULT 0 CHECK (grouping_off IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Who speaks for whom
CREATE TABLE guardianship (
    id TEXT PRIMARY KEY NOT NULL,
    child_id TEXT NOT NULL REFERENCES person (id),
    guardian_id TEXT NOT NULL REFERENCES person (id),
    relation TEXT NOT NULL DEFAULT 'parent' CHECK (relation IN ('parent', 'mother', 'father', 'appointed_guardian', 'legal_representative', 'other')),
    holds_parental_responsibility INTEGER NOT NULL DEFAULT 0 CHECK (holds_parental_responsibility IN (0, 1)),
    sole INTEGER NOT NULL DEFAULT 0 CHECK (sole IN (0, 1)),
    evidence TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS NULL OR valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to TEXT CHECK (valid_to IS NULL OR valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (child_id <> guardian_id),
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

CREATE INDEX guardianship_by_child ON guardianship (child_id);

CREATE INDEX guardianship_by_guardian ON guardianship (guardian_id);

-- Who was at an event
CREATE TABLE attendance (
    id TEXT PRIMARY KEY NOT NULL,
    event_id TEXT NOT NULL REFERENCES event (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    sticker TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (event_id, person_id)
) STRICT;

-- A scanned form, encrypted with the register; content is null for paper kept elsewhere
CREATE TABLE evidence (
    id TEXT PRIMARY KEY NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file TEXT NOT NULL DEFAULT '',
    mime TEXT NOT NULL DEFAULT '',
    pages INTEGER CHECK (pages > 0),
    content BLOB,
    scanned_at TEXT CHECK (scanned_at IS NULL OR scanned_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    scanned_by TEXT NOT NULL DEFAULT '',
    original_kept_where TEXT NOT NULL DEFAULT '',
    destroyed_on TEXT CHECK (destroyed_on IS NULL OR destroyed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX evidence_by_sha256 ON evidence (sha256);

-- A signed act of one speaker; rows are never updated
CREATE TABLE consent (
    id TEXT PRIMARY KEY NOT NULL,
    subject_id TEXT NOT NULL REFERENCES person (id),
    speaker_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('self', 'guardian', 'representative')),
    form TEXT NOT NULL DEFAULT '',
    form_version TEXT NOT NULL DEFAULT '',
    lang TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL CHECK (method IN ('paper', 'digital_signature', 'email', 'verbal_witnessed', 'video', 'import')),
    signed_at TEXT NOT NULL CHECK (signed_at IS NULL OR signed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_at TEXT NOT NULL CHECK (recorded_at IS NULL OR recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    recorded_by TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS NULL OR valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT CHECK (valid_until IS NULL OR valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    special_category INTEGER NOT NULL DEFAULT 0 CHECK (special_category IN (0, 1)),
    biometric INTEGER CHECK (biometric IN (0, 1)),
    org_unit_id TEXT,
    place TEXT NOT NULL DEFAULT '',
    witness_name TEXT NOT NULL DEFAULT '',
    maturity_assessed_by TEXT NOT NULL DEFAULT '',
    maturity_note TEXT NOT NULL DEFAULT '',
    status_note TEXT NOT NULL DEFAULT '',
    supersedes_id TEXT REFERENCES consent (id),
    CHECK (role <> 'self' OR speaker_id = subject_id),
    CHECK (substr(recorded_at, 1, 10) >= date(signed_at, '-1 day'))
) STRICT;

CREATE INDEX consent_by_subject ON consent (subject_id);

CREATE INDEX consent_by_speaker ON consent (speaker_id);

-- One granular yes or no of a consent
CREATE TABLE consent_item (
    consent_id TEXT NOT NULL REFERENCES consent (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    decision TEXT NOT NULL CHECK (decision IN ('grant', 'refuse')),
    channels TEXT NOT NULL CHECK (json_array_length(channels) > 0),
    media TEXT NOT NULL CHECK (json_array_length(media) > 0),
    purposes TEXT NOT NULL CHECK (json_array_length(purposes) > 0),
    name_mode TEXT NOT NULL DEFAULT 'none' CHECK (name_mode IN ('none', 'first', 'full')),
    event_id TEXT REFERENCES event (id),
    event_type TEXT CHECK (event_type IS NULL OR event_type IN ('course', 'meeting', 'workplace_visit', 'professional_gathering', 'special', 'demonstration', 'parade', 'congress', 'public_meeting', 'other')),
    captured_from TEXT CHECK (captured_from IS NULL OR captured_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    captured_to TEXT CHECK (captured_to IS NULL OR captured_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    share_units TEXT NOT NULL DEFAULT '"none"' CHECK (json_valid(share_units)),
    PRIMARY KEY (consent_id, position)
) STRICT;

-- Which proof carries which consent
CREATE TABLE consent_evidence (
    consent_id TEXT NOT NULL REFERENCES consent (id),
    evidence_id TEXT NOT NULL REFERENCES evidence (id),
    position INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (consent_id, evidence_id)
) STRICT;

-- A child's own answer; rows are never updated
CREATE TABLE assent (
    id TEXT PRIMARY KEY NOT NULL,
    child_id TEXT NOT NULL REFERENCES person (id),
    asked_on TEXT NOT NULL CHECK (asked_on IS NULL OR asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    asked_by TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL CHECK (recorded_at IS NULL OR recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'partial', 'not_capable')),
    how TEXT NOT NULL DEFAULT 'spoken' CHECK (how IN ('spoken', 'drawn', 'written')),
    not_channels TEXT NOT NULL DEFAULT '[]' CHECK (json_type(not_channels) = 'array'),
    limits_text TEXT NOT NULL DEFAULT '',
    evidence_id TEXT REFERENCES evidence (id),
    supersedes_id TEXT REFERENCES assent (id)
) STRICT;

CREATE INDEX assent_by_child ON assent (child_id);

-- A revocation; only the progress columns of its handling are ever updated
CREATE TABLE withdrawal (
    id TEXT PRIMARY KEY NOT NULL,
    subject_id TEXT NOT NULL REFERENCES person (id),
    by_person_id TEXT NOT NULL REFERENCES person (id),
    by_role TEXT NOT NULL CHECK (by_role IN ('self', 'guardian', 'representative', 'next_of_kin', 'authority')),
    received_at TEXT NOT NULL CHECK (received_at IS NULL OR received_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_at TEXT NOT NULL CHECK (recorded_at IS NULL OR recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    received_by TEXT NOT NULL DEFAULT '',
    how TEXT NOT NULL CHECK (how IN ('form', 'email', 'phone', 'in_person', 'comment', 'letter')),
    scope TEXT NOT NULL CHECK (json_extract(scope, '$.kind') IN ('all', 'channels', 'assets', 'media', 'name', 'sharing', 'biometric')),
    wants TEXT NOT NULL DEFAULT 'remove' CHECK (wants IN ('remove', 'blur', 'stop_new_use')),
    text TEXT NOT NULL DEFAULT '',
    evidence_id TEXT REFERENCES evidence (id),
    acknowledged_at TEXT CHECK (acknowledged_at IS NULL OR acknowledged_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    completed_at TEXT CHECK (completed_at IS NULL OR completed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    supersedes_id TEXT REFERENCES withdrawal (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX withdrawal_by_subject ON withdrawal (subject_id);

-- One picture, known by its pixels
CREATE TABLE asset (
    id TEXT PRIMARY KEY NOT NULL,
    file TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    pixel_sha256 TEXT,
    media TEXT NOT NULL DEFAULT 'photo' CHECK (media IN ('photo', 'video', 'illustration', 'audio')),
    captured_at TEXT,
    captured_at_source TEXT NOT NULL DEFAULT 'unknown' CHECK (captured_at_source IN ('unknown', 'exif', 'file', 'manual')),
    camera TEXT NOT NULL DEFAULT '',
    has_gps INTEGER NOT NULL DEFAULT 0 CHECK (has_gps IN (0, 1)),
    event_id TEXT REFERENCES event (id),
    pool_id TEXT,
    origin TEXT NOT NULL DEFAULT 'own' CHECK (origin IN ('own', 'member_submitted', 'other_unit', 'external', 'profile_manual')),
    creator_name TEXT NOT NULL DEFAULT '',
    people_check TEXT NOT NULL DEFAULT 'not_done' CHECK (people_check IN ('not_done', 'searched', 'confirmed_none', 'confirmed_complete')),
    checked_by TEXT NOT NULL DEFAULT '',
    checked_at TEXT CHECK (checked_at IS NULL OR checked_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    caption TEXT NOT NULL DEFAULT '',
    alt_text TEXT NOT NULL DEFAULT '{}' CHECK (json_type(alt_text) = 'object'),
    keywords TEXT NOT NULL DEFAULT '[]' CHECK (json_type(keywords) = 'array'),
    width INTEGER CHECK (width > 0),
    height INTEGER CHECK (height > 0),
    orientation INTEGER NOT NULL DEFAULT 1 CHECK (orientation BETWEEN 1 AND 8),
    source_text TEXT NOT NULL DEFAULT '',
    source_url TEXT NOT NULL DEFAULT '',
    credit_line TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT 'unknown',
    motif TEXT NOT NULL DEFAULT 'none' CHECK (motif IN ('none', 'portrait', 'group', 'situation')),
    restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1)),
    quarantine INTEGER NOT NULL DEFAULT 0 CHECK (quarantine IN (0, 1)),
    derived_from TEXT REFERENCES asset (id),
    watched_in_full INTEGER NOT NULL DEFAULT 0 CHECK (watched_in_full IN (0, 1)),
    captions INTEGER NOT NULL DEFAULT 0 CHECK (captions IN (0, 1)),
    added_at TEXT CHECK (added_at IS NULL OR added_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX asset_by_event ON asset (event_id);

CREATE INDEX asset_by_pool ON asset (pool_id);

CREATE INDEX asset_by_pixels ON asset (pixel_sha256);

CREATE INDEX asset_by_captured ON asset (captured_at);

CREATE INDEX asset_by_sha256 ON asset (sha256);

-- A file on this machine that holds an asset; several copies are normal
CREATE TABLE asset_file (
    id TEXT PRIMARY KEY NOT NULL,
    asset_id TEXT NOT NULL REFERENCES asset (id),
    path TEXT NOT NULL UNIQUE,
    folder TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    part TEXT NOT NULL DEFAULT 'picture' CHECK (part IN ('picture', 'raw', 'live_video')),
    missing_since TEXT CHECK (missing_since IS NULL OR missing_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    seen_at TEXT CHECK (seen_at IS NULL OR seen_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

CREATE INDEX asset_file_by_asset ON asset_file (asset_id);

CREATE INDEX asset_file_by_sha256 ON asset_file (sha256);

CREATE INDEX asset_file_by_folder ON asset_file (folder);

-- A file that was seen but not searched, with the reason; never silently skipped
CREATE TABLE unsearched_file (
    path TEXT PRIMARY KEY NOT NULL,
    folder TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    reason TEXT NOT NULL,
    params TEXT NOT NULL DEFAULT '{}' CHECK (json_type(params) = 'object'),
    seen_at TEXT CHECK (seen_at IS NULL OR seen_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    engine_version TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX unsearched_file_by_folder ON unsearched_file (folder);

-- One finished search of an asset by one engine version
CREATE TABLE scan (
    id TEXT PRIMARY KEY NOT NULL,
    asset_id TEXT NOT NULL REFERENCES asset (id),
    engine_version TEXT NOT NULL,
    finished_at TEXT NOT NULL CHECK (finished_at IS NULL OR finished_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    seconds REAL NOT NULL DEFAULT 0,
    face_count INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX scan_by_asset ON scan (asset_id);

-- Perceptual hashes, for edited copies
CREATE TABLE picture_hash (
    asset_id TEXT PRIMARY KEY NOT NULL REFERENCES asset (id),
    dhash TEXT NOT NULL
) STRICT;

-- One person in one asset
CREATE TABLE appearance (
    id TEXT PRIMARY KEY NOT NULL,
    asset_id TEXT NOT NULL REFERENCES asset (id),
    kind TEXT NOT NULL DEFAULT 'face' CHECK (kind IN ('face', 'back', 'body', 'name_badge', 'voice', 'text_mention', 'reflection')),
    box TEXT CHECK (box IS NULL OR (json_array_length(box) = 4 AND json_extract(box, '$[2]') > 0 AND json_extract(box, '$[3]') > 0)),
    landmarks TEXT CHECK (landmarks IS NULL OR json_array_length(landmarks) = 5),
    score REAL,
    sharpness REAL,
    person_id TEXT REFERENCES person (id),
    state TEXT NOT NULL DEFAULT 'unassigned' CHECK (state IN ('unassigned', 'suggested', 'confirmed', 'rejected')),
    prominence TEXT NOT NULL DEFAULT 'main' CHECK (prominence IN ('main', 'secondary', 'background')),
    marker TEXT NOT NULL DEFAULT 'none' CHECK (marker IN ('none', 'no_photo')),
    ignore_reason TEXT CHECK (ignore_reason IN ('not_a_face', 'not_recognisable', 'blurred', 'statue_or_picture', 'duplicate', 'too_small')),
    t_start_ms INTEGER CHECK (t_start_ms >= 0),
    t_end_ms INTEGER CHECK (t_end_ms >= t_start_ms),
    suggestion_score_band TEXT CHECK (suggestion_score_band IN ('weak', 'medium', 'strong')),
    suggested_alternatives TEXT NOT NULL DEFAULT '[]' CHECK (json_type(suggested_alternatives) = 'array'),
    stranger INTEGER NOT NULL DEFAULT 0 CHECK (stranger IN (0, 1)),
    sure INTEGER NOT NULL DEFAULT 1 CHECK (sure IN (0, 1)),
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at TEXT CHECK (decided_at IS NULL OR decided_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    engine_version TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (state NOT IN ('suggested', 'confirmed') OR person_id IS NOT NULL)
) STRICT;

CREATE INDEX appearance_by_asset ON appearance (asset_id);

CREATE INDEX appearance_by_person ON appearance (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX appearance_unassigned ON appearance (state) WHERE state = 'unassigned';

-- Not this person, remembered for ever
CREATE TABLE rejected_match (
    appearance_id TEXT NOT NULL REFERENCES appearance (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (appearance_id, person_id)
) STRICT;

-- Two faces a person told apart
CREATE TABLE not_same (
    appearance_a TEXT NOT NULL REFERENCES appearance (id),
    appearance_b TEXT NOT NULL REFERENCES appearance (id),
    PRIMARY KEY (appearance_a, appearance_b),
    CHECK (appearance_a < appearance_b)
) STRICT;

-- Faces that are grouped together: one event, or one folder searched without an event
CREATE TABLE pool (
    id TEXT PRIMARY KEY NOT NULL,
    event_id TEXT UNIQUE REFERENCES event (id),
    folder TEXT UNIQUE,
    first_code_at TEXT CHECK (first_code_at IS NULL OR first_code_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    codes_deleted_at TEXT CHECK (codes_deleted_at IS NULL OR codes_deleted_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((event_id IS NULL) <> (folder IS NULL))
) STRICT;

-- Faces the program takes for one person
CREATE TABLE face_group (
    id TEXT PRIMARY KEY NOT NULL,
    pool_id TEXT NOT NULL REFERENCES pool (id),
    made_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (made_by_hand IN (0, 1))
) STRICT;

CREATE INDEX face_group_by_pool ON face_group (pool_id);

-- Which face lies in which group
CREATE TABLE face_group_member (
    appearance_id TEXT PRIMARY KEY NOT NULL REFERENCES appearance (id),
    group_id TEXT NOT NULL REFERENCES face_group (id)
) STRICT;

CREATE INDEX face_group_member_by_group ON face_group_member (group_id);

-- Two groups that may be one person; one keystroke joins them
CREATE TABLE suggested_merge (
    group_a TEXT NOT NULL REFERENCES face_group (id),
    group_b TEXT NOT NULL REFERENCES face_group (id),
    band TEXT NOT NULL DEFAULT 'weak' CHECK (band IN ('weak', 'medium', 'strong')),
    PRIMARY KEY (group_a, group_b),
    CHECK (group_a < group_b)
) STRICT;

-- An officer's recorded exception
CREATE TABLE exception_grant (
    id TEXT PRIMARY KEY NOT NULL,
    asset_id TEXT NOT NULL REFERENCES asset (id),
    appearance_id TEXT REFERENCES appearance (id),
    type TEXT NOT NULL CHECK (type IN ('NEWS_INTEREST', 'INCIDENTAL', 'CROWD_EVENT', 'PUBLIC_ROLE', 'EMPLOYEE_BASIS', 'LEGITIMATE_INTEREST')),
    legal_basis TEXT NOT NULL DEFAULT '',
    reason_text TEXT NOT NULL DEFAULT '',
    granted_by TEXT NOT NULL DEFAULT '',
    granted_at TEXT NOT NULL CHECK (granted_at IS NULL OR granted_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    valid_until TEXT CHECK (valid_until IS NULL OR valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    channels TEXT NOT NULL DEFAULT '[]' CHECK (json_type(channels) = 'array'),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX exception_grant_by_asset ON exception_grant (asset_id);

-- A copy made for a channel
CREATE TABLE rendition (
    id TEXT PRIMARY KEY NOT NULL,
    asset_id TEXT NOT NULL REFERENCES asset (id),
    sha256 TEXT NOT NULL,
    channel_id TEXT REFERENCES channel (id),
    width INTEGER CHECK (width > 0),
    height INTEGER CHECK (height > 0),
    covered TEXT NOT NULL DEFAULT '[]' CHECK (json_type(covered) = 'array'),
    made_at TEXT CHECK (made_at IS NULL OR made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

CREATE INDEX rendition_by_sha256 ON rendition (sha256);

-- One appearance of an asset in the world
CREATE TABLE publication (
    id TEXT PRIMARY KEY NOT NULL,
    asset_id TEXT NOT NULL REFERENCES asset (id),
    rendition_sha256 TEXT NOT NULL DEFAULT '',
    channel_id TEXT NOT NULL REFERENCES channel (id),
    placement TEXT NOT NULL DEFAULT 'post' CHECK (placement IN ('post', 'story', 'cover', 'profile', 'article', 'newsletter_issue', 'print_edition', 'slide')),
    kind TEXT NOT NULL DEFAULT 'own' CHECK (kind IN ('own', 'reshare')),
    url TEXT NOT NULL DEFAULT '',
    published_at TEXT CHECK (published_at IS NULL OR published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    posted_by TEXT NOT NULL DEFAULT '',
    caption_used TEXT NOT NULL DEFAULT '',
    names_used TEXT NOT NULL DEFAULT '[]' CHECK (json_type(names_used) = 'array'),
    verdict_snapshot TEXT CHECK (verdict_snapshot IS NULL OR json_type(verdict_snapshot) = 'object'),
    policy_version INTEGER,
    relied_on_item_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_type(relied_on_item_ids) = 'array'),
    expires_at TEXT CHECK (expires_at IS NULL OR expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    removed_at TEXT CHECK (removed_at IS NULL OR removed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    removal_proof_id TEXT REFERENCES evidence (id),
    print_run INTEGER CHECK (print_run >= 0),
    stock_left INTEGER CHECK (stock_left >= 0),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX publication_by_asset ON publication (asset_id);

-- A copy handed to another unit
CREATE TABLE distribution (
    id TEXT PRIMARY KEY NOT NULL,
    asset_id TEXT NOT NULL REFERENCES asset (id),
    to_unit_id TEXT NOT NULL,
    sent_at TEXT CHECK (sent_at IS NULL OR sent_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    sent_by TEXT NOT NULL DEFAULT '',
    terms TEXT NOT NULL DEFAULT '',
    consent_summary_sha256 TEXT NOT NULL DEFAULT '',
    recalled_at TEXT CHECK (recalled_at IS NULL OR recalled_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    confirmed_deleted_at TEXT CHECK (confirmed_deleted_at IS NULL OR confirmed_deleted_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX distribution_by_asset ON distribution (asset_id);

-- Something that must come down
CREATE TABLE takedown_task (
    id TEXT PRIMARY KEY NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('revocation', 'refusal', 'expiry', 'objection', 'protected', 'error')),
    withdrawal_id TEXT REFERENCES withdrawal (id),
    publication_id TEXT REFERENCES publication (id),
    distribution_id TEXT REFERENCES distribution (id),
    asset_id TEXT REFERENCES asset (id),
    action TEXT NOT NULL CHECK (action IN ('delete', 'blur', 'unlink', 'ask_unit', 'ask_platform', 'stop_reprint', 'clear_cache')),
    assigned_to TEXT NOT NULL DEFAULT '',
    due_on TEXT CHECK (due_on IS NULL OR due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'asked', 'done', 'impossible')),
    done_at TEXT CHECK (done_at IS NULL OR done_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    proof_id TEXT REFERENCES evidence (id),
    note TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A person's request for access, erasure and the like
CREATE TABLE rights_request (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    type TEXT NOT NULL CHECK (type IN ('access', 'rectify', 'erase', 'restrict', 'portability', 'object', 'complaint')),
    received_at TEXT NOT NULL CHECK (received_at IS NULL OR received_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_on TEXT CHECK (due_on IS NULL OR due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'refused')),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- The text of a form as it was printed
CREATE TABLE form_version (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    lang TEXT NOT NULL,
    version_label TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    items TEXT NOT NULL DEFAULT '[]' CHECK (json_type(items) = 'array'),
    published_on TEXT CHECK (published_on IS NULL OR published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    retired_on TEXT CHECK (retired_on IS NULL OR retired_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A printed form and the reference it carries
CREATE TABLE form_print (
    ref TEXT PRIMARY KEY NOT NULL,
    form_version_id TEXT REFERENCES form_version (id),
    person_id TEXT REFERENCES person (id),
    event_id TEXT REFERENCES event (id),
    printed_at TEXT CHECK (printed_at IS NULL OR printed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    printed_by TEXT NOT NULL DEFAULT ''
) STRICT;

-- A page that came back
CREATE TABLE returned_page (
    id TEXT PRIMARY KEY NOT NULL,
    ref TEXT,
    evidence_id TEXT REFERENCES evidence (id),
    read TEXT NOT NULL DEFAULT '{}' CHECK (json_type(read) = 'object'),
    approved_by TEXT NOT NULL DEFAULT '',
    approved_at TEXT CHECK (approved_at IS NULL OR approved_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Intent: face codes that must vanish from the codes file; every read excludes them
CREATE TABLE codes_to_delete (
    appearance_id TEXT PRIMARY KEY NOT NULL,
    since TEXT NOT NULL CHECK (since IS NULL OR since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

-- What was erased or withdrawn, replayed after a restore
CREATE TABLE tombstone (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    scope TEXT NOT NULL DEFAULT '{}' CHECK (json_type(scope) = 'object'),
    at TEXT NOT NULL CHECK (at IS NULL OR at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

-- One index run per register
CREATE TABLE run_lock (
    name TEXT PRIMARY KEY NOT NULL,
    pid INTEGER NOT NULL,
    host TEXT NOT NULL,
    started_at TEXT NOT NULL CHECK (started_at IS NULL OR started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    heartbeat_at TEXT NOT NULL CHECK (heartbeat_at IS NULL OR heartbeat_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

-- One user action: who, when, what; its changes make undo possible
CREATE TABLE action (
    id TEXT PRIMARY KEY NOT NULL,
    seq INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL CHECK (at IS NULL OR at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    officer_id TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('photographer', 'officer', 'data_steward')),
    label TEXT NOT NULL,
    params TEXT NOT NULL DEFAULT '{}' CHECK (json_type(params) = 'object'),
    undoable INTEGER NOT NULL DEFAULT 1 CHECK (undoable IN (0, 1)),
    undoes_id TEXT REFERENCES action (id),
    undone_by_id TEXT REFERENCES action (id)
) STRICT;

-- Before and after of one row that an action touched; null where the row did not exist
CREATE TABLE action_change (
    action_id TEXT NOT NULL REFERENCES action (id),
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_type(before) = 'object'),
    after TEXT CHECK (after IS NULL OR json_type(after) = 'object'),
    PRIMARY KEY (action_id, position)
) STRICT;

-- A random salt per person; erased with the person
CREATE TABLE audit_salt (
    person_id TEXT PRIMARY KEY NOT NULL,
    salt BLOB NOT NULL
) STRICT;

-- Append-only, hash-chained log of ids and codes
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY NOT NULL,
    at TEXT NOT NULL CHECK (at IS NULL OR at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    before_sha TEXT NOT NULL DEFAULT '',
    after_sha TEXT NOT NULL DEFAULT '',
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;
