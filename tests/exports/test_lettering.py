"""The letters of everything printed: all that names in the Nordic countries need, and lines that end where they may."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consent_db.errors import Problem
from exports.lettering import Face, Piece, font, printable, set_lines, width_mm

NEEDED = "ŋŊđĐčČšŠžŽŧŦáÁäÄöÖåÅæÆøØéÉèêíóúýðþÐÞüßłŁęąőűřťďăâîșțơưạảấếễıİğşćńźżкиївΑβ«»“”‘’–—…·•"


@pytest.mark.parametrize("face", Face)
def test_every_face_has_every_letter(face):
    known = font(face).face.charToGlyph
    assert not [letter for letter in NEEDED if ord(letter) not in known]
    assert printable(NEEDED) == NEEDED


def test_the_capital_eng_is_the_sami_one():
    assert [font(face).face.charWidths[ord("Ŋ")] for face in Face] == [647, 665, 619]


def test_what_cannot_be_printed_is_named_and_what_is_unseen_is_dropped():
    assert printable("Á\u200b\u0007sa\tB\nC\u00adD") == "Ása B CD"
    with pytest.raises(Problem) as caught:
        width_mm("Ali 漢字 ☃", 11)
    assert caught.value.params["letters"] == "☃ 字 漢"


def lines(text, room, **more):
    """The lines of a plain text at 11 pt."""
    return [line.text for line in set_lines((Piece(text),), 11, room, **more)]


def test_lines_end_at_spaces_and_dashes_but_not_in_numbers_or_addresses():
    assert lines("Ring 22 33 44 55 nå", width_mm("Ring 22 33 44", 11)) == ["Ring", "22 33 44 55", "nå"]
    assert lines("navne- og bilde-samling", width_mm("navne- og bilde-", 11) + 0.1) == ["navne- og bilde-", "samling"]
    assert lines("til a-b@c-d.example nå", width_mm("til a-b@c", 11) + 0.1)[0] == "til"


def test_a_word_that_is_wider_than_the_paper_is_cut():
    assert "".join(lines("x" * 500, 50)) == "x" * 500
    assert len(lines("x" * 500, 50)) > 10


def test_the_first_lines_leave_room_for_what_stands_beside_them():
    made = set_lines((Piece("ord " * 60),), 11, 100, less_mm=40, less_lines=2)
    assert [line.width_mm <= 60 for line in made[:3]] == [True, True, False]


def test_a_face_may_change_inside_a_word():
    (line,) = set_lines((Piece("Nav", Face.BOLD), Piece("n: x")), 11, 100)
    assert [(piece.text, piece.face) for piece in line.pieces] == [("Nav", Face.BOLD), ("n: x", Face.REGULAR)]


@given(st.text("ab -–/@1 é", max_size=80), st.floats(5, 80))
def test_no_letter_is_lost_and_no_line_is_too_wide(text, room):
    made = set_lines((Piece(text[:40]), Piece(text[40:], Face.BOLD)), 11, room)
    assert "".join(line.text for line in made).replace(" ", "") == text.replace(" ", "")
    assert all(line.width_mm <= room + 0.001 for line in made)
    read = "".join(line.text + " " * line.spaced for line in made)
    assert read.split() == text.split()
