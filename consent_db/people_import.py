"""People from a spreadsheet: names, contacts, and children's birth dates; an adult's birth date is never kept."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from consent_db import birth_dates, events, people, people_columns, policy
from consent_db.birth_dates import Birth
from consent_db.days import is_below
from consent_db.errors import StoreProblem
from consent_db.ids import new_id
from consent_db.people_columns import Field, national_number
from consent_db.records import Person, PersonKind
from consent_db.rows import PERSON, query, select

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.people_columns import Columns
    from consent_db.people_table import Row
    from consent_db.records import Actor, Changed

LONGEST_NAME: Final = 200
LONGEST_CONTACT: Final = 250
MANY: Final = 300
"""More new people than this look like the member register, which nobody needs here (requirements.md 33)."""

REASONS: Final = frozenset(
    {
        *("no_name", "name_too_long", "name_number", "too_many_cells", "email_wrong", "phone_wrong", "contact_number"),
        *("birth_number", "birth_unreadable", "birth_impossible", "birth_ambiguous", "birth_future", "birth_too_old"),
        *("name_exists", "name_shared"),
    }
)
"""Why a line is not taken; exports/wording.py has a sentence for each (`people_import.REASON`)."""

_PARTICLES: Final = frozenset(
    (
        "von",
        "van",
        "de",
        "der",
        "den",
        "af",
        "av",
        "da",
        "di",
        "la",
        "le",
        "el",
        "bin",
        "ten",
        "ter",
        "zu",
        "dos",
        "del",
    )
)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line that was not taken, and the code of why; never a value of the line."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """Somebody of the file: new, or the person who is in the register already; `line` is the first that names them."""

    line: int
    person: Person
    is_new: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do."""

    columns: Columns
    accepted: tuple[Accepted, ...]
    rejected: tuple[Rejected, ...]
    repeated: int = 0
    """Lines that name somebody of an earlier line again."""
    adult_births: bool = False
    """Whether any adult's birth was in the file; it goes no further."""

    @property
    def new(self) -> tuple[Person, ...]:
        """The people who are not in the register."""
        return tuple(one.person for one in self.accepted if one.is_new)

    @property
    def unchanged(self) -> int:
        """How many lines name somebody who is there already."""
        return len(self.accepted) - len(self.new) + self.repeated

    @property
    def not_stored(self) -> tuple[str, ...]:
        """The headings of columns of which nothing is kept, identity numbers left out."""
        return self._headings(Field.OTHER)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The headings of columns with national identity numbers: they are not even read."""
        return self._headings(Field.NUMBER)

    def _headings(self, wanted: Field) -> tuple[str, ...]:
        """Headings, or the places of columns where a file has none or a blank one."""
        headings = self.columns.headings
        return tuple(
            (headings[place] if place < len(headings) else "") or f"#{place + 1}"
            for place, field in enumerate(self.columns.fields)
            if field is wanted
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """One line as it was read; `birth` is forgotten as soon as the lines were compared."""

    line: int
    person: Person
    birth: Birth


def plan(register: Register, rows: Sequence[Row], *, today: date) -> Plan:
    """What an import of these rows would do; nothing is written.

    Raises StoreProblem `table_without_names` where no column holds names.
    """
    columns = people_columns.columns(rows)
    if not columns.has_names:
        raise StoreProblem("table_without_names")
    own = policy.unit(register)
    lang = own.lang if own is not None else "nb"
    read, rejected = _read(columns, lang=lang, today=today)
    known = _Known(select(register, PERSON), today)
    accepted: dict[str, Accepted] = {}
    repeated = 0
    for one in read:
        found = known.find(one)
        if isinstance(found, str):
            rejected.append(Rejected(one.line, found))
        elif found is None:
            known.add(one)
            accepted[one.person.id] = Accepted(one.line, one.person, is_new=True)
        elif found.id in accepted:
            repeated += 1
        else:
            accepted[found.id] = Accepted(one.line, found, is_new=False)
    return Plan(
        columns,
        tuple(accepted.values()),
        tuple(sorted(rejected, key=lambda one: one.line)),
        repeated,
        adult_births=any(one.birth != Birth() and one.person.adult_declared for one in read),
    )


def require_names(rows: Sequence[Row]) -> None:
    """Pure: raises StoreProblem `table_without_names` where no column holds names, before any register is opened."""
    if not people_columns.columns(rows).has_names:
        raise StoreProblem("table_without_names")


def load(
    register: Register,
    rows: Sequence[Row],
    *,
    actor: Actor,
    today: date,
    event_id: str | None = None,
    may_be_many: bool = False,
) -> tuple[Plan, Changed]:
    """Add the new people of these rows in one act that can be undone, and put everybody on an event's list if asked.

    Raises StoreProblem `table_without_names`, `unknown_event`, and `many_people` where that many new ones look like the
    member register and nobody said that they are meant.
    """
    with register.action(actor, "people_imported", event=event_id) as action:
        if event_id is not None:
            events.event(register, event_id)
        found = plan(register, rows, today=today)
        if len(found.new) > MANY and not may_be_many:
            raise StoreProblem("many_people", people=len(found.new), most=MANY)
        for person in found.new:
            action.insert("person", PERSON.to_row(person))
        if event_id is not None:
            listed = query(register, "SELECT person_id FROM attendance WHERE event_id = ?", (event_id,))
            there = {people.original(register, row[0]) for row in listed}
            for one in found.accepted:
                if one.person.id not in there:
                    action.insert("attendance", {"event_id": event_id, "person_id": one.person.id})
    return found, action.changed


def _read(columns: Columns, *, lang: str, today: date) -> tuple[list[_Read], list[Rejected]]:
    """Every line as a person, or why it is none."""
    places: dict[Field, list[int]] = defaultdict(list)
    for place, field in enumerate(columns.fields):
        places[field].append(place)
    slashes = birth_dates.slash_order(
        row.cells[place] for row in columns.rows for place in places[Field.BIRTH] if place < len(row.cells)
    )
    read, rejected = [], []
    for row in columns.rows:
        cells = {field: _first(row, where) for field, where in places.items()}
        birth = birth_dates.read(cells.get(Field.BIRTH, ""), today=today, slashes=slashes)
        person = _person(cells, birth, lang=lang, today=today)
        fault = "too_many_cells" if len(row.cells) > len(columns.fields) or _spills(row, columns) else ""
        fault = fault or _fault(cells, person) or birth.fault or ""
        if fault:
            rejected.append(Rejected(row.line, fault))
        else:
            read.append(_Read(line=row.line, person=person, birth=birth))
    return read, rejected


def _spills(row: Row, columns: Columns) -> bool:
    """Whether a row has more cells than there are headings, so that nobody knows which is which."""
    return bool(columns.headings) and len(row.cells) > len(columns.headings)


def _first(row: Row, places: Iterable[int]) -> str:
    """The first of some cells that is filled."""
    return next((row.cells[place] for place in places if place < len(row.cells) and row.cells[place]), "")


def _person(cells: dict[Field, str], birth: Birth, *, lang: str, today: date) -> Person:
    """Somebody as they would be stored: of an adult's birth only that they are one."""
    if Field.NAME in cells:
        first, last = split_name(cells[Field.NAME])
    else:
        first = f"{cells.get(Field.FIRST, '')} {cells.get(Field.MIDDLE, '')}".strip()
        last = cells.get(Field.LAST, "")
    made = Person(
        id=new_id(),
        first_name=first,
        last_name=last,
        lang=lang,
        contact_email=cells.get(Field.EMAIL, ""),
        contact_phone=cells.get(Field.PHONE, ""),
    )
    born = replace(made, birth_date=birth.day, birth_year=birth.year)
    below = is_below(born, 18, today)
    if below is None:
        return made
    return replace(born, kind=PersonKind.CHILD) if below else replace(made, adult_declared=True)


