"""The person card: everything somebody said, as sentences, on any day; and who must not learn what from where."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from consent_db import consents, people
from consent_db.connection import open_register
from consent_db.records import Actor, Answer, Capacity, Changed, ConsentMedia, ConsentRole, Outcome, Person, Relation
from tests.ui.people_page import Told, go_to_people, no, texts, yes
from ui import labels
from ui.models.standing import cell
from ui.pages.person_dialog import PersonDialog
from ui.pages.proof_dialog import ProofDialog
from ui.pages.same_person_dialog import LookalikeDialog, MergeDialog


@pytest.fixture
def told(program):
    return Told(program)


@pytest.fixture
def page(program, settle):
    def shown(person_id=None):
        window = program.open_main()
        go_to_people(window)
        settle(program)
        if person_id is not None:
            window.people.show_person(person_id)
            settle(program)
        return window.people

    return shown


def said(page):
    return texts(page.card.widget())


def test_an_adults_yes_is_one_sentence_with_its_channels_end_and_name(told, page):
    web, facebook = told.channels[:2]
    told.adult("kari", "Kari", "Nordmann")
    told.form("kari", yes(web, facebook))
    shown = page("kari")
    end = labels.day(told.today + timedelta(days=300))

    assert shown.card.state.outcome is Outcome.CLEAR
    assert (
        shown.card.state.title == f"Yes to {told.names[web]} and {told.names[facebook]} until {end}, first name only."
    )
    assert f"The consent for {told.names[web]} and {told.names[facebook]} ends on {end}." in said(shown)
    assert "written down on" in said(shown)


@pytest.mark.parametrize("special", [True, False])
def test_a_yes_that_leaves_out_membership_says_that_it_reaches_fewer_pictures(told, page, special):
    told.adult("kari", "Kari", "Nordmann")
    told.form("kari", yes(told.channels[0]), special_category=special)
    assert ("can show membership or health" not in page("kari").card.state.subtitle) is special


def test_another_day_is_marked_says_what_ends_until_then_and_is_left_with_one_click(told, page, program, settle):
    told.adult("kari", "Kari")
    told.form("kari", yes(told.channels[0]), until=10)
    shown = page("kari")
    assert not shown.card.today.isVisible()

    shown.card.day.set_day(told.today + timedelta(days=30))
    QTest.qWait(500)
    settle(program)
    end = labels.day(told.today + timedelta(days=10))
    assert shown.card.state.outcome is Outcome.BLOCKED
    assert f"Kari said yes to {told.names[told.channels[0]]}; it ended on {end}." in said(shown)
    assert f"By then:\nThe consent for {told.names[told.channels[0]]} ends on {end}." in said(shown)

    shown.card.today.click()
    settle(program)
    assert shown.card.state.outcome is Outcome.CLEAR
    assert not shown.card.today.isVisible()
    assert shown.card.day.day == told.today


def test_the_day_before_the_form_was_signed_knows_nothing_of_it(told, page, program, settle):
    told.adult("kari", "Kari")
    told.form("kari", yes(told.channels[0]), ago=10)
    shown = page("kari")
    shown.card.day.set_day(told.today - timedelta(days=20))
    QTest.qWait(500)
    settle(program)
    assert shown.card.state.title == "Kari has not given consent."
    assert "Kari said yes" not in said(shown)


def test_a_child_with_two_guardians_of_whom_one_refuses_is_told_by_name_on_the_card_alone(
    told, page, program, settle, stored
):
    web = told.channels[0]
    told.child("mio", "Mio")
    for one, first in (("per", "Per"), ("ida", "Ida")):
        told.adult(one, first, "Solvang")
        told.guardian("mio", one)
    told.form("mio", yes(web), by="per", role=ConsentRole.GUARDIAN)
    told.form("mio", no(web), by="ida", role=ConsentRole.GUARDIAN)
    told.answer("mio")
    asset = stored(program.register, "IMG_1.jpg", faces=1, person="mio")
    shown = page("mio")

    assert shown.card.state.title == "A guardian has said no for Mio. The no applies."
    assert "Per Solvang says yes to" in said(shown)
    assert "Ida Solvang said no to" in said(shown)
    line = next(line for line in shown.list.lines.lines if line.id == "mio")
    assert (line.outcome, "Ida" in line.second, "Per" in line.second) == (Outcome.BLOCKED, False, False)
    check = program.desk.window.open_check((asset,), asset)
    settle(program)
    assert "A guardian has said no for Mio" in texts(check)
    assert "Ida" not in texts(check)
    shown.show_person("ida")
    settle(program)
    assert "Mio Solvang (age 10)" in said(shown)
    assert "no" not in said(shown).split("Speaks for")[0].casefold().split()


def test_a_child_who_was_not_asked_and_what_each_birthday_brings(told, page):
    told.child("mio", "Mio", years=10)
    told.adult("per", "Per", "Solvang")
    told.guardian("mio", "per")
    told.form("mio", yes(told.channels[0]), by="per", role=ConsentRole.GUARDIAN)
    shown = page("mio")
    assert shown.card.state.title == "It is not recorded that Mio was asked and said yes."
    assert "Mio has not been asked yet." in said(shown)
    turns = told.today.replace(year=told.today.year + 5, month=1, day=2)
    assert f"Mio Solvang turns 15 on {labels.day(turns)} and then decides alone." in said(shown)


def test_a_child_is_asked_again_at_twelve(told, page):
    told.child("mio", "Mio", years=11)
    told.adult("per", "Per")
    told.guardian("mio", "per")
    told.answer("mio", Answer.PARTIAL, not_channels=(told.channels[1],), limits_text="not in a swimsuit")
    shown = page("mio")
    twelve = told.today.replace(year=told.today.year + 1, month=1, day=2)
    assert f"Ask Mio Solvang again before {labels.day(twelve)}." in said(shown)
    assert f"but not to {told.names[told.channels[1]]}." in said(shown)
    assert "«not in a swimsuit»" in said(shown)
    assert "Per has not answered." in said(shown)


def test_no_cell_of_the_table_is_better_than_the_judge_takes_it(told, page):
    web, facebook = told.channels[:2]
    told.child("mio", "Mio", years=10)
    told.adult("per", "Per")
    told.guardian("mio", "per")
    told.form("mio", yes(web), yes(facebook, media=(ConsentMedia.VIDEO,)), by="per", role=ConsentRole.GUARDIAN)
    told.answer("mio", ago=30 * 25)
    state = page("mio").card.state
    cells = [[cell(state.now, who, place) for who in ("per", "mio")] for place in state.places[:2]]
    assert [[one.words for one in line] for line in cells] == [["Yes", "Ask again"], ["Partly", "Ask again"]]
    assert [[one.outcome for one in line] for line in cells] == [
        [Outcome.CLEAR, Outcome.REVIEW],
        [Outcome.REVIEW, Outcome.REVIEW],
    ]
    assert [place.outcome for place in state.places[:2]] == [Outcome.REVIEW, Outcome.BLOCKED]


def test_somebody_who_died_is_protected_until_a_day(told, page):
    died = told.today - timedelta(days=400)
    told.adult("ola", "Ola", deceased_on=died)
    shown = page("ola")
    assert f"Ola died on {labels.day(died)}." in said(shown)
    assert f"ends on 31 December {died.year + 15}." in said(shown)
    assert shown.card.state.outcome is Outcome.BLOCKED


def test_a_protected_person_is_named_on_the_card_and_explained_nowhere(told, page):
    told.adult("rania", "Rania", protected=True)
    told.form("rania", yes(*told.channels))
    shown = page("rania")
    assert shown.card.state.title == "Rania must never be published."
    assert {place.outcome for place in shown.card.state.places} == {Outcome.BLOCKED}


def test_a_representative_decides_while_the_days_say_so(told, page, program, settle):
    told.adult("fatou", "Fatou", capacity=Capacity.REPRESENTED)
    told.adult("bjorn", "Bjørn", "Ekeland")
    last = told.today + timedelta(days=10)
    told.guardian("fatou", "bjorn", Relation.LEGAL_REPRESENTATIVE, valid_to=last)
    shown = page("fatou")
    assert "Bjørn Ekeland decides for Fatou." in said(shown)
    assert "Representatives\n" in said(shown)
    shown.card.day.set_day(last + timedelta(days=1))
    QTest.qWait(500)
    settle(program)
    assert "Nobody is recorded who decides for Fatou." in said(shown)
    assert "not on this day" in said(shown)


def test_a_withdrawal_and_a_later_yes_are_both_told(told, page):
    told.adult("kari", "Kari")
    told.form("kari", yes(*told.channels[:2]), ago=60)
    told.withdraw("kari", ago=40)
    told.form("kari", yes(told.channels[0]), ago=20)
    shown = page("kari")
    assert "Kari withdrew everything on" in said(shown)
    assert "Only what was agreed to later counts." in said(shown)
    assert [place.outcome for place in shown.card.state.places[:2]] == [Outcome.CLEAR, Outcome.BLOCKED]
    assert shown.card.state.withdrawn


def test_a_replaced_statement_leads_to_its_correction(told, page, program):
    told.adult("kari", "Kari")
    first = told.form("kari", yes(told.channels[0]), ago=30)
    second = told.form("kari", yes(told.channels[1]), ago=30, supersedes_id=first)
    shown = page("kari")
    rows = shown.card.timeline.rows
    assert "Replaced on" in texts(rows[f"consent:{first}"])
    assert "Correct …" not in texts(rows[f"consent:{first}"])
    assert "Corrects an earlier statement" in texts(rows[f"consent:{second}"])
    asked = []
    shown.card.asked.connect(asked.append)
    for button in rows[f"consent:{second}"].findChildren(type(shown.card.today)):
        if button.text() == "Correct …":
            button.click()
    assert asked == [f"correct:consent:{second}"]
    for dialog in shown.window().findChildren(type(shown.asks.ask("edit", shown.card.person, shown.card.profile))):
        dialog.reject()


@pytest.mark.parametrize("what", ["consent", "assent", "withdrawal"])
def test_every_kind_of_statement_opens_its_correction(told, page, program, settle, what):
    told.child("mio", "Mio")
    told.adult("per", "Per")
    told.guardian("mio", "per")
    ids = {
        "consent": told.form("mio", yes(told.channels[0]), by="per", role=ConsentRole.GUARDIAN),
        "assent": told.answer("mio"),
    }
    told.withdraw("mio")
    ids["withdrawal"] = consents.of_person(told.register, "mio").withdrawals[0].id
    shown = page("mio")
    dialog = shown.asks.ask(f"correct:{what}:{ids[what]}", shown.card.person, shown.card.profile)
    assert dialog is not None
    assert dialog.isVisible()
    settle(program)
    dialog.reject()
    assert shown.asks.ask(f"correct:{what}:gone", shown.card.person, shown.card.profile) is None


def test_merging_says_first_what_it_means_and_can_be_undone(told, page, program, settle):
    told.adult("kari", "Kari", "Nordmann")
    told.adult("kari2", "Kari", "Normann")
    told.form("kari", yes(told.channels[0]))
    told.form("kari2", no(told.channels[0]), ago=5)
    shown = page("kari")
    assert shown.card.state.outcome is Outcome.CLEAR
    dialog = shown.asks.ask("merge", shown.card.person, shown.card.profile)
    assert isinstance(dialog, MergeDialog)
    assert not dialog.act.isEnabled()
    dialog.search.setText("normann")
    dialog.pick("kari2")
    assert not dialog.act.isEnabled()
    settle(program)
    assert "Then 1 statement and 0 pictures belong to “Kari Nordmann”." in dialog.means.text()
    dialog.act.click()
    settle(program)
    assert shown.card.state.outcome is Outcome.BLOCKED
    assert "Joined with the record “Kari Normann”" in said(shown)
    assert [line.id for line in shown.list.lines.lines] == ["kari"]
    program.desk.undo()
    settle(program)
    assert [line.id for line in shown.list.lines.lines] == ["kari", "kari2"]
    assert shown.card.state.outcome is Outcome.CLEAR


def test_lookalikes_are_linked_shown_and_let_go(told, page, program, settle):
    told.adult("a", "Anna")
    told.adult("b", "Berit")
    shown = page("a")
    dialog = shown.asks.ask("alike", shown.card.person, shown.card.profile)
    assert isinstance(dialog, LookalikeDialog)
    dialog.pick("b")
    dialog.act.click()
    settle(program)
    assert "Easily mistaken for\n" in said(shown)
    assert "Berit" in said(shown)
    shown.ask("unalike")
    settle(program)
    assert "Easily mistaken for" not in said(shown)
    assert people.person(program.register, "b").lookalike_group_id is None


def test_a_change_by_another_program_takes_the_old_answer_away(told, page, program, settle, folder):
    told.adult("kari", "Kari")
    told.form("kari", yes(told.channels[0]))
    shown = page("kari")
    assert shown.standings.known["kari"].outcome is Outcome.CLEAR
    with open_register(folder, passphrase="en lang setning") as other:
        elsewhere = Told.__new__(Told)
        elsewhere.__dict__ |= told.__dict__ | {"register": other}
        elsewhere.withdraw("kari", ago=0)
    program.changes.poll()
    assert "kari" not in shown.standings.known
    assert shown.card.state is None
    settle(program)
    assert shown.standings.known["kari"].outcome is Outcome.BLOCKED
    assert shown.card.state.outcome is Outcome.BLOCKED


def test_only_who_changed_is_judged_again(told, page, program, settle):
    for number in range(12):
        told.adult(f"p{number:02}", f"Person{number:02}")
    shown = page("p00")
    before = shown.standings.judged
    told.form("p03", yes(told.channels[0]))
    program.changes.publish(Changed())
    settle(program)
    assert shown.standings.judged - before == 1
    assert shown.standings.known["p03"].outcome is Outcome.CLEAR


def test_the_list_is_narrowed_by_what_people_agreed_to(told, page, program, settle):
    web = told.channels[0]
    told.adult("yes", "Jon")
    told.form("yes", yes(web))
    told.adult("soon", "Siv")
    told.form("soon", yes(web), until=20)
    told.adult("none", "Nils")
    told.adult("gone", "Gro")
    told.form("gone", yes(web), ago=90)
    told.withdraw("gone")
    told.child("mio", "Mio")
    shown = page()

    def narrowed(place):
        shown.show_only.setCurrentIndex(place)
        settle(program)
        return {line.id for line in shown.list.lines.lines}

    assert [narrowed(place) for place in range(6)] == [
        {"yes", "soon", "none", "gone", "mio"},
        {"yes", "soon"},
        {"none", "gone", "mio"},
        {"soon"},
        {"mio"},
        {"gone"},
    ]
    shown.show_person("none")
    assert shown.show_only.currentIndex() == 0


def test_a_scan_is_shown_from_memory_and_leaves_nothing_behind(told, page, program, settle, tmp_path, monkeypatch):
    from reportlab.pdfgen import canvas

    file = tmp_path / "form.pdf"
    drawn = canvas.Canvas(str(file))
    for text in ("one", "two"):
        drawn.drawString(100, 700, text)
        drawn.showPage()
    drawn.save()
    told.adult("kari", "Kari")
    told.form("kari", yes(told.channels[0]), scan=file.read_bytes())
    told.form("kari", yes(told.channels[1]), scan=b"%PDF-1.7 broken", ago=20)
    shown = page("kari")
    forms = {one.items[0].channels[0]: one.evidence[0] for one in shown.card.profile.facts.consents}
    empty = tmp_path / "temporary"
    empty.mkdir()
    monkeypatch.setenv("TMPDIR", str(empty))

    dialog = shown.asks.ask(f"proof:{forms[told.channels[0]].id}", shown.card.person, shown.card.profile)
    assert isinstance(dialog, ProofDialog)
    settle(program)
    assert sum(not each.pixmap().isNull() for each in dialog.findChildren(QLabel)) == 2
    dialog.save_to(tmp_path / "copy.pdf")
    settle(program)
    assert (tmp_path / "copy.pdf").read_bytes() == file.read_bytes()
    assert (tmp_path / "copy.pdf").stat().st_mode & 0o077 == 0
    assert sorted(one.name for one in tmp_path.iterdir() if "part" in one.name) == []
    dialog.save_to(tmp_path / "nowhere" / "copy.pdf")
    settle(program)
    assert dialog.said.isVisible()
    dialog.accept()

    broken = shown.asks.ask(f"proof:{forms[told.channels[1]].id}", shown.card.person, shown.card.profile)
    settle(program)
    assert broken.said.text().startswith("The stored scan cannot be shown here.")
    broken.accept()
    assert list(empty.iterdir()) == []


def test_an_altered_scan_is_said_to_prove_nothing(told, page, program, settle):
    told.adult("kari", "Kari")
    told.form("kari", yes(told.channels[0]))
    program.register.execute("UPDATE evidence SET content = x'00'")
    shown = page("kari")
    assert "The stored scan was altered: it proves nothing." in said(shown)
    assert shown.card.state.outcome is Outcome.BLOCKED
    proof = shown.card.profile.facts.consents[0].evidence[0]
    dialog = shown.asks.ask(f"proof:{proof.id}", shown.card.person, shown.card.profile)
    settle(program)
    assert sum(not each.pixmap().isNull() for each in dialog.findChildren(QLabel)) == 0
    assert dialog.said.isVisible()
    dialog.accept()


def test_an_unknown_age_is_said_from_where_it_is_missed(program, page, settle):
    people.add(program.register, Person(id="per", first_name="Per"), actor=Actor())
    shown = page("per")
    (say,) = [one for one in shown.card.findChildren(QPushButton) if one.text().strip() == "Say the age …"]
    say.click()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, PersonDialog) and one.isVisible()]
    assert dialog.focusWidget() is dialog.unknown
    dialog.adult.click()
    dialog.save.click()
    settle(program)
    assert people.person(program.register, "per").adult_declared
    assert not [one for one in shown.card.findChildren(QPushButton) if one.text().strip() == "Say the age …"]
