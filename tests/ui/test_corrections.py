"""Withdrawals of every kind, corrections, guardians and scans; what cannot be is told at its field, nothing is lost."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from PIL import Image

from consent_db import channels, consents, facts, people
from consent_db.clock import now_utc
from consent_db.errors import StoreProblem
from consent_db.faults import Fault
from consent_db.records import (
    Answer,
    Assent,
    Consent,
    ConsentItem,
    ConsentMedia,
    Decision,
    Guardianship,
    Outcome,
    Publication,
    Relation,
    Role,
    ScopeKind,
    Use,
    Withdrawal,
    WithdrawalRole,
)
from consent_db.verdict import judge_all
from exports.wording import LANGUAGES
from tests.published import put_out
from tests.ui.recording import ACTOR, said
from ui import i18n
from ui.pages import refusals
from ui.pages.assent_dialog import AssentDialog
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.guardian_dialog import GuardianDialog
from ui.pages.withdraw_dialog import WithdrawDialog

PDF = b"%PDF-1.7 signed"
STEWARD = replace(ACTOR, role=Role.DATA_STEWARD)


def yes(program, person_id="kari", **changes):
    """A form that says yes to Facebook, recorded."""
    item = ConsentItem(channels=("facebook",), media=(ConsentMedia.PHOTO,))
    form = Consent(
        id="00old",
        subject_id=person_id,
        speaker_id=person_id,
        signed_at=program.desk.today(),
        recorded_at=now_utc(),
        items=(item,),
    )
    consents.record(program.register, replace(form, **changes), scans={"a.pdf": PDF}, actor=ACTOR)
    return said(program, person_id).consents[-1]


def choose(choice, value):
    choice.setCurrentIndex(next(at for at in range(choice.count()) if choice.itemData(at) == value))


def test_every_scope_of_a_withdrawal(office, ask, settle, stored):
    pictures = [stored(office.register, f"IMG_{number}.jpg", faces=1, person="kari") for number in range(3)]
    for kind, fill, expected in (
        (ScopeKind.CHANNELS, lambda one: one.channels.tick("facebook"), {"channels": ("facebook",)}),
        (ScopeKind.MEDIA, lambda one: one.media.tick(ConsentMedia.VIDEO), {"media": (ConsentMedia.VIDEO,)}),
        (ScopeKind.ASSETS, lambda one: one.pictures.tick(pictures[1]), {"assets": (pictures[1],)}),
        (ScopeKind.NAME, lambda _one: None, {}),
        (ScopeKind.SHARING, lambda _one: None, {}),
        (ScopeKind.BIOMETRIC, lambda _one: None, {}),
        (ScopeKind.ALL, lambda _one: None, {}),
    ):
        dialog = ask(WithdrawDialog, "kari")
        choose(dialog.scope, kind)
        settle(office)
        if expected:
            dialog.act.click()
            key = {"channels": "channels", "media": "media", "assets": "pictures"}[next(iter(expected))]
            assert dialog.boxes[key].fault.text()
            fill(dialog)
        dialog.act.click()
        settle(office)
        scope = said(office, "kari").withdrawals[-1].scope
        assert scope.kind is kind
        lists = {"channels": scope.channels, "media": scope.media, "assets": scope.assets}
        assert lists == {"channels": (), "media": (), "assets": ()} | expected


def test_what_will_happen_is_told_first(office, ask, settle, stored):
    first, second = (stored(office.register, f"IMG_{number}.jpg", faces=1, person="kari") for number in range(2))
    for number, (asset_id, channel) in enumerate([(first, "facebook"), (second, "facebook"), (second, "website")]):
        put_out(office.register, Publication(id=f"pub{number}", asset_id=asset_id, channel_id=channel))
    dialog = ask(WithdrawDialog, "kari")
    assert "2 pictures" in dialog.effect.text()
    assert "3 publications must come down: Facebook (2)" in dialog.effect.text()
    assert "3 tasks" in dialog.effect.text()
    choose(dialog.scope, ScopeKind.CHANNELS)
    dialog.channels.tick("website")
    dialog.look_ahead_now()
    settle(office)
    assert "1 publication must come down" in dialog.effect.text()
    choose(dialog.wants, "stop_new_use")
    dialog.look_ahead_now()
    settle(office)
    assert "stays out" in dialog.effect.text()
    assert "task" not in dialog.effect.text()


def test_next_of_kin_speak_only_for_the_dead_and_may_be_new(office, ask, settle):
    roles = {dialog_role(ask(WithdrawDialog, one)) for one in ("kari",)}
    assert WithdrawalRole.NEXT_OF_KIN not in roles.pop()
    dialog = ask(WithdrawDialog, "nils")
    place = next(
        at for at in range(dialog.by.count()) if dialog.by.itemData(at)[1] is WithdrawalRole.NEXT_OF_KIN
    )  # fmt: skip
    dialog.by.setCurrentIndex(place)
    dialog.act.click()
    assert dialog.boxes["other"].fault.text()
    dialog.other.setEditText("Siri Dahl")
    dialog.act.click()
    settle(office)
    (stored_one,) = said(office, "nils").withdrawals
    assert stored_one.by_role is WithdrawalRole.NEXT_OF_KIN
    assert people.person(office.register, stored_one.by_person_id).name == "Siri Dahl"


def dialog_role(dialog):
    return frozenset(dialog.by.itemData(at)[1] for at in range(dialog.by.count()))


def test_somebody_who_is_in_no_register_stops_the_picture(office, ask, settle, stored, tmp_path):
    asset_id = stored(office.register, "IMG_1.jpg", faces=0)
    message = tmp_path / "kommentar.png"
    Image.new("RGB", (20, 20), "white").save(message)
    dialog = ask(WithdrawDialog, None, assets=(asset_id,))
    assert dialog.pictures.ticked == (asset_id,)
    dialog.act.click()
    assert dialog.boxes["name"].fault.text()
    dialog.name.setText("Sol99 i kommentarfeltet")
    choose(dialog.how, "comment")
    dialog.scans.add((message,))
    dialog.act.click()
    settle(office)
    (stranger,) = [one for one in people.people(office.register) if one.display_name]
    assert stranger.name == "Sol99 i kommentarfeltet"
    (no,) = said(office, stranger.id).withdrawals
    assert (no.scope.assets, no.how) == ((asset_id,), "comment")
    (verdict,) = judge_all(
        facts.for_asset(office.register, asset_id), [Use(channel_id="facebook")], office.desk.today()
    )
    assert verdict.outcome is Outcome.BLOCKED


def test_a_correction_is_a_new_entry_that_replaces_the_old(office, ask, settle):
    old = yes(office)
    form = ask(ConsentDialog, "kari", correcting=old)
    assert [proof.id for proof in form.scans.kept] == [old.evidence[0].id]
    assert replace(form.consent(), id=old.id, recorded_at=old.recorded_at, supersedes_id=None) == replace(
        old, valid_from=old.signed_at, valid_until=form.until.day
    ), "the entry comes back as it was"
    assert not form.boxes["steward"].isVisibleTo(form)
    form.items[0].where.rows["facebook"].no.click()
    form.look_ahead_now()
    settle(office)
    assert "“Do not publish”" in form.effect.text()
    form.act.click()
    settle(office)
    stored_two = said(office, "kari").consents
    assert [one.id == "00old" for one in stored_two] == [True, False]
    new = stored_two[1]
    assert (new.supersedes_id, new.recorded_by, new.evidence) == ("00old", "officer", old.evidence)
    assert new.items[0].decision is Decision.REFUSE


def test_a_no_is_corrected_as_data_steward_only(office, ask, settle):
    old = yes(office, items=(ConsentItem(decision=Decision.REFUSE, channels=("facebook",)),))
    form = ask(ConsentDialog, "kari", correcting=old)
    assert form.boxes["steward"].isVisibleTo(form)
    form.items[0].where.rows["facebook"].yes.click()
    form.act.click()
    settle(office)
    assert form.boxes["steward"].fault.text()
    assert len(said(office, "kari").consents) == 1
    form.steward.setChecked(True)
    form.act.click()
    settle(office)
    assert said(office, "kari").consents[-1].recorded_by == "data_steward"


def test_a_form_recorded_on_the_wrong_person_goes_to_the_right_one(office, ask, settle):
    old = yes(office)
    form = ask(ConsentDialog, "kari", correcting=old)
    form.about.setEditText("Ola")
    assert form.about.person is None, "the beginning of a name is nobody"
    form.act.click()
    assert form.boxes["about"].fault.text()
    form.about.setEditText("Ola Nordmann")
    settle(office)
    assert form.boxes["steward"].isVisibleTo(form)
    form.steward.setChecked(True)
    form.look_ahead_now()
    settle(office)
    assert "Kari" in form.effect.text()
    assert "Ola" in form.effect.text()
    form.act.click()
    settle(office)
    (moved,) = said(office, "ola").consents
    assert (moved.subject_id, moved.speaker_id, moved.supersedes_id) == ("ola", "ola", "00old")


def test_answers_and_withdrawals_are_corrected_too(office, ask, settle):
    today, at = office.desk.today(), now_utc()
    no = Assent(id="00s1", child_id="mio", asked_on=today, recorded_at=at, answer=Answer.NO, how="drawn")
    consents.record_assent(office.register, no, actor=ACTOR)
    asked = ask(AssentDialog, "mio", correcting=no)
    assert asked.how.currentData() == "drawn"
    choose(asked.answer, Answer.YES)
    asked.steward.setChecked(True)
    asked.act.click()
    settle(office)
    assert said(office, "mio").assents[-1].supersedes_id == "00s1"
    gone = Withdrawal(
        id="00v1", subject_id="kari", by_person_id="kari", received_at=today, recorded_at=at, text="Ringte"
    )
    consents.withdraw(office.register, gone, actor=ACTOR)
    dialog = ask(WithdrawDialog, "kari", correcting=gone)
    assert dialog.note.text() == "Ringte"
    choose(dialog.scope, ScopeKind.NAME)
    dialog.act.click()
    assert dialog.boxes["steward"].fault.text()
    dialog.steward.setChecked(True)
    dialog.act.click()
    settle(office)
    assert said(office, "kari").withdrawals[-1].scope.kind is ScopeKind.NAME


def test_who_spoke_stays_who_spoke_in_a_correction(office, ask):
    """A grandparent whom nobody recorded as guardian said no: correcting the day must not make it somebody else's."""
    old = yes(office, "mio", speaker_id="nils", role="guardian", items=(ConsentItem(channels=("facebook",)),))
    form = ask(ConsentDialog, "mio", correcting=old)
    assert (form.consent().speaker_id, form.consent().role) == ("nils", "guardian")
    by_ola = yes(office, "mio", id="00z", speaker_id="ola", role="guardian")
    assert ask(ConsentDialog, "mio", correcting=by_ola).consent().speaker_id == "ola"
    today, at = office.desk.today(), now_utc()
    gone = Withdrawal(
        id="00v2", subject_id="mio", by_person_id="nils", by_role="guardian", received_at=today, recorded_at=at
    )
    consents.withdraw(office.register, gone, actor=ACTOR)
    kept = said(office, "mio").withdrawals[0]
    dialog = ask(WithdrawDialog, "mio", correcting=kept)
    assert (dialog.withdrawal().by_person_id, dialog.withdrawal().by_role) == ("nils", "guardian")