def split_name(name: str) -> tuple[str, str]:
    """Pure: first and last name of a whole one: "Nordmann, Kari", or the last word and what belongs to it (von, af)."""
    last, comma, first = name.partition(",")
    if comma:
        return first.strip(), last.strip()
    words = name.split()
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].casefold() in _PARTICLES:
        cut -= 1
    return (" ".join(words[:cut]), " ".join(words[cut:])) if len(words) > 1 else (name, "")


def _fault(cells: dict[Field, str], person: Person) -> str:
    name = f"{person.first_name} {person.last_name}".strip()
    if not any(letter.isalpha() for letter in name):
        return "no_name"
    if max(len(person.first_name), len(person.last_name)) > LONGEST_NAME:
        return "name_too_long"
    if sum(letter.isdigit() for letter in name) >= 5:
        return "name_number"
    email, phone = person.contact_email, person.contact_phone
    if email and (email.count("@") != 1 or " " in email or not all(email.split("@")) or len(email) > LONGEST_CONTACT):
        return "email_wrong"
    if phone and _may_be_national(phone):
        return "contact_number"
    if phone and (len(phone) > LONGEST_CONTACT or sum(map(str.isdigit, phone)) < 3):
        return "phone_wrong"
    return ""


def _may_be_national(phone: str) -> bool:
    """Whether what stands under a telephone is rather an identity number; ten digits may be a Swedish mobile."""
    return national_number(phone) and not phone.startswith(("+", "00"))


