"""What is said beside a preview: how many forms and pages, who is left out, and what the file is called."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exports.forms.bundle import FORMS, OF_EVENT, What

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from exports.forms.bundle import Preview, Wanted


class PrintWords(QObject):
    """Words what is about to be printed; a QObject, since only its tr() knows plurals."""

    def missing(self, kind: What) -> str:
        """What has to be chosen before there is anything to show."""
        if kind in OF_EVENT:
            return self.tr("Choose an event at the left.")
        return self.tr("Choose a person at the left.")

    def summary(self, wanted: Wanted, made: Preview) -> str:
        """How many forms and pages, and who is not among them."""
        said = []
        if wanted.what in FORMS:
            said.append(self.tr("%n form(s).", "", made.forms))
            if 0 < made.children < made.forms:
                said.append(self.tr("%n of them for children.", "", made.children))
        if made.letters:
            said.append(self.tr("%n letter(s).", "", made.letters))
        said.append(self.tr("%n page(s).", "", made.sides))
        if made.said_no:
            said.append(self.tr("%n have said no or must never be shown, and are not asked.", "", made.said_no))
        if made.crowded:
            said.append(
                self.tr(
                    "%n child(ren) have more than two guardians: print one more form for the third.", "", made.crowded
                )
            )
        if made.represented:
            said.append(
                self.tr(
                    "%n have a representative, and the form has no line for one: record that answer on the card.",
                    "",
                    made.represented,
                )
            )
        if made.left_out:
            said.append(
                self.tr("%n protected person(s) are left out: the list lies where others see it.", "", made.left_out)
            )
        return " ".join(said)

    def note(self, wanted: Wanted, made: Preview, *, shown: int) -> str:
        """What is not as it will be on paper: the references, and copies that are shown once."""
        if wanted.what is What.RECEIPT:
            return self.tr(
                "When you save it, the same confirmation is put beside the PDF as a file for programs (JSON)."
            )
        if wanted.what not in FORMS:
            return ""
        said = self.tr(
            "Each paper gets a reference of its own when you print or save it, so that it finds its person when it"
            " comes back. Here it is left open."
        )
        if made.sides > shown:
            said += " " + self.tr("Copies that look the same are shown once.")
        return said

    def saved(self, files: Sequence[Path]) -> str:
        """Under which names it was saved."""
        if len(files) == 1:
            return self.tr("Saved as {file}").format(file=files[0].name)
        return self.tr("Saved as {file} and {record}").format(file=files[0].name, record=files[1].name)


def file_name(text: str) -> str:
    """A name that every system takes for a file: no path, no control characters, not too long."""
    plain = "".join(" " if unicodedata.category(letter)[0] == "C" else letter for letter in text)
    return re.sub(r"\s+", " ", re.sub(r'[\\/:*?"<>|]+', " ", plain)).strip(" .")[:120].strip(" .") or "Klarert"
