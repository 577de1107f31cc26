"""Whatever is answered on a form: nothing is granted but what a printed box surely says, whichever form comes first."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from consent_db.form_answers import Answers, Signer
from consent_db.form_prints import FormPrint, Printed
from consent_db.form_proposal import Around
from consent_db.form_statements import propose
from consent_db.records import (
    Appearance,
    AppearanceKind,
    AppearanceState,
    Asset,
    Channel,
    ChannelKind,
    ConsentMedia,
    Decision,
    Event,
    Evidence,
    Facts,
    Guardianship,
    Jurisdiction,
    Media,
    NameMode,
    Outcome,
    PeopleCheck,
    Person,
    Policy,
    Purpose,
    Use,
)
from consent_db.verdict import judge

from .returned_forms import CHANNELS, DAY, JUDGED, SIDES, at_noon

KARI = Person(id="kari", first_name="Kari", adult_declared=True)
MIO = Person(id="mio", first_name="Mio", birth_date=date(2016, 5, 4))
GUARDIANS = {one: Person(id=one, adult_declared=True) for one in ("eva", "per")}
AROUND = Around(
    at=at_noon(date(2026, 6, 1)),
    today=date(2026, 6, 1),
    printed_on=date(2026, 1, 5),
    policy=Policy(),
    unit_id="u1",
    newest_version="1.0",
    people={"kari": KARI, "mio": MIO, **GUARDIANS},
    channels={one: Channel(id=one, kind=ChannelKind.OTHER, name=one) for one in CHANNELS},
    events={"e1": Event(id="e1", title="Sommerleir")},
)
KINDS = st.sampled_from(("ADULT", "YOUTH", "CHILD", "WITHDRAW"))
TICK = st.sampled_from((True, False, None))
SURE = st.booleans()


def form(kind, **more):
    code = "ADULT" if kind == "YOUTH" else kind
    content = Printed(valid_until=date(2027, 12, 31), channels=CHANNELS, unit_id="u1", sides=SIDES[kind])
    return FormPrint(
        ref="AAAA0001",
        token="T" * 8,
        code=code,
        version="1.0",
        text_sha256="a" * 64,
        lang="nb",
        person_id="mio" if kind == "CHILD" else "kari",
        event_id="e1",
        pages=len(SIDES[kind]),
        content=content,
        **more,
    )


@st.composite
def answered(draw, kind, tick=TICK, everything=True):
    """Answers to every side, also to boxes that were never printed."""
    signers = (
        Signer(line="guardian1", person_id="eva", entitled=draw(SURE), signed_on=DAY),
        Signer(line="guardian2", person_id="per", entitled=draw(SURE), signed_on=DAY),
    )
    sides = {}
    for number, side in enumerate(SIDES[kind], start=1):
        ticks = {one: draw(tick) for one in side.ticks}
        if everything:
            ticks |= {"channel:tiktok": True, "purpose:press": True, "biometric": True, "name:full": draw(tick)}
        sides[number] = Answers(
            ticks=ticks,
            signatures={one: draw(tick) for one in side.signatures},
            signed_on=draw(st.sampled_from((None, DAY, date(2030, 1, 1)))),
            received_on=draw(st.sampled_from((None, DAY))),
            channels=draw(st.sampled_from(((), ("facebook",), ("unknown",)))),
            signers=signers if kind == "CHILD" and number == 2 else (),
        )
    return sides


def surely(form, sides, tick):
    return any(
        tick in side.ticks and sides[number].ticks.get(tick) is True
        for number, side in enumerate(form.content.sides, start=1)
    )


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(("ADULT", "YOUTH", "CHILD", "WITHDRAW")).flatmap(
        lambda kind: st.tuples(st.just(kind), answered(kind))
    )
)
def test_nothing_is_granted_whose_box_is_not_surely_ticked(asked):
    kind, sides = asked
    made = form(kind)
    found = propose(made, sides, AROUND)
    unsure = any(
        sides[number].ticks.get(one) is None
        for number, side in enumerate(made.content.sides, start=1)
        for one in side.ticks
    )
    assert not unsure or found.questions
    for consent in found.consents:
        assert consent.biometric is not True or surely(made, sides, "biometric")
        assert not consent.special_category or surely(made, sides, "special_category")
        for item in consent.items:
            if item.decision is Decision.REFUSE:
                continue
            assert all(surely(made, sides, f"channel:{one}") for one in item.channels)
            assert all(surely(made, sides, one.value) for one in item.media)
            assert all(surely(made, sides, f"purpose:{one.value}") for one in item.purposes)
            assert item.name_mode is NameMode.NONE or surely(made, sides, f"name:{item.name_mode.value}")
            assert item.share_units == "none" or surely(made, sides, "share_units")
            if not found.questions:
                assert (item.event_id == "e1") is surely(made, sides, "event")
    for assent in found.assents:
        if assent.answer in ("yes", "partial") and not found.questions:
            assert surely(made, sides, "child:answered")
            assert not surely(made, sides, "child:show_no")


ASSET = Asset(id="a1", sha256="ab" * 32, creator_name="Ola", people_check=PeopleCheck.CONFIRMED_COMPLETE, event_id="e1")


def facts_of(consents, withdrawals):
    channels = {one: Channel(id=one, kind=ChannelKind.OTHER, name=one) for one in CHANNELS}
    return Facts(
        asset=ASSET,
        event=Event(id="e1", title="Leir"),
        jurisdiction=Jurisdiction.NO,
        policy=Policy(),
        unit_id="u1",
        channels=channels,
        people={"kari": KARI},
        appearances=(
            Appearance(
                id="x1",
                asset_id="a1",
                kind=AppearanceKind.FACE,
                box=(1, 1, 500, 500),
                person_id="kari",
                state=AppearanceState.CONFIRMED,
            ),
        ),
        consents=tuple(replace(one, evidence=(Evidence(sha256="ab" * 32),)) for one in consents),
        withdrawals=withdrawals,
    )


def plain(ticks):
    """Answers to an adult's form that leave nothing open."""
    ticks = {**ticks, "any": True, "event": False, "biometric": False, "office:digital": False, "office:verbal": False}
    names = [one for one in ("name:none", "name:first", "name:full") if ticks[one]]
    ticks |= dict.fromkeys(names[1:], False)
    return {number: Answers(ticks=ticks, signatures={"signature": True}) for number in (1, 2)}


