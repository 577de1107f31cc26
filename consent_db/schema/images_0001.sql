-- Thumbnails and crops: bounded, outside backups, rebuilt from the originals.

-- A small upright copy of a picture
CREATE TABLE thumbnail (
    asset_id TEXT PRIMARY KEY NOT NULL,
    jpeg BLOB NOT NULL,
    used_at TEXT NOT NULL CHECK (used_at IS NULL OR used_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

CREATE INDEX thumbnail_by_use ON thumbnail (used_at);

-- One face with some context
CREATE TABLE crop (
    appearance_id TEXT PRIMARY KEY NOT NULL,
    asset_id TEXT NOT NULL,
    jpeg BLOB NOT NULL,
    used_at TEXT NOT NULL CHECK (used_at IS NULL OR used_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

CREATE INDEX crop_by_asset ON crop (asset_id);
