"""Letters that ask a platform, a newspaper or another unit to take pictures down; they never say whom it concerns."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from consent_db import channels, facts, people, policy, removals
from consent_db.days import local_day
from consent_db.identities import Identities
from consent_db.names import NameTexts
from consent_db.records import ChannelKind, Jurisdiction, NameMode
from consent_db.takedowns import OPEN, working_days_after
from exports.forms.flow import Flow, can_print, plain
from exports.forms.order import FormCode, Letter, LetterPicture, order_for
from exports.forms.paper_words import PaperWords
from exports.forms.reference import ALPHABET, shown
from exports.forms.words import BLANK, clean
from exports.lettering import width_mm
from exports.page import SOFT, Paper

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Channel, Facts
    from consent_db.removals import Removal
    from exports.forms.order import FormOrder

_LEFT, _RIGHT, _TOP, _BOTTOM = 22.0, 188.0, 22.0, 272.0
_FOOT: Final = 285.0
_FILE_LEFT: Final = 58.0
_DAY_LEFT: Final = 140.0
_POINTS: Final = re.compile(r"(?:^|(?<=\s))\d\) ")
_LONGEST_LINK: Final = 600
_EMPTY_ROWS: Final = 5

PRIVACY_PAGES: Final = {
    ChannelKind.FACEBOOK: "https://www.facebook.com/help/428478523862899",
    ChannelKind.INSTAGRAM: "https://help.instagram.com",
    ChannelKind.X: "https://help.x.com",
    ChannelKind.LINKEDIN: "https://www.linkedin.com/help/linkedin",
    ChannelKind.YOUTUBE: "https://support.google.com/youtube/answer/142443",
    ChannelKind.TIKTOK: "https://www.tiktok.com/legal/report/privacy",
    ChannelKind.SNAPCHAT: "https://help.snapchat.com",
}
"""Where each platform takes reports about privacy, or the front of its help where the address of the form changes."""


def letters_for(
    register: Register,
    *,
    today: date,
    person_ids: Collection[str] = (),
    event_id: str | None = None,
    task_ids: Collection[str] | None = None,
) -> tuple[Letter, ...]:
    """One letter for each recipient of what is still to be asked for, by recipient; none where nothing is.

    Without `task_ids` it is what the branch cannot take down itself: copies at other units, newspapers, and posts of
    others that were shared on. `person_ids`: those who withdrew, or whom the pictures show; `event_id`: its pictures.
    Raises StoreProblem `unknown_person`.
    """
    wanted = {one for each in person_ids for one in people.pool(register, people.person(register, each).id)}
    found = [one for one in removals.removals(register) if one.task.state in OPEN and one.asset_id]
    found = [one for one in found if (one.task.id in task_ids if task_ids is not None else one.must_be_asked)]
    known = facts.for_assets(register, {one.asset_id for one in found})
    if wanted:
        found = [one for one in found if _concerns(one, known[one.asset_id], wanted)]
    if event_id is not None:
        found = [one for one in found if known[one.asset_id].asset.event_id == event_id]
    places = {one.id: one for one in channels.channels(register)}
    names = policy.unit_names(register)
    own = policy.unit(register)
    country = own.jurisdiction if own else Jurisdiction.NO
    by_recipient: dict[tuple[tuple[str, str, bool | None], bool], list[Removal]] = {}
    for one in found:
        by_recipient.setdefault((_recipient(one, places, names), one.task.cause == "revocation"), []).append(one)
    days = policy.policy(register).takedown_days
    letters = []
    for ((recipient, form, page_owner), withdrawn), asked in sorted(
        by_recipient.items(), key=lambda each: str(each[0])
    ):
        dues = [one.task.due_on for one in asked if one.task.due_on is not None]
        letters.append(
            Letter(
                recipient=recipient,
                pictures=tuple(sorted({_picture(one, known, country) for one in asked}, key=lambda one: one.id)),
                due=max(today, min(dues)) if dues else working_days_after(today, days),
                sender=own.contact_name if own is not None else "",
                page_owner=page_owner,
                platform_form=form,
                withdrawn=withdrawn,
            )
        )
    return tuple(letters)


def letter_order(register: Register, letter: Letter | None, *, lang: str = "", today: date) -> FormOrder:
    """What one letter says; without a `letter` everything about the recipient and the pictures is left to write in.

    Raises what `order_for` raises.
    """
    return order_for(register, FormCode.LETTER, lang=lang, today=today, letter=letter)


def write_letters(orders: Sequence[FormOrder]) -> bytes:
    """The letters as one PDF, each on pages of its own; the same orders give the same bytes.

    Raises Problem `letters_not_printable`.
    """
    counts = [_written(Paper(title="", author="", subject="", lang=one.lang), (one,), (1,))[1][0] for one in orders]
    words = PaperWords(orders[0])
    paper = Paper(title=words.text("letter.title"), author=words.values["who"], subject="", lang=orders[0].lang)
    return _written(paper, orders, counts)[0]


def letter_ref(order: FormOrder) -> str:
    """The reference of a letter: the same for the same letter, and nobody's name or number in it."""
    letter = order.letter or Letter()
    told = repr((order.unit.id, order.today.isoformat(), letter.recipient, [one.id for one in letter.pictures]))
    number = int.from_bytes(hashlib.sha256(told.encode()).digest()[:8], "big")
    return "".join(ALPHABET[number >> 5 * place & 31] for place in range(8))


