"""A whole branch, with every kind of record and every answer of the judge, moves to another register unchanged."""

import json

import pytest

from benchmarks.made_up_branch import TODAY, Branch, Size
from consent_db import channels, facts, portable
from consent_db.decision_table import RULES
from consent_db.records import Purpose, Use
from consent_db.rows import BY_KEY, query
from consent_db.verdict import judge_all

SIZE = Size(people=160, statements=420, pictures=400, appearances=900, scans=6, scan_bytes=500)
NEVER_OF_A_DOCUMENT = {
    "EVIDENCE_ALTERED",  # a scan that no longer has its hash is refused at the door
    "LIVE_MUST_GO",  # a task, not a reason
}


def verdicts(register):
    """Every reason of every picture in every channel, for two purposes."""
    uses = [Use(channel_id=one.id, purpose=purpose) for one in channels.channels(register) for purpose in Purpose]
    ids = [row[0] for row in query(register, "SELECT id FROM asset ORDER BY id")]
    found = facts.for_assets(register, ids)
    return {
        (asset_id, answer.channel_id, use.purpose): (answer.outcome, answer.headline, answer.reasons)
        for asset_id in ids
        for use, answer in zip(uses, judge_all(found[asset_id], uses, TODAY), strict=True)
    }


@pytest.fixture
def branch(tmp_path):
    folder = tmp_path / "from"
    folder.mkdir()
    return Branch(SIZE, folder).document(), folder


def test_a_branch_moves_to_another_register(make_register, steward, branch, tmp_path):
    document, folder = branch
    first, second = make_register(), make_register()
    portable.load(first, document, folder, actor=steward)
    out, again = tmp_path / "out" / "register.json", tmp_path / "again" / "register.json"
    portable.write_document(first, out)

    portable.load(second, portable.read_document(out), out.parent, actor=steward)
    portable.write_document(second, again)

    assert again.read_bytes() == out.read_bytes()
    scans = {one.name: one.read_bytes() for one in out.parent.glob("*.pdf")}
    assert len(scans) == SIZE.scans
    assert {one.name: one.read_bytes() for one in again.parent.glob("*.pdf")} == scans
    written = json.loads(out.read_text(encoding="utf-8"))
    assert [key for key in BY_KEY if not written[key]] == []
    assert [one for one in written["people"] if one.get("merged_into_id")]
    assert [one for one in written["consents"] if one.get("supersedes_id")]

    before = verdicts(first)
    assert verdicts(second) == before
    codes = {reason.code for _, _, reasons in before.values() for reason in reasons}
    assert set(RULES) - codes == NEVER_OF_A_DOCUMENT


def test_a_branch_verifies_after_the_import_and_is_taken_once(register, steward, branch):
    from consent_db import verify

    document, folder = branch
    imported = portable.load(register, document, folder, actor=steward)
    assert sum(imported.imported.values()) == sum(len(value) for value in document.values() if isinstance(value, list))
    links = query(register, "SELECT count(*) FROM audit")

    again = portable.load(register, document, folder, actor=steward)
    assert set(again.imported.values()) == {0}
    assert again.unchanged == sum(imported.imported.values())
    assert query(register, "SELECT count(*) FROM audit") == links
    assert list(verify.verify(register)) == []