ADULT_TICKS = st.fixed_dictionaries({one: SURE for side in SIDES["ADULT"] for one in side.ticks})


@settings(max_examples=40, deadline=None)
@given(ADULT_TICKS, ADULT_TICKS)
def test_an_empty_box_of_the_newer_form_is_never_clear_whichever_is_filed_first(older, newer):
    made = form("ADULT")
    days = (DAY, DAY + timedelta(days=20))
    answers = [
        {number: replace(side, signed_on=day) for number, side in plain(ticks).items()}
        for ticks, day in zip((older, newer), days, strict=True)
    ]
    last = answers[1]
    for order in permutations((0, 1)):
        consents, withdrawals = (), ()
        for at in order:
            found = propose(made, answers[at], replace(AROUND, earlier=consents))
            assert found.questions == ()
            consents, withdrawals = consents + found.consents, withdrawals + found.withdrawals
        known = facts_of(consents, withdrawals)
        for channel in CHANNELS:
            for purpose in (Purpose.INFORM, Purpose.MARKETING):
                boxes = (f"channel:{channel}", "photo", f"purpose:{purpose.value}")
                verdict = judge(known, Use(channel_id=channel, purpose=purpose), JUDGED)
                ticked = all(surely(made, last, one) for one in boxes)
                assert (verdict.outcome is Outcome.CLEAR) is ticked
                named = judge(known, Use(channel_id=channel, purpose=purpose, texts=("Kari",)), JUDGED)
                if not surely(made, last, "name:first") and not surely(made, last, "name:full"):
                    assert named.outcome is not Outcome.CLEAR


def test_every_medium_has_a_box():
    assert {one.value for one in ConsentMedia} <= form("ADULT").content.ticks()


CHILDS = st.fixed_dictionaries(
    {
        "photo": st.sampled_from(("child:photo_yes", "child:photo_no")),
        "video": st.sampled_from(("child:video_yes", "child:video_no")),
        "show": st.sampled_from(("child:show_yes", "child:show_partly", "child:show_no")),
        "not_here": st.sampled_from(CHANNELS),
        "capable": SURE,
    }
)
GUARDIAN_TICKS = st.fixed_dictionaries(dict.fromkeys(SIDES["CHILD"][1].ticks, SURE))
HOLDING = tuple(
    Guardianship(id=f"g-{one}", child_id="mio", guardian_id=one, holds_parental_responsibility=True)
    for one in GUARDIANS
)


@settings(max_examples=60, deadline=None)
@given(CHILDS, GUARDIAN_TICKS, st.sampled_from((("guardian1",), ("guardian2",), ("guardian1", "guardian2"))))
def test_a_childs_picture_is_clear_only_where_everybody_said_yes(childs, ticks, signed):
    made = form("CHILD")
    own = (
        {childs["photo"], childs["video"], childs["show"], "child:answered"}
        if childs["capable"]
        else {"child:too_young"}
    )
    ticks |= {"any": True, "event": False, "name:first": False, "office:digital": False, "office:verbal": False}
    ticks |= {"two_guardians": True, "sole_guardian": False}
    signers = tuple(
        Signer(line=line, person_id=one, signed_on=DAY)
        for line, one in zip(("guardian1", "guardian2"), GUARDIANS, strict=True)
    )
    sides = {
        1: Answers(
            ticks={one: one in own for one in SIDES["CHILD"][0].ticks}, signed_on=DAY, channels=(childs["not_here"],)
        ),
        2: Answers(
            ticks=ticks,
            signatures={f"{line}:signature": line in signed for line in ("guardian1", "guardian2")},
            signers=signers,
        ),
    }
    found = propose(made, sides, replace(AROUND, guardianships=HOLDING))
    assert found.questions == ()
    for media in ("photo", "video"):
        said_yes = childs["capable"] and childs["show"] != "child:show_no" and childs[media] == f"child:{media}_yes"
        for channel in CHANNELS:
            here = channel != childs["not_here"]
            boxes = ticks[media] and ticks[f"channel:{channel}"] and ticks["purpose:inform"]
            known = replace(
                facts_of(found.consents, found.withdrawals),
                asset=replace(ASSET, media=Media(media), watched_in_full=True, captions=True),
                people={"mio": MIO, **GUARDIANS},
                guardianships=HOLDING,
                assents=found.assents,
                appearances=(replace(facts_of((), ()).appearances[0], person_id="mio"),),
            )
            verdict = judge(known, Use(channel_id=channel), JUDGED)
            assert (verdict.outcome is Outcome.CLEAR) is (said_yes and here and boxes and len(signed) == 2)