def _concerns(one: Removal, known: Facts, wanted: Collection[str]) -> bool:
    if one.withdrawal is not None:
        return one.withdrawal.subject_id in wanted
    return any(shown.person_id in wanted for shown in known.appearances)


def _recipient(one: Removal, places: dict[str, Channel], names: dict[str, str]) -> tuple[str, str, bool | None]:
    """Whom to write to, the page for reports where it is a platform, and whether the page with the picture is ours."""
    if one.distribution is not None:
        return names.get(one.distribution.to_unit_id, ""), "", None
    place = places.get(one.publication.channel_id) if one.publication is not None else None
    if one.publication is None or place is None:
        return "", "", None
    form = PRIVACY_PAGES.get(place.kind, "")
    return place.name, form, (one.publication.kind == "own" if form else None)


def _picture(one: Removal, known: dict[str, Facts], country: Jurisdiction) -> LetterPicture:
    about = known[one.asset_id]
    published, handed = one.publication, one.distribution
    at = published.published_at if published is not None else handed.sent_at if handed is not None else None
    return LetterPicture(
        id=about.asset.id,
        file=_file(about),
        published_on=None if at is None else local_day(at, country),
        link=_link("" if published is None else published.url),
    )


def _file(about: Facts) -> str:
    """The name of the file; "" where it names somebody, as the letter must not."""
    name = about.asset.file.replace("\\", "/").rsplit("/", 1)[-1]
    identities = Identities(about.people, about.jurisdiction)
    depicted = [identities.of(one) for one in sorted({identities.root(each) for each in about.people})]
    texts = NameTexts((name,), depicted)
    return "" if any(texts.named(one) is not NameMode.NONE for one in depicted) else name


def _link(url: str) -> str:
    """The address of a post where it is one that can be opened; "" for anything else."""
    address = "".join(letter for letter in url.strip() if letter.isprintable() and letter != " ")[:_LONGEST_LINK]
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in ("http", "https") and parts.netloc else ""


def _written(paper: Paper, orders: Iterable[FormOrder], counts: Sequence[int]) -> tuple[bytes, list[int]]:
    made = []
    for number, order in enumerate(orders):
        if number:
            paper.next_page()
        with paper.section("Sect", lang=order.lang):
            made.append(_letter(paper, order, counts[number]))
    return paper.finish(), made


