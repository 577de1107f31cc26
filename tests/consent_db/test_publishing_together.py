"""Pictures that went out together are logged in one act: all of them, or none where one is no longer clear."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from consent_db import (
    actions,
    appearances,
    channels,
    clock,
    consents,
    people,
    photos,
    publications,
    publishing,
    takedowns,
)
from consent_db.audit import check_chain
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import (
    Appearance,
    AppearanceState,
    Asset,
    Changed,
    Consent,
    ConsentItem,
    Evidence,
    Jurisdiction,
    NameMode,
    Outcome,
    PeopleCheck,
    Person,
    Publication,
    Scope,
    ScopeKind,
    Use,
    Withdrawal,
)
from consent_db.rows import ASSET

DAY = date(2026, 3, 20)
USE = Use(channel_id="facebook")
ALBUM = ("kari1", "kari2", "ola1")


@pytest.fixture
def register(make_register, officer, monkeypatch):
    """Kari is alone in two pictures and Ola in one; both said yes to Facebook, and to their first names."""
    made = make_register()
    monkeypatch.setattr(clock, "now_utc", lambda: datetime(2026, 3, 20, 12, tzinfo=UTC))
    with made.action(officer, "test") as action:
        channels.write_first_set(made, action, jurisdiction=Jurisdiction.NO, lang="nb")
    for person, first, last in (("kari", "Kari", "Nordmann"), ("ola", "Ola", "Berg")):
        new = Person(id=person, first_name=first, last_name=last, adult_declared=True)
        people.add(made, new, actor=officer)
        consents.record(made, consent(f"c-{person}", person), actor=officer)
    for asset, person in (("kari1", "kari"), ("kari2", "kari"), ("ola1", "ola")):
        put(made, asset, person, officer)
    return made


def consent(consent_id, person, *, until=None):
    return Consent(
        id=consent_id,
        subject_id=person,
        speaker_id=person,
        signed_at=date(2026, 1, 10),
        recorded_at=datetime(2026, 1, 10, 12, tzinfo=UTC),
        valid_from=date(2026, 1, 10),
        valid_until=until,
        special_category=True,
        evidence=(Evidence(sha256="ab" * 32),),
        items=(ConsentItem(channels=("facebook",), name_mode=NameMode.FIRST),),
    )


def put(register, asset, person, actor, *, sha256=""):
    with register.action(actor, "test") as action:
        action.insert("asset", ASSET.to_row(Asset(id=asset, file="/b/IMG_1.jpg", sha256=sha256, creator_name="F")))
    shown = Appearance(id=f"f-{asset}", asset_id=asset, person_id=person, state=AppearanceState.CONFIRMED)
    appearances.add(register, shown, actor=actor)
    photos.set_people_check(register, [asset], PeopleCheck.CONFIRMED_COMPLETE, actor=actor)
    photos.update_texts(register, asset, {"alt_text": {"nb": "Et menneske"}}, actor=actor)


def album(*ids, **more):
    return tuple(
        Publication(id=f"b-{one}", asset_id=one, channel_id="facebook", url="https://example.org/album", **more)
        for one in ids
    )


def withdraw(register, person, actor):
    said = Withdrawal(
        id=f"w-{person}",
        subject_id=person,
        by_person_id=person,
        received_at=DAY,
        recorded_at=datetime(2026, 3, 20, 11, tzinfo=UTC),
        scope=Scope(kind=ScopeKind.ALL),
    )
    consents.withdraw(register, said, actor=actor)


def test_an_album_is_logged_in_one_act_each_picture_with_its_own_answer_and_names(register, officer):
    first, second, third = album(*ALBUM, caption_used="Kari og Ola på tur")
    named = (replace(first, names_used=("Kari",)), replace(second, names_used=("Kari",)), third)
    acts = register.value("SELECT count(*) FROM action")

    publishing.publish_all(register, named, USE, actor=officer)

    logged = {one.asset_id: one for one in publications.publications(register)}
    assert set(logged) == set(ALBUM)
    assert {one.verdict_snapshot["headline"] for one in logged.values()} == {"OK_CONSENT"}
    assert {one: logged[one].relied_on_item_ids for one in ALBUM} == {
        "kari1": ("c-kari",),
        "kari2": ("c-kari",),
        "ola1": ("c-ola",),
    }
    assert [logged[one].names_used for one in ALBUM] == [("Kari",), ("Kari",), ()]
    assert len({logged[one].verdict_snapshot["facts"] for one in ALBUM}) == 3
    assert len({one.published_at for one in logged.values()}) == 1
    assert {one.posted_by for one in logged.values()} == {"ola"}
    assert register.value("SELECT count(*) FROM action") == acts + 1
    actions.undo(register, officer)
    assert publications.publications(register) == ()
    assert list(check_chain(register)) == []


def test_one_that_is_no_longer_clear_keeps_all_of_them_out_of_the_log(register, officer):
    withdraw(register, "kari", officer)
    acts = register.value("SELECT count(*) FROM action")

    with pytest.raises(StoreProblem, match="not_all_clear") as refused:
        publishing.publish_all(register, album(*ALBUM), USE, actor=officer)

    assert refused.value.params["count"] == 2
    assert publications.publications(register) == ()
    assert takedowns.tasks(register) == ()
    assert register.value("SELECT count(*) FROM action") == acts
    tried = register.rows("SELECT entity_id FROM audit WHERE action = 'published_refused' ORDER BY entity_id")
    assert [row[0] for row in tried] == ["kari1", "kari2"]
    assert list(check_chain(register)) == []


def test_a_withdrawal_by_another_program_counts_in_the_moment_of_logging(register, officer, passphrase):
    answers = publishing.judge_each(register, ALBUM, USE, (DAY,))
    assert {judged.verdict.outcome for (judged,) in answers.values()} == {Outcome.CLEAR}
    with open_register(register.directory, passphrase=passphrase) as other:
        withdraw(other, "ola", officer)
    with pytest.raises(StoreProblem, match="not_all_clear") as refused:
        publishing.publish_all(register, album(*ALBUM), USE, actor=officer)
    assert refused.value.params["count"] == 1
    assert publications.publications(register) == ()


def test_the_words_count_for_whom_they_name(register, officer):
    texts = album(*ALBUM, caption_used="Kari Nordmann og Ola på tur")
    with pytest.raises(StoreProblem, match="not_all_clear") as refused:
        publishing.publish_all(register, texts, USE, actor=officer)
    assert refused.value.params["count"] == 2
    publishing.publish_all(register, texts[2:], USE, actor=officer)
    (logged,) = publications.publications(register)
    assert logged.asset_id == "ola1"


def test_the_day_it_went_out_counts_as_well_as_today(register, officer):
    before_the_form = datetime(2026, 1, 2, 12, tzinfo=UTC)
    with pytest.raises(StoreProblem, match="not_all_clear"):
        publishing.publish_all(register, album(*ALBUM, published_at=before_the_form), USE, actor=officer)
    answers = publishing.judge_each(register, ALBUM, USE, (before_the_form.date(), DAY))
    assert [[one.verdict.outcome is Outcome.CLEAR for one in answers[asset]] for asset in ALBUM] == [[False, True]] * 3


def test_what_is_out_already_is_logged_whole_with_a_task_for_each_that_is_not_clear(register, officer):
    withdraw(register, "kari", officer)
    earlier = datetime(2026, 2, 1, 12, tzinfo=UTC)

    new = album(*ALBUM, published_at=earlier)
    changed = publishing.publish_all(register, new, USE, actor=officer, already_out=True)

    assert {one.asset_id for one in publications.publications(register)} == set(ALBUM)
    tasks = takedowns.tasks(register, open_only=True)
    assert {(one.asset_id, one.publication_id, one.cause) for one in tasks} == {
        ("kari1", "b-kari1", "revocation"),
        ("kari2", "b-kari2", "revocation"),
    }
    assert len(changed.ids["takedown_task"]) == 2
    actions.undo(register, officer)
    assert (publications.publications(register), takedowns.tasks(register)) == ((), ())


def test_what_has_only_lapsed_since_is_not_taken_down_by_itself(register, officer, monkeypatch):
    people.add(register, Person(id="eva", first_name="Eva", adult_declared=True), actor=officer)
    consents.record(register, consent("c-eva", "eva", until=DAY + timedelta(days=30)), actor=officer)
    put(register, "eva1", "eva", officer)
    withdraw(register, "kari", officer)
    monkeypatch.setattr(clock, "now_utc", lambda: datetime(2026, 6, 1, 12, tzinfo=UTC))

    new = album("kari1", "eva1", published_at=datetime(2026, 3, 20, 9, tzinfo=UTC))
    publishing.publish_all(register, new, USE, actor=officer, already_out=True)

    (task,) = takedowns.tasks(register, open_only=True)
    assert task.asset_id == "kari1"


def test_a_file_that_the_register_holds_twice_is_as_good_as_the_worse(register, officer):
    put(register, "twin1", "kari", officer, sha256="cd" * 32)
    with register.action(officer, "test") as action:
        action.insert("asset", ASSET.to_row(Asset(id="twin2", sha256="cd" * 32)))
    ((judged,),) = publishing.judge_each(register, ("twin1",), USE, (DAY,)).values()
    assert (judged.verdict.outcome, judged.facts.asset.id) == (Outcome.REVIEW, "twin2")
    with pytest.raises(StoreProblem, match="not_all_clear"):
        publishing.publish_all(register, album("twin1", "ola1"), USE, actor=officer)
    assert publications.publications(register) == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"url": "javascript:alert(1)"}, "bad_link"),
        ({"asset_id": "nowhere"}, "unknown_asset"),
        ({"published_at": datetime(2026, 3, 22, tzinfo=UTC)}, "published_later"),
        ({"channel_id": "nowhere"}, "not_all_clear"),
    ],
)
@pytest.mark.parametrize("place", [0, 2])
def test_one_that_cannot_be_logged_keeps_all_of_them_out_of_the_log(register, officer, changes, code, place):
    new = list(album(*ALBUM))
    new[place] = replace(new[place], **changes)
    with pytest.raises(StoreProblem, match=code):
        publishing.publish_all(register, new, USE, actor=officer)
    assert publications.publications(register) == ()


def test_one_in_a_place_nobody_knows_keeps_all_of_them_out_even_when_they_are_out_already(register, officer):
    first, second, third = album(*ALBUM)
    with pytest.raises(Refused):
        publishing.publish_all(
            register, (first, second, replace(third, channel_id="blog")), USE, actor=officer, already_out=True
        )
    assert publications.publications(register) == ()


def test_nothing_to_log_is_no_act(register, officer):
    acts = register.value("SELECT count(*) FROM action")
    assert publishing.publish_all(register, (), USE, actor=officer) == Changed()
    assert publishing.judge_each(register, (), USE, (DAY,)) == {}
    assert register.value("SELECT count(*) FROM action") == acts
