"""Forms of a made-up branch that were printed, filled in by made-up hands, and scanned into a folder."""

import cv2

from benchmarks.form_returns import blanks, returned
from consent_db import people
from consent_db.records import Actor, Person
from exports.forms.issue import Wish, issue
from exports.forms.layout import FieldKind, FormLayout
from exports.forms.order import FormCode
from exports.forms.reference import PageCode, unit_tag

ACTOR = Actor()
STRAIGHT = {"upside down", "on its side", "dog-ear", "edges cut off", "fax"}
ADULT_YES = ("photo", "any", "channel:facebook", "purpose:inform", "name:first", "biometric_no")
CHILD_YES = ("child:photo_yes", "child:video_no", "child:show_yes", "child:answered")
GUARDIANS_YES = ("two_guardians", "photo", "any", "channel:facebook", "purpose:inform", "name:none")


def adults(register, names):
    """Adults with the ids of their first names."""
    for name in names:
        first, _, last = name.partition(" ")
        people.add(
            register, Person(id=first.lower(), first_name=first, last_name=last, adult_declared=True), actor=ACTOR
        )


def printed(register, today, *wishes):
    """Print (code, person id or None, event id or None); gives what was issued."""
    found = [Wish(code=FormCode(code), person_id=person, event_id=event) for code, person, event in wishes]
    return issue(register, found, today=today, actor=ACTOR)


def truth(layout, ticked, *, written=None):
    """The answers on one side: these boxes are ticked, and what is signed, dated and named is written there."""
    answers = {one.id: one.id in ticked for one in layout.ticks}
    for one in layout.fields:
        needed = one.kind in (FieldKind.NAME, FieldKind.DATE, FieldKind.SIGNATURE) or one.id == "place_date"
        answers[one.id] = needed if written is None else one.id in written
    return answers


def sides(issued):
    """Each printed side as a picture of the empty paper, in the order of printing."""
    layouts = [FormLayout.from_json(dict(one.layout)) for one in issued.prints]
    codes = [
        [
            PageCode(unit_tag=unit_tag(one.content.unit_id), ref=one.ref, page=number, pages=one.pages, token=one.token)
            for number in range(1, one.pages + 1)
        ]
        for one in issued.prints
    ]
    return list(blanks(issued.pdf, layouts, codes, "form"))


def scan(blank, answers, number, *, seed=5, doubts=0.0, phone=False):
    """A JPEG of the filled-in sheet that lies straight and whole."""
    for again in range(60):
        one = returned(blank, seed, number, answers=answers, again=again, doubts=doubts, phone=phone)
        if not STRAIGHT & set(one.damage):
            return cv2.imencode(".jpg", one.image[:, :, ::-1].copy(), [cv2.IMWRITE_JPEG_QUALITY, 88])[1].tobytes()
    raise AssertionError("no page lay straight")


def scanned(folder, issued, ticked, *, seed=5):
    """Write one JPEG for each side into a folder; `ticked(side)` gives the boxes ticked there, or None to leave it out."""
    folder.mkdir(exist_ok=True)
    files = []
    for number, blank in enumerate(sides(issued)):
        boxes = ticked(blank)
        if boxes is None:
            continue
        file = folder / f"side{number:03}.jpg"
        file.write_bytes(scan(blank, truth(blank.layout, boxes), number, seed=seed))
        files.append(file)
    return files


def usual(blank):
    """A plain yes on whatever side this is."""
    ids = {one.id for one in blank.layout.ticks}
    if "child:photo_yes" in ids:
        return CHILD_YES
    return GUARDIANS_YES if "two_guardians" in ids else ADULT_YES
