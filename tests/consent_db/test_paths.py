"""Names of files that are no Unicode come back as they were."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from consent_db.paths import absolute, local_path, shown_path, stored_path


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes only on POSIX systems")
@given(st.binary(min_size=1, max_size=40).filter(lambda raw: not {0, 47} & set(raw) and raw not in (b".", b"..")))
@example(b"\xff\xfe.jpg")
@example("\U0010ff41.jpg".encode())
@example(b"\xed\xa0\x80")
def test_every_name_comes_back_to_its_bytes(raw):
    stored = stored_path(Path(os.fsdecode(b"/bilder/" + raw)))
    stored.encode("utf-8")
    assert os.fsencode(local_path(stored)) == b"/bilder/" + raw
    assert shown_path(stored).encode("utf-8").isascii() or shown_path(stored).isprintable()


@given(st.lists(st.binary(min_size=1, max_size=6), min_size=2, max_size=2, unique=True))
@example([b"\xff", "\U0010ffff".encode()])
def test_two_names_never_share_a_stored_one(names):
    first, second = (Path(os.fsdecode(b"/b/x" + raw.replace(b"\x00", b"-").replace(b"/", b"_"))) for raw in names)
    assert (stored_path(first) == stored_path(second)) == (first == second)


def test_ordinary_names_are_stored_as_they_are():
    assert stored_path(Path("/bilder/Åse på tur ŋ.jpg")) == str(Path("/bilder/Åse på tur ŋ.jpg"))


def test_a_file_is_known_by_its_own_name_in_the_resolved_folder(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert absolute(tmp_path / "link" / "a.jpg") == (tmp_path / "real").resolve() / "a.jpg"
