"""Builds the facts of a verdict in sentences: `event("course").photo().shows(ola.consented("facebook"))`."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from itertools import count

from consent_db.records import (
    Answer,
    Appearance,
    AppearanceState,
    Assent,
    Asset,
    Audience,
    Channel,
    ChannelKind,
    Consent,
    ConsentItem,
    ConsentRole,
    Decision,
    Event,
    EventType,
    Evidence,
    ExceptionGrant,
    ExceptionType,
    Facts,
    Guardianship,
    Jurisdiction,
    Media,
    Outcome,
    Owner,
    PeopleCheck,
    Person,
    PersonKind,
    Policy,
    Purpose,
    Scope,
    ScopeKind,
    Use,
    Withdrawal,
    WithdrawalRole,
)
from consent_db.verdict import judge, outcome

TODAY = date(2026, 11, 20)
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
PROOF = (Evidence(sha256="ab" * 32),)
CHANNELS = {
    channel.id: channel
    for channel in (
        Channel(id="facebook", kind=ChannelKind.FACEBOOK, name="Facebook"),
        Channel(id="instagram", kind=ChannelKind.INSTAGRAM, name="Instagram"),
        Channel(id="website", kind=ChannelKind.WEB, name="Nettside"),
        Channel(id="newsletter", kind=ChannelKind.NEWSLETTER, name="Nyhetsbrev", audience=Audience.MEMBERS),
        Channel(id="print", kind=ChannelKind.PRINT, name="Trykk"),
        Channel(id="portal", kind=ChannelKind.PORTAL, name="Portal", audience=Audience.MEMBERS),
        Channel(id="room", kind=ChannelKind.INTERNAL, name="Rommet", audience=Audience.INTERNAL),
        Channel(id="mine", kind=ChannelKind.INSTAGRAM, name="Privat", owner=Owner.PRIVATE),
    )
}


def day(text):
    """A date from its ISO form; dates pass through."""
    return date.fromisoformat(text) if isinstance(text, str) else text


def instant(text):
    """Noon UTC of a day."""
    return datetime.combine(day(text), NOON.timetz())


@dataclass
class Teller:
    """One person, and everything said by and for them; each sentence returns the teller."""

    person: Person
    consents: list = field(default_factory=list)
    assents: list = field(default_factory=list)
    withdrawals: list = field(default_factory=list)
    guardianships: list = field(default_factory=list)
    company: list = field(default_factory=list)
    numbers: count = field(default_factory=count)

    @property
    def id(self):
        return self.person.id

    def is_(self, **changes):
        """Change what is known of the person."""
        self.person = replace(self.person, **changes)
        return self

    def _id(self, prefix):
        return f"{prefix}-{self.id}-{next(self.numbers)}"

    def signed(self, *items, on="2026-01-10", by=None, role=ConsentRole.SELF, until="2027-01-01", **form):
        """A form with these items."""
        defaults = {
            "id": self._id("c"),
            "subject_id": self.id,
            "speaker_id": self.id if by is None else by.id,
            "role": role,
            "signed_at": day(on),
            "recorded_at": instant(on),
            "valid_until": day(until),
            "special_category": True,
            "evidence": PROOF,
        }
        if by is not None and by not in self.company:
            self.company.append(by)
        self.consents.append(Consent(**{**defaults, **form}, items=items))
        return self

    def consented(
        self, *channels, on="2026-01-10", by=None, role=ConsentRole.SELF, until="2027-01-01", form=None, **item
    ):
        """A form that says yes to these channels."""
        return self.signed(grant(*channels, **item), on=on, by=by, role=role, until=until, **(form or {}))

    def refused(self, *channels, on="2026-01-10", by=None, role=ConsentRole.SELF, form=None, **item):
        """A form that says no to these channels."""
        return self.signed(refuse(*channels, **item), on=on, by=by, role=role, **(form or {}))

    def withdrew(self, kind=ScopeKind.ALL, on="2026-06-01", by=None, role=WithdrawalRole.SELF, scope=None, **more):
        """A withdrawal."""
        self.withdrawals.append(
            Withdrawal(
                **{
                    "id": self._id("w"),
                    "subject_id": self.id,
                    "by_person_id": self.id if by is None else by.id,
                    "by_role": role,
                    "received_at": day(on),
                    "recorded_at": instant(on),
                    "scope": Scope(kind=ScopeKind(kind), **(scope or {})),
                    **more,
                }
            )
        )
        return self

    def answered(self, answer=Answer.YES, on="2026-03-01", **more):
        """A child's own answer."""
        self.assents.append(
            Assent(
                **{
                    "id": self._id("s"),
                    "child_id": self.id,
                    "asked_on": day(on),
                    "recorded_at": instant(on),
                    "answer": Answer(answer),
                    **more,
                }
            )
        )
        return self

    def has_guardian(self, guardian, *, entitled=True, **more):
        """A guardianship row."""
        self.guardianships.append(
            Guardianship(
                id=self._id("g"),
                child_id=self.id,
                guardian_id=guardian.id,
                holds_parental_responsibility=entitled,
                **more,
            )
        )
        self.company.append(guardian)
        return self

    def guardian_yes(self, guardian, *channels, on="2026-01-10", until="2027-01-01", form=None, **item):
        """A guardian's form that says yes."""
        return self.consented(*channels, on=on, by=guardian, role=ConsentRole.GUARDIAN, until=until, form=form, **item)

    def guardian_no(self, guardian, *channels, on="2026-05-10", **item):
        """A guardian's form that says no."""
        return self.refused(*channels, on=on, by=guardian, role=ConsentRole.GUARDIAN, **item)

    def guardian_withdrew(self, guardian, on="2026-06-01", **more):
        """A guardian's withdrawal."""
        return self.withdrew(on=on, by=guardian, role=WithdrawalRole.GUARDIAN, **more)


