"""Takedown letters: the text, the list, and that nobody can learn from one whom it concerns."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from consent_db import portable
from consent_db.records import Actor, ChannelKind, Distribution, Publication, Role, TakedownTask
from consent_db.rows import TASK
from consent_db.takedowns import tasks
from exports.forms.order import FormCode, FormOrder, Letter, LetterPicture
from exports.forms.paper_words import PaperWords
from exports.letters import PRIVACY_PAGES, letter_order, letter_ref, letters_for, write_letters
from exports.wording import LANGUAGES
from tests.exports.branch_on_paper import LONG_ORG, consent, document, item, withdrawal
from tests.exports.pages import golden, has_warnings, read_aloud, text_of
from tests.exports.test_poster import notice_order
from tests.published import hand_over, put_out

TODAY = date(2026, 11, 20)
PICTURES = (
    LetterPicture(
        id="01KAPZ6T9N3V7B2Q8XW4Y5M001",
        file="IMG_0001.jpg",
        published_on=date(2026, 3, 2),
        link="https://www.facebook.com/eksempelforbundet/posts/1",
    ),
    LetterPicture(id="01KAPZ6T9N3V7B2Q8XW4Y5M002"),
)


def _order(lang="nb", letter=None, **more) -> FormOrder:
    return replace(notice_order(lang, **more), code=FormCode.LETTER, event=None, letter=letter, today=TODAY)


def _letter(**more):
    plain = {"recipient": "Facebook", "pictures": PICTURES, "due": date(2026, 11, 25), "page_owner": False}
    return Letter(**(plain | {"platform_form": "https://www.facebook.com/help/428478523862899"} | more))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_says_what_the_text_says(lang):
    pdf = write_letters([_order(lang, _letter())])
    assert text_of(pdf) == [golden(f"letter_{lang}")]
    assert not has_warnings(pdf)
    assert read_aloud(pdf) in (None, golden(f"letter_{lang}"))
    assert write_letters([_order(lang, _letter())]) == pdf


def test_a_platform_is_told_whether_the_page_is_ours_and_others_are_not():
    ours, theirs, paper = (
        text_of(write_letters([_order(letter=_letter(page_owner=owner, platform_form=""))]))[0]
        for owner in (True, False, None)
    )
    assert "er vår egen" in ours
    assert "er ikke vår" in theirs
    assert "Siden der bildene ligger" not in paper


def test_100_pictures_with_long_addresses_stand_on_as_many_pages_as_they_need():
    many = tuple(
        LetterPicture(
            id=f"N{one:03}", file="x" * 300, published_on=TODAY, link=f"https://example.org/{one:03}/" + "y" * 500
        )
        for one in range(100)
    )
    letter = _letter(pictures=many, recipient=LONG_ORG * 3)
    pdf = write_letters([_order("sv", letter, org=LONG_ORG)])
    texts = text_of(pdf)
    whole = " ".join(texts)
    assert all(whole.count(f"N{one:03}") == 1 for one in range(100))
    assert "".join(whole.split()).count("y" * 500) == 100
    for number, text in enumerate(texts, start=1):
        assert text.endswith(f"Sida {number} av {len(texts)}")
    assert not has_warnings(pdf)


def test_letters_in_one_file_count_their_own_pages():
    many = _letter(pictures=tuple(LetterPicture(id=f"N{one:03}", file="x.jpg") for one in range(60)))
    texts = text_of(write_letters([_order(letter=_letter()), _order(letter=many), _order()]))
    assert texts[0].endswith("Side 1 av 1")
    assert texts[1].endswith(f"Side 1 av {len(texts) - 2}")
    assert texts[-1].endswith("Side 1 av 1")
    assert "____" in texts[-1]


def test_the_reference_is_the_same_for_the_same_letter_and_another_for_another():
    first, second = _order(letter=_letter()), _order(letter=_letter(recipient="Instagram"))
    assert letter_ref(first) == letter_ref(_order(letter=_letter()))
    assert letter_ref(first) != letter_ref(second)


_SHOWN = {"kind": "face", "box": [1, 1, 50, 50], "state": "confirmed"}


def _withdrawn(branch, *, posts=(), copies=(), file="kurs/IMG_0001.jpg"):
    register = branch(
        channels=[
            *document()["channels"],
            {"id": "press", "kind": "press", "name": "Lokalavisa"},
        ],
        consents=[consent("c1", "p1", signed="2026-01-10", grant=[item("website", "press", "facebook")])],
        assets=[{"id": "a1", "file": file, "sha256": "a1" * 32, "event_id": "e1"}],
        appearances=[{"id": "x1", "asset_id": "a1", "person_id": "p1", **_SHOWN}],
    )
    put_out(register, *posts)
    hand_over(register, *copies)
    told = document(withdrawals=[withdrawal("w1", "p1", "2026-11-18")])
    told.pop("channels")
    portable.load(register, told, Path(), actor=Actor(role=Role.DATA_STEWARD))
    return register


def test_writes_to_other_units_newspapers_and_pages_of_others_but_not_about_our_own_posts(branch):
    register = _withdrawn(
        branch,
        posts=(
            Publication(id="b1", asset_id="a1", channel_id="press"),
            Publication(id="b2", asset_id="a1", channel_id="website"),
            Publication(id="b3", asset_id="a1", channel_id="facebook", kind="reshare", url="https://facebook.com/x/1"),
        ),
        copies=(Distribution(id="d1", asset_id="a1", to_unit_id="u1"),),
    )
    found = letters_for(register, today=TODAY)
    assert sorted(one.recipient for one in found) == ["Avdeling Nord", "Facebook", "Lokalavisa"]
    platform = next(one for one in found if one.recipient == "Facebook")
    assert platform.page_owner is False
    assert platform.platform_form == PRIVACY_PAGES[ChannelKind.FACEBOOK]
    own = [one.id for one in tasks(register) if one.publication_id == "b2"]
    (letter,) = letters_for(register, today=TODAY, task_ids=own)
    assert letter.recipient == "Nettside"


@pytest.mark.parametrize(
    "file", ["Kari_Nordmann.jpg", "kurs/kari.jpg", "Møte Nordmann 2.JPG", "C:\\bilder\\IMG-KariN.jpg", "KARI1.png"]
)
def test_a_file_name_that_names_somebody_is_not_given(branch, file):
    register = _withdrawn(branch, posts=(Publication(id="b1", asset_id="a1", channel_id="press"),), file=file)
    letters = letters_for(register, today=TODAY)
    orders = [letter_order(register, one, today=TODAY) for one in letters]
    (text,) = text_of(write_letters(orders))
    assert "kari" not in text.casefold()
    assert "nordmann" not in text.casefold()
    assert "(filnavnet oppgis ikke)" in text


@pytest.mark.parametrize(
    ("today", "due"), [(date(2026, 11, 19), date(2026, 11, 23)), (date(2026, 12, 1), date(2026, 12, 1))]
)
def test_the_day_to_answer_by_is_that_of_the_task_and_never_past(branch, today, due):
    register = _withdrawn(branch, posts=(Publication(id="b1", asset_id="a1", channel_id="press"),))
    (letter,) = letters_for(register, today=today)
    assert letter.due == due


@pytest.mark.parametrize("url", ["", "javascript:alert(1)", "//x", "https://[", "ftp://x/y", "not a link"])
def test_what_is_no_address_is_not_given_as_one(branch, url):
    register = _withdrawn(branch, posts=(Publication(id="b1", asset_id="a1", channel_id="press", url=url),))
    (letter,) = letters_for(register, today=TODAY)
    assert letter.pictures[0].link == ""


def test_nothing_to_ask_for_gives_no_letter(branch):
    register = _withdrawn(branch)
    assert letters_for(register, today=TODAY) == ()
    assert letters_for(register, today=TODAY, person_ids=("p2",)) == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_letter_says_that_consent_was_withdrawn_only_where_it_was(lang):
    withdrawn, missing = (text_of(write_letters([_order(lang, _letter(withdrawn=one))]))[0] for one in (True, False))
    words = PaperWords(_order(lang))
    assert words.text("letter.why") in withdrawn
    assert "7(3)" not in missing
    assert "7.3" not in missing
    assert words.text("letter.title.no_consent") in missing
    assert words.text("letter.why") not in missing


def test_what_was_never_agreed_to_is_asked_for_in_a_letter_of_its_own(branch):
    register = _withdrawn(branch, posts=(Publication(id="b1", asset_id="a1", channel_id="press"),))
    task = TakedownTask(id="t9", cause="error", action="ask_platform", publication_id="b1", asset_id="a1", due_on=TODAY)
    with register.action(Actor(), "task") as action:
        action.insert("takedown_task", TASK.to_row(task))
    assert [one.withdrawn for one in letters_for(register, today=TODAY)] == [False, True]


def test_a_file_name_in_letters_that_the_faces_lack_keeps_no_letter_back():
    named = LetterPicture(id="N1", file="\u5199\u771f.jpg")
    (text,) = text_of(write_letters([_order(letter=_letter(pictures=(named,)))]))
    assert "N1 (filnavnet oppgis ikke)" in text
