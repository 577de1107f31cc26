"""Orders whose texts differ: everything a branch has said or has not, each kind of person, each decision."""

from dataclasses import replace
from datetime import date

from consent_db.channels import first_set
from consent_db.records import (
    Audience,
    Channel,
    ChannelKind,
    Event,
    Jurisdiction,
    OrgUnit,
    Person,
    Policy,
)
from exports.forms.order import FormCode, FormOrder

TODAY = date(2026, 6, 14)
UNIT = OrgUnit(
    id="u1",
    name="Fjordvik lokalforening",
    org="Norsk pasientforening",
    contact_name="Berit Sande",
    email="post@fjordvik.example",
    phone="000 00 000",
    dpo_contact="Kari Holm",
)
BARE = OrgUnit(id="u1", name="Fjordvik lokalforening", jurisdiction=Jurisdiction.SE)
EVENT = Event(id="e1", title="Sommerkurs på Solvik", start=date(2026, 6, 13), end=date(2026, 6, 14))
ADULT = Person(id="p1", first_name="Fatou", last_name="Jallow", adult_declared=True)
YOUTH = Person(id="p2", first_name="Linh", last_name="Tran", birth_date=date(2010, 1, 1))
CHILD = Person(id="p3", first_name="Nora", last_name="Dahl", birth_date=date(2017, 5, 1))
MOTHER = Person(id="p4", first_name="Anne", last_name="Dahl")
FATHER = Person(id="p5", first_name="Per", last_name="Holm")
OWN_CHANNELS = (
    Channel(id="web", kind=ChannelKind.WEB, name="fjordvik.example"),
    Channel(id="fb", kind=ChannelKind.FACEBOOK, name="Facebook"),
    Channel(id="hall", kind=ChannelKind.OTHER, name="Skjermen i gangen", audience=Audience.INTERNAL),
)


def order(code, lang, **more):
    """An order of a branch that has said everything of itself, for nobody yet."""
    return replace(
        FormOrder(
            code=FormCode(code),
            lang=lang,
            unit=UNIT,
            policy=Policy(),
            today=TODAY,
            valid_until=date(2028, 6, 14),
            channels=first_set(Jurisdiction.NO, "nb"),
            face_codes=FormCode(code) is FormCode.ADULT,
            ref="7QX2M9K0",
            unit_tag="FJ0RDV",
            token="T0KENT0K",
            version="1.3",
        ),
        **more,
    )


def variants(lang):
    """Every form and variant of the golden files by the name of its file."""
    minors = Policy(biometric_min_age=0, guardian_floor_age=16, validity_months_minor=6, takedown_days=0)
    short = Policy(face_codes="off", takedown_days=1, retention_after_end_months=18)
    for_child = {"valid_until": date(2027, 6, 14), "person": CHILD, "guardians": (MOTHER, FATHER)}
    return {
        "adult-blank": order("ADULT", lang),
        "adult-event-prefilled": order("ADULT", lang, event=EVENT, person=ADULT),
        "adult-youth": order("ADULT", lang, person=YOUTH, youth=True, face_codes=False, valid_until=date(2027, 6, 14)),
        "adult-bare": order(
            "ADULT",
            lang,
            unit=BARE,
            policy=short,
            face_codes=False,
            channels=OWN_CHANNELS,
            event=Event(id="e1", title="Årsmøte"),
            ref="",
            version="",
        ),
        "child-blank": order("CHILD", lang, valid_until=date(2027, 6, 14)),
        "child-event-two-guardians": order("CHILD", lang, event=EVENT, **for_child),
        "child-one-guardian-faces": order(
            "CHILD", lang, policy=minors, face_codes=True, **for_child | {"guardians": (MOTHER,)}
        ),
        "child-bare": order(
            "CHILD", lang, unit=BARE, policy=short, channels=OWN_CHANNELS, valid_until=date(2027, 6, 14)
        ),
        "withdraw-blank": order("WITHDRAW", lang),
        "withdraw-child": order("WITHDRAW", lang, person=CHILD, unit=BARE, policy=short),
    }