def grant(*channels, **item):
    """A granting item; photo, inform and every event unless said otherwise."""
    return ConsentItem(channels=channels or ("facebook",), **item)


def refuse(*channels, **item):
    """A refusing item."""
    return ConsentItem(decision=Decision.REFUSE, channels=channels or ("facebook",), **item)


def adult(person_id="ola", **more):
    """A declared adult who has said nothing yet."""
    return Teller(Person(**{"id": person_id, "adult_declared": True, **more}))


def child(person_id="mio", born="2016-05-04", **more):
    """A child, ten years old today, of whom nobody has said anything yet."""
    return Teller(Person(id=person_id, kind=PersonKind.CHILD, birth_date=day(born), **more))


def family(born="2016-05-04", **more):
    """A child with two guardians who have said yes to Facebook, and its own yes: example G09."""
    kari, per = adult("kari"), adult("per")
    mio = child(born=born, **more).has_guardian(kari).has_guardian(per)
    mio.guardian_yes(kari).guardian_yes(per).answered()
    return mio, kari, per


@dataclass
class Picture:
    """One asset and what it shows; every sentence returns the picture."""

    asset: Asset
    event: Event | None = None
    appearances: list = field(default_factory=list)
    tellers: list = field(default_factory=list)
    exceptions: list = field(default_factory=list)
    policy: Policy = field(default_factory=Policy)
    channels: dict = field(default_factory=lambda: dict(CHANNELS))
    objections: frozenset = frozenset()
    jurisdiction: Jurisdiction = Jurisdiction.NO
    unit_id: str = "u1"

    def is_(self, **changes):
        """Change the asset."""
        self.asset = replace(self.asset, **changes)
        return self

    def under(self, **policy):
        """Change the policy."""
        self.policy = replace(self.policy, **policy)
        return self

    def with_channel(self, channel_id, **changes):
        """Change or add a channel."""
        known = self.channels.get(channel_id, Channel(id=channel_id, kind=ChannelKind.OTHER, name=channel_id))
        self.channels[channel_id] = replace(known, **changes)
        return self

    def knows(self, *tellers):
        """Bring people into the facts who are not in the picture."""
        for teller in tellers:
            if teller not in self.tellers:
                self.tellers.append(teller)
                self.knows(*teller.company)
        return self

    def _add(self, **appearance):
        row = {
            "id": f"x{len(self.appearances)}",
            "asset_id": self.asset.id,
            "box": (100, 100, 800, 800),
            **appearance,
        }
        self.appearances.append(Appearance(**row))
        return self

    def shows(self, *tellers, **appearance):
        """Confirmed appearances of these people."""
        for teller in tellers:
            self.knows(teller)
            self._add(person_id=teller.id, state=AppearanceState.CONFIRMED, **appearance)
        return self

    def suggests(self, teller, *others, **appearance):
        """A suggested match, perhaps with alternatives."""
        self.knows(teller, *others)
        alternatives = tuple(other.id for other in others)
        return self._add(
            person_id=teller.id, state=AppearanceState.SUGGESTED, suggested_alternatives=alternatives, **appearance
        )

    def shows_stranger(self, **appearance):
        """An appearance nobody has named."""
        return self._add(**appearance)

    def excepted(self, kind=ExceptionType.CROWD_EVENT, *channels, on="2026-11-01", **more):
        """A recorded exception."""
        self.exceptions.append(
            ExceptionGrant(
                **{
                    "id": f"e{len(self.exceptions)}",
                    "asset_id": self.asset.id,
                    "type": ExceptionType(kind),
                    "reason_text": "tog 1. mai",
                    "granted_at": instant(on),
                    "channels": channels or ("facebook",),
                    **more,
                }
            )
        )
        return self

    def objected_by(self, *tellers):
        """Open objections."""
        self.objections |= {teller.id for teller in tellers}
        return self

    def facts(self):
        """The facts, as the register would hand them over."""
        return Facts(
            asset=self.asset,
            jurisdiction=self.jurisdiction,
            unit_id=self.unit_id,
            policy=self.policy,
            channels=self.channels,
            event=self.event,
            appearances=tuple(self.appearances),
            people={teller.id: teller.person for teller in self.tellers},
            guardianships=tuple(row for teller in self.tellers for row in teller.guardianships),
            consents=tuple(row for teller in self.tellers for row in teller.consents),
            assents=tuple(row for teller in self.tellers for row in teller.assents),
            withdrawals=tuple(row for teller in self.tellers for row in teller.withdrawals),
            exceptions=tuple(self.exceptions),
            objections=self.objections,
        )

    def verdict(self, channel="facebook", *, on=TODAY, purpose=Purpose.INFORM, **use):
        """The answer."""
        asked = Use(channel_id=channel, purpose=purpose, **use)
        verdict = judge(self.facts(), asked, day(on))
        assert outcome(self.facts(), asked, day(on)) is verdict.outcome, "the short way to the outcome gives another"
        return verdict


