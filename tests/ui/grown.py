"""A language that nobody speaks: English, with every text two fifths longer, as texts in a new language may be."""

import re

from PySide6.QtCore import QLocale, QTranslator

from ui import i18n

_GROWS_BY = 0.4
_KEEP = re.compile(r"\{[^}]*\}|%\w+|&(?=\w)")


class Grown(QTranslator):
    """Looks a text up in English and adds words of its own letters; `{names}` and counts stay once."""

    def __init__(self, parent):
        super().__init__(parent)
        self._english = QTranslator(self)
        assert self._english.load(str(i18n.FOLDER / "klarert_en.qm"))

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return grown(self._english.translate(context, source, disambiguation, n) or source)


def grown(text):
    """The text and two fifths more: a longer word where there was one, more words where there were several."""
    letters = re.sub(r"[^\w ]", "", _KEEP.sub("", text)).strip()
    more = round(len(_KEEP.sub("", text)) * _GROWS_BY)
    if not letters or not more:
        return text
    added = (letters.replace(" ", "").lower() * (more + 1))[:more]
    if " " in letters or more > 6:
        added = " " + " ".join(added[place : place + 6] for place in range(0, len(added), 6))
    end = re.search(r"[\s.…:?!]*$", text).start()
    return text[:end] + added + text[end:]


def speak_grown(program, app):
    """Show the program's window in the grown language."""
    program.speak("en")
    grown_one = Grown(app)
    app.installTranslator(grown_one)
    QLocale.setDefault(QLocale("en_GB"))
    before = program.main
    before.close()
    before.deleteLater()
    program.desk.forget_words()
    program.open_main()
    return grown_one
