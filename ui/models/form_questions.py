"""What a person must still answer about a returned form, and what is wrong with a page, as sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exports import wording
from ui import labels

if TYPE_CHECKING:
    from consent_db.form_proposal import Question


class QuestionWords(QObject):
    """Words questions and problems."""

    def problem(self, code: str) -> str:
        """What is wrong with a page, and what to do."""
        return wording.text(f"page_problem.{code}", labels.interface_language())

    def question(self, question: Question) -> str:
        """What is asked."""
        return wording.text(f"form_question.{question.code}", labels.interface_language(), **question.params)

    def doubt(self, code: str) -> str:
        """Why a box is not sure."""
        return {
            "faint": self.tr("The line is faint."),
            "filled": self.tr("The box is filled in."),
            "corrected": self.tr("It looks corrected."),
            "beside": self.tr("There is something beside the box."),
            "stain": self.tr("It may be a stain."),
            "not_found": self.tr("The box was not found."),
            "unsharp": self.tr("The picture is not sharp here."),
        }.get(code, "")
