"""Names in the texts of a picture (rules.md R24)."""

from datetime import UTC, datetime

import pytest

from consent_db.identities import Identities
from consent_db.names import NameTexts, exceeds, narrowest, picture_texts, widest, words
from consent_db.records import Asset, Jurisdiction, NameMode, Person, PersonKind

NONE, FIRST, FULL = NameMode.NONE, NameMode.FIRST, NameMode.FULL


def named(text, *people):
    """How much of the first person's name a text uses, the others being depicted too."""
    known = Identities({person.id: person for person in people}, Jurisdiction.NO)
    depicted = [known.of(person.id) for person in people if person.merged_into_id is None]
    return NameTexts([text], depicted).named(depicted[0])


KARI = Person(id="kari", first_name="Kari", last_name="Nordmann")


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("", NONE),
        ("...", NONE),
        ("Karin og Nordmannen", NONE),
        ("kari holder tale", FIRST),
        ("Karis tale", FIRST),
        ("Kari's speech", FIRST),
        ("KARI NORDMANN", FULL),
        ("Nordmanns bord", FULL),
        ("kari_nordmann-01.jpg", FULL),
        ("2026kari03.jpg", FIRST),
        ("#KariNordmann", FULL),
        ("Ka\u0301ri", NONE),
        ("ＫＡＲＩ", FIRST),
    ],
)
def test_whole_words_in_any_case(text, mode):
    assert named(text, KARI) is mode


@pytest.mark.parametrize(
    ("person", "text", "mode"),
    [
        (Person(id="p", first_name="Åse", last_name="Ek"), "A\u030ase", FIRST),
        (Person(id="p", first_name="Kari Anne", last_name="Moe Lie"), "Anne", FIRST),
        (Person(id="p", first_name="Kari Anne", last_name="Moe Lie"), "Lie", FULL),
        (Person(id="p", first_name="Kari-Anne"), "KARI", FIRST),
        (Person(id="p", first_name="Jan", last_name="van der Berg"), "de van der", NONE),
        (Person(id="p", first_name="Jan", last_name="van der Berg"), "berg", FULL),
        (Person(id="p", first_name="Jan", last_name="De"), "de", FULL),
        (Person(id="p", first_name="Jan A."), "a", NONE),
        (Person(id="p", first_name="X"), "x", FIRST),
        (Person(id="p", last_name="Al El"), "el al", NONE),
        (Person(id="p", last_name="Al El"), "fra Al El", FULL),
        (Person(id="p", display_name="Ola Dunk"), "Dunk", FULL),
        (Person(id="p", display_name="Ola Dunk"), "Ola", FIRST),
        (Person(id="p", first_name="Ola", last_name="Ek", display_name="Dunken"), "Dunken", FIRST),
        (Person(id="p", first_name="Ukjent", last_name="Mann", kind=PersonKind.UNKNOWN_LABEL), "Ukjent Mann", NONE),
        (Person(id="p"), "hvem som helst", NONE),
    ],
)
def test_what_a_name_is(person, text, mode):
    assert named(text, person) is mode


def test_another_depicted_persons_full_name_is_cut_out_first():
    hansen = Person(id="h", first_name="Kari", last_name="Hansen")

    assert named("Kari Hansen taler", KARI, hansen) is NONE
    assert named("Kari Hansens tale", KARI, hansen) is NONE
    assert named("Kari Hansen og Kari", KARI, hansen) is FIRST
    assert named("Kari Hansen", KARI) is FIRST
    assert named("Kari Hansen og Nordmann", KARI, hansen) is FULL


def test_the_longest_name_is_cut_first_and_the_own_is_kept():
    longer = Person(id="l", first_name="Kari", last_name="Nordmann Hansen")
    twin = Person(id="t", first_name="Kari", last_name="Nordmann")

    assert named("Kari Nordmann Hansen", KARI, longer) is NONE
    assert named("Kari Nordmann Hansen", longer, KARI) is FULL
    assert named("Kari Nordmann", KARI, twin) is FULL


def test_a_merged_record_brings_its_name():
    before = Person(id="m", first_name="Kari", last_name="Dahl", merged_into_id="kari", merged_at=datetime.now(UTC))
    assert named("Dahl", KARI, before) is FULL


def test_the_texts_of_a_picture():
    asset = Asset(
        id="a", file="kurs\\Kari Nordmann\\IMG.jpg", caption="c", alt_text={"nb": "n"}, keywords=("k",)
    )  # fmt: skip
    assert picture_texts(asset, ("u",)) == ("c", "n", "k", "IMG.jpg", "u")


def test_how_much_is_more():
    assert widest([FIRST, FULL, NONE]) is FULL
    assert narrowest([FIRST, FULL]) is FIRST
    assert widest([]) is NONE
    assert narrowest([]) is NONE
    assert exceeds(FULL, FIRST)
    assert not exceeds(FIRST, FIRST)
    assert words("Straße_9-B.jpg") == ("strasse", "b", "jpg")
