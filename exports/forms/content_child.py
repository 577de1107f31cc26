"""The form for a child: the child's own page, then the page for one or two guardians (texts.md 4b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db.days import is_below
from exports.forms.blocks import (
    Box,
    Field,
    Option,
    OptionGroup,
    Paragraph,
    Question,
    Row,
    Side,
    Size,
    Small,
    Title,
    Together,
)
from exports.forms.channel_words import channel_names
from exports.forms.layout import FieldKind
from exports.forms.recurring import PURPOSES, boxes, foot, form_line, office, only, reachable, when
from exports.forms.words import clean

if TYPE_CHECKING:
    from exports.forms.blocks import Block, Runs
    from exports.forms.order import FormOrder
    from exports.forms.words import Words


def child(order: FormOrder, words: Words) -> tuple[Side, ...]:
    """The child's side, read aloud or alone, and the guardians' side; the branch's own notes stand on the first."""
    return (
        Side(blocks=(*_to_the_child(order, words), *_asked(words)), foot=foot(words, 1, 2, about="child")),
        Side(
            blocks=(*_to_guardians(order, words), *_questions(order, words), *_known(words), *_signed(order, words)),
            foot=foot(words, 2, 2, about="child"),
        ),
    )


def _to_the_child(order: FormOrder, words: Words) -> tuple[Block, ...]:
    """Whose page it is stands small at the top; where the child writes its name is left to the child."""
    whose = (Small(text=clean(order.person.name)),) if order.person is not None else ()
    name = Field(id="child:name", label=words.text("child.name"), kind=FieldKind.NAME, share=0.65, tall=True)
    day = Field(id="child:date", label=words.text("child.date"), kind=FieldKind.DATE, share=0.35)
    elsewhere = words.text("child.show.partly")
    shown = (
        Option(id="child:show_yes", text=words.text("child.show.yes")),
        Option(id="child:show_partly", text=elsewhere, write=Field(id="child:not_here", spoken=elsewhere)),
        Option(id="child:show_no", text=words.text("child.show.no")),
    )
    return (
        Title(text=words.text("child.title")),
        *whose,
        *(Paragraph(runs=words.runs(f"child.{one}"), size=Size.LARGE) for one in ("hello", "decide", "copies")),
        _yes_or_no(words, "photo"),
        _yes_or_no(words, "video"),
        Question(
            runs=words.runs("child.show"),
            groups=tuple(OptionGroup(options=(one,)) for one in shown),
            one_of=True,
            size=Size.LARGE,
        ),
        Row(fields=(name, day)),
    )


def _yes_or_no(words: Words, medium: str) -> Question:
    answers = (
        Option(id=f"child:{medium}_yes", text=words.text("yes")),
        Option(id=f"child:{medium}_no", text=words.text("no")),
    )
    return Question(
        runs=words.runs(f"child.{medium}"), groups=(OptionGroup(options=answers),), one_of=True, size=Size.LARGE
    )


def _asked(words: Words) -> tuple[Box, ...]:
    asker = Field(
        id="child:asked_by",
        label=words.text("child.asked_by"),
        kind=FieldKind.NAME,
        share=0.75,
        after=words.text("child.asked_by.after"),
    )
    day = Field(
        id="child:asked_on",
        kind=FieldKind.DATE,
        share=0.25,
        after=words.text("child.asked_on.after"),
        spoken=words.text("child.date"),
    )
    too_young = words.text("child.too_young")
    how = (
        Option(id="child:answered", text=words.text("child.answered")),
        Option(id="child:too_young", text=too_young, write=Field(id="child:reason", spoken=too_young)),
    )
    told = Box(
        lead=words.text("child.asker"),
        blocks=(Row(fields=(asker, day)), *(OptionGroup(options=(one,)) for one in how)),
    )
    return told, office(words)


