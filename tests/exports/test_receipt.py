"""The confirmation on paper: the text in four languages, as many pages as it needs, and nobody else's name."""

import re

import pytest

from consent_db.records import Answer, ConsentMedia, ConsentRole, Method, NameMode, Purpose, ScopeKind, WithdrawalRole
from exports.forms.paper_words import own_table
from exports.forms.receipt import write_receipt
from exports.receipt_events import EXPIRED, GIVEN, REFUSED, RENEWED, WITHDRAWN
from exports.receipt_record import receipt
from exports.wording import LANGUAGES
from tests.exports.branch_on_paper import ISSUED, LONG_ORG, consent, document, item, withdrawal
from tests.exports.pages import golden, has_warnings, read_aloud, text_of

EVERY_PURPOSE = ("inform", "recruit", "marketing", "education")


def _story():
    """A yes, a renewed one with noes in it, one for an event, and a place withdrawn."""
    return {
        "consents": [
            consent("c1", "p1", signed="2025-01-10", until="2026-01-10", grant=[item("website")]),
            consent(
                "c2",
                "p1",
                signed="2026-01-09",
                grant=[
                    item(
                        "website",
                        "newsletter",
                        media=("photo", "video"),
                        purposes=("inform", "recruit"),
                        name_mode="first",
                        share_units="within_org",
                    )
                ],
                refuse=[item("facebook", media=("photo", "video", "voice"), purposes=EVERY_PURPOSE)],
                special_category=True,
                biometric=True,
            ),
            consent("c3", "p1", signed="2026-06-13", grant=[item("facebook", event_id="e1")]),
        ],
        "withdrawals": [
            withdrawal("w1", "p1", "2026-10-01", scope={"kind": "channels", "channels": ["newsletter"]}, how="email")
        ],
    }


