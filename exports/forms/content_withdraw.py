"""The form with which somebody takes a yes back (texts.md 4c); nobody has to use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from consent_db.days import is_child
from exports.forms.blocks import Box, Field, Option, OptionGroup, Paragraph, Question, Row, Side, Title, Together
from exports.forms.layout import FieldKind
from exports.forms.recurring import foot, form_line
from exports.forms.words import clean

if TYPE_CHECKING:
    from consent_db.records import Person
    from exports.forms.order import FormOrder
    from exports.forms.words import Words


def withdraw(order: FormOrder, words: Words) -> tuple[Side, ...]:
    """The one side of the withdrawal."""
    known = clean(order.person.name) if order.person is not None else ""
    for_another = order.person is not None and _is_spoken_for(order.person, order)
    name = Field(id="name", label=words.text("withdraw.name"), kind=FieldKind.NAME, value="" if for_another else known)
    subject = Field(
        id="subject",
        label=words.text("withdraw.subject"),
        kind=FieldKind.NAME,
        value=known if for_another else "",
    )
    about = [Option(id=f"about:{one}", text=words.text(f"withdraw.{one}")) for one in ("self", "guardian", "kin")]
    wants = (("remove", "remove"), ("blur", "blur"), ("stop_new_use", "stop"))
    wishes = [Option(id=f"wants:{one}", text=words.text(f"withdraw.{key}")) for one, key in wants]
    return (
        Side(
            blocks=(
                Title(text=words.text("withdraw.title")),
                form_line(words),
                Paragraph(runs=words.runs("withdraw.free")),
                Paragraph(runs=words.runs("withdraw.to")),
                Row(fields=(name,)),
                Question(runs=words.runs("withdraw.about"), groups=(OptionGroup(options=tuple(about)),), one_of=True),
                Row(fields=(subject,)),
                Question(runs=words.runs("withdraw.what"), groups=_what(words)),
                Question(runs=words.runs("withdraw.wants"), groups=(OptionGroup(options=tuple(wishes)),)),
                Paragraph(runs=words.runs("withdraw.now")),
                _signed(words),
                _office(words),
            ),
            foot=foot(words, 1, 1),
        ),
    )


def _is_spoken_for(person: Person, order: FormOrder) -> bool:
    """Whether somebody else writes: a guardian of a child, or the next of kin of the dead."""
    dead = person.deceased_on is not None or person.deceased_year is not None
    return dead or is_child(person, order.today, order.policy)


def _what(words: Words) -> tuple[OptionGroup, ...]:
    places, pictures = words.text("withdraw.channels"), words.text("withdraw.assets")
    last = (("name", "names"), ("media", "media"), ("sharing", "sharing"), ("biometric", "biometric"))
    return (
        OptionGroup(options=(Option(id="what:all", text=words.text("withdraw.all")),)),
        OptionGroup(options=(Option(id="what:channels", text=places, write=Field(id="channels", spoken=places)),)),
        OptionGroup(options=(Option(id="what:assets", text=pictures, write=Field(id="assets", spoken=pictures)),)),
        OptionGroup(options=tuple(Option(id=f"what:{one}", text=words.text(f"withdraw.{key}")) for one, key in last)),
    )


def _signed(words: Words) -> Together:
    day = Field(id="date", label=words.text("withdraw.date"), kind=FieldKind.DATE, share=0.35)
    signature = Field(id="signature", label=words.text("withdraw.signature"), kind=FieldKind.SIGNATURE, share=0.65)
    reply = Field(id="reply_to", label=words.text("withdraw.reply_to"))
    return Together(blocks=(Row(fields=(day, signature)), Row(fields=(reply,))))


def _office(words: Words) -> Box:
    received = Field(id="office:date", label=words.text("withdraw.received"), kind=FieldKind.DATE, share=0.4)
    by = Field(id="office:by", label=words.text("withdraw.by"), kind=FieldKind.NAME, share=0.6)
    how = tuple(
        Option(id=f"office:{one}", text=words.text(f"withdraw.{one}"))
        for one in ("form", "email", "phone", "in_person", "comment")
    )
    return Box(lead=words.text("office"), blocks=(Row(fields=(received, by)), OptionGroup(options=how)))
