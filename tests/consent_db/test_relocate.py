"""Pictures that lie elsewhere: only the very same files are taken over, however the new place was chosen."""

import os
from pathlib import Path

import pytest

from consent_db import photos, policy, relocate, verify
from consent_db.connection import open_register
from consent_db.records import Actor, Jurisdiction, Role
from tests.consent_db.pictures import save_file

ACTOR = Actor(role=Role.OFFICER)


@pytest.fixture
def register(tmp_path):
    with open_register(tmp_path / "register", passphrase="ord", create=True, scrypt_n=2) as opened:
        policy.first_run(opened, jurisdiction=Jurisdiction.NO, lang="nb", actor=ACTOR)
        yield opened


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


@pytest.fixture
def moved(register, tmp_path):
    """Five pictures in three folders of an old laptop, copied to a new one."""
    old, new = tmp_path / "old" / "kari" / "Bilder", tmp_path / "new" / "ola" / "Pictures"
    names = ["2024/kurs/a.jpg", "2024/kurs/b.jpg", "2024/tur/c.jpg", "2025/møte/d.jpg", "2025/møte/e.jpg"]
    ids = []
    for name in names:
        write(old / name, f"the picture {name}")
        ids.append(save_file(register, old / name))
        write(new / name, f"the picture {name}")
    for path in sorted((tmp_path / "old").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (tmp_path / "old").rmdir()
    return old, new, ids


def run(register, old, new):
    steps = relocate.look(register, old, new)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def paths(register):
    return {Path(row[0]) for row in register.rows("SELECT path FROM asset_file")}


def test_folders_that_are_gone_are_told_as_one(register, moved):
    old, _, ids = moved
    assert relocate.gone_folders(register) == (relocate.GoneFolder(folder=old, pictures=len(ids)),)


def test_all_pictures_follow_to_the_new_place_in_one_action(register, moved):
    old, new, ids = moved
    place = run(register, old, new)
    assert (place.old, place.new, len(place.files), place.absent, place.different) == (old, new, 5, 0, 0)

    before = register.rows("SELECT count(*) FROM action")[0][0]
    changed = relocate.relocate(register, place, actor=ACTOR)

    assert register.rows("SELECT count(*) FROM action")[0][0] == before + 1
    assert set(changed.ids["asset_file"]) == {one.id for one in place.files}
    assert all(path.is_file() and path.is_relative_to(new) for path in paths(register))
    assert relocate.gone_folders(register) == ()
    assert all(Path(one.file).is_relative_to(new) for one in photos.assets(register, ids=ids))
    folders = {row[0] for row in register.rows("SELECT folder FROM pool")}
    assert folders == {str(new / "2024/kurs"), str(new / "2024/tur"), str(new / "2025/møte")}
    assert not list(verify.verify(register))


@pytest.mark.parametrize("chosen", ["new", "new/ola", "new/ola/Pictures"])
def test_a_folder_chosen_too_high_is_forgiven(register, tmp_path, chosen):
    old, new = tmp_path / "gone" / "Pictures", tmp_path / "new" / "ola" / "Pictures"
    for name in ("a.jpg", "b.jpg"):
        write(old / name, name)
        save_file(register, old / name)
        write(new / name, name)
        (old / name).unlink()
    old.rmdir()
    found = run(register, old, tmp_path / chosen)
    expected = 2 if chosen != "new" else 0
    assert len(found.files) == expected


def test_a_folder_chosen_too_deep_takes_what_is_there_and_leaves_the_rest(register, moved):
    old, new, _ = moved
    found = run(register, old, new / "2025")
    assert (found.old, len(found.files), found.absent) == (old / "2025", 2, 3)
    relocate.relocate(register, found, actor=ACTOR)
    (rest,) = relocate.gone_folders(register)
    assert rest.folder == old / "2024"
    assert rest.pictures == 3


def test_another_file_under_the_same_name_and_size_is_never_taken(register, moved):
    old, new, _ = moved
    wrong = new / "2024/kurs/b.jpg"
    wrong.write_bytes(b"x" * wrong.stat().st_size)

    found = run(register, old, new)

    assert found.different == 1
    assert wrong not in {one.new for one in found.files}
    relocate.relocate(register, found, actor=ACTOR)
    assert old / "2024/kurs/b.jpg" in paths(register)


def test_one_wrong_file_among_many_makes_all_be_read(register, tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    for number in range(60):
        write(old / f"{number:02}.jpg", f"picture {number:02}")
        save_file(register, old / f"{number:02}.jpg")
        write(new / f"{number:02}.jpg", f"picture {number:02}")
    for number in range(0, 60, 2):
        write(new / f"{number:02}.jpg", "otherwise " + str(number % 10))
        os.utime(new / f"{number:02}.jpg", ns=(1, 1))
    for path in old.iterdir():
        path.unlink()
    old.rmdir()
    found = run(register, old, new)
    assert {one.new.name for one in found.files} == {f"{number:02}.jpg" for number in range(1, 60, 2)}
    assert found.different == 30


def test_nothing_there_moves_nothing(register, moved, tmp_path):
    old, _, _ = moved
    empty = tmp_path / "empty"
    empty.mkdir()
    for place in (empty, tmp_path / "nowhere", Path("/proc/1/root")):
        found = run(register, old, place)
        assert (found.files, found.absent + found.different) == ((), 5)
    before = paths(register)
    assert not relocate.relocate(register, found, actor=ACTOR)
    assert paths(register) == before


def test_a_file_that_is_known_in_the_new_place_already_stays(register, moved):
    old, new, ids = moved
    asset = save_file(register, new / "2024/kurs/a.jpg")
    found = run(register, old, new)
    relocate.relocate(register, found, actor=ACTOR)
    assert asset in ids
    assert [
        row[0]
        for row in register.rows("SELECT count(*) FROM asset_file WHERE path = ?", (str(new / "2024/kurs/a.jpg"),))
    ] == [1]
    assert not list(verify.verify(register))


def test_a_name_that_is_no_text_moves_too(register, tmp_path):
    if os.name == "nt":
        pytest.skip("such names exist on Linux only")
    old, new = tmp_path / "old", tmp_path / "new"
    name = os.fsdecode(b"bilde\xff.jpg")
    write(old / name, "a")
    save_file(register, old / name)
    write(new / name, "a")
    (old / name).unlink()
    old.rmdir()
    relocate.relocate(register, run(register, old, new), actor=ACTOR)
    assert relocate.gone_folders(register) == ()


def test_two_programs_at_once_leave_one_truth(register, moved):
    old, new, _ = moved
    found = run(register, old, new)
    relocate.relocate(register, found, actor=ACTOR)
    assert not relocate.relocate(register, found, actor=ACTOR)
    assert all(path.is_file() for path in paths(register))
