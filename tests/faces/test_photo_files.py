"""What a walk over a folder lists, and what it never opens."""

import os
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from consent_db.errors import Problem
from faces import photo_files
from faces.photo_files import find, refuse_unopenable

JPEG = b"\xff\xd8\xff\xe0 picture"
posix = pytest.mark.skipif(sys.platform == "win32", reason="links and odd names need rights on Windows")


def listed(folder):
    return {str(found.path.relative_to(folder.resolve())): found for found in find(folder)}


def write(folder, *names, content=JPEG):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def test_pictures_are_listed_with_size_and_time(tmp_path):
    write(tmp_path, "a.jpg", "sub/b.HEIC", "sub/deep/c.cr2")
    found = listed(tmp_path)
    assert {name: one.kind for name, one in found.items()} == {
        "a.jpg": "picture", str(Path("sub/b.HEIC")): "picture", str(Path("sub/deep/c.cr2")): "raw",
    }  # fmt: skip
    assert found["a.jpg"].size_bytes == len(JPEG)
    assert found["a.jpg"].mtime_ns == (tmp_path / "a.jpg").stat().st_mtime_ns
    assert all(one.reason is None for one in found.values())


def test_what_is_certainly_no_picture_is_not_listed(tmp_path):
    write(tmp_path, "notes.txt", "a.xmp", ".DS_Store", "Thumbs.db", "report.pdf", "@eaDir/a.jpg", ".thumbnails/a.png")
    write(tmp_path, "unknown", "data.xyz", content=b"nothing to see")
    write(tmp_path, "._a.jpg", content=b"\x00\x05\x16\x07 twin")
    assert listed(tmp_path) == {}


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("no suffix", JPEG, "picture"),
        ("a.jpg_large", JPEG, "picture"),
        ("a.bak", b"\x89PNG\r\n\x1a\n", "picture"),
        ("b.tmp", b"RIFF....WEBPVP8 ", "picture"),
        ("c.part", b"....ftypheic....", "picture"),
        (".hidden.jpg", JPEG, "picture"),
        ("._a.jpg", JPEG, "picture"),
        ("film.dat", b"....ftypisom....", "video"),
        ("film.mp4", b"anything", "video"),
        ("d.x", b"8BPS layers", "unsupported"),
        ("d.psd", b"8BPS layers", "unsupported"),
        ("e.jxl", b"\xff\x0a", "unsupported"),
        ("f.svg", b"<svg/>", "unsupported"),
    ],
)
def test_whatever_looks_like_a_picture_or_video_is_listed(tmp_path, name, content, kind):
    write(tmp_path, name, content=content)
    (found,) = find(tmp_path)
    assert (found.kind, found.reason) == (kind, None if kind == "picture" else "unsupported_format")


def test_an_empty_file_is_listed_with_its_reason(tmp_path):
    write(tmp_path, "a.jpg", content=b"")
    (found,) = find(tmp_path)
    assert found.reason == "empty_file"


@posix
def test_a_ring_of_links_ends_and_each_folder_is_walked_once(tmp_path):
    write(tmp_path, "b/a.jpg")
    (tmp_path / "b" / "up").symlink_to(tmp_path)
    (tmp_path / "a link to b").symlink_to(tmp_path / "b")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    (tmp_path / "gone.jpg").symlink_to(tmp_path / "nowhere.jpg")
    found = listed(tmp_path)
    assert {name: one.reason for name, one in found.items()} == {
        "b/a.jpg": None, "loop.jpg": "not_readable", "gone.jpg": "missing",
    }  # fmt: skip


@posix
def test_linked_folders_and_files_are_followed(tmp_path):
    write(tmp_path, "elsewhere/a.jpg", "elsewhere/b.jpg")
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "linked").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "pictures" / "one.jpg").symlink_to(tmp_path / "elsewhere" / "a.jpg")
    assert sorted(listed(tmp_path / "pictures")) == ["linked/a.jpg", "linked/b.jpg", "one.jpg"]


@posix
def test_the_same_folder_by_another_name_gives_the_same_paths(tmp_path):
    write(tmp_path, "real/a.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert [one.path for one in find(tmp_path / "link")] == [one.path for one in find(tmp_path / "real")]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take only Unicode names")
def test_names_that_are_no_utf8_are_listed(tmp_path):
    name = os.fsdecode(b"b\xe6r\xff.jpg")
    write(tmp_path, name)
    (found,) = find(tmp_path)
    assert found.path.name == name
    assert found.path.read_bytes() == JPEG


@posix
def test_pipes_and_sockets_are_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "pipe")
    (found,) = find(tmp_path)
    assert (found.path.name, found.reason) == ("pipe.jpg", "not_a_file")


