"""Backups of every day: made once, proved, and the old ones thinned without ever going below what must be kept."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consent_db import daily_backups
from consent_db.connection import open_register
from consent_db.daily_backups import Kept
from consent_db.errors import StoreProblem
from consent_db.restore import restore

TODAY = date(2026, 11, 20)


def backups(days):
    return [Kept(day, Path(f"/backups/{day}.klarert")) for day in days]


def test_a_day_has_one_backup_that_opens(register, tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    assert daily_backups.is_due(register, folder, today=TODAY)

    daily_backups.take(register, folder, today=TODAY)
    daily_backups.take(register, folder, today=TODAY)

    (one,) = daily_backups.kept(register, folder)
    assert not daily_backups.is_due(register, folder, today=TODAY)
    assert daily_backups.is_due(register, folder, today=TODAY + timedelta(days=1))
    assert one.day == TODAY
    assert list(folder.iterdir()) == [one.file]


def test_a_daily_backup_can_be_put_back(register, passphrase, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    daily_backups.take(register, disk, today=TODAY)
    (one,) = daily_backups.kept(register, disk)

    restore(one.file, tmp_path / "new laptop", passphrase=passphrase, scrypt_n=2)

    with open_register(tmp_path / "new laptop", passphrase=passphrase) as restored:
        assert not daily_backups.is_due(restored, disk, today=TODAY)


def test_two_months_leave_seven_days_and_four_weeks(register, tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    daily_backups.take(register, folder, today=TODAY)
    (first,) = daily_backups.kept(register, folder)
    for back in range(1, 60):
        day = TODAY - timedelta(days=back)
        (folder / first.file.name.replace(TODAY.isoformat(), day.isoformat())).write_bytes(first.file.read_bytes())

    daily_backups.take(register, folder, today=TODAY + timedelta(days=1))

    days = [one.day for one in daily_backups.kept(register, folder)]
    assert days[:7] == [TODAY + timedelta(days=1 - back) for back in range(7)]
    assert len({day.isocalendar()[:2] for day in days}) == 4
    assert len(days) == 9


def test_foreign_files_are_left_alone(register, tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    daily_backups.take(register, folder, today=TODAY)
    (mine,) = daily_backups.kept(register, folder)
    mark = mine.file.stem[-6:]
    names = [f"klarert-2026-01-{day:02}-{mark}.klarert" for day in range(1, 31)]  # named like ours, but not ours
    names += ["klarert-2025-01-01-zzzzzz.klarert", f"klarert-2025-02-30-{mark}.klarert", "ferie.jpg"]
    for name in names:
        (folder / name).write_bytes(b"not a backup")

    daily_backups.take(register, folder, today=TODAY)

    assert {file.name for file in folder.iterdir()} == {*names, mine.file.name}


def test_a_folder_that_is_not_there_is_said(register, tmp_path):
    for act in (daily_backups.is_due, daily_backups.take):
        with pytest.raises(StoreProblem) as said:
            act(register, tmp_path / "unplugged", today=TODAY)
        assert said.value.code == "folder_missing"


def test_the_same_disk_is_noticed(register, tmp_path):
    assert daily_backups.on_same_disk(register, tmp_path)
    assert not daily_backups.on_same_disk(register, tmp_path / "unplugged")


@given(st.lists(st.dates(date(2020, 1, 1), date(2030, 12, 31)), unique=True, max_size=80))
def test_thinning_keeps_the_newest_of_every_kept_day_and_week(days):
    found = backups(days)
    written = found[0].file if found else Path("/backups/none.klarert")

    gone = set(daily_backups.superfluous(found, written=written))
    left = sorted((one for one in found if one not in gone), reverse=True)

    assert [one.day for one in left][:7] == sorted(days, reverse=True)[: min(7, len(left))]
    weeks = {day.isocalendar()[:2] for day in days}
    assert len({one.day.isocalendar()[:2] for one in left}) >= min(4, len(weeks))
    assert len(left) <= 7 + 4 + 1
    assert written not in {one.file for one in gone}
    again = daily_backups.superfluous(left, written=written)
    assert again == ()
