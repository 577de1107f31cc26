"""The confirmation of what is recorded about one person, on paper: what holds, what does not, and what was said when.

It speaks of guardians and representatives as such and names nobody but the person. Of somebody protected it does not
even bear the name: a paper that says who belongs where must not be found.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from consent_db.records import ConsentMedia, Purpose, ScopeKind
from consent_db.statements import Voice
from exports.forms.channel_words import channel_names
from exports.forms.flow import Flow, can_print, plain
from exports.forms.order import FormCode, FormOrder
from exports.forms.paper_words import PaperWords
from exports.forms.words import clean
from exports.page import SOFT, Paper
from exports.receipt_events import REFUSED
from exports.wording import Vocabulary, known_language, listed, reason_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from consent_db.standing import Held
    from exports.receipt_record import Receipt

_LEFT, _RIGHT, _TOP, _BOTTOM = 22.0, 188.0, 20.0, 272.0
_FOOT: Final = 285.0
_INDENT: Final = 5.0


def write_receipt(receipt: Receipt, *, lang: str = "") -> bytes:
    """The confirmation as a PDF in a language, else the person's; the same receipt gives the same bytes.

    Raises Problem `letters_not_printable`.
    """
    language = known_language(lang or receipt.standing.view.lang)
    order = FormOrder(
        code=FormCode.RECEIPT,
        lang=language,
        unit=receipt.unit,
        policy=receipt.facts.policy,
        today=receipt.day,
        valid_until=receipt.day,
        channels=tuple(receipt.facts.channels.values()),
    )
    scratch = _Paper(receipt, order, pages=0)
    scratch.write()
    made = _Paper(receipt, order, pages=scratch.flow.page)
    return made.write()


class _Paper:
    """Sets one confirmation from the top down."""

    def __init__(self, receipt: Receipt, order: FormOrder, *, pages: int) -> None:
        self._receipt, self._lang, self._pages = receipt, order.lang, pages
        self._record: dict[str, Any] = receipt.document["record"]
        self._words = PaperWords(order)
        self._channels = channel_names(order.channels, self._words)
        person = receipt.standing.view
        name = clean(person.name)
        self._name = "" if receipt.protected or not can_print(name) else name
        self._paper = Paper(
            title=self._words.text("receipt.title"),
            author=self._words.values["who"],
            subject=receipt.document["receipt_id"],
            lang=self._lang,
        )
        self.flow = Flow(self._paper, left_mm=_LEFT, right_mm=_RIGHT, top_mm=_TOP, bottom_mm=_BOTTOM, foot=self._foot)

    def write(self) -> bytes:
        """Everything, and the file."""
        say, words, flow = self._words.text, self._words, self.flow
        flow.paragraph(plain(say("receipt.title"), bold=True), size_pt=20, kind="H1", after_mm=1.5)
        about = say("receipt.about", name=self._name) if self._name else ""
        about = about or say("receipt.about.record", id=self._receipt.person_id)
        flow.paragraph(plain(about, bold=True), size_pt=13, after_mm=1)
        flow.paragraph(plain(say("receipt.line", id=self._receipt.document["receipt_id"])), soft=True, after_mm=3)
        flow.paragraph(plain(say("receipt.from")), after_mm=1.5)
        flow.paragraph(plain(say("receipt.check")))
        self._yes()
        self._no()
        self._others()
        flow.heading(say("receipt.faces"))
        flow.paragraph(plain(say("receipt.faces.yes" if self._record["biometric"]["granted"] else "receipt.faces.no")))
        self._history()
        flow.heading(say("receipt.withdraw"))
        flow.paragraph(plain(words.text("receipt.withdraw.how")))
        flow.paragraph(plain(words.text("receipt.rights")))
        flow.finish()
        return self._paper.finish()

    def _foot(self, page: int) -> None:
        left = self._words.text("receipt.line", id=self._receipt.document["receipt_id"])
        with self._paper.tagged("P"):
            self._paper.text(_LEFT, _FOOT, left, size_pt=9, colour=SOFT)
        with self._paper.tagged("P"):
            side = self._words.text("foot.side", page=str(page), pages=str(self._pages))
            self._paper.text_right(_RIGHT, _FOOT, side, size_pt=9, colour=SOFT)

    def _yes(self) -> None:
        entries = self._record["processing"]
        holds = [one for one in entries if one["effective"]]
        self.flow.heading(self._words.text("receipt.yes"))
        if not holds:
            self._line(self._words.text("receipt.yes.none"))
        self._entries(holds)
        waiting = [one for one in entries if not one["effective"]]
        if waiting:
            self.flow.heading(self._words.text("receipt.not_yet"))
            self._entries(waiting)

    def _entries(self, entries: Sequence[dict[str, Any]]) -> None:
        for first, places, purposes in _grouped(entries):
            lines = [
                self._labelled("where", [self._channel(one) for one in places]),
                self._labelled("media", [self._words.text(f"receipt.media.{one}") for one in first["media"]]),
                self._labelled("purposes", [self._words.text(f"receipt.purpose.{one}") for one in purposes]),
                self._labelled("name_mode", [self._words.text(f"receipt.name.{first['name_mode']}")]),
                self._labelled("which", self._which(first)),
                self._when(first),
            ]
            if first["sensitive"]:
                lines.append(self._words.text("receipt.special"))
            if _is_shared(first):
                lines.append(self._words.text("receipt.sharing"))
            abroad = [one for one in places if self._leaves(entries, one)]
            if abroad:
                named = [self._channel(one) for one in abroad]
                lines.append(self._words.long("receipt.abroad", listed(named, self._lang)))
            if first["missing"]:
                why = " ".join(self._reason(code) for code in first["missing"])
                lines.append(self._words.long("receipt.missing", why))
            self.flow.room(min(len(lines), 6) * 5.2)
            for number, line in enumerate(lines):
                label, colon, rest = line.partition(": ")
                pieces = (*plain(label + ":", bold=True), *plain(" " + rest)) if colon else plain(line)
                after = 2.6 if number == len(lines) - 1 else 0.4
                self.flow.paragraph(pieces, indent_mm=_INDENT, after_mm=after)

    def _leaves(self, entries: Iterable[dict[str, Any]], place: str) -> bool:
        return any(one["third_country"] for one in entries if one["channel"] == place)

    def _reason(self, code: str) -> str:
        receipt = self._receipt
        person = receipt.standing.view
        known = Vocabulary(
            people={person.id: self._name} if self._name else {},
            channels=self._channels,
            events={one.id: clean(one.title) for one in receipt.known_events.values()},
        )
        return reason_text(receipt.why[code], known, self._lang, today=receipt.day)

    def _labelled(self, key: str, values: list[str]) -> str:
        return self._words.long(f"receipt.{key}", listed(values, self._lang))

    def _which(self, entry: dict[str, Any]) -> list[str]:
        found = [self._event(one) for one in entry["events"]]
        found += [self._kind(one) for one in entry.get("event_types", ())]
        for name, key in (("captured_from", "receipt.which.from"), ("captured_to", "receipt.which.to")):
            if name in entry:
                found.append(self._words.text(key, day=self._day(entry[name])))
        return found or [self._words.text("receipt.which.all")]

    def _kind(self, event_type: str) -> str:
        from exports.wording import text

        return text(f"event_types.{event_type}", self._lang)

    def _when(self, entry: dict[str, Any]) -> str:
        since = self._day(entry["valid_from"])
        if entry["valid_until"] is None:
            return self._words.text("receipt.when.open", since=since)
        return self._words.text("receipt.when", since=since, until=self._day(entry["valid_until"]))

    def _no(self) -> None:
        held = self._receipt.standing.held
        self.flow.heading(self._words.text("receipt.no"))
        if not held:
            self._line(self._words.text("receipt.no.none"))
        for one in held:
            self._line(" · ".join(self._held(one)), after_mm=1.0)

    def _held(self, held: Held) -> list[str]:
        no, words = held.no, self._words
        told = [words.day(no.day)]
        if no.assets:
            where = words.long("receipt.scope.assets", str(len(no.assets)))
        else:
            where = listed([self._channel(one) for one in held.channels], self._lang) if no.channels else ""
            where = where or words.text("receipt.everywhere")
        what = self._what(no.media, no.purposes)
        agreed = {
            one
            for yes in self._receipt.standing.yeses
            if (yes.consent.signed_at, yes.consent.recorded_at) == (no.day, no.recorded_at)
            for one in yes.channels
        }
        # Beside the form's own yes to a place, what the no is to comes first: else it reads as a no to the place.
        told += [*what, where] if what and not agreed.isdisjoint(held.channels) else [where, *what]
        if no.event_id is not None:
            told.append(self._event(no.event_id))
        if no.voice in (Voice.GUARDIAN, Voice.REPRESENTATIVE):
            told.append(words.text(f"receipt.role.{no.voice.value}"))
        return told

    def _what(self, media: Iterable[str], purposes: Iterable[str]) -> list[str]:
        """Which media and uses, where they are not all."""
        found = []
        for name, said, every in (("media", media, ConsentMedia), ("purpose", purposes, Purpose)):
            named = [str(one) for one in said]
            if named and set(named) != {one.value for one in every}:
                found.append(listed([self._words.text(f"receipt.{name}.{one}") for one in named], self._lang))
        return found

    def _others(self) -> None:
        """What guardians, a representative and the child said, each as such."""
        rows, words = self._record["parties"]["guardians"], self._words
        for role, heading in (("guardian", "receipt.guardians"), ("representative", "receipt.representatives")):
            own = [one for one in rows if one["role"] == role]
            if own:
                self.flow.heading(words.text(heading))
            for one in own:
                partly = ".partly" if one.get("scope") == "partly" and one["decision"] != "expired" else ""
                key = f"receipt.{role}.{one['decision']}{partly}"
                self._line(words.text(key, day=self._day(one["signed_at"])), after_mm=0.8)
        answer = self._record["parties"]["child_assent"]
        if answer is None:
            return
        self.flow.heading(words.text("receipt.child"))
        self._line(words.text(f"receipt.child.{answer['answer']}", day=self._day(answer["asked_on"])), after_mm=0.8)
        if answer.get("not_channels"):
            named = [self._channel(one) for one in answer["not_channels"]]
            self._line(words.long("receipt.child.not_channels", listed(named, self._lang)))

    def _history(self) -> None:
        if not self._record["events"]:
            return
        self.flow.heading(self._words.text("receipt.history"))
        for one in self._record["events"]:
            self._line(" · ".join(part for part in self._event_parts(one) if part), after_mm=1.0)

    def _event_parts(self, event: dict[str, Any]) -> list[str]:
        words = self._words
        told = [self._day(event["at"]), words.text(f"receipt.event.{event['state']}")]
        told.append(words.text(f"receipt.role.{event['role']}"))
        how = event.get("method") or event.get("received_via")
        if how:
            told.append(words.text(f"receipt.how.{how}"))
        if "form" in event and event["form"]["form_code"]:
            form = f"{event['form']['form_code']} {event['form']['version']}".strip()
            told.append(words.text("receipt.form", form=form))
        if "items" in event:
            told += self._places(event)
        if "scope" in event:
            told.append(self._scope(event))
        return told

    def _places(self, event: dict[str, Any]) -> list[str]:
        """The places of a statement; those that the same form says yes to as well, with what the no is to."""
        agreed = {
            place
            for other in self._record["events"]
            if event["state"] == REFUSED and other["state"] != REFUSED and "items" in other
            if other["statement_id"] == event["statement_id"]
            for item in other["items"]
            for place in item["channels"]
        }
        plain_ones = [one for one in event["items"] if agreed.isdisjoint(one["channels"])]
        places = dict.fromkeys(place for item in plain_ones for place in item["channels"])
        told = [listed([self._channel(one) for one in places], self._lang)] if places else []
        for item in event["items"]:
            if item not in plain_ones:
                where = listed([self._channel(one) for one in item["channels"]], self._lang)
                what = ", ".join(self._what(item["media"], item["purposes"]))
                told.append(f"{what} ({where})" if what else where)
        return told

    def _scope(self, event: dict[str, Any]) -> str:
        kind = event["scope"]
        if kind == ScopeKind.CHANNELS:
            value = listed([self._channel(one) for one in event["channels"]], self._lang)
        elif kind == ScopeKind.ASSETS:
            value = str(len(event["assets"]))
        elif kind == ScopeKind.MEDIA:
            value = listed([self._words.text(f"receipt.media.{one}") for one in event["media"]], self._lang)
        else:
            value = ""
        return self._words.long(f"receipt.scope.{kind}", value)

    def _channel(self, channel_id: str) -> str:
        return self._channels.get(channel_id) or self._words.text("receipt.channel.gone")

    def _event(self, event_id: str) -> str:
        found = self._receipt.known_events.get(event_id)
        return (clean(found.title) if found is not None else "") or self._words.text("receipt.event.gone")

    def _day(self, day: str) -> str:
        return self._words.day(date.fromisoformat(day))

    def _line(self, text: str, *, after_mm: float = 2.4) -> None:
        self.flow.paragraph(plain(text), indent_mm=_INDENT, after_mm=after_mm)


def _grouped(entries: Sequence[dict[str, Any]]) -> list[tuple[dict[str, Any], list[str], list[str]]]:
    """Entries that differ in nothing but place and purpose, as one: the first of them, the places and the purposes."""
    together: dict[str, tuple[dict[str, Any], dict[str, list[str]]]] = {}
    for one in entries:
        apart = ("channel", "purpose_category", "recipients", "third_country")
        same = {name: value for name, value in one.items() if name not in apart} | {"sharing": _is_shared(one)}
        key = repr(sorted(same.items()))
        _, places = together.setdefault(key, (one, {}))
        places.setdefault(one["channel"], []).append(one["purpose_category"])
    found = []
    for first, places in together.values():
        by_purposes: dict[tuple[str, ...], list[str]] = {}
        for place, purposes in places.items():
            by_purposes.setdefault(tuple(dict.fromkeys(purposes)), []).append(place)
        found += [(first, those, list(purposes)) for purposes, those in by_purposes.items()]
    return found


def _is_shared(entry: dict[str, Any]) -> bool:
    return any(one.startswith("other units") for one in entry["recipients"])
