"""The form for those who decide alone: adults, and young people with the lines about a guardian (texts.md 4a)."""

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
    Small,
    Title,
    Together,
)
from exports.forms.channel_words import channel_groups
from exports.forms.layout import FieldKind
from exports.forms.words import clean

if TYPE_CHECKING:
    from exports.forms.order import FormOrder
    from exports.forms.words import Words

PURPOSES = ("inform", "recruit", "marketing", "education")


def adult(order: FormOrder, words: Words) -> tuple[Side, ...]:
    """The two sides of the adult form."""
    return (
        Side(blocks=(*_asked_by(words), *_questions(order, words)), foot=foot(words, 1, 2), runs_on=True),
        Side(blocks=(*_own_answers(order, words), *_known(words), *_signed(order, words)), foot=foot(words, 2, 2)),
    )


def form_line(words: Words) -> Small:
    """Form, version, language and reference under the title."""
    return Small(text=words.text("form.line" if words.has("ref") else "form.line.preview"))


def foot(words: Words, page: int, pages: int) -> str:
    """The line at the foot of a side: one form tells of one person."""
    side = words.text("foot.side", page=str(page), pages=str(pages))
    return f"{words.text('foot.one_person')} · {side}"


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
    what = [Option(id=one, text=words.text(f"adult.{one}")) for one in ("photo", "video", "voice")]
    uses = [Option(id=f"purpose:{one}", text=words.text(f"adult.{one}")) for one in PURPOSES]
    names = [Option(id=f"name:{one}", text=words.text(f"adult.name.{one}")) for one in ("none", "first", "full")]
    return (
        Question(runs=words.runs("adult.what"), groups=(OptionGroup(options=tuple(what)),)),
        Question(runs=words.runs("adult.which"), groups=when(words, "adult"), one_of=True),
        Question(runs=words.runs("adult.where"), groups=channel_groups(order.channels, words)),
        Question(runs=words.runs("adult.purposes"), groups=(OptionGroup(options=tuple(uses)),)),
        Question(runs=words.runs("adult.names"), groups=(OptionGroup(options=tuple(names)),), one_of=True),
    )


def when(words: Words, form: str) -> tuple[OptionGroup, ...]:
    """Only one event, or all of them; where no event is known yet, its name is written in."""
    always = Option(id="any", text=words.text(f"{form}.any"))
    if not words.has("event"):
        write = Field(id="event_name", spoken=words.text(f"{form}.event.blank"))
        only = Option(id="event", text=words.text(f"{form}.event.blank"), write=write)
        return OptionGroup(options=(only,)), OptionGroup(options=(always,))
    dated = f"{form}.event" if words.has("event_date") else f"{form}.event.undated"
    return (OptionGroup(options=(Option(id="event", text=words.text(dated)), always)),)


def _own_answers(order: FormOrder, words: Words) -> tuple[Question, ...]:
    units = "adult.units" if order.unit.org.strip() or order.unit.name.strip() else "adult.units.nameless"
    asked = [
        Question(
            runs=words.runs("adult.special"),
            groups=(OptionGroup(options=(Option(id="special_category", text=words.text("adult.special.yes")),)),),
        ),
        Question(
            runs=words.runs(units),
            groups=(OptionGroup(options=(Option(id="share_units", text=words.text("adult.units.yes")),)),),
        ),
    ]
    if order.face_codes:
        known = order.person is not None and is_below(order.person, order.policy.biometric_min_age, order.today)
        from_age = () if known is False else words.runs("adult.faces.from")
        answers = (Option(id="biometric", text=words.text("yes")), Option(id="biometric_no", text=words.text("no")))
        asked.append(
            Question(runs=words.runs("adult.faces") + from_age, groups=(OptionGroup(options=answers),), one_of=True)
        )
    return tuple(asked)


def _known(words: Words) -> tuple[Paragraph, ...]:
    return (
        Paragraph(runs=words.runs("adult.know")),
        Paragraph(runs=words.runs("adult.regret", tell_us=words.text(f"adult.tell.{reachable(words)}"))),
    )


def reachable(words: Words) -> str:
    """Which sentence says how to reach the branch: by all that it has told of itself."""
    if words.has("email"):
        return "both" if words.has("phone") else "email"
    return "phone" if words.has("phone") else "other"


def _signed(order: FormOrder, words: Words) -> tuple[Together | Box, ...]:
    name = clean(order.person.name) if order.person is not None else ""
    lines: list[Row | Question] = [
        Row(
            fields=(
                Field(id="name", label=words.text("adult.name"), kind=FieldKind.NAME, share=0.5, value=name),
                Field(id="birth_date", label=words.text("adult.birth_date"), kind=FieldKind.DATE, share=0.5),
            )
        ),
        Row(fields=(Field(id="contact", label=words.text("adult.contact")),)),
        Row(
            fields=(
                Field(id="place_date", label=words.text("adult.place_date"), kind=FieldKind.DATE, share=0.45),
                Field(id="signature", label=words.text("adult.signature"), kind=FieldKind.SIGNATURE, share=0.55),
            )
        ),
    ]
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
    return Together(blocks=tuple(lines)), _office(words)


def _office(words: Words) -> Box:
    witness = Field(id="office:witness", kind=FieldKind.NAME, spoken=words.text("office.verbal"))
    received = Field(id="office:received_by", label=words.text("office.received_by"), kind=FieldKind.NAME, share=0.65)
    return Box(
        lead=words.text("office"),
        blocks=(
            Row(
                fields=(
                    received,
                    Field(id="office:date", label=words.text("office.date"), kind=FieldKind.DATE, share=0.35),
                )
            ),
            OptionGroup(
                options=(
                    Option(id="office:paper", text=words.text("office.paper")),
                    Option(id="office:digital", text=words.text("office.digital")),
                    Option(id="office:verbal", text=words.text("office.verbal"), write=witness),
                )
            ),
        ),
    )
