"""What the columns of a spreadsheet with people hold, by headings in four languages or, without, by the cells."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from consent_db.people_table import Row


class Field(StrEnum):
    """What a column is used for; NUMBER (a national identity number) and OTHER are never stored."""

    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    NAME = "name"
    BIRTH = "birth"
    EMAIL = "email"
    PHONE = "phone"
    NUMBER = "number"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Columns:
    """The field of each column, the headings as written (none where the file has none), and the rows below them."""

    fields: tuple[Field, ...]
    headings: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def has_names(self) -> bool:
        """Whether any column tells what people are called."""
        return any(field in (Field.FIRST, Field.LAST, Field.NAME) for field in self.fields)


_WORDS: Final = {
    Field.FIRST: "fornavn fornamn förenamn førenamn förnamn firstname first_name givenname given tilltalsnamn forename",
    Field.MIDDLE: "mellomnavn mellomnamn mellannamn middlename middle",
    Field.LAST: "etternavn etternamn efternamn lastname last_name surname familyname slektsnavn familienavn slektsnamn",
    Field.NAME: (
        "navn namn name fullname fulltnavn fulltnamn heltnavn heltnamn medlemsnavn medlemsnamn deltakernavn deltaker"
        " deltakar deltakarnamn deltagare deltagarnamn person medlem member participant barn barnet elev attendee"
    ),
    Field.BIRTH: (
        "fødselsdato fødselsdag fødd født fødtdato føddato fdato fodselsdato fodt fodd fodselsdag fødselsår fødtår"
        " fødeår fødselsaar fodselsar födelsedatum född föddatum födelsedag födelseår dateofbirth birthdate birthday"
        " dob born birthyear yearofbirth fødselsdatoår"
    ),
    Field.EMAIL: (
        "epost epostadresse epostadress email emailaddress mail mailadresse mailadress mejl mejladress emailadress"
    ),
    Field.PHONE: (
        "mobil mobiltelefon mobilnummer mobilnr mob mobile mobilephone mobilenumber cell cellphone telefon"
        " telefonnummer telefonnr telefonmobil tlf tlfnr tlfmobil tel telnr phone phonenumber telephone mobiltlf"
    ),
}
_KNOWN: Final = {word: field for field, words in _WORDS.items() for word in words.replace("_", "").split()}
_NAME: Final = frozenset({"navn", "namn", "name"})
"""Words that mean a name also in a longer heading; "Medlem siden" is none."""
_NUMBERS: Final = re.compile(
    r"person(al)?(nummer|nr|number|num)|pers(nr|nummer)|f(ø|o|ö)dsels?(nummer|nr)|f(ö|o|ø)delse(nummer|nr)|national ?id"
    r"|identity ?number|\bid[ -]?(nummer|number|nr)|\b(d|h)[ -]?(nummer|nr)\b|samordnings|social ?security"
    r"|\b(ssn|fnr|pnr|cpr|dnr)\b"
)
_ANOTHERS: Final = re.compile(
    r"foresa|foreld|foreldre|förälder|föräldra|vårdnad|målsman|\bverges?\b|\b(mor|mors|far|fars|mamma|pappa)\b|parent"
    r"|guardian|pårør|påror|anhörig|kontaktperson|emergency|next of kin|arbeid|arbets|employer|klubb|avdeling|avdelning"
    r"|kommun|skole|skola|school|forening|förening|lag\b|bruker|user|kontakt (1|2)|\bkin\b"
)
"""Headings about somebody or something else: a guardian's telephone is not the child's."""

_NATIONAL: Final = re.compile(r"\d{6}[ -]?\d{5}|(?:19|20)?\d{6}[-+][ ]?\d{4}|(?:19|20)\d{6}[ ]?\d{4}")
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+")
_DATE: Final = re.compile(r"\d{4}-\d{1,2}-\d{1,2}.*|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})(?:\s.*)?|(?:19|20)\d{6}")
_PHONE: Final = re.compile(r"(?:\+|00)?[\d ()\-./]{5,24}")


def columns(rows: Sequence[Row]) -> Columns:
    """Pure: what each column holds, by the first row where that has headings, else by what stands in the cells."""
    width = max((len(row.cells) for row in rows), default=0)
    first = rows[0].cells if rows else ()
    named = [heading_field(cell) for cell in first]
    if any(field is not Field.OTHER for field in named) and not any(_is_value(cell) for cell in first):
        fields = _one_each(named + [Field.OTHER] * (width - len(named)))
        return Columns(fields, tuple(first), tuple(rows[1:]))
    return Columns(_guessed(rows, width), (), tuple(rows))


def heading_field(heading: str) -> Field:
    """Pure: what a column with this heading is used for; "Foresattes e-post" is nothing of the person's own."""
    said = re.sub(r"\([^)]*\)|\[[^]]*\]", " ", heading.casefold())
    said = unicodedata.normalize("NFC", said)
    if _NUMBERS.search(said):
        return Field.NUMBER
    if _ANOTHERS.search(said):
        return Field.OTHER
    words = re.findall(r"[^\W\d_]+", said.replace("e-", "e").replace("_", " "))
    if "".join(words) in _KNOWN:
        return _KNOWN["".join(words)]
    if {"og", "och", "and"} & set(words) or "/" in said:
        parts = [Field.FIRST if word in ("for", "för", "før") else _KNOWN.get(word) for word in words]
        return _joined([part for part in parts if part is not None])
    if words[:1] == ["date"] and "birth" in words:
        return Field.BIRTH
    # "Deltakerens fornavn", "Mobil privat": one word that is known, and nothing that says another thing
    known = {_KNOWN[word] for word in words if word in _KNOWN and (_KNOWN[word] is not Field.NAME or word in _NAME)}
    if {Field.FIRST, Field.LAST} <= known:  # "Etternavn, fornavn"
        return Field.NAME
    exact = known - {Field.NAME} or known
    return exact.pop() if len(exact) == 1 and len(words) <= 4 else Field.OTHER


