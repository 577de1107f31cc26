"""F1 shows the guide of where one stands, ? shows the keys, and nothing else can be opened from there."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShortcut

from consent_db import events
from consent_db.records import Actor, Event
from exports.wording import LANGUAGES
from ui import help as ui_help
from ui.help import HelpWindow, KeysDialog
from ui.pages.print_dialog import print_for
from ui.widgets.forms_bar import ASK, RETURNED


@pytest.fixture
def opened(monkeypatch):
    links = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url.toString()))
    return links


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_place_has_a_guide_in_a_language_its_readers_understand(program, lang):
    for place in ("today", "pictures", "faces", "people", "forms", "removals", "settings", "check"):
        file = ui_help.guide(place, lang)
        assert file.is_file()
        assert file.parent.name in (("en", "docs") if lang == "en" else ("nb", "docs"))


def test_f1_and_the_question_mark_work_where_one_stands(program, settle, qtbot):
    window = program.open_main()
    settle(program)
    window.show_page("settings")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (shown,) = window.findChildren(HelpWindow)
    assert shown.text.source().fileName() == "settings.md"
    shown.accept()

    qtbot.keyClick(window, Qt.Key.Key_Question)
    assert len(window.findChildren(KeysDialog)) == 1


def test_links_lead_to_other_guides_and_to_the_web_alone(program, opened, qtbot):
    shown = HelpWindow(program.desk, "settings")
    qtbot.addWidget(shown)
    before = shown.text.source()
    for link in (
        "file:///etc/passwd",
        "javascript:alert(1)",
        "../../../etc/passwd",
        "nowhere.md/../../../../etc/hosts",
    ):
        shown._follow(QUrl(link))
        assert shown.text.source() == before
    shown._follow(QUrl("https://example.org/"))
    assert opened == ["https://example.org/"]

    shown._follow(QUrl("data-protection.md"))
    assert shown.text.source().fileName() == "data-protection.md"
    assert "Data protection" in shown.text.toPlainText()


def test_a_missing_guide_is_said(program, qtbot, tmp_path):
    shown = HelpWindow(program.desk, "settings")
    qtbot.addWidget(shown)
    shown.show_file(tmp_path / "gone.md")
    assert "missing" in shown.text.toPlainText()


NAMED = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "PgDn": "PgDown", "Enter": "Return"}
BY_WIDGETS = {
    *("Enter", "Space", "J", "Y", "N", "Up", "Down", "Ctrl+A", "Ctrl+Return", "Alt+Down", "+", "-", "0", "R"),
    *(f"Alt+{number}" for number in range(1, 10)),
}
"""Keys that a field, list or dialog takes itself, without a shortcut of the window."""


def on_the_sheet(sheet):
    """The keys on the sheet, as Qt writes them: ranges counted out, arrows by name, both Enter keys as one."""
    found = set()
    for keys, _ in sheet._keys():
        span = re.fullmatch(r"(\S+\+)(\d) … \S+\+(\d)", keys)
        if span:
            found |= {f"{span[1]}{number}" for number in range(int(span[2]), int(span[3]) + 1)}
            continue
        for key in keys.split():
            before, plus, last = key.rpartition("+") if len(key) > 1 and not key.endswith("++") else ("", "", key)
            found.add(before + plus + NAMED.get(last, last))
    return found


def test_the_sheet_has_every_key_of_every_window_and_no_other(program, stored, settle):
    asset_id = stored(program.register, "IMG_1.jpg", faces=2)
    window = program.open_main()
    for place in window.pages:
        window.show_page(place)
        settle(program)
    check = window.open_check((asset_id,), asset_id)
    events.add(program.register, Event(id="camp", title="Sommerleir"), actor=Actor())
    dialog = window.pictures.event_acts.edit("camp")
    settle(program)
    shortcuts = [one.key().toString() for top in (window, check) for one in top.findChildren(QShortcut)]
    real = {key.replace("Enter", "Return") for key in shortcuts}
    assert {"Ctrl+1", "F5", "Ctrl+D", "Ctrl++", "Ctrl+F", "Ctrl+L", "Esc"} <= real
    listed = on_the_sheet(KeysDialog(program.desk, window))
    assert real <= listed, "not on the sheet"
    assert listed - real <= BY_WIDGETS, "on the sheet, but nothing listens to it"
    dialog.reject()


@pytest.mark.parametrize(("lang", "guide"), [("nb", "nb/taster.md"), ("en", "en/keys.md")])
def test_the_guide_of_the_keys_says_what_the_sheet_says(start, lang, guide):
    sheet = KeysDialog(start(lang).desk)
    said = (ui_help.DOCS / guide).read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+?) \| (.+) \|$", said, re.MULTILINE)
    titles = re.findall(r"^## (.+)$", said, re.MULTILINE)
    assert [row for row in rows if row[0] not in ("Tast", "Key")] == [line for line in sheet._keys() if line[0]]
    assert titles == [text for keys, text in sheet._keys() if not keys]


@pytest.mark.parametrize(("lang", "guide"), [("nb", "skjemaer.md"), ("en", "forms.md")])
def test_f1_leads_from_both_views_of_the_forms_and_from_the_printing_to_their_guide(start, settle, qtbot, lang, guide):
    program = start(lang)
    window = program.open_main()
    window.show_page("forms")
    settle(program)
    dialog = print_for(program.desk, window, "adult")
    dialog.open()
    settle(program)
    for view, top in ((ASK, window), (RETURNED, window), (RETURNED, dialog)):
        window.forms.show_view(view)
        qtbot.keyClick(top, Qt.Key.Key_F1)
        (shown,) = top.findChildren(HelpWindow)
        assert shown.text.source().fileName() == guide
        shown.accept()
        shown.setParent(None)
    settle(program)
    dialog.reject()
