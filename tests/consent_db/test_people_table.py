"""A spreadsheet as other systems write it is read whole, and what is no table is refused in a sentence."""

import csv
import io
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consent_db import people_table
from consent_db.errors import StoreProblem
from consent_db.people_columns import Field, columns, heading_field
from consent_db.people_table import Row, rows

TABLE = [["Fornavn", "Etternavn", "E-post"], ["Åse", "Bråten, jr.", "a@example.org"], ["Göran", 'Öst "Kalle"', ""]]


def cells(raw):
    return [row.cells for row in rows(raw)]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_and_separator(encoding, separator, ending):
    written = io.StringIO()
    csv.writer(written, delimiter=separator, lineterminator=ending).writerows(TABLE)

    assert cells(written.getvalue().encode(encoding)) == [
        ("Fornavn", "Etternavn", "E-post"),
        ("Åse", "Bråten, jr.", "a@example.org"),
        ("Göran", 'Öst "Kalle"'),
    ]


def test_lines_are_those_of_the_file():
    raw = b'sep=;\r\n\r\nFornavn;Merknad\r\nKari;"to\r\nlinjer"\r\n;\r\nOla;\r\n'

    assert rows(raw) == (Row(3, ("Fornavn", "Merknad")), Row(4, ("Kari", "to linjer")), Row(7, ("Ola",)))


def test_a_quote_that_is_never_closed_swallows_nothing():
    assert cells(b'Fornavn,Etternavn\n"Kari,Nordmann\n"Ola","Berg"\n') == [
        ("Fornavn", "Etternavn"),
        ('"Kari', "Nordmann"),
        ("Ola", "Berg"),
    ]


def test_last_name_first_in_one_column_is_one_column():
    assert cells(b"Nordmann, Kari\nHansen, Ola\n") == [("Nordmann, Kari",), ("Hansen, Ola",)]
    assert cells("Navn;Født\nNordmann, Kari;2016\n".encode()) == [("Navn", "Født"), ("Nordmann, Kari", "2016")]


def test_control_characters_and_turned_writing_are_no_part_of_a_name():
    assert cells("Fornavn;Etternavn\nKa\u202eri;Nord\u200bmann\x7f\n".encode()) == [
        ("Fornavn", "Etternavn"),
        ("Kari", "Nordmann"),
    ]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "table_empty"),
        (b"\r\n ; ;\r\n", "table_empty"),
        (b"\xef\xbb\xbf", "table_empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "table_not_text"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "table_not_text"),
        (b"Fornavn;Etter\x00navn\n", "table_not_text"),
        (b"\xff\xfeabc", "table_not_text"),
        (b"\x81\x8d\x8f", "table_not_text"),
        (b"PK\x03\x04" + b"x" * 100, "table_is_workbook"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 100, "table_is_workbook"),
        (b"x" * 9_900_000, "table_not_text"),
        (b";" * 5_000, "table_not_text"),
        (b"x" * (people_table.MAX_BYTES + 1), "table_too_large"),
    ],
)
def test_what_is_no_table_is_refused(raw, code):
    with pytest.raises(StoreProblem) as problem:
        rows(raw)
    assert problem.value.code == code


def test_a_hundred_megabytes_are_not_read(tmp_path):
    file = tmp_path / "stor.csv"
    with file.open("wb") as opened:
        os.truncate(opened.fileno(), 100_000_000)

    with pytest.raises(StoreProblem, match="table_too_large"):
        people_table.read_file(file)


@pytest.mark.parametrize(("name", "code"), [("ingen.csv", "missing_file"), (".", "unreadable_file")])
def test_what_cannot_be_opened(tmp_path, name, code):
    with pytest.raises(StoreProblem, match=code):
        people_table.read_file(tmp_path / name)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_give_rows_or_a_problem(raw):
    try:
        found = rows(raw)
    except StoreProblem:
        return
    assert [row.line for row in found] == sorted({row.line for row in found})
    assert all(cell.isprintable() for row in found for cell in row.cells)
    assert len(columns(found).fields) >= max(len(row.cells) for row in found[:1])


HEADINGS = {
    Field.FIRST: "Fornavn|Førenamn|Förnamn|FIRST NAME|first_name|Given name|Deltakerens fornavn|Fornavn og mellomnavn",
    Field.LAST: "Etternavn|Etternamn|Efternamn|Surname|Last name|last_name|Barnets etternavn",
    Field.NAME: (
        "Navn|Namn|Name|Fullt navn|Fornavn og etternavn|För- och efternamn|Barnets navn|Deltaker|Medlem|"
        "Etternavn, fornavn"
    ),
    Field.BIRTH: "Fødselsdato|Født|Fødd|Födelsedatum|Född|Date of birth|Fødselsår|Fødselsdato (dd.mm.åååå)|DOB",
    Field.EMAIL: "E-post|Epost|E-postadresse|E-postadress|Mail|E-mail address|Mejl|E-post 1",
    Field.PHONE: "Mobil|Telefon|Tlf.|Mobiltelefon|Mobile phone|Telefonnr.|Telefon/mobil|Mobil (privat)",
    Field.NUMBER: "Fødselsnummer|Personnummer|Fødselsnr.|Personnr|PNR|fnr|Fødselsnummer (11 siffer)|D-nummer|ID-nr",
    Field.OTHER: (
        "Foresattes e-post|Vårdnadshavares mobil|Mors navn|Parent name|Medlemsnummer|Medlem siden|Kommentar|Kjønn|"
        "Adresse|Postnr|Alder|Avdelingsnavn|Brukernavn|Allergier||Arbeidsgiver|Navn på foresatt|Diagnose"
    ),
}


@pytest.mark.parametrize(
    ("heading", "field"), [(heading, field) for field, said in HEADINGS.items() for heading in said.split("|")]
)
def test_headings(heading, field):
    assert heading_field(heading) is field


def test_without_headings_the_cells_tell():
    found = columns(rows(b"Kari;Nordmann;01018012345;kari@example.org;4.5.2016;+47 900 00 000;gul\n" * 3))

    assert found.headings == ()
    assert [str(field) for field in found.fields] == ["first", "last", "number", "email", "birth", "phone", "other"]
    assert len(found.rows) == 3


@pytest.mark.parametrize(
    ("heading", "fields"),
    [("Navn;Etternavn", "first last"), ("Fornavn;Navn", "other name"), ("Etternavn;Fornavn;Navn", "last first other")],
)
def test_a_column_of_names_beside_others(heading, fields):
    assert " ".join(columns(rows(heading.encode())).fields) == fields


def test_a_column_that_repeats_another_is_left_out():
    found = columns(rows(b"Navn;Fornavn;Etternavn;Fornavn;E-post;E-post 2\n"))

    assert [str(field) for field in found.fields] == ["other", "first", "last", "other", "email", "email"]
