"""Forms of a made-up branch that were printed, filled in with a plain black pen, and scanned."""

from types import SimpleNamespace

import cv2
import numpy as np

from benchmarks.form_pens import DPI
from benchmarks.form_returns import blanks
from consent_db import people, returned_pages
from consent_db.records import Actor, Person
from exports.forms.issue import Wish, issue
from exports.forms.layout import FieldKind, FormLayout
from exports.forms.order import FormCode
from exports.forms.proof import pdf
from exports.forms.reader import PageReading, Tick
from exports.forms.reference import PageCode, unit_tag

ACTOR = Actor()
ADULT_YES = ("photo", "any", "channel:facebook", "purpose:inform", "name:first", "biometric_no")
CHILD_YES = ("child:photo_yes", "child:video_no", "child:show_yes", "child:answered")
GUARDIANS_YES = ("two_guardians", "photo", "any", "channel:facebook", "purpose:inform", "name:none")
WITHDRAW_ALL = ("about:self", "what:all", "wants:remove", "office:form")
_INK = (25, 25, 60)
_PX_PER_MM = DPI / 25.4
_WRITTEN = (FieldKind.NAME, FieldKind.DATE, FieldKind.SIGNATURE)


def adults(register, *names):
    """Adults whose ids are their first names."""
    for name in names:
        first, _, last = name.partition(" ")
        one = Person(id=first.lower(), first_name=first, last_name=last, adult_declared=True)
        people.add(register, one, actor=ACTOR)


def printed(register, today, *wishes):
    """Print (code, person id or None, event id or None); gives what was issued."""
    found = [Wish(code=FormCode(code), person_id=person, event_id=event) for code, person, event in wishes]
    return issue(register, found, today=today, actor=ACTOR)


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


def usual(blank):
    """A plain yes on whatever side this is."""
    ids = {one.id for one in blank.layout.ticks}
    kinds = (("child:photo_yes", CHILD_YES), ("two_guardians", GUARDIANS_YES), ("what:all", WITHDRAW_ALL))
    return next((boxes for box, boxes in kinds if box in ids), ADULT_YES)


def filled_in(blank, ticked=None, *, blackened=(), left_empty=()):
    """RGB pixels: a tick in each box of `ticked`, ink all over those of `blackened`, and names, days, signatures."""
    page = blank.image.copy()
    for box in blank.layout.ticks:
        left, top = round(box.x_mm * _PX_PER_MM), round(box.y_mm * _PX_PER_MM)
        right, low = round((box.x_mm + box.width_mm) * _PX_PER_MM), round((box.y_mm + box.height_mm) * _PX_PER_MM)
        if box.id in blackened:
            cv2.rectangle(page, (left, top), (right, low), _INK, -1)
        elif box.id in (usual(blank) if ticked is None else ticked):
            wide, high = right - left, low - top
            tick = [(left + x * wide, top + y * high) for x, y in ((0.2, 0.5), (0.42, 0.8), (0.85, 0.2))]
            cv2.polylines(page, [np.array(tick).round().astype(np.int32)], False, _INK, 5, cv2.LINE_AA)
    for place in blank.layout.fields:
        if (place.kind in _WRITTEN or place.id == "place_date") and place.id not in left_empty:
            _write(page, place)
    return page


def _write(page, place):
    """A wave along the line, as much as somebody writes there."""
    left, base = place.x_mm * _PX_PER_MM, (place.y_mm + place.height_mm * 0.6) * _PX_PER_MM
    wide, high = place.width_mm * _PX_PER_MM * 0.7, place.height_mm * _PX_PER_MM * 0.3
    across = np.linspace(0, 1, 60)
    points = np.stack([left + wide * (0.05 + across), base + high * np.sin(across * 38)], axis=1)
    cv2.polylines(page, [points.round().astype(np.int32)], False, _INK, 4, cv2.LINE_AA)


def jpeg(pixels):
    """As a scanner saves it."""
    return cv2.imencode(".jpg", np.ascontiguousarray(pixels[:, :, ::-1]), [cv2.IMWRITE_JPEG_QUALITY, 88])[1].tobytes()


def scan(file, pages):
    """One PDF of these pages; gives the file."""
    file.write_bytes(pdf([jpeg(page) for page in pages]))
    return file


def waiting(register, today, *wishes, unsure=(), problems=((),), again=1):
    """Let pages wait that were never scanned: white paper, and a reading that ticks what is usual. Quick to make.

    `unsure` boxes are not sure; `problems` are those of the pages one after the other; everything comes `again` times.
    """
    issued = printed(register, today, *wishes)
    scale = 100 / 25.4
    white = jpeg(np.full((round(297 * scale), round(210 * scale), 3), 250, np.uint8))
    pages = []
    for one, layout in ((one, FormLayout.from_json(dict(one.layout))) for one in issued.prints):
        for side in layout.pages:
            known = usual(SimpleNamespace(layout=side))
            wrong = problems[len(pages) % len(problems)]
            read = PageReading(
                code=PageCode(
                    unit_tag=unit_tag(one.content.unit_id),
                    ref=one.ref,
                    page=side.number,
                    pages=one.pages,
                    token=one.token,
                ),
                problems=wrong,
                ticks={
                    box.id: Tick.ASK if box.id in unsure else Tick.YES if box.id in known else Tick.NO
                    for box in side.ticks
                },
                fields={place.id: place.kind in _WRITTEN for place in side.fields},
                doubts=dict.fromkeys(unsure, "faint"),
                homography=(scale, 0.0, 0.0, 0.0, scale, 0.0, 0.0, 0.0, 1.0),
            )
            bad = "no_reference" in wrong
            content = white + len(pages).to_bytes(2, "big")
            pages.append(
                returned_pages.NewPage(
                    content=content,
                    mime="image/jpeg",
                    file="bunke.pdf",
                    number=len(pages) + 1,
                    ref=None if bad else one.ref,
                    side=None if bad else side.number,
                    reading=read.to_json(),
                )
            )
    return returned_pages.add_pile(register, "bunke.pdf", pages * again, actor=ACTOR)