def test_an_entry_of_a_merged_record_is_about_the_same_person(office, ask):
    old = yes(office, "ola")
    people.merge(office.register, "kari", "ola", actor=STEWARD)
    form = ask(ConsentDialog, "kari", correcting=old)
    assert not form.needs_steward
    assert (form.consent().subject_id, form.consent().speaker_id) == ("kari", "kari")


@pytest.mark.parametrize("seed", range(25))
def test_what_a_dialog_can_say_can_be_recorded(office, ask, seed):
    """Any answers at all: where the dialog finds no fault, the store finds none either."""
    chance = random.Random(seed)
    form = ask(ConsentDialog, chance.choice(["kari", "mio", "per", "nils"]))
    if chance.random() < 0.4:
        form.add_item()
    for part in form.items:
        rows = list(part.where.rows)
        part.where.fill(yes=chance.sample(rows, 3), no=chance.sample(rows, 3))
        part.media.tick(*chance.sample(list(ConsentMedia), chance.randint(0, 3)))
        part.purposes.tick(*chance.sample(["inform", "press", "marketing"], chance.randint(0, 3)))
        part.which.setCurrentIndex(chance.randrange(part.which.count()))
        for field in (part.taken_from, part.taken_to):
            field.set_day(chance.choice([None, office.desk.today() - timedelta(chance.randint(-400, 400))]))
        part.share.setChecked(chance.random() < 0.5)
        part.units.setText(chance.choice(["", " , ,", "Nord", "Nord,Sør"]))
    form.biometric.set_answer(chance.choice([True, False, None]))
    form.speaker.setCurrentIndex(chance.randrange(form.speaker.count()))
    form.method.setCurrentIndex(chance.randrange(form.method.count()))
    form.witness.setText(chance.choice(["", "  ", "Vitne"]))
    for field in (form.signed, form.valid_from, form.until):
        field.setDate(field.date().addDays(chance.randint(-900, 30)))
    found = consents.faults(office.register, "consents", form.consent())
    if not form.faults():
        assert found == ()
    for fault in found:
        assert set(refusals.by_field([fault], form.places)) <= set(form.boxes), fault