class _Known:
    """Who is there already, by name; those of the file join as they are found."""

    def __init__(self, stored: Iterable[Person], today: date) -> None:
        everybody = {one.id: one for one in stored}
        self._today = today
        self._births: dict[str, Birth] = {}
        self._roots = {one.id: people.merged_into(one, everybody) for one in everybody.values()}
        self._named: dict[str, list[Person]] = defaultdict(list)
        for one in everybody.values():
            for name in {_folded(f"{one.first_name} {one.last_name}"), _folded(one.display_name)} - {""}:
                self._named[name].append(one)

    def add(self, one: _Read) -> None:
        """Somebody who is new; the birth is kept as long as the file is read, to tell two of one name apart."""
        self._named[_folded(one.person.name)].append(one.person)
        self._roots[one.person.id] = one.person
        self._births[one.person.id] = one.birth

    def find(self, one: _Read) -> Person | str | None:
        """Who this is: somebody known, nobody, or the reason why nobody can tell."""
        alike = [each for each in self._named[_folded(one.person.name)] if not self._differ(each, one)]
        sure = {self._roots[each.id].id: self._roots[each.id] for each in alike if self._same(each, one)}
        if sure:
            return next(iter(sure.values())) if len(sure) == 1 else "name_shared"
        if not alike:
            return None
        told = {self._roots[each.id].id: self._roots[each.id] for each in alike if _says_nothing_new(each, one.person)}
        if len(told) == 1 and len({self._roots[each.id].id for each in alike}) == 1:
            return next(iter(told.values()))
        return "name_shared" if len(alike) > 1 else "name_exists"

    def _same(self, known: Person, one: _Read) -> bool:
        """Same name, and the same birth date, e-mail or telephone."""
        person = one.person
        return (
            (person.birth_date is not None and person.birth_date == known.birth_date)
            or _equal(known.contact_email.casefold(), person.contact_email.casefold())
            or _equal(_digits(known.contact_phone), _digits(person.contact_phone))
        )

    def _differ(self, known: Person, one: _Read) -> bool:
        """Whether births say that these are two people, or both ways to reach them are known and differ."""
        person, birth = one.person, one.birth
        earlier = self._births.get(known.id, Birth(known.birth_date, known.birth_year))
        if birth.day is not None and earlier.day is not None:
            return birth.day != earlier.day
        years = [each.day.year if each.day else each.year for each in (birth, earlier)]
        if None not in years:
            return years[0] != years[1]
        grown = [is_below(each, 18, self._today) for each in (known, person)]
        if None not in grown and grown[0] != grown[1]:
            return True
        ways = [(known.contact_email, person.contact_email), (known.contact_phone, person.contact_phone)]
        return all(all(way) for way in ways) and not self._same(known, one)


def _says_nothing_new(known: Person, person: Person) -> bool:
    """Whether all that a line says of somebody is in the register already: the same file a second time."""
    given = [
        (known.birth_date, person.birth_date),
        (known.birth_year, person.birth_year),
        (known.adult_declared or None, person.adult_declared or None),
        (known.contact_email.casefold(), person.contact_email.casefold()),
        (_digits(known.contact_phone), _digits(person.contact_phone)),
    ]
    return all(not new or new == old for old, new in given)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _equal(one: str, other: str) -> bool:
    return bool(one) and one == other


def _digits(phone: str) -> str:
    """A telephone number as its digits, without the country's own."""
    digits = "".join(letter for letter in phone if letter.isdigit())
    for prefix in ("0047", "0046", "47" if len(digits) == 10 else "", "46" if len(digits) in (11, 12) else ""):
        if prefix and digits.startswith(prefix):
            return digits[len(prefix) :].lstrip("0")
    return digits.lstrip("0")
