"""Any legal register goes out, into another one, and out again without a difference, in any order of its records."""

import copy
import random
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consent_db import portable
from consent_db.connection import open_register
from consent_db.records import Actor
from consent_db.rows import BY_KEY

ACTOR = Actor()
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
DAYS = st.dates().map(str)
INSTANTS = st.datetimes().map(lambda moment: moment.isoformat() + "Z")
IDS = ["1", "b", "å", "🙂", "id with blanks", "'; DROP TABLE person; --"]
CHANNELS, PEOPLE, EVENTS, ASSETS = (st.sampled_from(IDS) for _ in range(4))
FLAGS = st.booleans()


def maybe(strategy):
    return st.none() | strategy


def some(strategy):
    return st.lists(strategy, min_size=1, max_size=3)


def words(key, name, kinds=None):
    """The words a key knows, as the description of the records has them."""
    kind = (kinds or BY_KEY[key].kinds)[name]
    while not hasattr(kind, "words"):
        kind = kind.kind
    return st.sampled_from(sorted(kind.words))


def table(**keys):
    """Records with all ids; further keys may be missing."""
    return st.tuples(*(st.fixed_dictionaries({"id": st.just(one)}, optional=keys) for one in IDS)).map(list)


def required(entries, **keys):
    """The same records with keys that are always there."""
    return st.tuples(entries, *(st.fixed_dictionaries(keys) for _ in IDS)).map(
        lambda parts: [record | more for record, more in zip(parts[0], parts[1:], strict=True)]
    )


