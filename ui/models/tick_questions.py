"""The ticks of a returned page as questions, in the order of the paper and in the words of the window."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from consent_db.records import ConsentMedia, NameMode, Purpose
from ui import labels

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_CHANNEL, _PURPOSE, _NAME = "channel:", "purpose:", "name:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One box on the paper."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Boxes that belong together; of `one_of` at most one can be meant; `folds` shows only what was ticked at first."""

    options: tuple[Option, ...]
    text: str = ""
    one_of: bool = False
    folds: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Questions below one heading."""

    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """What the form said when it was printed: names of channels by id, the event, and the last day it holds."""

    channels: Mapping[str, str] = field(default_factory=dict)
    event: str = ""
    valid_until: str = ""


class TickQuestions(QObject):
    """Words the boxes of a page; a box that is not known is shown by its id rather than left out."""

    def sections(self, ids: Sequence[str], words: PaperWords) -> tuple[Section, ...]:
        """The boxes with these ids, each exactly once."""
        left = list(dict.fromkeys(ids))
        found = []
        for section in (*self._of_child(), *self._of_withdrawal(), *self._of_consent(left, words)):
            questions = []
            for asked in section.questions:
                here = tuple(one for one in asked.options if one.id in left)
                left = [one for one in left if one not in {option.id for option in here}]
                if here:
                    questions.append(replace(asked, options=here))
            if questions:
                found.append(replace(section, questions=tuple(questions)))
        if left:
            found.append(_section(self.tr("More boxes"), _asked(*((one, one) for one in left))))
        return tuple(found)

    def _of_consent(self, ids: Sequence[str], words: PaperWords) -> list[Section]:
        yes, no = self.tr("Yes"), self.tr("No")
        channels = [(one, words.channels.get(one[len(_CHANNEL) :]) or one) for one in ids if one.startswith(_CHANNEL)]
        return [
            _section(
                self.tr("Parental responsibility"),
                _asked(
                    ("two_guardians", self.tr("We are two with parental responsibility")),
                    ("sole_guardian", self.tr("I have it alone")),
                    one_of=True,
                ),
            ),
            _section(
                self.tr("What, and which pictures"),
                _asked(*((one.value, _capital(labels.media(one))) for one in ConsentMedia)),
                _asked(*self._which(words), one_of=True),
            ),
            _section(self.tr("Where"), _asked(*channels, folds=True)),
            _section(
                self.tr("What for"), _asked(*((f"{_PURPOSE}{one}", _capital(labels.purpose(one))) for one in Purpose))
            ),
            _section(
                self.tr("Name"),
                _asked(*((f"{_NAME}{one}", _capital(labels.name_mode(one))) for one in NameMode), one_of=True),
            ),
            _section(
                self.tr("Answers of their own"),
                _asked(
                    ("special_category", self.tr("Membership and health may show")),
                    ("share_units", self.tr("Other parts of the organisation may use them")),
                ),
                _asked(("biometric", yes), ("biometric_no", no), text=self.tr("Face recognition"), one_of=True),
                _asked(
                    ("guardian_informed", yes),
                    ("guardian_not_informed", no),
                    text=self.tr("A guardian has been told"),
                    one_of=True,
                ),
            ),
            _section(
                self.tr("For the branch"),
                _asked(
                    ("office:paper", self.tr("On paper")),
                    ("office:digital", self.tr("Digitally")),
                    ("office:verbal", self.tr("Spoken, with a witness")),
                    ("office:form", self.tr("By form")),
                    ("office:email", self.tr("By email")),
                    ("office:phone", self.tr("By phone")),
                    ("office:in_person", self.tr("In person")),
                    ("office:comment", self.tr("By message or comment")),
                    one_of=True,
                ),
            ),
        ]

    def _which(self, words: PaperWords) -> list[tuple[str, str]]:
        event = (
            self.tr("Only from “{title}”").format(title=words.event) if words.event else self.tr("Only from one event")
        )
        every = (
            self.tr("All activities until {date}").format(date=words.valid_until)
            if words.valid_until
            else self.tr("All activities")
        )
        return [("event", event), ("any", every)]

    def _of_child(self) -> list[Section]:
        yes, no = self.tr("Yes"), self.tr("No")
        partly = self.tr("Yes, but not everywhere")
        return [
            _section(
                self.tr("The child's own answer"),
                _asked(
                    ("child:photo_yes", yes),
                    ("child:photo_no", no),
                    text=self.tr("May we take pictures of you?"),
                    one_of=True,
                ),
                _asked(("child:video_yes", yes), ("child:video_no", no), text=self.tr("May we film you?"), one_of=True),
                _asked(
                    ("child:show_yes", yes),
                    ("child:show_partly", partly),
                    ("child:show_no", no),
                    text=self.tr("May we show them to others?"),
                    one_of=True,
                ),
                _asked(
                    ("child:answered", self.tr("The child answered")),
                    ("child:too_young", self.tr("Too young to answer")),
                    text=self.tr("Filled in by an adult"),
                    one_of=True,
                ),
            )
        ]

    def _of_withdrawal(self) -> list[Section]:
        return [
            _section(
                self.tr("Whom it is about"),
                _asked(
                    ("about:self", self.tr("Themselves")),
                    ("about:guardian", self.tr("Somebody they speak for")),
                    ("about:kin", self.tr("Somebody who has died")),
                    one_of=True,
                ),
            ),
            _section(
                self.tr("What is withdrawn"),
                _asked(
                    ("what:all", self.tr("Everything")),
                    ("what:channels", self.tr("Only some places")),
                    ("what:assets", self.tr("Only some pictures")),
                    ("what:name", self.tr("Only the name")),
                    ("what:media", self.tr("Only film or voice")),
                    ("what:sharing", self.tr("Only sharing with other parts of the organisation")),
                    ("what:biometric", self.tr("Only face recognition")),
                ),
            ),
            _section(
                self.tr("What they want"),
                _asked(
                    ("wants:remove", self.tr("Remove the pictures")),
                    ("wants:blur", self.tr("Make them unrecognisable")),
                    ("wants:stop_new_use", self.tr("Do not use them again")),
                ),
            ),
        ]


def _asked(*boxes: tuple[str, str], text: str = "", one_of: bool = False, folds: bool = False) -> Question:
    options = tuple(Option(id=one, text=said) for one, said in boxes)
    return Question(options=options, text=text, one_of=one_of, folds=folds)


def _section(title: str, *questions: Question) -> Section:
    return Section(title=title, questions=questions)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