def photo(event=None, **asset):
    """A picture in which everything but its people is in order."""
    defaults = {
        "id": "a1",
        "file": "IMG_0001.jpg",
        "creator_name": "Ola Foto",
        "people_check": PeopleCheck.CONFIRMED_COMPLETE,
        "width": 6000,
        "height": 4000,
        "captured_at": "2026-03-01T11:20:00Z",
        "event_id": None if event is None else event.id,
        "checked_by": "officer",
        "checked_at": NOON,
    }
    return Picture(Asset(**{**defaults, **asset}), event)


def event(kind="meeting", event_id="e1", **more):
    """A gathering; `event("course").photo()` is a picture taken there."""
    return Gathering(Event(id=event_id, title="Samling", type=EventType(kind), start=date(2026, 3, 1), **more))


@dataclass
class Gathering:
    """An event whose pictures are told about."""

    event: Event

    def photo(self, **asset):
        """A picture taken at the event."""
        return photo(self.event, **asset)


def video(**more):
    """A film that was watched and has captions."""
    return photo(media=Media.VIDEO, watched_in_full=True, captions=True, **more)


def crowd(kind="demonstration", **asset):
    """A picture of an event where exceptions are switched on."""
    return event(kind).photo(**asset).under(exceptions_enabled=True)


def codes(picture, channel="facebook", **use):
    """Every code but missing alternative text, in order."""
    return [row.code for row in picture.verdict(channel, **use).reasons if row.code != "ALT_TEXT_MISSING"]


def _headline(picture, expected, channel, use):
    verdict = picture.verdict(channel, **use)
    assert verdict.outcome is expected, [row.code for row in verdict.reasons]
    return verdict.headline


def clear(picture, channel="facebook", **use):
    """The headline of a picture that must be clear."""
    return _headline(picture, Outcome.CLEAR, channel, use)


def review(picture, channel="facebook", **use):
    """The headline of a picture somebody must look at."""
    return _headline(picture, Outcome.REVIEW, channel, use)


def blocked(picture, channel="facebook", **use):
    """The headline of a picture that must be blocked."""
    return _headline(picture, Outcome.BLOCKED, channel, use)


def the(picture, code, channel="facebook", **use):
    """The one reason with this code."""
    (row,) = [row for row in picture.verdict(channel, **use).reasons if row.code == code]
    return row
