"""The form for those who decide alone: adults, and young people with the lines about a guardian (texts.md 4a)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db.days import is_below
from exports.forms.blocks import Box, Field, Option, OptionGroup, Paragraph, Question, Row, Side, Small, Title, Together
from exports.forms.channel_words import channel_groups
from exports.forms.layout import FieldKind
from exports.forms.recurring import PURPOSES, boxes, foot, form_line, office, only, reachable, when
from exports.forms.words import clean

if TYPE_CHECKING:
    from exports.forms.order import FormOrder
    from exports.forms.words import Words


def adult(order: FormOrder, words: Words) -> tuple[Side, ...]:
    """The two sides of the adult form."""
    return (
        Side(blocks=(*_asked_by(words), *_questions(order, words)), foot=foot(words, 1, 2), runs_on=True),
        Side(blocks=(*_own_answers(order, words), *_known(words), *_signed(order, words)), foot=foot(words, 2, 2)),
    )


def _asked_by(words: Words) -> tuple[Title | Small | Paragraph, ...]:
    asked = words.runs("adult.who") + (words.runs("adult.dpo") if words.has("dpo") else ())
    return (
        Title(text=words.text("adult.title")),
        form_line(words),
        Paragraph(runs=asked),
        Paragraph(runs=words.runs("adult.why")),
        Paragraph(runs=words.runs("adult.decide")),
    )


def _questions(order: FormOrder, words: Words) -> tuple[Question, ...]:
    what = boxes(words, "adult", ("photo", "video", "voice"))
    uses = boxes(words, "adult", PURPOSES, kind="purpose")
    names = boxes(words, "adult", ("none", "first", "full"), kind="name")
    return (
        Question(runs=words.runs("adult.what"), groups=(what,)),
        Question(runs=words.runs("adult.which"), groups=when(words, "adult"), one_of=True),
        Question(runs=words.runs("adult.where"), groups=channel_groups(order.channels, words)),
        Question(runs=words.runs("adult.purposes"), groups=(uses,)),
        Question(runs=words.runs("adult.names"), groups=(names,), one_of=True),
    )


def _own_answers(order: FormOrder, words: Words) -> tuple[Question, ...]:
    units = "adult.units" if words.has("org") else "adult.units.nameless"
    asked = [
        Question(runs=words.runs("adult.special"), groups=only("special_category", words.text("adult.special.yes"))),
        Question(runs=words.runs(units), groups=only("share_units", words.text("adult.units.yes"))),
    ]
    if order.face_codes:
        known = order.person is not None and is_below(order.person, order.policy.biometric_min_age, order.today)
        from_age = () if order.person is not None and known is False else words.runs("adult.faces.from")
        answers = (Option(id="biometric", text=words.text("yes")), Option(id="biometric_no", text=words.text("no")))
        runs = words.runs("adult.faces") + from_age
        asked.append(Question(runs=runs, groups=(OptionGroup(options=answers),), one_of=True))
    return tuple(asked)


def _known(words: Words) -> tuple[Paragraph, ...]:
    return (
        Paragraph(runs=words.runs("adult.know")),
        Paragraph(runs=words.runs("adult.regret", tell_us=words.text(f"adult.tell.{reachable(words)}"))),
    )


def _signed(order: FormOrder, words: Words) -> tuple[Together | Box, ...]:
    known = clean(order.person.name) if order.person is not None else ""
    name = Field(id="name", label=words.text("adult.name"), kind=FieldKind.NAME, share=0.44, value=known)
    born = Field(id="birth_date", label=words.text("adult.birth_date"), kind=FieldKind.DATE, share=0.56)
    contact = Field(id="contact", label=words.text("adult.contact"))
    day = Field(id="place_date", label=words.text("adult.place_date"), kind=FieldKind.DATE, share=0.45)
    signature = Field(id="signature", label=words.text("adult.signature"), kind=FieldKind.SIGNATURE, share=0.55)
    lines: list[Row | Question] = [Row(fields=(name, born)), Row(fields=(contact,)), Row(fields=(day, signature))]
    if order.youth:
        told = (
            Option(id="guardian_informed", text=words.text("adult.guardian.yes")),
            Option(id="guardian_not_informed", text=words.text("adult.guardian.no")),
        )
        label = words.text("adult.guardian_signature")
        lines += [
            Question(runs=words.runs("adult.guardian"), groups=(OptionGroup(options=told),), one_of=True),
            Row(fields=(Field(id="guardian_signature", label=label, kind=FieldKind.SIGNATURE),)),
        ]
    return Together(blocks=tuple(lines)), office(words)