def test_two_windows_correct_the_same_entry(office, ask, settle):
    old = yes(office)
    form = ask(ConsentDialog, "kari", correcting=old)
    form.place.setText("Bodø")
    consents.record(office.register, replace(old, id="other", supersedes_id="00old", evidence=()), actor=ACTOR)
    form.act.click()
    settle(office)
    assert form.isVisible()
    assert "changed in the meantime" in form.fault.text()
    assert form.place.text() == "Bodø"
    assert form.act.isEnabled()


def test_what_vanished_meanwhile_is_told_where_it_was_chosen(office, ask, settle):
    form = ask(ConsentDialog, "kari")
    ticks = form.items[0]
    ticks.media.tick(ConsentMedia.PHOTO)
    ticks.purposes.tick("inform")
    ticks.where.fill(yes=("facebook",))
    form.place.setText("Bod\x00")
    form.maturity.setText("kept")
    channels.delete(office.register, "facebook", actor=ACTOR)
    form.act.click()
    settle(office)
    assert form.isVisible()
    assert "channel" in form.boxes["0.where"].fault.text()
    assert "character" in form.boxes["place"].fault.text()
    assert form.fault.text()
    assert not said(office, "kari").consents
    assert form.items[0].where.yes == ("facebook",)


def test_a_full_disk_loses_nothing_that_was_typed(office, ask, settle, monkeypatch):
    def full(*_args, **_more):
        raise StoreProblem("disk_full")

    form = ask(ConsentDialog, "kari")
    form.items[0].where.fill(no=("facebook",))
    form.place.setText("Bodø")
    with monkeypatch.context() as patch:
        patch.setattr(consents, "record", full)
        form.act.click()
        settle(office)
    assert "disk is full" in form.fault.text()
    assert form.place.text() == "Bodø"
    form.act.click()
    settle(office)
    assert len(said(office, "kari").consents) == 1


