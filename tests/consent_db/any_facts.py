"""Generates facts: of every shape the records allow, and of the kind that is nearly clear."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from consent_db.records import (
    Answer,
    Appearance,
    AppearanceKind,
    AppearanceState,
    Assent,
    Asset,
    Audience,
    Capacity,
    Channel,
    ChannelKind,
    Consent,
    ConsentItem,
    ConsentMedia,
    ConsentRole,
    Decision,
    Event,
    EventType,
    Evidence,
    ExceptionGrant,
    ExceptionType,
    Facts,
    Guardianship,
    IgnoreReason,
    Jurisdiction,
    Marker,
    Media,
    NameMode,
    Origin,
    Owner,
    PeopleCheck,
    Person,
    PersonKind,
    Policy,
    Prominence,
    Purpose,
    Rendition,
    Reveals,
    Scope,
    ScopeKind,
    Use,
    Withdrawal,
    WithdrawalRole,
)

PEOPLE = ("p0", "p1", "p2", "p3")
EVENTS = ("e1", "e2")
CHANNEL_IDS = ("facebook", "website", "room")
DAYS = [date(2026, 1, 1) + timedelta(days=60 * step) for step in range(6)]
AT = date(2026, 8, 1)

days = st.sampled_from(DAYS)
people_ids = st.sampled_from(PEOPLE)


def few(strategy, most=3):
    return st.lists(strategy, max_size=most).map(tuple)


def often(usual, *rest):
    return st.one_of(st.just(usual), st.just(usual), st.just(usual), *rest)


def mostly(usual, *rest):
    """As often as `often`, but of values instead of strategies: one choice where that takes three."""
    return st.sampled_from([usual] * (3 * len(rest)) + list(rest))


def some(enum, *, least=1):
    return st.lists(st.sampled_from(list(enum)), min_size=least, max_size=3, unique=True).map(tuple)


def at_noon(day):
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


INSTANTS = [at_noon(day) for day in DAYS]
instants = st.sampled_from(INSTANTS)
perhaps_instants = st.sampled_from([None] * len(INSTANTS) + INSTANTS)


births = st.sampled_from([None, None, date(1990, 2, 28), date(2010, 9, 1), date(2011, 7, 1), date(2018, 6, 1)])
last_names = st.sampled_from(["Nordmann", "Hansen", ""])
kinds = mostly(PersonKind.MEMBER, *PersonKind)
declared = {known: mostly(known, False) for known in (True, False)}
birth_years = mostly(None, 2010, 2011, 2019, -7, 99_999)
death_days = mostly(None, *DAYS)
death_years = mostly(None, 1990, 2026, -5, 20_000)
seldom = mostly(False, False, True)
capacities = mostly(Capacity.FULL, *Capacity)
lookalikes = mostly(None, "twins")
merges = {
    one: st.sampled_from([None] * 9 + [other for other in PEOPLE if other != one] + ["lost"] * 3) for one in PEOPLE
}
merge_times = perhaps_instants


@st.composite
def persons(draw, person_id):
    born = draw(births)
    merged = draw(merges[person_id])
    return Person(
        id=person_id,
        first_name="Kari",
        last_name=draw(last_names),
        kind=draw(kinds),
        adult_declared=draw(declared[born is None]),
        birth_date=born,
        birth_year=draw(birth_years),
        deceased_on=draw(death_days),
        deceased_year=draw(death_years),
        protected=draw(seldom),
        capacity=draw(capacities),
        lookalike_group_id=draw(lookalikes),
        merged_into_id=merged,
        merged_at=draw(merge_times) if merged else None,
    )


anybody = {person_id: persons(person_id) for person_id in PEOPLE}


items = st.builds(
    ConsentItem,
    decision=mostly(Decision.GRANT, Decision.REFUSE),
    channels=some(CHANNEL_IDS, least=0),
    media=some(ConsentMedia, least=0),
    purposes=often((Purpose.INFORM,), some(Purpose, least=0)),
    name_mode=st.sampled_from(list(NameMode)),
    event_id=mostly(None, *EVENTS),
    event_type=mostly(None, EventType.COURSE, EventType.DEMONSTRATION),
    captured_from=mostly(None, *DAYS),
    captured_to=mostly(None, *DAYS),
    share_units=st.sampled_from(["none", "within_org", ("u1",), ("u2",), "everywhere"]),
)
evidence = st.sampled_from([(Evidence(sha256="aa"),)] * 3 + [(), (Evidence(sha256="bb", altered=True),)])
consents = st.builds(
    Consent,
    id=st.sampled_from([f"c{number}" for number in range(9)]),
    subject_id=people_ids,
    speaker_id=people_ids,
    role=st.sampled_from(list(ConsentRole)),
    signed_at=days,
    recorded_at=instants,
    recorded_by=st.sampled_from(["officer", "data_steward"]),
    valid_from=mostly(None, *DAYS),
    valid_until=mostly(None, *DAYS),
    special_category=st.booleans(),
    evidence=evidence,
    items=st.lists(items, max_size=2).map(tuple),
    org_unit_id=mostly(None, "u1", "u2"),
    maturity_note=st.sampled_from(["", "forstår"]),
    supersedes_id=mostly(None, *(f"c{number}" for number in range(9))),
)
own_consents = consents.map(lambda row: replace(row, speaker_id=row.subject_id, role=ConsentRole.SELF))
assents = st.builds(
    Assent,
    id=st.sampled_from([f"s{number}" for number in range(5)]),
    child_id=people_ids,
    asked_on=days,
    asked_by=st.sampled_from(["officer", "data_steward"]),
    recorded_at=instants,
    answer=mostly(Answer.YES, *Answer),
    not_channels=often((), some(CHANNEL_IDS)),
    supersedes_id=mostly(None, "s0", "s1"),
)
scopes = st.builds(
    Scope,
    kind=st.sampled_from(list(ScopeKind)),
    channels=some(CHANNEL_IDS, least=0),
    assets=st.sampled_from([(), ("a1",), ("a2",)]),
    media=some(ConsentMedia, least=0),
)
withdrawals = st.builds(
    Withdrawal,
    id=st.sampled_from([f"w{number}" for number in range(5)]),
    subject_id=people_ids,
    by_person_id=people_ids,
    by_role=st.sampled_from(list(WithdrawalRole)),
    received_at=days,
    recorded_at=instants,
    received_by=st.sampled_from(["", "data_steward"]),
    scope=scopes,
    supersedes_id=mostly(None, "w0", "w1"),
)
guardianships = st.builds(
    Guardianship,
    id=st.sampled_from([f"g{number}" for number in range(5)]),
    child_id=people_ids,
    guardian_id=people_ids,
    holds_parental_responsibility=mostly(True, False, True),
    sole=mostly(False, False, True),
    valid_from=mostly(None, *DAYS),
    valid_to=mostly(None, *DAYS),
)


states = mostly(AppearanceState.CONFIRMED, *AppearanceState)
heights = st.sampled_from([800, 90, 4, 0, -3])
boxed = mostly(True, False)
appearance_kinds = mostly(AppearanceKind.FACE, *AppearanceKind)
shown_people = st.sampled_from([*PEOPLE, None, "lost"])
prominences = st.sampled_from(list(Prominence))
markers = mostly(Marker.NONE, *Marker)
ignored_because = mostly(None, *IgnoreReason)
alternatives = often((), few(people_ids, 2))


@st.composite
def appearances(draw, number=0):
    state = draw(states)
    height = draw(heights)
    return Appearance(
        id=f"x{number}",
        asset_id="a1",
        kind=draw(appearance_kinds),
        box=(1, 2, 50, height) if draw(boxed) else None,
        person_id=draw(shown_people),
        state=state,
        prominence=draw(prominences),
        marker=draw(markers),
        ignore_reason=draw(ignored_because),
        suggested_alternatives=draw(alternatives),
    )


shown = [appearances(number) for number in range(3)]


channels = st.builds(
    Channel,
    id=st.just("any"),
    kind=st.sampled_from(list(ChannelKind)),
    name=st.just("kanal"),
    owner=mostly(Owner.ORGANISATION, *Owner),
    audience=mostly(Audience.OPEN, *Audience),
    auto_shares_to=often((), few(st.sampled_from([*CHANNEL_IDS, "lost"]), 2)),
)
sizes = st.sampled_from([None, 4000, 0, -1, 10**400])
assets = st.builds(
    Asset,
    id=st.just("a1"),
    file=st.sampled_from(["IMG.jpg", "kurs/Kari_Nordmann.jpg"]),
    media=mostly(Media.PHOTO, *Media),
    captured_at=st.sampled_from([None, "2026-03-01T11:20:00Z", "2026-03-01", "søndag", "0001-01-01T00:00:00Z"]),
    event_id=st.sampled_from([None, "e1", "e2"]),
    origin=mostly(Origin.OWN, *Origin),
    creator_name=mostly("Ola Foto", ""),
    people_check=mostly(PeopleCheck.CONFIRMED_COMPLETE, *PeopleCheck),
    checked_at=perhaps_instants,
    caption=mostly("", "Kari Nordmann", "Karis tale"),
    alt_text=st.sampled_from([{}, {"nb": "Kari"}]),
    width=sizes,
    height=sizes,
    source_text=st.sampled_from(["", "kilde"]),
    licence=st.sampled_from(["unknown", "own", "cc-by-nc-4.0"]),
    restricted=mostly(False, False, True),
    quarantine=mostly(False, False, True),
    derived_from=st.sampled_from([None, "a2"]),
    watched_in_full=mostly(True, False, True),
)
events = st.builds(
    Event,
    id=st.sampled_from(EVENTS),
    title=st.just("Samling"),
    type=st.sampled_from([EventType.COURSE, EventType.DEMONSTRATION, EventType.MEETING]),
    reveals=st.sampled_from(list(Reveals)),
    internal_only=mostly(False, False, True),
)
policies = st.builds(
    Policy,
    profile=st.sampled_from(["always_consent", "notice_and_objection"]),
    guardian_floor_age=mostly(15, 13, 18, -5, 10**6),
    guardians_required=st.sampled_from(["all_registered", "one"]),
    assent_max_age_months=mostly(24, 0, -30, 10**6),
    turned_age_grace_days=mostly(90, 0, -4, 10**9),
    people_check_required=st.booleans(),
    exceptions_enabled=st.sampled_from([True, False, {"demonstration": True}, {"demonstration": "yes"}]),
    evidence_required=mostly(True, False, True),
)
exceptions = st.builds(
    ExceptionGrant,
    id=st.sampled_from([f"k{number}" for number in range(4)]),
    asset_id=mostly("a1", "a2"),
    appearance_id=st.sampled_from([None, "x0", "x1", "lost"]),
    type=st.sampled_from(list(ExceptionType)),
    reason_text=st.just("tog"),
    granted_at=instants,
    valid_until=mostly(None, *DAYS),
    channels=some(CHANNEL_IDS, least=0),
)


def distinct(rows):
    return tuple({row.id: row for row in rows}.values())


how_many = st.integers(0, 3)
who_is_known = st.permutations(PEOPLE)
jurisdictions = st.sampled_from(list(Jurisdiction))
perhaps_event = st.one_of(st.none(), events)
some_guardianships, some_consents, some_assents = few(guardianships), few(consents, 5), few(assents)
some_withdrawals, some_exceptions = few(withdrawals, 2), few(exceptions, 2)
some_objections = often((), few(people_ids, 1))


@st.composite
def facts_of(draw):
    people = {person_id: draw(anybody[person_id]) for person_id in draw(who_is_known) if draw(boxed)}
    return Facts(
        asset=draw(assets),
        jurisdiction=draw(jurisdictions),
        unit_id="u1",
        policy=draw(policies),
        channels={channel_id: replace(draw(channels), id=channel_id) for channel_id in CHANNEL_IDS},
        event=draw(perhaps_event),
        appearances=tuple(draw(one) for one in shown[: draw(how_many)]),
        people=people,
        guardianships=distinct(draw(some_guardianships)),
        consents=distinct(draw(some_consents)),
        assents=distinct(draw(some_assents)),
        withdrawals=distinct(draw(some_withdrawals)),
        exceptions=distinct(draw(some_exceptions)),
        objections=frozenset(draw(some_objections)),
    )


EVERYTHING = ConsentItem(channels=CHANNEL_IDS, media=tuple(ConsentMedia), name_mode=NameMode.FULL)
IN_ORDER = Asset(id="a1", creator_name="Ola", people_check=PeopleCheck.CONFIRMED_COMPLETE)
YES = Assent(id="yes", child_id="", asked_on=DAYS[2], recorded_at=at_noon(DAYS[2]), answer=Answer.YES)


own_noes = own_consents.map(lambda row: replace(row, supersedes_id=None))
perhaps_own, perhaps_withdrawal = often((), few(own_noes, 2)), often((), few(withdrawals, 1))
perhaps_exception, perhaps_assent = often((), few(exceptions, 1)), often((), few(assents, 1))
who_is_shown = st.sampled_from([("p0",), ("p0", "p1"), ("p1",)])
signers = st.sampled_from(["one", "all"])


def form_of(row, person_id, role, speaker):
    return replace(
        row,
        id=f"{role}-{person_id}-{speaker}",
        subject_id=person_id,
        speaker_id=speaker,
        role=role,
        supersedes_id=None,
        valid_from=None,
        valid_until=None,
        org_unit_id=None,
        evidence=(Evidence(sha256="aa"),),
        special_category=True,
        signed_at=DAYS[2],
        items=(EVERYTHING, *row.items[:1]),
    )


@st.composite
def nearly_clear(draw):
    """Facts about people of whom most said yes, so that what must not be lost is there to lose."""
    event = draw(perhaps_event)
    people = {
        person_id: replace(
            draw(anybody[person_id]),
            merged_into_id=None,
            protected=False,
            capacity=Capacity.FULL,
            birth_year=None,
            deceased_year=None,
            deceased_on=None,
        )
        for person_id in PEOPLE
    }
    forms = [
        form_of(draw(consents), person_id, role, speaker)
        for person_id in PEOPLE[:2]
        for role, speaker in ((ConsentRole.SELF, person_id), (ConsentRole.GUARDIAN, "p3"))
    ]
    return Facts(
        jurisdiction=Jurisdiction.NO,
        unit_id="u1",
        asset=replace(IN_ORDER, event_id=None if event is None else event.id),
        channels={each: Channel(id=each, kind=ChannelKind.OTHER, name=each) for each in CHANNEL_IDS},
        event=None if event is None else replace(event, internal_only=False),
        people=people,
        policy=Policy(exceptions_enabled=draw(st.booleans()), guardians_required=draw(signers)),
        exceptions=draw(perhaps_exception),
        appearances=tuple(
            Appearance(id=f"x{person_id}", asset_id="a1", person_id=person_id, state=AppearanceState.CONFIRMED)
            for person_id in draw(who_is_shown)
        ),
        consents=(*forms, *draw(perhaps_own)),
        withdrawals=draw(perhaps_withdrawal),
        guardianships=tuple(
            Guardianship(id=f"g{each}", child_id=each, guardian_id="p3", holds_parental_responsibility=True)
            for each in PEOPLE[:2]
        ),
        assents=(*(replace(YES, id=f"yes-{each}", child_id=each) for each in PEOPLE[:2]), *draw(perhaps_assent)),
    )


any_facts = st.one_of(nearly_clear(), facts_of())
uses = st.builds(
    Use,
    channel_id=mostly("facebook", *CHANNEL_IDS, "lost"),
    purpose=mostly(Purpose.INFORM, *Purpose),
    texts=st.sampled_from([(), ("Kari N.",)]),
    rendition=st.sampled_from([None] * 3 + [Rendition(width_px=0, height_px=5), Rendition(width_px=90, height_px=90)]),
)
