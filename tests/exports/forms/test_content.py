"""What a form says of a branch and its decisions: whole sentences whatever is missing, nothing that can break it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consent_db.channels import first_set
from consent_db.records import Audience, Channel, ChannelKind, Event, Jurisdiction, OrgUnit, Person, Policy
from exports.forms.channel_words import channel_names
from exports.forms.content import content
from exports.forms.words import BLANK, LONGEST, Words
from exports.wording import LANGUAGES
from tests.exports.forms.form_text import as_text, fields, ticks
from tests.exports.forms.text_orders import ADULT, CHILD, EVENT, UNIT, YOUTH, order, variants

HOSTILE = "**Bold** {org} <b>x</b> \u202e\x07\x1b[31m\n\ttab\u2028end \udc80 ../.. %s"


@pytest.mark.parametrize("name", sorted(variants("nb")))
def test_every_language_asks_the_same(name):
    asked = {lang: (ticks(variants(lang)[name]), sorted(fields(variants(lang)[name]))) for lang in LANGUAGES}
    assert all(one == asked["nb"] for one in asked.values())
    boxes, _ = asked["nb"]
    assert len(set(boxes)) == len(boxes)


def test_the_boxes_are_those_that_the_reader_knows():
    assert [one for one in ticks(order("ADULT", "nb")) if not one.startswith("channel:")] == [
        *("photo", "video", "voice", "event", "any"),
        *("purpose:inform", "purpose:recruit", "purpose:marketing", "purpose:education"),
        *("name:none", "name:first", "name:full", "special_category", "share_units", "biometric", "biometric_no"),
        *("office:paper", "office:digital", "office:verbal"),
    ]
    assert list(fields(order("ADULT", "nb"))) == [
        *("event_name", "name", "birth_date", "contact", "place_date", "signature"),
        *("office:received_by", "office:date", "office:witness"),
    ]
    assert [one for one in ticks(order("CHILD", "nb")) if not one.startswith("channel:")] == [
        *("child:photo_yes", "child:photo_no", "child:video_yes", "child:video_no"),
        *("child:show_yes", "child:show_partly", "child:show_no", "child:answered", "child:too_young"),
        *("office:paper", "office:digital", "office:verbal"),
        *("two_guardians", "sole_guardian", "photo", "video", "voice", "event", "any"),
        *("purpose:inform", "purpose:recruit", "purpose:marketing", "purpose:education"),
        *("name:none", "name:first", "special_category", "share_units"),
    ]
    assert list(fields(order("CHILD", "nb"))) == [
        *("child:not_here", "child:name", "child:date", "child:asked_by", "child:asked_on", "child:reason"),
        *("office:received_by", "office:date", "office:witness", "child_name", "child_born", "event_name"),
        *(f"guardian1:{one}" for one in ("name", "relation", "date", "signature")),
        *(f"guardian2:{one}" for one in ("name", "relation", "date", "signature")),
    ]
    assert ticks(order("WITHDRAW", "nb")) == [
        *("about:self", "about:guardian", "about:kin", "what:all", "what:channels", "what:assets", "what:name"),
        *("what:media", "what:sharing", "what:biometric", "wants:remove", "wants:blur", "wants:stop_new_use"),
        *("office:form", "office:email", "office:phone", "office:in_person", "office:comment"),
    ]
    assert list(fields(order("WITHDRAW", "nb"))) == [
        *("name", "subject", "channels", "assets", "date", "signature", "reply_to", "office:date", "office:by"),
    ]


def test_guardians_are_asked_of_only_where_somebody_decides_alone_and_is_young():
    young = ticks(order("ADULT", "nb", youth=True))
    assert {"guardian_informed", "guardian_not_informed"} <= set(young)
    assert "guardian_signature" in fields(order("ADULT", "nb", youth=True))
    assert "guardian_informed" not in ticks(order("ADULT", "nb"))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", ["ADULT", "CHILD", "WITHDRAW"])
@pytest.mark.parametrize(
    "missing", [(), ("phone",), ("email",), ("phone", "email"), ("contact_name", "phone", "email")]
)
@pytest.mark.parametrize("address", ["", "Storgata 1, 9999 Fjordvik"])
def test_what_a_branch_has_not_said_leaves_no_hole(lang, code, missing, address):
    unit = replace(UNIT, postal_address=address, dpo_contact="", **dict.fromkeys(missing, ""))
    text = as_text(order(code, lang, unit=unit))
    for hole in (" ,", ", ,", ",,", ": .", " .", "..", "  **", "()", "None", "{", "}"):
        assert hole not in text.replace("  [ ]", "").replace("____", "x"), hole
    reached = [one for one in (unit.contact_name, unit.phone, unit.email) if one]
    assert (BLANK in text) is (not reached and not address)
    assert all(one in text for one in reached)


def test_a_branch_without_any_name_is_written_in_by_hand():
    text = as_text(order("ADULT", "nb", unit=OrgUnit(id="u1", name="")))
    assert f"**Hvem spør?** {BLANK} («vi»)" in text
    assert "**7. Andre organisasjonsledd.**" in text


def test_a_name_said_twice_is_printed_once():
    text = as_text(order("CHILD", "en", unit=replace(UNIT, org=UNIT.name)))
    assert "\nFjordvik lokalforening asks for permission" in text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", ["ADULT", "CHILD", "WITHDRAW"])
def test_names_are_never_markup_and_never_break_a_line(lang, code):
    unit = OrgUnit(id="u1", name=HOSTILE, org=HOSTILE * 500, contact_name=HOSTILE, email=HOSTILE, phone=HOSTILE)
    channels = (Channel(id="c1", kind=ChannelKind.OTHER, name=HOSTILE * 300),)
    person = Person(id="p1", display_name=HOSTILE * 100, adult_declared=True)
    guardians = (person, person)
    made = order(
        code, lang, unit=unit, channels=channels, person=person, guardians=guardians, event=Event(id="e", title=HOSTILE)
    )
    runs = repr(content(made))
    assert "\\x" not in runs
    assert "\\u" not in runs
    assert "\\n" not in runs
    plain = as_text(made)
    assert plain.isprintable() or all(letter.isprintable() or letter == "\n" for letter in plain)
    for one in fields(made).values():
        assert len(one.value) <= LONGEST
    if code != "WITHDRAW":
        assert "**Bold** {org} <b>x</b> [31m tab end" in plain


def test_what_a_caller_fills_in_is_cleaned_too():
    told = Words(order("ADULT", "nb")).text("letter.to", recipient=HOSTILE * 100)
    assert told.isprintable()
    assert told.startswith("Til: **Bold** {org} <b>x</b>")
    assert len(told) <= 405


anything = st.text(max_size=40) | st.text(alphabet="{}*<>&_. \u202e\n\x00\ud800", max_size=12)


@given(
    lang=st.sampled_from(LANGUAGES),
    code=st.sampled_from(("ADULT", "CHILD", "WITHDRAW")),
    facts=st.lists(anything, min_size=6, max_size=6),
    names=st.lists(anything, min_size=4, max_size=4),
)
def test_whatever_a_branch_is_called_the_form_is_whole(lang, code, facts, names):
    name, org, contact, email, phone, dpo = facts
    unit = OrgUnit(id="u", name=name, org=org, contact_name=contact, email=email, phone=phone, dpo_contact=dpo)
    channels = tuple(Channel(id=f"c{at}", kind=ChannelKind.WEB, name=one) for at, one in enumerate(names))
    person = Person(id="p", display_name=names[0], adult_declared=True)
    made = order(code, lang, unit=unit, channels=channels, person=person, event=Event(id="e", title=names[1]))
    text = as_text(made)
    assert all(letter.isprintable() or letter == "\n" for letter in text)
    assert len(set(ticks(made))) == len(ticks(made))
    usual = order(code, lang, channels=channels, person=person)
    assert set(ticks(made)) == set(ticks(usual))


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "samme dag"), (1, "innen 1 virkedag"), (2, "innen 2 virkedager"), (10, "innen 10 virkedager")],
)
def test_working_days_are_counted_as_people_speak(days, said):
    policy = Policy(takedown_days=days)
    assert f"fra våre kanaler {said}. Det" in as_text(order("ADULT", "nb", policy=policy))
    capital = said[0].upper() + said[1:]
    assert f" {capital} er de borte" in as_text(order("WITHDRAW", "nb", policy=policy))


@pytest.mark.parametrize(
    ("months", "said"),
    [
        (1, ("én måned", "éin månad", "en månad", "one month")),
        (6, ("6 måneder", "6 månader", "6 månader", "6 months")),
        (12, ("ett år", "eitt år", "ett år", "one year")),
        (18, ("18 måneder", "18 månader", "18 månader", "18 months")),
        (24, ("2 år", "2 år", "2 år", "2 years")),
        (36, ("3 år", "3 år", "3 år", "3 years")),
    ],
)
def test_how_long_is_said_in_words(months, said):
    for lang, words in zip(("nb", "nn", "sv", "en"), said, strict=True):
        most = Policy(validity_months_minor=months)
        text = as_text(order("CHILD", lang, policy=most))
        assert f"{words})" in text or f"({words} at most)" in text
        assert f" {words} " in as_text(order("ADULT", lang, policy=Policy(retention_after_end_months=months)))


def test_ages_are_those_of_the_branch():
    assert "Når barnet fyller 16 år," in as_text(order("CHILD", "nb", policy=Policy(guardian_floor_age=16)))
    assert "fylt 21 år" in as_text(order("ADULT", "nb", policy=Policy(biometric_min_age=21)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_complaints_go_to_the_authority_of_the_country(lang):
    for code in ("ADULT", "CHILD"):
        assert "Datatilsynet" in as_text(order(code, lang))
        there = as_text(order(code, lang, unit=replace(UNIT, jurisdiction=Jurisdiction.SE)))
        assert "IMY" in there
        assert "Datatilsynet" not in there


def test_the_standard_channels_have_the_words_of_the_form_whatever_language_the_branch_set_up():
    for branch in LANGUAGES:
        channels = first_set(Jurisdiction.NO, branch)
        assert channel_names(channels, Words(order("ADULT", "nn")))["website"] == "nettsida"
        assert channel_names(channels, Words(order("ADULT", "sv")), short=True)["press"] == "medier"


def test_a_name_somebody_gave_is_printed_as_it_is():
    own = (
        Channel(id="website", kind=ChannelKind.WEB, name="Fjordvik på nett"),
        Channel(id="facebook", kind=ChannelKind.WEB, name="Facebook"),
    )
    assert channel_names(own, Words(order("ADULT", "en"))) == {"website": "Fjordvik på nett", "facebook": "Facebook"}


def test_two_channels_are_never_called_the_same():
    own = (
        Channel(id="c1", kind=ChannelKind.WEB, name="Website"),
        Channel(id="c2", kind=ChannelKind.WEB, name="Nettsiden"),
    )
    assert channel_names(own, Words(order("ADULT", "nn"))) == {"c1": "Website", "c2": "Nettsiden"}


def test_a_name_that_cannot_be_printed_is_told_apart_by_what_can():
    own = (
        Channel(id="c1", kind=ChannelKind.OTHER, name="\x07"),
        Channel(id="c2", kind=ChannelKind.OTHER, name="Tavla"),
        Channel(id="c3", kind=ChannelKind.OTHER, name="Tavla\u200b"),
    )
    named = channel_names(own, Words(order("ADULT", "nb")))
    assert named == {"c1": "c1", "c2": "Tavla (c2)", "c3": "Tavla (c3)"}


def test_a_group_of_channels_that_has_none_is_not_announced():
    inside = (Channel(id="c1", kind=ChannelKind.OTHER, name="Tavla", audience=Audience.CLOSED_GROUP),)
    text = as_text(order("ADULT", "nb", channels=inside))
    assert "For medlemmer:" in text
    assert "Åpent for alle:" not in text


@pytest.mark.parametrize("person", [ADULT, YOUTH])
def test_only_the_name_is_filled_in_beforehand(person):
    found = {key: one.value for key, one in fields(order("ADULT", "nb", person=person)).items() if one.value}
    assert found == {"name": person.name}


def test_the_child_writes_its_own_name():
    made = order("CHILD", "nb", person=CHILD, guardians=(ADULT,))
    found = {key: one.value for key, one in fields(made).items() if one.value}
    assert found == {"child_name": "Nora Dahl", "guardian1:name": "Fatou Jallow"}
    assert "small: Nora Dahl" in as_text(made)


@pytest.mark.parametrize(
    ("person", "field"),
    [(ADULT, "name"), (CHILD, "subject"), (replace(ADULT, deceased_on=date(2025, 1, 1)), "subject")],
)
def test_a_withdrawal_names_whom_it_is_about(person, field):
    found = {key: one.value for key, one in fields(order("WITHDRAW", "nb", person=person)).items() if one.value}
    assert found == {field: person.name}


def test_a_known_event_is_printed_and_an_unknown_one_written_in():
    known = order("ADULT", "nb", event=EVENT)
    assert "Bare fra Sommerkurs på Solvik, 13.6.2026 – 14.6.2026  <event>" in as_text(known)
    assert "event_name" not in fields(known)
    one_day = order("ADULT", "nb", event=replace(EVENT, end=EVENT.start))
    assert "Solvik, 13.6.2026  <event>" in as_text(one_day)
    assert "event_name" in fields(order("ADULT", "nb"))


def test_who_is_old_enough_is_not_told_from_which_age():
    assert "Bare for deg som har fylt 18 år." in as_text(order("ADULT", "nb"))
    assert "Bare for deg som har fylt" not in as_text(order("ADULT", "nb", person=ADULT))
    unknown = Person(id="p9", first_name="Kim")
    assert "Bare for deg som har fylt 18 år." in as_text(order("ADULT", "nb", person=unknown))
    minors = Policy(biometric_min_age=13)
    assert "Bare for barn som har fylt 13 år." in as_text(order("CHILD", "nb", policy=minors, face_codes=True))


def test_a_preview_has_no_reference():
    assert "small: Skjema ADULT (nb)\n" in as_text(order("ADULT", "nb", ref="", version=""))
