"""A publication is logged with the answer it rests on, and only while that answer is clear."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings

from consent_db import actions, consents, photos, portable, publications, publishing, takedowns
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import (
    Asset,
    Consent,
    ConsentItem,
    Evidence,
    NameMode,
    Outcome,
    Publication,
    Purpose,
    Scope,
    ScopeKind,
    Use,
    Withdrawal,
)
from consent_db.reliance import grounds, relied_on
from consent_db.verdict import judge
from consent_db.verdict_snapshot import facts_hash, snapshot
from tests.consent_db.any_facts import AT, any_facts, nearly_clear, uses
from tests.consent_db.story import TODAY, adult, family, photo

USE = Use(channel_id="facebook")
POST = Publication(id="b1", asset_id="a1", channel_id="facebook", url="https://example.org/1")


@pytest.fixture
def clear(imported, officer, monkeypatch):
    """The example: Kari alone in a picture, with a yes to Facebook until 1 January 2027, on a day it holds."""
    from consent_db import clock

    noon = datetime(2026, 3, 20, 12, tzinfo=UTC)
    monkeypatch.setattr(clock, "now_utc", lambda: noon)
    consents_of = imported.rows("SELECT id FROM withdrawal")
    assert consents_of  # the example's withdrawal is of June
    photos.update_texts(imported, "a1", {"alt_text": {"nb": "En kvinne"}}, actor=officer)
    return imported


def test_a_clear_picture_is_logged_with_everything_the_answer_rested_on(clear, officer):
    publishing.publish(clear, replace(POST, caption_used="Kari holder kurs"), USE, actor=officer)

    (logged,) = publications.publications(clear, asset_id="a1")
    said = logged.verdict_snapshot
    assert (said["outcome"], said["headline"], said["day"]) == ("CLEAR", "OK_CONSENT", "2026-03-20")
    assert (said["channel"], said["purpose"], said["placement"]) == ("facebook", "inform", "post")
    assert logged.policy_version == said["policy_version"]
    assert logged.relied_on_item_ids == ("c1",)
    assert len(said["facts"]) == 64
    assert "Kari" not in json.dumps(said)
    assert takedowns.tasks(clear) == ()


def test_logging_can_be_undone(clear, officer):
    publishing.publish(clear, POST, USE, actor=officer)
    actions.undo(clear, officer)
    assert publications.publications(clear) == ()


def test_what_is_blocked_is_refused_and_the_attempt_is_in_the_log(clear, officer):
    withdraw(clear, officer)
    before = clear.value("SELECT count(*) FROM action")

    with pytest.raises(StoreProblem, match="not_clear") as refused:
        publishing.publish(clear, POST, USE, actor=officer)

    assert refused.value.params["reason"] == "REVOKED"
    assert publications.publications(clear) == ()
    logged = clear.row("SELECT action, entity, entity_id, actor FROM audit ORDER BY seq DESC LIMIT 1")
    assert logged == ("published_refused", "asset", "a1", "ola/officer")
    assert clear.value("SELECT count(*) FROM action") == before
    assert list(clear_chain(clear)) == []


def test_a_withdrawal_by_another_program_counts_in_the_moment_of_logging(clear, officer, passphrase):
    assert publishing.judge_now(clear, "a1", USE, TODAY.replace(month=3)).verdict.outcome is Outcome.CLEAR
    with open_register(clear.directory, passphrase=passphrase) as other:
        withdraw(other, officer)
    with pytest.raises(StoreProblem, match="not_clear"):
        publishing.publish(clear, POST, USE, actor=officer)


def test_the_very_words_that_go_out_are_judged(clear, officer):
    with pytest.raises(StoreProblem, match="not_clear") as refused:
        publishing.publish(clear, replace(POST, caption_used="Kari Nordmann holder kurs"), USE, actor=officer)
    assert refused.value.params["reason"] == "NAME_NOT_ALLOWED"
    with pytest.raises(StoreProblem, match="not_clear"):
        publishing.publish(clear, replace(POST, names_used=("Kari Nordmann",)), USE, actor=officer)


def test_another_purpose_than_the_one_agreed_to_is_refused(clear, officer):
    with pytest.raises(StoreProblem, match="not_clear") as refused:
        publishing.publish(clear, POST, replace(USE, purpose=Purpose.MARKETING), actor=officer)
    assert refused.value.params["reason"] == "PURPOSE_NOT_COVERED"


def test_what_is_out_already_is_logged_with_its_answer_and_a_task_to_take_it_down(clear, officer):
    withdraw(clear, officer)
    earlier = datetime(2026, 2, 1, 12, tzinfo=UTC)

    publishing.publish(clear, replace(POST, published_at=earlier), USE, actor=officer, already_out=True)

    (logged,) = publications.publications(clear)
    assert logged.verdict_snapshot["outcome"] == "CLEAR"  # it was, on the day it went out
    (task,) = takedowns.tasks(clear, open_only=True)
    assert (task.cause, task.action, task.publication_id) == ("revocation", "delete", "b1")
    assert task.due_on > earlier.date()
    actions.undo(clear, officer)
    assert takedowns.tasks(clear) == ()


def test_what_was_in_order_and_has_only_lapsed_since_is_not_taken_down_by_itself(clear, officer, monkeypatch):
    from consent_db import clock

    monkeypatch.setattr(clock, "now_utc", lambda: datetime(2027, 2, 1, 12, tzinfo=UTC))
    withdrawn = clear.value("SELECT count(*) FROM withdrawal")
    earlier = datetime(2026, 3, 20, 12, tzinfo=UTC)
    again = Consent(
        id="c2",
        subject_id="p1",
        speaker_id="p1",
        signed_at=earlier.date().replace(month=8),
        recorded_at=datetime(2026, 8, 20, 13, tzinfo=UTC),
        valid_until=datetime(2027, 1, 1, tzinfo=UTC).date(),
        special_category=True,
        evidence=(Evidence(sha256="ab" * 32),),
        items=(ConsentItem(channels=("facebook",)),),
    )
    consents.record(clear, again, actor=officer)
    assert withdrawn == 1

    publishing.publish(clear, replace(POST, published_at=earlier), USE, actor=officer, already_out=True)
    (logged,) = publications.publications(clear)
    assert logged.verdict_snapshot["outcome"] == "CLEAR"
    assert publishing.judge_now(clear, "a1", USE, earlier.date().replace(year=2027)).verdict.headline == "EXPIRED"
    assert takedowns.tasks(clear) == ()


def test_what_is_out_and_in_order_leaves_no_task(clear, officer):
    publishing.publish(clear, POST, USE, actor=officer, already_out=True)
    assert takedowns.tasks(clear) == ()


def test_a_file_the_register_holds_twice_is_as_good_as_the_worse(clear, officer):
    first = photos.asset(clear, "a1")
    with clear.action(officer, "test") as action:
        from consent_db.rows import ASSET

        action.insert("asset", ASSET.to_row(Asset(id="a1-again", sha256=first.sha256)))
    with pytest.raises(StoreProblem, match="not_clear"):
        publishing.publish(clear, POST, USE, actor=officer)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"url": "javascript:alert(1)"}, "bad_link"),
        ({"url": "example.org/1"}, "bad_link"),
        ({"url": "https://[::1"}, "bad_link"),
        ({"url": "https://example.org/a b"}, "bad_link"),
        ({"asset_id": "nowhere"}, "unknown_asset"),
        ({"published_at": datetime(2026, 3, 22, tzinfo=UTC)}, "published_later"),
        ({"channel_id": "nowhere"}, "not_clear"),
    ],
)
def test_what_cannot_be_logged_says_why_and_writes_nothing(clear, officer, changes, code):
    with pytest.raises(StoreProblem, match=code):
        publishing.publish(clear, replace(POST, **changes), USE, actor=officer)
    assert publications.publications(clear) == ()


def test_what_is_out_in_a_place_nobody_knows_cannot_be_logged(clear, officer):
    nowhere = replace(POST, channel_id="blog")
    with pytest.raises(Refused) as refused:
        publishing.publish(clear, nowhere, USE, actor=officer, already_out=True)
    assert {fault.path for fault in refused.value.faults} == {"channel_id"}
    assert publications.publications(clear) == ()


def test_the_answer_is_kept_without_names_and_without_the_officers_words():
    shown = photo().shows(adult("ola", first_name="Olaf", last_name="Berg")).facts()
    kept = snapshot(shown, USE, TODAY, judge(shown, USE, TODAY))
    assert kept["reasons"][0]["person"] == "ola"
    assert kept["size"] == [1350, 900]
    assert "Berg" not in json.dumps(kept)


def test_the_hash_of_the_facts_knows_no_order_and_no_name_but_every_statement():
    told = photo().shows(adult("ola").consented("facebook").consented("website"), adult("kari")).facts()
    turned = replace(told, consents=told.consents[::-1], appearances=told.appearances[::-1])
    renamed = replace(told, people={key: replace(row, first_name="X") for key, row in told.people.items()})
    assert facts_hash(told) == facts_hash(turned) == facts_hash(renamed)
    assert facts_hash(replace(told, consents=told.consents[:1])) != facts_hash(told)
    assert facts_hash(replace(told, asset=replace(told.asset, caption="x"))) != facts_hash(told)


def test_an_answer_rests_on_each_guardian_and_on_the_child():
    mio, _, _ = family()
    shown = photo().shows(mio).facts()
    assert relied_on(shown, USE, TODAY) == tuple(
        sorted([*(row.id for row in shown.consents), *(row.id for row in shown.assents)])
    )
    found = grounds(shown, "mio", USE, TODAY)
    assert found.covers
    assert len(found.grants) == 2
    assert found.answer.child_id == "mio"


def test_a_form_that_does_not_cover_the_use_is_named_as_the_nearest():
    shown = photo().shows(adult("ola").consented("website")).facts()
    found = grounds(shown, "ola", USE, TODAY)
    assert not found.covers
    assert [grant.item.channels for grant in found.grants] == [("website",)]
    assert relied_on(shown, USE, TODAY) == ()


def test_names_in_a_text_are_found_with_how_much_of_them():
    shown = photo().shows(adult("ola", first_name="Olaf", last_name="Berg")).facts()
    assert publishing.names_in(shown, "Her er Olaf.", TODAY) == {"ola": NameMode.FIRST}
    assert publishing.names_in(shown, "Olaf Bergs tale", TODAY) == {"ola": NameMode.FULL}
    assert publishing.names_in(shown, "Ingen nevnt", TODAY) == {}


def withdraw(register, officer):
    said = Withdrawal(
        id="w-now",
        subject_id="p1",
        by_person_id="p1",
        received_at=datetime(2026, 3, 20, tzinfo=UTC).date(),
        recorded_at=datetime(2026, 3, 20, 11, tzinfo=UTC),
        scope=Scope(kind=ScopeKind.ALL),
    )
    consents.withdraw(register, said, actor=officer)


def clear_chain(register):
    from consent_db.audit import check_chain

    return check_chain(register)


def test_a_logged_publication_travels_in_the_portable_register(clear, officer, steward, tmp_path):
    publishing.publish(clear, POST, USE, actor=officer)
    document = portable.dump(clear, tmp_path)
    assert document["publications"][0]["verdict_snapshot"]["headline"] == "OK_CONSENT"
    assert portable.load(clear, document, tmp_path, actor=steward).imported.get("publications", 0) == 0


@settings(max_examples=100, deadline=None)
@given(any_facts, uses)
def test_no_snapshot_holds_a_name_or_an_officers_words(told, use):
    kept = json.dumps(snapshot(told, use, AT, judge(told, use, AT)))
    assert not any(word in kept for word in ("Kari", "Nordmann", "Hansen", "tog"))


@settings(max_examples=150, deadline=None)
@given(nearly_clear())
def test_a_clear_answer_about_people_rests_on_statements_that_are_there(told):
    use = Use(channel_id="facebook")
    known = {row.id for rows in (told.consents, told.assents, told.exceptions) for row in rows}
    found = set(relied_on(told, use, AT))
    assert found <= known
    if judge(told, use, AT).headline == "OK_CONSENT":
        assert found & {row.id for row in told.consents}
        for row in told.appearances:
            assert grounds(told, row.person_id, use, AT).covers
