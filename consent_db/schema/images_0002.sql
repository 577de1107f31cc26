-- Tells a picture whose images made room for others from one whose images this file never held.

-- A picture that a search stored the images of in this file; the row stays when they make room for others
CREATE TABLE filled (
    asset_id TEXT PRIMARY KEY NOT NULL
) STRICT;

INSERT INTO filled (asset_id) SELECT asset_id FROM thumbnail;
