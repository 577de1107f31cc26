-- Face codes: a file of their own with a key of its own (architecture.md 4, rules.md 2.4).

-- 128 little-endian float32 of one face; the whole file is outside backups
CREATE TABLE face_code (
    appearance_id TEXT PRIMARY KEY NOT NULL,
    asset_id TEXT NOT NULL,
    pool_id TEXT NOT NULL,
    model_id TEXT NOT NULL,
    vector BLOB NOT NULL CHECK (length(vector) = 512),
    created_at TEXT NOT NULL CHECK (created_at IS NULL OR created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    delete_after TEXT CHECK (delete_after IS NULL OR delete_after GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

CREATE INDEX face_code_by_pool ON face_code (pool_id);

-- A code kept across events by the person's own biometric consent
CREATE TABLE gallery_code (
    appearance_id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL,
    consent_id TEXT NOT NULL,
    model_id TEXT NOT NULL,
    vector BLOB NOT NULL CHECK (length(vector) = 512),
    created_at TEXT NOT NULL CHECK (created_at IS NULL OR created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

CREATE INDEX gallery_code_by_person ON gallery_code (person_id);
