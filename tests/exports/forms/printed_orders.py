"""Orders of forms as a made-up branch would print them: spare and crowded, blank and for somebody."""

from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass, replace
from datetime import date
from functools import cache

from consent_db.records import Audience, Channel, ChannelKind, Event, OrgUnit, Person, Policy
from exports.forms.order import READ_BACK, FormCode, FormOrder
from exports.forms.reference import ALPHABET
from exports.forms.writer import write

LANGUAGES = ("nb", "nn", "sv", "en")
CODES = sorted(READ_BACK)
TODAY = date(2026, 6, 14)
PLACES = (
    ("web", "web", "nettsiden"),
    ("facebook", "facebook", "Facebook"),
    ("instagram", "instagram", "Instagram"),
    ("x", "x", "X"),
    ("linkedin", "linkedin", "LinkedIn"),
    ("youtube", "youtube", "YouTube"),
    ("tiktok", "tiktok", "TikTok"),
    ("snapchat", "snapchat", "Snapchat"),
    ("print", "print", "trykksaker"),
    ("press", "press", "aviser og andre medier"),
    ("newsletter", "newsletter", "nyhetsbrev på e-post"),
    ("portal", "portal", "medlemsportalen"),
    ("groups", "other", "lukkede grupper"),
    ("course", "course_material", "kurs og interne møter"),
)
FOR_MEMBERS = frozenset(("newsletter", "portal", "groups", "course"))
LONG_ORG = "Landsforeningen for hjerte-, lunge- og slagrammede i Nordland, Troms og Finnmark med tilsluttede lag"
LONG_UNIT = "Fjordvik og omegn lokalforening for pasienter og pårørende med sjeldne og sammensatte sykdommer"
LONG_PLACES = ("i regionen vår i nord", "for ungdomsutvalget", "for likepersonene")


def channels(count=14, *, long=False):
    """So many places to publish; long ones say for whom."""
    made = []
    for number in range(count):
        place, kind, name = PLACES[number % len(PLACES)]
        audience = Audience.MEMBERS if place in FOR_MEMBERS else Audience.OPEN
        if long:
            place, name = f"place.{number}", f"{name} {LONG_PLACES[number % len(LONG_PLACES)]}"
        made.append(Channel(id=place, kind=ChannelKind(kind), name=name, audience=audience))
    return tuple(made)


UNIT = OrgUnit(
    id="u1",
    name="Fjordvik lokalforening",
    org="Norsk pasientforening",
    contact_name="Áŋŋel Đorđić-Čáhppe",
    email="post@fjordvik.example",
    phone="000 00 000",
    dpo_contact="Kari Holm",
)
EVENT = Event(id="e1", title="Sommerkurs på Solvik", start=date(2026, 6, 13), end=date(2026, 6, 14))


def person(name, born):
    """Somebody whose form is printed for them."""
    return Person(id=f"p-{name}", display_name=name, birth_date=born)


def ref(number):
    """A reference with its check letter, always the same for the same number."""
    body = "".join(ALPHABET[(number // 32**place * 7 + 5 * place) % 32] for place in range(7))
    check = sum((2 * place + 1) * ALPHABET.index(one) for place, one in enumerate(body)) % 32
    return body + ALPHABET[check]


def order(code, lang, *, number=1, **more):
    """An order of the ordinary branch."""
    code = FormCode(code)
    base = FormOrder(
        code=code,
        lang=lang,
        unit=UNIT,
        policy=Policy(),
        today=TODAY,
        valid_until=date(2028, 6, 14),
        channels=channels(),
        face_codes=code is FormCode.ADULT,
        ref=ref(number),
        unit_tag="ABC123",
        token="0A1B2C3D",
        version="1.3",
        event=EVENT,
    )
    return replace(base, **more)


@cache
def printed(wish):
    """The file of one order and its layout; the same order is written once for all tests of a run."""
    pdf, (layout,) = write([wish])
    return pdf, layout


def crowded(code, lang, **more):
    """The longest names that this test knows, and twenty places to publish."""
    return order(
        code,
        lang,
        unit=replace(UNIT, name=LONG_UNIT, org=LONG_ORG),
        channels=channels(20, long=True),
        event=replace(
            EVENT, title="Sommersamling for hele landsforeningen med foredrag, turer og grillkveld på Solvik"
        ),
        **more,
    )


def variants(code, lang):
    """Every kind of form by name."""
    code = FormCode(code)
    child = code is FormCode.CHILD
    named = person("Ánde Čáhppe-Đorđić Ŋallisson", date(2017, 3, 1) if child else None)
    made = {
        "ordinary": order(code, lang),
        "blank": order(code, lang, event=None),
        "named": order(code, lang, person=named, guardians=(named, named) if child else ()),
        "crowded": crowded(code, lang),
        "bare": order(code, lang, unit=OrgUnit(id="u1", name="Fjordvik"), event=None, channels=channels(1)),
    }
    if code is FormCode.ADULT:
        made["youth"] = order(code, lang, youth=True, person=person("Ida", date(2010, 1, 1)), face_codes=False)
    if child:
        made["faces"] = order(code, lang, policy=Policy(biometric_min_age=12), face_codes=True)
    return made


def hostile(code, lang):
    """Names as nobody has them, by name; whatever does not fit must be refused."""
    code = FormCode(code)
    child = code is FormCode.CHILD
    endless, spaced = "W" * 10_000, "Ww " * 3_000
    made = {}
    for name, text in (
        ("endless", endless),
        ("spaced", spaced),
        ("dashed", "Åg-" * 3_000),
        ("points", "a.b/c@d " * 900),
    ):
        born = date(2017, 3, 1) if child else None
        made[f"person {name}"] = order(code, lang, person=person(text, born), guardians=(person(text, None),) * 2)
        made[f"event {name}"] = order(code, lang, event=replace(EVENT, title=text))
        made[f"unit {name}"] = order(code, lang, unit=replace(UNIT, name=text, org=text[1:]))
        made[f"reach {name}"] = order(
            code, lang, unit=replace(UNIT, contact_name=text, email=text[1:], phone=text[2:], dpo_contact=text[3:])
        )
        some = (replace(one, id=f"{one.id}{'.%/' * 40}", name=text) for one in channels(6))
        made[f"channels {name}"] = order(code, lang, channels=tuple(some))
    return made


def parts(one, kind):
    """All blocks of a kind in what a form says, however deep, in their order."""
    if isinstance(one, kind):
        yield one
    if isinstance(one, tuple):
        for inner in one:
            yield from parts(inner, kind)
    elif is_dataclass(one):
        for inner in dataclass_fields(one):
            yield from parts(getattr(one, inner.name), kind)