ITEMS = st.fixed_dictionaries(
    {"decision": st.sampled_from(["grant", "refuse"]), "channels": some(CHANNELS)},
    optional={
        "media": some(st.sampled_from(["photo", "video", "voice"])),
        "purposes": some(st.sampled_from(["inform", "press"])),
        "event_id": maybe(EVENTS),
        "event_type": maybe(st.sampled_from(["parade", "course"])),
        "captured_from": maybe(DAYS),
        "share_units": st.sampled_from(["none", "within_org"]) | some(TEXT.filter(str.strip)),
    },
)
SCOPES = st.one_of(
    st.sampled_from(["all", "name", "sharing", "biometric"]).map(lambda kind: {"kind": kind}),
    some(CHANNELS).map(lambda ids: {"kind": "channels", "channels": ids}),
    some(ASSETS).map(lambda ids: {"kind": "assets", "assets": ids}),
    some(st.sampled_from(["photo", "voice"])).map(lambda media: {"kind": "media", "media": media}),
)
# Nothing may be recorded before the day on which it was stated, and `DAYS` goes to the end of the calendar.
STATED = {"recorded_at": st.just("9999-12-31T12:00:00Z"), "supersedes_id": st.none()}
DOCUMENTS = st.fixed_dictionaries(
    {
        "format": st.just("klarert-register/1"),
        "org_unit": st.fixed_dictionaries({"id": st.just("u"), "name": TEXT}, optional={"phone": TEXT}),
        "channels": required(
            table(
                auto_shares_to=st.lists(CHANNELS, max_size=3),
                url=TEXT,
                active=FLAGS,
                responsible_person_id=maybe(PEOPLE),
            ),
            kind=words("channels", "kind"),
            name=TEXT,
        ),
        "events": required(
            table(
                type=words("events", "type"),
                start=maybe(DAYS),
                closed_at=maybe(INSTANTS),
                notice_given=maybe(st.dictionaries(TEXT, TEXT)),
            ),
            title=TEXT,
        ),
        "people": table(
            first_name=TEXT,
            kind=words("people", "kind"),
            birth_date=maybe(DAYS),
            protected=FLAGS,
            deceased_year=maybe(st.integers(1850, 2200)),
            lookalike_group_id=maybe(TEXT.filter(str.strip)),
        ),
        "consents": required(
            table(
                method=words("consents", "method"),
                biometric=maybe(FLAGS),
                place=TEXT,
                valid_until=maybe(DAYS),
                evidence=st.lists(st.sampled_from(["ab" * 32, "cd" * 32]).map(lambda sha: {"sha256": sha}), max_size=3),
            ),
            subject_id=PEOPLE,
            speaker_id=PEOPLE,
            role=st.sampled_from(["guardian", "representative"]),
            signed_at=DAYS,
            items=some(ITEMS),
            **STATED,
        ),
        "assents": required(
            table(not_channels=st.lists(CHANNELS, max_size=2), limits_text=TEXT),
            child_id=PEOPLE,
            asked_on=DAYS,
            answer=words("assents", "answer"),
            **STATED,
        ),
        "withdrawals": required(
            table(text=TEXT, wants=words("withdrawals", "wants"), completed_at=maybe(INSTANTS)),
            subject_id=PEOPLE,
            by_person_id=PEOPLE,
            by_role=st.sampled_from(["guardian", "authority"]),
            received_at=DAYS,
            scope=SCOPES,
            **STATED,
        ),
        "assets": table(
            caption=TEXT,
            event_id=maybe(EVENTS),
            width=maybe(st.integers(1, 9999)),
            keywords=st.lists(TEXT, max_size=3),
            alt_text=st.dictionaries(st.sampled_from(["nb", "sv"]), TEXT),
            captured_at=maybe(INSTANTS),
        ),
        "appearances": required(
            table(
                box=maybe(st.tuples(*[st.integers(-9, 99)] * 2, *[st.integers(1, 99)] * 2).map(list)),
                stranger=FLAGS,
                suggested_alternatives=st.lists(PEOPLE, max_size=2),
                t_start_ms=maybe(st.integers(0, 10**9)),
            ),
            asset_id=ASSETS,
            person_id=PEOPLE,
            state=words("appearances", "state"),
        ),
        "publications": required(
            table(
                removed_at=maybe(INSTANTS),
                verdict_snapshot=maybe(st.dictionaries(TEXT, st.integers(-9, 9))),
                names_used=st.lists(TEXT, max_size=2),
            ),
            asset_id=ASSETS,
            channel_id=CHANNELS,
        ),
        "exceptions": required(
            table(channels=st.lists(CHANNELS, max_size=2)),
            asset_id=ASSETS,
            type=words("exceptions", "type"),
            reason_text=TEXT.filter(str.strip),
            granted_at=INSTANTS,
        ),
    }
)


@pytest.fixture(scope="module")
def new_register(empty_register_folder, tmp_path_factory):
    """Opens an empty register of its own, and closes the one of three examples ago."""
    opened = []
    folder = tmp_path_factory.mktemp("examples")

    def make():
        for register in opened[:-2]:
            register.close()
        shutil.copytree(empty_register_folder, folder / str(len(opened)))
        opened.append(open_register(folder / str(len(opened)), passphrase="en lang setning for tester"))
        return opened[-1]

    yield make
    for register in opened:
        register.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(document=DOCUMENTS, seed=st.integers(0, 999))
def test_what_went_in_comes_out_again(new_register, tmp_path_factory, document, seed):
    folder = tmp_path_factory.getbasetemp()
    first, second, third = new_register(), new_register(), new_register()
    portable.load(first, document, folder, actor=ACTOR)
    out = portable.dump(first)

    portable.load(second, out, folder, actor=ACTOR)
    assert portable.dump(second) == out
    assert portable.load(second, document, folder, actor=ACTOR).imported.keys() == document.keys() - {
        "format",
        "org_unit",
    }
    assert portable.dump(second) == out

    shuffled = copy.deepcopy(document)
    for key in BY_KEY:
        if key != "channels":  # their order is the branch's own
            random.Random(seed).shuffle(shuffled.get(key, []))
    portable.load(third, shuffled, folder, actor=ACTOR)
    assert portable.dump(third) == out
