-- Forms that are printed, and pages that came back. The three tables of the first version were never filled.
DROP TABLE returned_page;

DROP TABLE form_print;

DROP TABLE form_version;

-- The text of a form as it was printed; the id is made of code, language and text, so that one text is one row
CREATE TABLE form_version (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    lang TEXT NOT NULL CHECK (lang IN ('nb', 'nn', 'sv', 'en')),
    version_label TEXT NOT NULL,
    text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
    first_printed_at TEXT NOT NULL CHECK (first_printed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z')
) STRICT;

-- A printed form, the reference and the secret it carries, and where everything lies on its paper
CREATE TABLE form_print (
    ref TEXT PRIMARY KEY NOT NULL,
    token TEXT NOT NULL,
    form_version_id TEXT NOT NULL REFERENCES form_version (id),
    person_id TEXT REFERENCES person (id),
    event_id TEXT REFERENCES event (id),
    pages INTEGER NOT NULL CHECK (pages BETWEEN 1 AND 9),
    layout TEXT NOT NULL CHECK (json_type(layout) = 'object'),
    content TEXT NOT NULL CHECK (json_type(content) = 'object'),
    printed_at TEXT NOT NULL CHECK (printed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    printed_by TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX form_print_by_person ON form_print (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX form_print_by_event ON form_print (event_id) WHERE event_id IS NOT NULL;

-- Pages that came in together: one scan, one photograph, one folder's worth
CREATE TABLE returned_pile (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL CHECK (added_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    added_by TEXT NOT NULL DEFAULT ''
) STRICT;

-- A page that came back
CREATE TABLE returned_page (
    id TEXT PRIMARY KEY NOT NULL,
    pile_id TEXT NOT NULL REFERENCES returned_pile (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    file TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL CHECK (number >= 1),
    ref TEXT,
    side INTEGER CHECK (side BETWEEN 1 AND 9),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    mime TEXT NOT NULL DEFAULT '',
    reading TEXT NOT NULL DEFAULT '{}' CHECK (json_type(reading) = 'object'),
    answers TEXT NOT NULL DEFAULT '{}' CHECK (json_type(answers) = 'object'),
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'approved', 'dismissed')),
    person_id TEXT REFERENCES person (id),
    evidence_id TEXT REFERENCES evidence (id),
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at TEXT CHECK (decided_at IS NULL OR decided_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (evidence_id IS NULL OR state = 'approved'),
    CHECK ((state = 'waiting') = (decided_at IS NULL)),
    UNIQUE (pile_id, position)
) STRICT;

CREATE INDEX returned_page_by_ref ON returned_page (ref, side) WHERE ref IS NOT NULL;

CREATE INDEX returned_page_by_sha256 ON returned_page (sha256);

CREATE INDEX returned_page_waiting ON returned_page (pile_id, position) WHERE state <> 'dismissed' AND evidence_id IS NULL;

-- The picture of a page, until the statements it proves are recorded or it is dismissed; apart, since it is large
CREATE TABLE returned_image (
    page_id TEXT PRIMARY KEY NOT NULL REFERENCES returned_page (id),
    content BLOB NOT NULL
) STRICT;