def test_a_folder_nobody_may_look_into_is_listed_and_the_rest_goes_on(tmp_path, monkeypatch):
    write(tmp_path, "a.jpg", "closed/b.jpg", "open/c.jpg")
    scandir = os.scandir

    def refusing(path):
        if Path(path).name == "closed":
            raise PermissionError(13, "no")
        return scandir(path)

    monkeypatch.setattr(photo_files.os, "scandir", refusing)
    found = listed(tmp_path)
    assert (found["closed"].kind, found["closed"].reason) == ("folder", "no_permission")
    assert sorted(found) == ["a.jpg", "closed", str(Path("open/c.jpg"))]


def test_a_folder_that_vanishes_during_the_walk_is_listed(tmp_path):
    write(tmp_path, "a/1.jpg", "b/2.jpg")
    walk = find(tmp_path)
    assert next(walk).path.name == "1.jpg"
    shutil.rmtree(tmp_path / "b")
    (gone,) = walk
    assert (gone.kind, gone.reason, gone.path.name) == ("folder", "missing", "b")


@pytest.mark.parametrize("name", ["missing", "file.jpg"])
def test_what_is_no_folder_is_a_problem(tmp_path, name):
    write(tmp_path, "file.jpg")
    with pytest.raises(Problem) as refused:
        list(find(tmp_path / name))
    assert refused.value.code == {"missing": "folder_missing", "file.jpg": "not_a_folder"}[name]


def test_raw_files_and_live_photos_belong_to_the_picture_of_their_name(tmp_path):
    write(tmp_path, "a.JPG", "a.nef", "A.MOV", "b.nef", "c.mov", "d.jpg", "d.mp4", "e.jpg")
    write(tmp_path, "e.mov", content=b"x")
    os.truncate(tmp_path / "e.mov", photo_files.LIVE_VIDEO_MAX_BYTES + 1)
    found = listed(tmp_path)
    picture = (tmp_path / "a.JPG").resolve()
    assert (found["a.nef"].partner, found["A.MOV"].partner) == (picture, picture)
    assert found["A.MOV"].reason is None
    for name, reason in (("b.nef", None), ("c.mov", "unsupported_format"), ("d.mp4", "unsupported_format"),
                         ("e.mov", "unsupported_format")):  # fmt: skip
        assert (found[name].partner, found[name].reason) == (None, reason)


@pytest.mark.parametrize("name", [".IMG_1.heic.icloud", "a.jpg.nextcloud", "b.mp4.owncloud"])
def test_stubs_of_files_that_are_only_online_are_listed(tmp_path, name):
    write(tmp_path, name, ".notes.txt.icloud", content=b"stub")
    (found,) = find(tmp_path)
    assert found.reason == "online_only"
    with pytest.raises(Problem, match="online_only"):
        refuse_unopenable(tmp_path / name)


@pytest.mark.parametrize(
    "marks", [{"st_file_attributes": 0x1000}, {"st_file_attributes": 0x400000}, {"st_flags": 0x40000000}]
)
def test_placeholders_of_windows_and_macos_are_told_without_opening(tmp_path, monkeypatch, marks):
    info = SimpleNamespace(st_size=10, st_mtime_ns=1, st_mode=0o100644, **marks)
    entry = SimpleNamespace(path=str(tmp_path / "unknown"), name="unknown", stat=lambda: info)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("opened"))
    assert photo_files._file(entry, ()).reason == "online_only"


def test_on_linux_a_file_without_blocks_on_a_sync_mount_is_online_only(tmp_path):
    info = SimpleNamespace(st_size=10, st_mtime_ns=1, st_mode=0o100644, st_blocks=0)
    mount = (f"{tmp_path}/",)
    assert photo_files._exists_only_online(tmp_path / "a.jpg", info, mount)
    assert not photo_files._exists_only_online(tmp_path / "a.jpg", info, ())
    assert not photo_files._exists_only_online(Path("/other/a.jpg"), info, mount)
    info.st_blocks = 8
    assert not photo_files._exists_only_online(tmp_path / "a.jpg", info, mount)


def test_files_not_to_be_opened_are_refused_by_name(tmp_path):
    write(tmp_path, "empty.jpg", content=b"")
    write(tmp_path, "fine.jpg")
    for path, code in ((tmp_path / "empty.jpg", "empty_file"), (tmp_path, "not_a_file"), (tmp_path / "x", "missing")):
        with pytest.raises(Problem) as refused:
            refuse_unopenable(path)
        assert refused.value.code == code
    refuse_unopenable(tmp_path / "fine.jpg")
