"""`check`: may this picture be published, per channel, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from consent_db.errors import StoreProblem
from consent_db.records import Jurisdiction, OrgUnit, Outcome, Policy, Purpose, Use
from exports.wording import Vocabulary, outcome_text, reason_text
from ui.commandline.session import Session, answer, shown_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.connection import Register
    from consent_db.records import Channel, Facts, Verdict

SOME_REVIEW, SOME_BLOCKED = 3, 4


class Day(click.ParamType[date]):
    """A day written YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ANN401
        """The day, or wrong usage."""
        try:
            if len(str(value)) != len("YYYY-MM-DD"):
                raise ValueError
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r}: YYYY-MM-DD", param, ctx)


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--asset", "asset_ids", multiple=True, help="A picture of the register by its id; repeatable.")
@click.option("--channel", "channel_ids", multiple=True, help="Only these channels; repeatable.")
@click.option("--purpose", type=click.Choice([purpose.value for purpose in Purpose]), default=Purpose.INFORM.value)
@click.option("--on", "day", type=Day(), default=None, help="The day of publication; today when not given.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.pass_obj
def command(
    session: Session,
    files: tuple[Path, ...],
    *,
    asset_ids: tuple[str, ...],
    channel_ids: tuple[str, ...],
    purpose: str,
    day: date | None,
    as_json: bool,
) -> int:
    """Answer for each picture and channel: clear, needs review, or do not publish."""
    from consent_db.decision_table import SEVERITY
    from consent_db.verdict import judge_all

    if not files and not asset_ids:
        raise click.UsageError("FILE...")
    with session.existing_register() as register:
        desk = _Desk(session, register)
        at = day or desk.today()
        channels = desk.chosen(channel_ids)
        answers: list[_Answer] = []
        for file, known in desk.pictures(files, asset_ids):
            texts = () if file is None else (Path(file).name,)
            uses = [Use(channel_id=channel.id, purpose=Purpose(purpose), texts=texts) for channel in channels]
            # A file that the register holds as several pictures is as good as the worst of them.
            found = zip(uses, *(judge_all(facts, uses, at) for facts in known), strict=True)
            answers += [
                _Answer(
                    file=file,
                    on=at,
                    verdict=max(each, key=lambda verdict: SEVERITY[verdict.outcome]),
                    changes=_changes(known, use, after=desk.today(), until=at),
                )
                for use, *each in found
            ]
        words = desk.vocabulary()
    if as_json:
        answer([_entry(one, words, session.lang) for one in answers])
    else:
        for one in answers:
            _say(session, one, words)
    outcomes = {one.verdict.outcome for one in answers}
    if Outcome.BLOCKED in outcomes:
        return SOME_BLOCKED
    return SOME_REVIEW if Outcome.REVIEW in outcomes else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """The answer for one picture in one channel on one day, and how it comes to be that from today on."""

    file: str | None
    on: date
    verdict: Verdict
    changes: tuple[tuple[date, Outcome], ...]


def _changes(known: Sequence[Facts], use: Use, *, after: date, until: date) -> tuple[tuple[date, Outcome], ...]:
    """The days from tomorrow to `until` on which the outcome becomes another, and which; none for today or before."""
    from consent_db.boundaries import boundary_days
    from consent_db.decision_table import SEVERITY
    from consent_db.verdict import outcome

    def on(day: date) -> Outcome:
        return max((outcome(facts, use, day) for facts in known), key=SEVERITY.__getitem__)

    days = sorted({day for facts in known for day in boundary_days(facts) if after < day <= until})
    if not days:
        return ()
    found = []
    before = on(after)
    for day in days:
        then = on(day)
        if then is not before:
            found.append((day, then))
        before = then
    return tuple(found)


def _say(session: Session, one: _Answer, words: Vocabulary) -> None:
    verdict = one.verdict
    name = words.channels.get(verdict.channel_id, verdict.channel_id)
    session.say(f"{one.file or verdict.asset_id}  {name}: {outcome_text(verdict.outcome, session.lang)}")
    # Five unknown faces are one sentence to read, though each is a reason of its own.
    for sentence in dict.fromkeys(reason_text(reason, words, session.lang) for reason in verdict.reasons):
        session.say(f"    {sentence}")
    for day, outcome in one.changes:
        session.say(f"    {day.isoformat()}: {outcome_text(outcome, session.lang)}")


def _entry(one: _Answer, words: Vocabulary, lang: str) -> dict[str, object]:
    verdict = one.verdict
    return {
        "file": one.file,
        "asset": verdict.asset_id or None,
        "channel": verdict.channel_id,
        "outcome": verdict.outcome,
        "headline": verdict.headline,
        "reasons": [
            {
                "code": reason.code,
                "text": reason_text(reason, words, lang),
                "person": reason.person_id,
                "box": list(reason.box) if reason.box else None,
            }
            for reason in verdict.reasons
        ],
        "on": one.on.isoformat(),
        "policy_version": verdict.policy_version,
        "changes": [{"on": day.isoformat(), "outcome": outcome} for day, outcome in one.changes],
    }


class _Desk:
    """The register, or an empty one where there is none, as `check` asks it."""

    def __init__(self, session: Session, register: Register | None) -> None:
        from consent_db import channels, policy

        self._session = session
        self._register = register
        if register is None:
            jurisdiction = Jurisdiction.SE if session.lang == "sv" else Jurisdiction.NO
            self._unit = OrgUnit(id="", name="", jurisdiction=jurisdiction)
            self._policy = Policy()
            self._channels = {one.id: one for one in channels.first_set(jurisdiction, session.lang)}
        else:
            self._unit = policy.unit(register) or OrgUnit(id="", name="")
            self._policy = policy.policy(register)
            self._channels = {one.id: one for one in channels.channels(register)}

    def today(self) -> date:
        """The local day of the jurisdiction (rules.md, 'The answer')."""
        from consent_db.clock import today

        return today(self._unit.jurisdiction)

    def chosen(self, ids: tuple[str, ...]) -> list[Channel]:
        """The channels asked for, or every active one; raises StoreProblem for an unknown id."""
        for one in ids:
            if one not in self._channels:
                raise StoreProblem("unknown_channel", channel=one)
        if ids:
            return [self._channels[one] for one in ids]
        return [one for one in self._channels.values() if one.active]

    def pictures(self, files: tuple[Path, ...], asset_ids: tuple[str, ...]) -> list[tuple[str | None, list[Facts]]]:
        """Each picture with its facts, the files first; several facts where the register holds a file several times."""
        from consent_db import facts, photos
        from faces.examine import examine

        found: list[tuple[str | None, list[Facts]]] = []
        for file in files:
            if not file.is_file():
                raise StoreProblem("missing_file", file=str(file))
            examined = examine(self._register, file.absolute())
            if examined.problem is not None:
                self._session.warn(examined.problem)
            if examined.asset_id is not None and self._register is not None:
                ids = (examined.asset_id, *photos.same_bytes(self._register, examined.asset_id))
                known = facts.for_assets(self._register, ids)
                found.append((shown_path(file), [known[asset_id] for asset_id in ids]))
            else:
                from faces.examine import facts_of_unknown

                unknown = facts_of_unknown(
                    examined,
                    policy=self._policy,
                    channels=self._channels,
                    jurisdiction=self._unit.jurisdiction,
                    unit_id=self._unit.id,
                )
                found.append((shown_path(file), [unknown]))
        for asset_id in asset_ids:
            if self._register is None:
                raise StoreProblem("unknown_asset", asset=asset_id)
            asset_facts = facts.for_asset(self._register, asset_id)
            recorded = asset_facts.asset.file
            found.append((str(self._session.directory / recorded) if recorded else None, [asset_facts]))
        return found

    def vocabulary(self) -> Vocabulary:
        """What ids are called in this register."""
        channel_names: Mapping[str, str] = {one.id: one.name for one in self._channels.values()}
        if self._register is None:
            return Vocabulary(channels=channel_names)
        from consent_db import events, officers, people, policy

        return Vocabulary(
            people=people.names(self._register),
            channels=channel_names,
            events={one.id: one.title for one in events.events(self._register)},
            units=policy.unit_names(self._register),
            officers=officers.names(self._register),
        )
