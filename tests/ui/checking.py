"""Scenes for tests of the check window: people who said yes, and the dialogs that are open."""

from datetime import date

from PySide6.QtWidgets import QApplication

from consent_db import clock, consents, events, people, photos, policy
from consent_db.records import (
    Actor,
    Consent,
    ConsentItem,
    Event,
    EventType,
    Evidence,
    NameMode,
    PeopleCheck,
    Person,
)

ACTOR = Actor()


def add_kari(register, *, until=None, channels=("facebook",), name_mode=NameMode.FIRST):
    """Kari, who said yes to some channels this year."""
    people.add(register, Person(id="kari", first_name="Kari", last_name="Nordmann", adult_declared=True), actor=ACTOR)
    if channels:
        day = clock.today(policy.unit(register).jurisdiction)
        new = Consent(
            id="c-kari",
            subject_id="kari",
            speaker_id="kari",
            signed_at=date(day.year, 1, 10),
            recorded_at=clock.now_utc(),
            valid_until=until,
            special_category=True,
            evidence=(Evidence(sha256="ab" * 32),),
            items=(ConsentItem(channels=channels, name_mode=name_mode),),
        )
        consents.record(register, new, actor=ACTOR)


def put_in_order(register, asset_id, kind=EventType.MEETING):
    """Say that everyone is framed, describe the picture, and put it into an event."""
    photos.set_people_check(register, [asset_id], PeopleCheck.CONFIRMED_COMPLETE, actor=ACTOR)
    photos.update_texts(register, asset_id, {"alt_text": {"en": "A woman at a window"}}, actor=ACTOR)
    put_into(register, asset_id, kind)


def put_into(register, asset_id, kind):
    """Put a picture into an event of a kind."""
    events.add(register, Event(id=f"e-{kind}", title=f"The {kind}", type=kind), actor=ACTOR)
    events.put_assets(register, f"e-{kind}", [asset_id], actor=ACTOR)


def active(kind):
    """The dialog of a kind that is open."""
    (found,) = [window for window in QApplication.topLevelWidgets() if isinstance(window, kind) and window.isVisible()]
    return found


def card_of(window, person_id):
    """The card of one person, or of a face nobody named (None)."""
    return next(one for one in window._cards if one.appearance is not None and one.appearance.person_id == person_id)