def national_number(cell: str) -> bool:
    """Pure: whether a cell holds what is written like a Norwegian or Swedish identity number."""
    return _NATIONAL.fullmatch(cell.strip()) is not None


def _joined(known: list[Field]) -> Field:
    """The field of a heading that names two things ("Fornavn og etternavn", "Telefon/mobil")."""
    if Field.FIRST in known and Field.LAST in known:
        return Field.NAME
    if Field.FIRST in known and Field.MIDDLE in known:
        return Field.FIRST
    return known[0] if len(set(known)) == 1 else Field.OTHER


def _one_each(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Each field once but the e-mail and the telephone, of which the first that is filled counts."""
    seen: set[Field] = set()
    found = []
    for field in fields:
        again = field in seen and field not in (Field.EMAIL, Field.PHONE, Field.NUMBER)
        found.append(Field.OTHER if again else field)
        seen.add(field)
    instead = {}
    if Field.NAME in seen and {Field.FIRST, Field.LAST} <= seen:  # "Navn" repeats both, or names something else
        instead = {Field.NAME: Field.OTHER}
    elif Field.NAME in seen and Field.LAST in seen:  # "Navn" and "Etternavn"
        instead = {Field.NAME: Field.FIRST}
    elif Field.NAME in seen and Field.FIRST in seen:
        instead = {Field.FIRST: Field.OTHER, Field.MIDDLE: Field.OTHER}
    return tuple(instead.get(field, field) for field in found)


def _is_value(cell: str) -> bool:
    """Whether a cell of the first row can only be somebody's own."""
    return bool(_EMAIL.fullmatch(cell) or _DATE.fullmatch(cell) or national_number(cell))


def _guessed(rows: Sequence[Row], width: int) -> tuple[Field, ...]:
    """What the columns of a file without headings hold, each by most of its cells."""
    found: list[Field] = []
    texts: list[int] = []
    for place in range(width):
        cells = [row.cells[place] for row in rows if place < len(row.cells) and row.cells[place]]
        field = _of_cells(cells)
        if field is Field.NAME:
            texts.append(place)
        found.append(Field.OTHER if field is Field.NAME else field)
    wordy = [place for place in texts if _share(rows, place, lambda cell: " " in cell) > 0.5]
    if texts and (texts[0] in wordy or len(texts) == 1):
        found[texts[0]] = Field.NAME
    elif texts:
        found[texts[0]], found[texts[1]] = Field.FIRST, Field.LAST
    return _one_each(found)


def _of_cells(cells: Sequence[str]) -> Field:
    if not cells:
        return Field.OTHER
    for field, test in (
        (Field.NUMBER, national_number),
        (Field.EMAIL, lambda cell: _EMAIL.fullmatch(cell) is not None),
        (Field.BIRTH, lambda cell: _DATE.fullmatch(cell) is not None),
        (Field.PHONE, lambda cell: _PHONE.fullmatch(cell) is not None and sum(map(str.isdigit, cell)) >= 6),
        (Field.BIRTH, lambda cell: re.fullmatch(r"(?:19|20)\d\d", cell) is not None),
    ):
        if sum(map(test, cells)) > len(cells) / 2:
            return field
    letters = sum(any(one.isalpha() for one in cell) and not any(one.isdigit() for one in cell) for cell in cells)
    return Field.NAME if letters > len(cells) / 2 else Field.OTHER


def _share(rows: Sequence[Row], place: int, test: object) -> float:
    cells = [row.cells[place] for row in rows if place < len(row.cells) and row.cells[place]]
    return sum(bool(test(cell)) for cell in cells) / max(1, len(cells))  # type: ignore[operator]
