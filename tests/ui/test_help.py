"""F1 shows the guide of where one stands, ? shows the keys, and nothing else can be opened from there."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from exports.wording import LANGUAGES
from ui import help as ui_help
from ui.help import HelpWindow, KeysDialog


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
