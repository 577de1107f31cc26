"""All a verdict needs to know about a picture, in a handful of queries for many pictures."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Generic, TypeVar

from consent_db import channels, evidence, policy
from consent_db.consents import consents_by
from consent_db.errors import StoreProblem
from consent_db.records import (
    Appearance,
    AppearanceState,
    Assent,
    Asset,
    Consent,
    Facts,
    Jurisdiction,
    PeopleCheck,
    Withdrawal,
)
from consent_db.rows import (
    APPEARANCE,
    ASSENT,
    ASSET,
    CHUNK,
    EVENT,
    EXCEPTION,
    GUARDIANSHIP,
    PERSON,
    WITHDRAWAL,
    by_ids,
    query,
)
from consent_db.versions import versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from consent_db.connection import Register
    from consent_db.records import (
        Channel,
        Event,
        ExceptionGrant,
        Guardianship,
        OrgUnit,
        Person,
        Policy,
    )
    from consent_db.versions import Versions

S = TypeVar("S", Consent, Assent, Withdrawal)


def for_asset(register: Register, asset_id: str) -> Facts:
    """The facts about one picture; raises StoreProblem `unknown_asset`."""
    return for_assets(register, (asset_id,))[asset_id]


def for_assets(register: Register, asset_ids: Iterable[str]) -> dict[str, Facts]:
    """The facts about many pictures, by id, all read from one state of the register; raises `unknown_asset`.

    Scans of the consents concerned are compared with their hashes (Evidence.altered).
    """
    return Reader(register).for_assets(asset_ids)


def for_person(register: Register, person_id: str) -> Facts:
    """The facts about an imagined picture of one person alone, otherwise in order; raises `unknown_person`.

    The asset and the appearance have empty ids: nothing in the register is meant.
    """
    found = for_people(register, (person_id,))
    if person_id not in found:
        raise StoreProblem("unknown_person", person=person_id)
    return found[person_id]


def for_people(register: Register, person_ids: Iterable[str]) -> dict[str, Facts]:
    """The facts about one imagined picture each of many people, by id; who is not in the register is left out."""
    wanted = sorted(set(person_ids))
    found: dict[str, Facts] = {}
    with register.snapshot():
        shared = _Shared(register)
        about = _About(register, shared)
        about.read(set(wanted))
        for person_id in wanted:
            if person_id in about.people:
                asset = Asset(id="", people_check=PeopleCheck.CONFIRMED_COMPLETE, creator_name="-")
                shown = Appearance(id="", asset_id="", person_id=person_id, state=AppearanceState.CONFIRMED)
                found[person_id] = _facts(asset, (shown,), (), {person_id}, {}, about, shared)
    return found


class Reader:
    """Reads the facts of one picture after another; what it knows of people it keeps while nobody writes."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._state: tuple[int, int] | None = None
        self._shared: _Shared | None = None
        self._about: _About | None = None

    def for_assets(self, asset_ids: Iterable[str], *, same_scans: bool = False) -> dict[str, Facts]:
        """The facts about many pictures, by id, all read from one state of the register; raises `unknown_asset`.

        `same_scans`: whatever was written since the last reading here, the stored scans were not, so that those whose
        hashes were compared then need not be read again.
        """
        wanted = sorted(set(asset_ids))
        found: dict[str, Facts] = {}
        with self._register.snapshot():
            shared, about = self._known(same_scans=same_scans)
            for start in range(0, len(wanted), CHUNK):
                found.update(_chunk(self._register, wanted[start : start + CHUNK], about, shared))
        return found

    def _known(self, *, same_scans: bool) -> tuple[_Shared, _About]:
        # The first read of a snapshot settles what all of it sees, so that the number belongs to it.
        state = self._register.data_version(), self._register.connection.total_changes
        if self._shared is None or self._about is None or state != self._state:
            if same_scans:
                evidence.still_checked(self._register)
            self._shared = _Shared(self._register)
            self._about = _About(self._register, self._shared)
            self._state = state
        return self._shared, self._about