def _paper(register, person_id="p1", lang="nb"):
    return write_receipt(receipt(register, person_id, issued_at=ISSUED), lang=lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_says_what_is_recorded(branch, lang):
    register = branch(**_story())
    pdf = _paper(register, lang=lang)
    assert " ".join(text_of(pdf)) == golden(f"receipt_{lang}")
    assert not has_warnings(pdf)
    assert read_aloud(pdf) in (None, golden(f"receipt_{lang}"))
    assert _paper(register, lang=lang) == pdf


def test_the_language_is_the_persons_own(branch):
    register = branch(consents=[consent("c1", "p5", signed="2026-01-10", grant=[item("website")])])
    assert text_of(_paper(register, "p5", ""))[0].startswith("Bekräftelse på det vi har registrerat")


def _child(answer, **more):
    return {
        "id": "s1",
        "child_id": "p3",
        "asked_on": "2026-09-10",
        "recorded_at": "2026-09-12T10:00:00Z",
        "answer": answer,
        **more,
    }


def test_of_a_child_it_says_what_the_guardians_and_the_child_said_and_why_a_yes_does_not_hold(branch):
    register = branch(
        consents=[
            consent("c1", "p3", speaker="p1", signed="2026-09-10", grant=[item("website", "facebook")]),
            consent("c2", "p3", speaker="p2", signed="2026-09-11", grant=[item("website")], refuse=[item("facebook")]),
        ],
        assents=[_child("partial", not_channels=["facebook"])],
    )
    text = " ".join(text_of(_paper(register, "p3")))
    assert "Gjelder: Mio Nordmann" in text
    assert "En foresatt sa ja 10.9.2026." in text
    assert "En foresatt sa ja til noe og nei til noe 11.9.2026." in text
    assert "Barnets eget svar Ja til noe, spurt 10.9.2026. Ikke: Facebook" in text
    assert "Sagt ja til, men det gjelder ikke nå Hvor: Facebook" in text
    assert "Mio Nordmann har selv sagt nei. Barnets nei gjelder." in text
    assert not re.search(r"\b(Kari|Ola|Hansen|Anne|Per)\b", text)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("answer", ["yes", "no", "partial", "not_capable"])
def test_every_answer_of_a_child_has_its_words(branch, lang, answer):
    register = branch(
        consents=[consent("c1", "p3", speaker="p1", signed="2026-09-10", grant=[item("website")])],
        assents=[_child(answer)],
        withdrawals=[withdrawal("w1", "p3", "2026-10-01", by="p1", scope={"kind": "media", "media": ["video"]})],
    )
    text = " ".join(text_of(_paper(register, "p3", lang)))
    assert "Mio Nordmann" in text
    assert "receipt." not in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_withdrawal_has_its_words(branch, lang):
    scopes = [
        {"kind": "all"},
        {"kind": "name"},
        {"kind": "sharing"},
        {"kind": "biometric"},
        {"kind": "media", "media": ["video", "voice"]},
        {"kind": "channels", "channels": ["website"]},
    ]
    ways = ("form", "email", "phone", "in_person", "comment", "letter")
    told = [
        withdrawal(f"w{one}", "p1", f"2026-02-0{one}", scope=scope, how=how)
        for one, (scope, how) in enumerate(zip(scopes, ways, strict=True), start=1)
    ]
    text = " ".join(text_of(_paper(branch(withdrawals=told), lang=lang)))
    said = own_table(lang)
    assert all(said[f"receipt.how.{one}"] in text for one in ways)
    assert all(said[f"receipt.scope.{one}"] in text for one in ("all", "name", "sharing", "biometric"))
    assert "…" not in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_that_a_record_can_hold_has_a_text(lang):
    said = own_table(lang)
    for kind, values in {
        "role": (*ConsentRole, *WithdrawalRole),
        "media": ConsentMedia,
        "purpose": Purpose,
        "name": NameMode,
        "child": Answer,
        "scope": ScopeKind,
        "how": Method,
        "event": (GIVEN, RENEWED, REFUSED, EXPIRED, WITHDRAWN),
    }.items():
        assert all(f"receipt.{kind}.{value}" in said for value in values)
    assert set(said) == set(own_table("nb"))


def test_20_channels_and_a_long_organisation_stand_there_whole(branch):
    places = [
        {"id": f"c{one:02}", "kind": "facebook", "leaves_eea": True, "name": f"Kanal {one:02} for medlemmer i nord"}
        for one in range(20)
    ]
    ids = [one["id"] for one in places]
    unit = document()["org_unit"] | {"org": LONG_ORG}
    register = branch(
        org_unit=unit,
        channels=[*document()["channels"], *places],
        consents=[
            consent(
                f"f{one:02}",
                "p1",
                signed=f"2026-01-{one:02}",
                grant=[item(*ids, purposes=EVERY_PURPOSE, name_mode="full")],
                refuse=[item("website")],
            )
            for one in range(1, 13)
        ],
    )
    pdf = _paper(register)
    texts = text_of(pdf)
    whole = " ".join(texts)
    assert all(f"Kanal {one:02} for medlemmer i nord" in whole for one in range(20))
    assert "…" not in whole
    for number, text in enumerate(texts, start=1):
        assert text.endswith(f"Side {number} av {len(texts)}")
    assert not has_warnings(pdf)


def test_of_somebody_protected_the_paper_bears_no_name_and_no_yes_holds(branch):
    register = branch(
        consents=[consent("c1", "p4", signed="2026-01-10", grant=[item("website")])],
        withdrawals=[withdrawal("w1", "p4", "2026-02-10")],
    )
    text = " ".join(text_of(_paper(register, "p4")))
    assert "Gjelder: registrering nr. p4" in text
    assert "Det er ikke noe ja som gjelder nå." in text
    assert not re.search(r"Anne|Dahl|vern(et|a)\b|skjult", text)


def test_hostile_titles_and_names_stay_text(branch):
    event = {"id": "e1", "title": "<b>Kurs</b> {name} ** \u202e%s", "type": "course"}
    people = [one | ({"first_name": "Kari {x}"} if one["id"] == "p1" else {}) for one in document()["people"]]
    grant = [item("website", event_id="e1")]
    register = branch(events=[event], people=people, consents=[consent("c1", "p1", signed="2026-01-10", grant=grant)])
    text = " ".join(text_of(_paper(register)))
    assert "Kari {x} Nordmann" in text
    assert "<b>Kurs</b> {name} ** %s" in text


def test_a_name_in_letters_that_the_faces_lack_is_left_off(branch):
    people = [
        one | ({"first_name": "\u0645\u062d\u0645\u062f"} if one["id"] == "p1" else {}) for one in document()["people"]
    ]
    register = branch(people=people, consents=[consent("c1", "p1", signed="2026-01-10", grant=[item("website")])])
    assert "Gjelder: registrering nr. p1" in text_of(_paper(register))[0]


@pytest.mark.parametrize(
    ("lang", "held", "said"),
    [
        ("nb", "film og stemmen i film · Facebook", "film og stemmen i film (Facebook)"),
        ("sv", "film och rösten i film · Facebook", "film och rösten i film (Facebook)"),
    ],
)
def test_the_empty_boxes_of_a_form_are_no_no_to_the_place_that_was_said_yes_to(branch, lang, held, said):
    """What a returned form is filed as: one yes, and refusals for the empty boxes beside it."""
    every = tuple(one.value for one in Purpose)
    media = tuple(one.value for one in ConsentMedia)
    filed = consent(
        "c1",
        "p1",
        signed="2026-06-13",
        grant=[item("facebook")],
        refuse=[
            item("website", "newsletter", media=media, purposes=every),
            item("facebook", media=("video", "voice"), purposes=every),
            item("facebook", purposes=EVERY_PURPOSE[1:]),
        ],
    )
    text = " ".join(text_of(_paper(branch(consents=[filed]), lang=lang)))
    day = "2026-06-13" if lang == "sv" else "13.6.2026"
    assert f"{day} · {held}" in text
    assert said in text
    assert f"{day} · Facebook" not in text
