"""`check --on` a day to come: the day, the policy that was asked, and what will have changed until then."""

import json
import shutil

import pytest

import main
from tests.test_examples import KARI, PASSPHRASE, new_register, picture, said, shown, withdrew

__all__ = ["new_register"]


@pytest.fixture
def check(new_register, tmp_path, monkeypatch, capsys):
    """Import a document and check its picture for Facebook on a day; gives the entry, or the lines people read."""
    monkeypatch.setenv("KLARERT_PASSPHRASE", PASSPHRASE)
    shutil.copytree(new_register, tmp_path / "register")

    def run(*arguments):
        main.main(["--register", str(tmp_path / "register"), "--language", "en", *map(str, arguments)])
        return capsys.readouterr().out

    def ask(document, on, *, as_json=True):
        (tmp_path / "case.json").write_text(json.dumps(document), encoding="utf-8")
        run("import", tmp_path / "case.json")
        day = () if on is None else ("--on", on)
        out = run("check", "--asset", "a1", "--channel", "facebook", *day, *(("--json",) if as_json else ()))
        return json.loads(out)[0] if as_json else out.splitlines()

    return ask


def until(day, **more):
    """A picture of somebody whose yes ends on a day far ahead of any on which this runs."""
    return picture(shown("kari"), people=[KARI], consents=[said(until=day)], **more)


def test_an_answer_names_its_day_and_its_policy(check):
    entry = check(until("2090-01-01"), "2026-11-20")
    assert (entry["on"], entry["policy_version"], entry["changes"]) == ("2026-11-20", 1, [])
    assert {"file", "asset", "channel", "outcome", "headline", "reasons"} <= entry.keys()


def test_without_a_day_it_is_today_and_nothing_will_have_changed(check):
    entry = check(until("2090-01-01"), None)
    assert len(entry["on"]) == len("2026-11-20")
    assert (entry["outcome"], entry["changes"]) == ("CLEAR", [])


def test_what_will_have_changed_until_a_day_to_come(check):
    document = until("2090-01-01")
    later = {**said(on="2090-02-01", until="2090-03-01"), "recorded_at": "2090-02-01T10:00:00Z"}
    document["consents"].append(later)
    assert check(document, "2090-01-01")["changes"] == []
    entry = check(document, "2090-12-31")
    assert entry["outcome"] == "BLOCKED"
    assert entry["changes"] == [
        {"on": "2090-01-02", "outcome": "BLOCKED"},
        {"on": "2090-02-01", "outcome": "CLEAR"},
        {"on": "2090-03-02", "outcome": "BLOCKED"},
    ]
    lines = check(document, "2090-12-31", as_json=False)
    assert [line.strip()[:10] for line in lines[-3:]] == ["2090-01-02", "2090-02-01", "2090-03-02"]


def test_a_day_on_which_only_the_reason_changes_is_none(check):
    document = until("2090-01-01", withdrawals=[withdrew(on="2026-06-01")])
    assert check(document, "2090-12-31")["changes"] == []