def _to_guardians(order: FormOrder, words: Words) -> tuple[Block, ...]:
    asked = words.runs("guardians.ask" if words.has("two_names") else "guardians.ask.one")
    known = clean(order.person.name) if order.person is not None else ""
    name = Field(
        id="child_name", label=words.text("guardians.child_name"), kind=FieldKind.NAME, share=0.65, value=known
    )
    born = Field(id="child_born", label=words.text("guardians.child_born"), kind=FieldKind.DATE, share=0.35)
    both = (
        Option(id="two_guardians", text=words.text("guardians.two")),
        Option(id="sole_guardian", text=words.text("guardians.sole")),
    )
    return (
        Title(text=words.text("guardians.title")),
        form_line(words),
        Paragraph(runs=asked + (words.runs("guardians.dpo") if words.has("dpo") else ())),
        Paragraph(runs=words.runs("guardians.decide")),
        Row(fields=(name, born)),
        Question(runs=(), groups=(OptionGroup(options=both),), one_of=True),
    )


def _questions(order: FormOrder, words: Words) -> tuple[Block, ...]:
    named = channel_names(order.channels, words, short=True)
    places = tuple(Option(id=f"channel:{one}", text=text) for one, text in named.items())
    units = "guardians.units" if words.has("org") else "guardians.units.nameless"
    return (
        Question(runs=words.runs("guardians.what"), groups=(boxes(words, "guardians", ("photo", "video", "voice")),)),
        Question(runs=words.runs("guardians.when"), groups=when(words, "guardians"), one_of=True),
        Question(runs=words.runs("guardians.where"), groups=(OptionGroup(options=places),) if places else ()),
        Question(runs=words.runs("guardians.purposes"), groups=(boxes(words, "guardians", PURPOSES, kind="purpose"),)),
        Question(
            runs=words.runs("guardians.names"),
            groups=(boxes(words, "guardians", ("none", "first"), kind="name"),),
            one_of=True,
        ),
        Question(
            runs=words.runs("guardians.special"), groups=only("special_category", words.text("guardians.special.yes"))
        ),
        Question(runs=words.runs(units), groups=only("share_units", words.text("guardians.units.yes"))),
        _faces(order, words),
    )


def _faces(order: FormOrder, words: Words) -> Question | Paragraph:
    if not order.face_codes:  # where events are grouped, codes of children's faces are made too (rules.md 2.4)
        mode = "never" if order.policy.face_codes == "off" else "grouped"
        return Paragraph(runs=words.runs(f"guardians.faces.{mode}", days=str(order.policy.face_code_days)))
    person = order.person
    age = order.policy.biometric_min_age
    old_enough = age <= 0 or (person is not None and is_below(person, age, order.today) is False)
    from_age: Runs = () if old_enough else words.runs("guardians.faces.from")
    answers = (Option(id="biometric", text=words.text("yes")), Option(id="biometric_no", text=words.text("no")))
    return Question(runs=words.runs("guardians.faces") + from_age, groups=(OptionGroup(options=answers),), one_of=True)


def _known(words: Words) -> tuple[Paragraph, ...]:
    tell = words.text(f"guardians.tell.{reachable(words)}")
    return (
        Paragraph(runs=words.runs("guardians.turns")),
        Paragraph(runs=words.runs("guardians.know", tell_us=tell)),
    )


def _signed(order: FormOrder, words: Words) -> tuple[Together, ...]:
    names = [clean(one.name) for one in order.guardians[:2]]
    return tuple(_guardian(words, number, names[number - 1] if number <= len(names) else "") for number in (1, 2))


def _guardian(words: Words, number: int, known: str) -> Together:
    key = f"guardian{number}"
    name = Field(id=f"{key}:name", label=words.text("guardians.name"), kind=FieldKind.NAME, share=0.55, value=known)
    relation = Field(id=f"{key}:relation", label=words.text("guardians.relation"), share=0.45)
    day = Field(id=f"{key}:date", label=words.text("guardians.date"), kind=FieldKind.DATE, share=0.35)
    signature = Field(
        id=f"{key}:signature", label=words.text("guardians.signature"), kind=FieldKind.SIGNATURE, share=0.65
    )
    lead = words.text("guardians.guardian", number=str(number))
    return Together(blocks=(Row(fields=(name, relation), lead=lead), Row(fields=(day, signature))))