class _Shared:
    """What is the same for every picture of one reading: small tables, and who was merged into whom."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._versions: Versions | None = None
        self.unit: OrgUnit | None = policy.unit(register)
        self.policy: Policy = policy.policy(register)
        self.channels: Mapping[str, Channel] = {one.id: one for one in channels.channels(register)}
        self.objecting = {
            row[0]
            for row in query(
                register, "SELECT person_id FROM rights_request WHERE state = 'open' AND type IN ('object', 'restrict')"
            )
        }
        self.asking: dict[str, set[str]] = defaultdict(set)
        """Who asked for a picture to be taken down by naming it, whether or not anybody saw them in it."""
        asked = "SELECT value, subject_id FROM withdrawal, json_each(withdrawal.scope, '$.assets')"
        for asset_id, subject in query(register, asked + " WHERE json_extract(scope, '$.kind') = 'assets'"):
            self.asking[asset_id].add(subject)
        merged = dict(query(register, "SELECT id, merged_into_id FROM person WHERE merged_into_id IS NOT NULL"))
        self._roots = {one: _end(one, merged) for one in merged}
        self._same: dict[str, set[str]] = defaultdict(set)
        for one, root in self._roots.items():
            self._same[root] |= {one, root}

    def pool(self, ids: Iterable[str]) -> set[str]:
        """The ids and all records of the same people."""
        pooled: set[str] = set()
        for one in ids:
            root = self._roots.get(one, one)
            pooled |= {one, root} | self._same.get(root, set())
        return pooled

    def other_versions(self, asset: Asset, withdrawals: Iterable[Withdrawal]) -> frozenset[str]:
        """The other versions of a picture, where somebody in it withdrew from single pictures."""
        if not any(one.scope.assets for one in withdrawals):
            return frozenset()
        if self._versions is None:
            self._versions = versions(self._register)
        return frozenset(self._versions.of((asset.id,)) - {asset.id})


class _About:
    """What the register knows about some people, handed out per picture; asked about more, it reads more."""

    def __init__(self, register: Register, shared: _Shared) -> None:
        self._register = register
        self._shared = shared
        self._read: set[str] = set()
        self._groups: set[str] = set()
        self.consents = _ByPerson[Consent]()
        self.assents = _ByPerson[Assent]()
        self.withdrawals = _ByPerson[Withdrawal]()
        self._guardianships: dict[str, list[Guardianship]] = defaultdict(list)
        self.people: dict[str, Person] = {}
        self._alike: dict[str, set[str]] = defaultdict(set)

    def read(self, subjects: set[str]) -> None:
        """Read all there is to know about these people, unless it was read before."""
        register, shared = self._register, self._shared
        everybody = shared.pool(subjects) - self._read
        if not everybody:
            return
        # a statement about somebody else may replace one of these: a form recorded on the wrong person
        consents = consents_by(register, "subject_id", everybody, check_evidence=True)
        consents += consents_by(register, "supersedes_id", (one.id for one in consents), check_evidence=True)
        assents = by_ids(register, ASSENT, "child_id", everybody)
        assents += by_ids(register, ASSENT, "supersedes_id", (one.id for one in assents))
        withdrawals = by_ids(register, WITHDRAWAL, "subject_id", everybody)
        withdrawals += by_ids(register, WITHDRAWAL, "supersedes_id", (one.id for one in withdrawals))
        guardianships = by_ids(register, GUARDIANSHIP, "child_id", everybody)
        speakers = _speakers(consents, assents, withdrawals) | {one.guardian_id for one in guardianships}
        people = by_ids(register, PERSON, "id", (everybody | shared.pool(speakers)) - self.people.keys())
        known = [*people, *(self.people[one] for one in everybody if one in self.people)]
        groups = {one.lookalike_group_id for one in known if one.lookalike_group_id is not None} - self._groups
        alike: dict[str, set[str]] = defaultdict(set)
        for one in by_ids(register, PERSON, "lookalike_group_id", groups):
            alike[one.lookalike_group_id or ""] |= shared.pool((one.id,))
        others = set().union(*alike.values()) - self.people.keys() - {one.id for one in people}
        people += by_ids(register, PERSON, "id", others)
        # Only what was read whole is kept: a read that failed is begun anew.
        self.consents.add(consents)
        self.assents.add(assents)
        self.withdrawals.add(withdrawals)
        for row in guardianships:
            self._guardianships[row.child_id].append(row)
        self.people.update({one.id: one for one in people})
        self._alike.update(alike)
        self._groups |= groups
        self._read |= everybody

    def guardianships(self, same: set[str]) -> tuple[Guardianship, ...]:
        """Who speaks for these records of one or more people."""
        return tuple(one for child in sorted(same) for one in self._guardianships.get(child, ()))

    def lookalikes(self, same: Iterable[str]) -> set[str]:
        """The ids of everybody in a look-alike group with one of these people, with all their records (R45)."""
        groups = {self.people[one].lookalike_group_id for one in same if one in self.people}
        return set().union(*(self._alike[group] for group in groups if group is not None))


def _chunk(register: Register, asset_ids: list[str], about: _About, shared: _Shared) -> dict[str, Facts]:
    assets = {one.id: one for one in by_ids(register, ASSET, "id", asset_ids)}
    for missing in asset_ids:
        if missing not in assets:
            raise StoreProblem("unknown_asset", asset=missing)
    appearances: dict[str, list[Appearance]] = defaultdict(list)
    for appearance in by_ids(register, APPEARANCE, "asset_id", asset_ids):
        appearances[appearance.asset_id].append(appearance)
    exceptions: dict[str, list[ExceptionGrant]] = defaultdict(list)
    for exception in by_ids(register, EXCEPTION, "asset_id", asset_ids):
        exceptions[exception.asset_id].append(exception)
    event_ids = {one.event_id for one in assets.values() if one.event_id is not None}
    events = {one.id: one for one in by_ids(register, EVENT, "id", event_ids)}
    named = {asset_id: _named(appearances[asset_id]) | shared.asking.get(asset_id, set()) for asset_id in asset_ids}
    about.read(set().union(*named.values()))
    return {
        asset_id: _facts(
            assets[asset_id],
            tuple(appearances[asset_id]),
            tuple(exceptions[asset_id]),
            named[asset_id],
            events,
            about,
            shared,
        )
        for asset_id in asset_ids
    }


def _facts(
    asset: Asset,
    appearances: tuple[Appearance, ...],
    exceptions: tuple[ExceptionGrant, ...],
    named: set[str],
    events: Mapping[str, Event],
    about: _About,
    shared: _Shared,
) -> Facts:
    same = shared.pool(named)
    consents, assents = about.consents.about(same), about.assents.about(same)
    withdrawals = about.withdrawals.about(same)
    guardianships = about.guardianships(same)
    others = _speakers(consents, assents, withdrawals) | {one.guardian_id for one in guardianships}
    known = same | shared.pool(others) | about.lookalikes(same)
    people = {one: about.people[one] for one in sorted(known) if one in about.people}
    return Facts(
        asset=asset,
        jurisdiction=shared.unit.jurisdiction if shared.unit else Jurisdiction.NO,
        unit_id=shared.unit.id if shared.unit else "",
        policy=shared.policy,
        channels=shared.channels,
        event=events.get(asset.event_id) if asset.event_id else None,
        appearances=appearances,
        people=people,
        guardianships=guardianships,
        consents=consents,
        assents=assents,
        withdrawals=withdrawals,
        exceptions=exceptions,
        objections=frozenset(shared.pool(shared.objecting) & same),
        other_versions=shared.other_versions(asset, withdrawals),
    )


class _ByPerson(Generic[S]):
    """Statements by whom they are about, and by which one they replace."""

    def __init__(self) -> None:
        self._ids: set[str] = set()
        self._of: dict[str, list[S]] = defaultdict(list)
        self._replacing: dict[str, list[S]] = defaultdict(list)

    def add(self, statements: Iterable[S]) -> None:
        """Take in more of them, each once."""
        for one in statements:
            if one.id in self._ids:
                continue
            self._ids.add(one.id)
            self._of[_subject(one)].append(one)
            if one.supersedes_id is not None:
                self._replacing[one.supersedes_id].append(one)

    def about(self, people: set[str]) -> tuple[S, ...]:
        """Those about any of the people, and what replaces them, by id."""
        found: dict[str, S] = {one.id: one for person in people for one in self._of.get(person, ())}
        for one_id in list(found):
            found.update({other.id: other for other in self._replacing.get(one_id, ())})
        return tuple(found[one_id] for one_id in sorted(found))


def _subject(statement: Consent | Assent | Withdrawal) -> str:
    return statement.child_id if isinstance(statement, Assent) else statement.subject_id


def _speakers(consents: Iterable[Consent], assents: Iterable[Assent], withdrawals: Iterable[Withdrawal]) -> set[str]:
    """Everybody a statement names."""
    return (
        {person for one in consents for person in (one.speaker_id, one.subject_id)}
        | {person for one in withdrawals for person in (one.by_person_id, one.subject_id)}
        | {one.child_id for one in assents}
    )


def _named(appearances: Iterable[Appearance]) -> set[str]:
    """Everyone confirmed, suggested, rejected or an alternative."""
    named = {one.person_id for one in appearances if one.person_id is not None}
    return named | {person for one in appearances for person in one.suggested_alternatives}


def _end(person_id: str, merged: Mapping[str, str]) -> str:
    seen = {person_id}
    while person_id in merged and merged[person_id] not in seen:
        person_id = merged[person_id]
        seen.add(person_id)
    return person_id
