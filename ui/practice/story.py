"""What happened in the practice branch: forms signed, pictures found and published, one no, and forms that wait."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from consent_db import appearances, consents, people, photos, publications, publishing
from consent_db.clock import now_utc
from consent_db.records import (
    AppearanceState,
    PeopleCheck,
    Publication,
    Scope,
    ScopeKind,
    Use,
    Withdrawal,
)
from consent_db.rows import query
from ui.practice.answers import WITHDRAWN
from ui.practice.branch import ACTOR, ANNUAL_MEETING, FAMILY_DAY
from ui.practice.papers import file_signed, pile_up
from ui.practice.pictures import annual_meeting, family_day, paint
from ui.practice.words import words

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from consent_db.connection import Register
    from consent_db.records import Appearance, Box
    from faces.progress import IndexSummary, Progress
    from ui.practice.branch import Calendar
    from ui.practice.pictures import Picture

_LEFT_FOR_PRACTISING: Final = 5
"""Of the annual meeting, only so many pictures are named beforehand: the rest is what a course is for."""
_OUT: Final = (
    ("familiedag-10.jpg", "facebook"),
    ("familiedag-10.jpg", "website"),
    ("familiedag-12.jpg", "website"),
    ("familiedag-04.jpg", "website"),
    ("familiedag-04.jpg", "facebook"),
)


def tell(register: Register, folder: Path, days: Calendar, lang: str) -> Generator[Progress, None, IndexSummary | None]:
    """Sign, paint, search, name, publish and withdraw, step by step; yields a search's progress, gives its summary.

    What is done already is not done again: whoever stops it goes on where it stopped. Raises what index_folder raises.
    """
    # The engine is heavy, and the window need not wait for it.
    from faces.index import index_folder
    from faces.progress import Progress as Step

    summary: IndexSummary | None = None
    found = 0
    nothing_yet = Step(done=0, total=0, seconds_left=None, file=None, phase="finding")
    for _ in file_signed(register, days, lang):
        yield nothing_yet
    for event_id, pictures, day in (
        (FAMILY_DAY, family_day(), days.family_day),
        (ANNUAL_MEETING, annual_meeting(), days.annual_meeting),
    ):
        for file in paint(folder / event_id, pictures, day):
            yield Step(done=0, total=0, seconds_left=None, file=file, phase="finding")
        for progress in index_folder(register, folder / event_id, event_id=event_id, actor=ACTOR):
            summary = progress.summary or summary
            yield progress
        found += summary.found if summary is not None else 0
        named = pictures if event_id == FAMILY_DAY else pictures[:_LEFT_FOR_PRACTISING]
        name(register, folder / event_id, named, lang)
    publish(register, folder, days, lang)
    withdraw(register, days, lang)
    for _ in pile_up(register, days, lang):
        yield nothing_yet
    return None if summary is None else replace(summary, found=found)


def name(register: Register, folder: Path, pictures: tuple[Picture, ...], lang: str) -> None:
    """Name the faces that were found where they were drawn; a picture of which nothing is missing is looked through."""
    members = set(people.ids(register))
    for picture in pictures:
        asset_id = photos.by_path(register, folder / picture.name)
        if asset_id is None:
            continue
        shown = appearances.of_asset(register, asset_id)
        found = {who: match(box, shown) for who, box in picture.faces()}
        for who, face in found.items():
            if face is not None and face.state is not AppearanceState.CONFIRMED and who in members:
                appearances.confirm(register, [face.id], who, actor=ACTOR, asked=True)
        everybody = {face.id for face in found.values() if face is not None}
        if None not in found.values() and everybody == {one.id for one in shown}:
            check = PeopleCheck.CONFIRMED_COMPLETE if shown else PeopleCheck.CONFIRMED_NONE
            photos.set_people_check(register, [asset_id], check, actor=ACTOR)
    for file, alt_text in (("familiedag-04.jpg", words(lang).alt_text), ("familiedag-07.jpg", words(lang).landscape)):
        described = photos.by_path(register, folder / file)
        if described is not None:
            photos.update_texts(register, described, {"alt_text": {lang: alt_text}}, actor=ACTOR)


def match(box: Box, shown: tuple[Appearance, ...]) -> Appearance | None:
    """The one face whose middle lies in the drawn box; None where there is none, or more than one. Pure."""
    x, y, width, height = box
    inside = []
    for one in shown:
        if one.box is None:
            continue
        middle_x, middle_y = one.box[0] + one.box[2] / 2, one.box[1] + one.box[3] / 2
        if x <= middle_x <= x + width and y <= middle_y <= y + height:
            inside.append(one)
    return inside[0] if len(inside) == 1 else None


def publish(register: Register, folder: Path, days: Calendar, lang: str) -> None:
    """Log what went out after the family day."""
    there = {one.id for one in publications.publications(register)}
    for number, (file, channel_id) in enumerate(_OUT, 1):
        asset_id = photos.by_path(register, folder / FAMILY_DAY / file)
        post_id = f"practice-post-{number}"
        if asset_id is None or post_id in there:
            continue
        post = Publication(
            id=post_id,
            asset_id=asset_id,
            channel_id=channel_id,
            url=f"https://example.org/{channel_id}/{number}",
            published_at=days.published,
            caption_used=words(lang).caption,
        )
        publishing.publish(register, post, Use(channel_id=channel_id), actor=ACTOR, already_out=True)


def withdraw(register: Register, days: Calendar, lang: str) -> None:
    """Record the one withdrawal: what of it is still out must come down."""
    withdrawal_id = f"practice-withdrawal-{WITHDRAWN}"
    if query(register, "SELECT 1 FROM withdrawal WHERE id = ?", (withdrawal_id,)):
        return
    said = Withdrawal(
        id=withdrawal_id,
        subject_id=WITHDRAWN,
        by_person_id=WITHDRAWN,
        received_at=days.withdrew,
        recorded_at=now_utc(),
        scope=Scope(kind=ScopeKind.ALL),
        text=words(lang).request,
    )
    consents.withdraw(register, said, actor=ACTOR)