def _letter(paper: Paper, order: FormOrder, pages: int) -> int:
    """Set one letter; how many pages it took."""
    letter = order.letter or Letter()
    words = PaperWords(order)
    ref = shown(letter_ref(order))

    def foot(page: int) -> None:
        with paper.tagged("P"):
            paper.text(_LEFT, _FOOT, words.text("letter.ref", ref=ref), size_pt=9, colour=SOFT)
        with paper.tagged("P"):
            side = words.text("foot.side", page=str(page), pages=str(pages))
            paper.text_right(_RIGHT, _FOOT, side, size_pt=9, colour=SOFT)

    flow = Flow(paper, left_mm=_LEFT, right_mm=_RIGHT, top_mm=_TOP, bottom_mm=_BOTTOM, foot=foot)
    recipient = clean(letter.recipient) or BLANK
    for line in (
        words.text("letter.to", recipient=recipient),
        words.text("letter.from"),
        words.text("letter.date"),
        words.text("letter.ref", ref=ref),
    ):
        flow.paragraph(plain(line), after_mm=0.6)
    flow.space(7)
    cause = "" if letter.withdrawn else ".no_consent"
    flow.paragraph(plain(words.text(f"letter.title{cause}"), bold=True), size_pt=17, kind="H1", after_mm=4)
    flow.paragraph(plain(words.text(f"letter.why{cause}")))
    if letter.page_owner is not None:
        flow.paragraph(plain(words.text("letter.own_page" if letter.page_owner else "letter.other_page")))
    if letter.platform_form:
        flow.paragraph(plain(words.text("letter.form", form_link=letter.platform_form)))
    _pictures(flow, words, letter)
    due = words.day(letter.due) or BLANK
    head, *points = _POINTS.split(words.text("letter.ask", due=due))
    before, _, after = head.strip().partition(due)
    flow.space(3)
    flow.paragraph((*plain(before), *plain(due, bold=True), *plain(after)), keep_mm=12, after_mm=1.4)
    for number, point in enumerate(points, start=1):
        flow.paragraph(plain(point.strip()), indent_mm=7, hang=f"{number})", after_mm=1.0)
    flow.space(1.6)
    flow.paragraph(plain(words.text(f"letter.basis{cause}")))
    flow.paragraph(plain(words.text("letter.thanks")), keep_mm=14)
    sender = ", ".join(one for one in (clean(letter.sender) or words.values["contact"], words.values["phone"]) if one)
    flow.space(8)
    flow.paragraph(plain(sender or BLANK))
    flow.finish()
    return flow.page


def _pictures(flow: Flow, words: PaperWords, letter: Letter) -> None:
    """The list: number, file name and day in columns, the address below; empty lines where nothing is known."""
    flow.space(2)
    flow.paragraph(plain(words.text("letter.pictures"), bold=True), size_pt=12, kind="H2", keep_mm=18, after_mm=1.5)
    columns = ((_LEFT, "letter.picture"), (_LEFT + _FILE_LEFT, "letter.file"), (_LEFT + _DAY_LEFT, "letter.published"))
    _row(flow, [(x, words.text(key)) for x, key in columns], soft=True)
    for _ in range(0 if letter.pictures else _EMPTY_ROWS):
        flow.room(9)
        flow.y_mm += 8
        flow.paper.rule(_LEFT, flow.y_mm, _RIGHT, flow.y_mm, line_mm=0.2, colour=SOFT)
        flow.y_mm += 0.6
    for one in letter.pictures:
        link = f"{words.text('letter.link')}: {one.link}" if one.link else ""
        high = flow.height(plain(link), 11) if link else 0.0
        flow.room(8 + high)
        file = clean(one.file)
        file = file if file and can_print(file) else words.text("letter.picture.hidden")
        _row(
            flow, [(_LEFT, clean(one.id)), (_LEFT + _FILE_LEFT, file), (_LEFT + _DAY_LEFT, words.day(one.published_on))]
        )
        if link:
            flow.paragraph(plain(link), after_mm=0.8)
        flow.paper.rule(_LEFT, flow.y_mm, _RIGHT, flow.y_mm, line_mm=0.2, colour=SOFT)
        flow.y_mm += 1.4


def _row(flow: Flow, cells: Sequence[tuple[float, str]], *, soft: bool = False) -> None:
    """One row of the list: each text on one line, smaller or ended by an ellipsis where it is long."""
    ends = [*(x - 3 for x, _ in cells[1:]), _RIGHT]
    flow.room(6)
    with flow.paper.section("TR"):
        for (x, text), end in zip(cells, ends, strict=True):
            if not text:
                continue
            size = 9.0 if soft else 11.0
            while size > 8 and width_mm(text, size) > end - x:
                size -= 0.5
            while len(text) > 1 and width_mm(text, size) > end - x:
                text = text[:-2].rstrip() + "…"
            with flow.paper.tagged("TH" if soft else "TD"):
                flow.paper.text(x, flow.y_mm + 4.2, text, size_pt=size)
    flow.y_mm += 5.8