REACHABLE = (
    *("recorded_before_stated", "self_by_other", "kin_of_living", "no_superseded_by_other_role", "ring", "missing"),
    *("supersedes_other_person", "empty_list", "empty_text", "bad_text", "too_long", "ends_before_start"),
    *("overlapping_guardianship", "own_guardian", "duplicate_id", "unknown_reference", "wrong_type", "not_hex"),
)
TABLES = ("people", "channels", "events", "assets", "consents")


def sentence_in(qapp, lang, code, table):
    i18n.install(qapp, lang)
    return refusals.sentence(
        Fault("items[0].channels[1]", code, {"table": table, "id": "x", "expected": "text", "key": "by"})
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_refusal_has_words_and_no_path(qapp, lang):
    english = {(code, table): sentence_in(qapp, "en", code, table) for code in REACHABLE for table in TABLES}
    for (code, table), in_english in english.items():
        text = sentence_in(qapp, lang, code, table)
        assert text
        assert "items" not in text
        assert "[" not in text
        assert lang == "en" or text != in_english, code
    placed = refusals.by_field(
        [Fault("items[0].channels[1]", "empty_list"), Fault("other", "missing")], {"items.channels": "where"}
    )
    assert set(placed) == {"where", ""}


def test_scans_are_looked_at_when_they_are_added(office, ask, settle, tmp_path, monkeypatch):
    form = ask(ConsentDialog, "kari")
    good, twin, locked, empty, office_file, broken = (
        tmp_path / name for name in ("a.pdf", "b.pdf", "c.pdf", "d.pdf", "e.pdf", "f.jpg")
    )
    good.write_bytes(PDF)
    twin.write_bytes(PDF)
    locked.write_bytes(b"%PDF-1.6 trailer << /Encrypt 5 0 R >>")
    empty.write_bytes(b"")
    office_file.write_bytes(b"PK\x03\x04")
    broken.write_bytes(b"\xff\xd8\xff\xe0 only the beginning")
    for file, words in (
        (locked, "password"),
        (empty, "empty"),
        (office_file, "neither"),
        (broken, "f.jpg"),
        (tmp_path / "gone.pdf", "gone.pdf"),
    ):
        form.scans.add((file,))
        settle(office)
        assert words in " ".join(form.scans.problems), file
        assert not form.scans.pages
    form.scans.add((good,))
    settle(office)
    form.scans.add((twin,))
    settle(office)
    assert [page.name for page in form.scans.pages] == ["a.pdf"]
    assert "already" in form.scans.problems[0]
    good.unlink()
    page = tmp_path / "side2.png"
    Image.new("RGB", (60, 80), "white").save(page)
    form.scans.add((page,))
    settle(office)
    assert form.scans.pages[1].image is not None
    form.items[0].where.fill(no=("facebook",))
    form.act.click()
    settle(office)
    assert [one.file for one in said(office, "kari").consents[0].evidence] == ["a.pdf", "side2.png"]
    again = ask(ConsentDialog, "ola")
    page.rename(tmp_path / "kopi.png")
    again.scans.add((tmp_path / "kopi.png",))
    settle(office)
    assert "Kari Nordmann" in again.scans._notes.text()
    monkeypatch.setattr("consent_db.evidence.MAX_BYTES", 10)
    again.scans.add((twin,))
    settle(office)
    assert "MB" in again.scans.problems[0]


def test_guardians_are_added_changed_and_ended(office, ask, settle):
    dialog = ask(GuardianDialog, "per")
    dialog.act.click()
    assert dialog.boxes["who"].fault.text()
    dialog.who.setEditText("Berit Ny")
    assert "Berit Ny" in dialog.boxes["who"].hint.text()
    dialog.responsible.setChecked(True)
    dialog.sole.setChecked(True)
    dialog.evidence.setText("Sett i folkeregisteret")
    dialog.act.click()
    settle(office)
    (row,) = people.guardianships(office.register, child_id="per")
    assert (row.sole, row.holds_parental_responsibility, row.relation) == (True, True, Relation.PARENT)
    assert people.person(office.register, row.guardian_id).name == "Berit Ny"
    twice = ask(GuardianDialog, "per")
    twice.who.setEditText("Berit Ny")
    assert not twice.boxes["who"].hint.text()
    twice.act.click()
    settle(office)
    assert "already" in twice.boxes["who"].fault.text()
    ending = ask(GuardianDialog, "per", changing=row)
    assert not ending.who.isEnabled()
    ending.valid_to.set_day(office.desk.today())
    ending.act.click()
    settle(office)
    assert people.guardianships(office.register, child_id="per")[0] == replace(row, valid_to=office.desk.today())
    stale = ask(GuardianDialog, "per", changing=row)
    stale.evidence.setText("Noe annet")
    stale.act.click()
    settle(office)
    assert "meantime" in stale.fault.text()
    ring = ask(GuardianDialog, "kari")
    assert ring.relation.currentData() == Relation.LEGAL_REPRESENTATIVE
    ring.who.setEditText("Mio Nordmann")
    ring.act.click()
    settle(office)
    assert "circle" in ring.boxes["who"].fault.text()


def test_a_representative_speaks_for_an_adult(office, ask, settle):
    row = Guardianship(
        id="rep", child_id="kari", guardian_id="ola", relation=Relation.LEGAL_REPRESENTATIVE, valid_from=None
    )
    people.add_guardianship(office.register, row, actor=ACTOR)
    form = ask(ConsentDialog, "kari")
    form.speaker.setCurrentIndex(1)
    assert form.consent().role == "representative"
    dialog = ask(WithdrawDialog, "kari")
    dialog.by.setCurrentIndex(1)
    assert dialog.withdrawal().by_role is WithdrawalRole.REPRESENTATIVE
