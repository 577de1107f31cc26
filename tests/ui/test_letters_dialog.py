"""Letters that ask for removal: from the list of what must come down to the paper, which names nobody."""

from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from consent_db import channels, removals
from exports.forms.bundle import Wanted, What
from tests.ui.coming_down import ACTOR, page_after_withdrawal
from ui.pages.letters_dialog import LettersDialog
from ui.pages.print_dialog import PrintDialog

POSTS = (
    ("facebook", "https://example.org/p/1", "own"),
    ("website", "https://example.org/p/2", "own"),
    ("instagram", "https://example.org/p/3", "reshare"),
)


@pytest.fixture
def page(program, stored, settle, qtbot):
    """The page on three posts of Kari, who withdrew; the third was shared on by others."""
    return page_after_withdrawal(program, stored, settle, qtbot, POSTS, days_ago=3)


def shown(kind):
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found


def text(pdf):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def saved(program, settle, dialog, target):
    dialog.save_to(target)
    settle(program)
    return text(target.read_bytes())


def test_who_can_only_be_asked_is_ticked_and_the_letter_is_saved(program, page, settle, tmp_path):
    page.letters.click()
    asking = shown(LettersDialog)
    assert {place: box.isChecked() for place, box in asking.ticks.items()} == {
        "Facebook": False,
        "Nettsiden": False,
        "Instagram": True,
    }
    assert asking.ticks["Facebook"].text() == "Facebook – 1 picture"
    asking.ticks["Facebook"].click()
    asking.see.click()
    settle(program)
    printing = shown(PrintDialog)
    assert printing.pages.choices.kind is What.LETTERS
    assert printing.pages.summary.text().startswith("2 letters.")

    said = saved(program, settle, printing, tmp_path / "brev.pdf")
    assert "https://example.org/p/1" in said
    assert "https://example.org/p/3" in said
    assert "https://example.org/p/2" not in said
    assert "Kari" not in said
    assert "Nordmann" not in said
    assert list(tmp_path.glob("*.json")) == []


def test_nothing_ticked_is_no_letter(page):
    dialog = page.write_letters()
    dialog.ticks["Instagram"].click()

    assert not dialog.see.isEnabled()
    dialog.ticks["Nettsiden"].click()
    assert dialog.see.isEnabled()
    dialog.reject()


def test_where_the_branch_can_do_all_itself_all_are_offered(program, page, settle):
    for one in removals.removals(program.register):
        if one.must_be_asked:
            removals.finish(program.register, one.task.id, actor=ACTOR)
    page.refresh()
    settle(program)

    dialog = page.write_letters()
    assert {place: box.isChecked() for place, box in dialog.ticks.items()} == {"Facebook": True, "Nettsiden": True}
    dialog.reject()


def test_what_is_narrowed_away_gets_no_letter(page):
    page.search.setText("Facebook")

    dialog = page.write_letters()
    assert list(dialog.ticks) == ["Facebook"]
    dialog.reject()


def test_the_card_writes_the_letter_of_one_removal(program, page, settle, tmp_path):
    row = next(one for one in page.model.rows if one.place == "Nettsiden")
    page.table.choose(row.id)
    page.card.letter.click()
    settle(program)
    printing = shown(PrintDialog)
    assert printing.pages.summary.text().startswith("1 letter.")

    said = saved(program, settle, printing, tmp_path / "brev.pdf")
    assert "https://example.org/p/2" in said
    assert "https://example.org/p/1" not in said


def test_what_is_done_asks_for_nothing(program, page, settle):
    for one in removals.removals(program.register):
        removals.finish(program.register, one.task.id, actor=ACTOR)
    page.refresh()
    settle(program)
    page.chips["done"].click()

    assert not page.letters.isEnabled()
    assert page.write_letters() is None
    assert not page.card.letter.isVisibleTo(page)


def test_what_was_removed_meanwhile_is_said_and_nothing_is_written(program, page, settle, tmp_path, qtbot):
    ids = tuple(one.task.id for one in removals.removals(program.register))
    for one in ids:
        removals.finish(program.register, one, actor=ACTOR)
    dialog = PrintDialog(program.desk, None, Wanted(what=What.LETTERS, task_ids=(*ids, "nobody's")))
    qtbot.addWidget(dialog)
    dialog.show()
    settle(program)

    assert not dialog.save.isEnabled()
    assert "nobody to write to" in dialog.pages.preview.view.accessibleDescription()
    dialog.save_to(tmp_path / "brev.pdf")
    settle(program)
    assert list(tmp_path.glob("brev*")) == []


def test_letters_are_offered_only_where_there_is_something_to_ask(program, qtbot, settle):
    dialog = PrintDialog(program.desk, None, Wanted(what=What.POSTER_A4))
    qtbot.addWidget(dialog)
    dialog.show()
    settle(program)

    assert dialog.pages.choices.what.findData(What.LETTERS) < 0


def test_a_place_with_any_name_is_shown_as_it_is_called(program, page, settle):
    odd = "<b>R&D</b> " + "x" * 48
    facebook = next(one for one in channels.channels(program.register) if one.id == "facebook")
    channels.update(program.register, replace(facebook, name=odd), actor=ACTOR)
    page.refresh()
    settle(program)

    dialog = page.write_letters()
    assert dialog.ticks[odd].accessibleName().startswith(odd)
    assert dialog.width() < 700
    dialog.reject()
