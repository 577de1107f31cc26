"""Makes the pile of Sunday evening: printed forms, filled in, scanned and shuffled, and what each page should give."""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from benchmarks.form_returns import Returned, blanks, returned
from exports.forms.layout import FieldKind, FormLayout
from exports.forms.reference import PageCode, unit_tag

ONE_OF = (
    ("event", "any"),
    ("name:none", "name:first", "name:full"),
    ("biometric", "biometric_no"),
    ("guardian_informed", "guardian_not_informed"),
    ("child:photo_yes", "child:photo_no"),
    ("child:video_yes", "child:video_no"),
    ("child:show_yes", "child:show_no"),
    ("child:answered",),
    ("two_guardians",),
    ("about:self", "about:guardian"),
    ("what:all", "what:channels"),
    ("wants:remove", "wants:blur", "wants:stop_new_use"),
    ("office:paper",),
    ("office:form",),
)
"""Of each of these a person ticks exactly one; the others are chosen freely."""
NEVER = frozenset(("child:too_young", "child:show_partly", "sole_guardian", "about:kin"))
TURNED = 2


@dataclass(frozen=True, slots=True)
class Side:
    """One side of one printed form with what its person answers: `answers` of boxes and fields by their ids."""

    ref: str
    page: int
    answers: dict[str, bool]


@dataclass(frozen=True)
class Sheet:
    """One page of the pile as it lies in the scanner's folder; `why` is "", "foreign" or "again"."""

    name: str
    side: Side | None
    returned: Returned
    turned: bool = False
    why: str = ""

    @cached_property
    def jpeg(self):
        """The file."""
        picture = self.returned.image[::-1, ::-1] if self.turned else self.returned.image
        return cv2.imencode(".jpg", np.ascontiguousarray(picture)[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 88])[
            1
        ].tobytes()


def chosen(layout, rng):
    """Answers that make sense together, for all sides of a form: dict of box and field ids."""
    ids = [tick.id for page in layout.pages for tick in page.ticks]
    answers = {one: bool(rng.random() < 0.6) for one in ids}
    answers |= dict.fromkeys(NEVER & set(ids), False)
    for group in ONE_OF:
        printed = [one for one in group if one in answers]
        if printed:
            answers |= dict.fromkeys(printed, False)
            answers[printed[int(rng.integers(len(printed)))]] = True
    answers |= {one: False for one in ids if one.startswith("office:") and one not in ("office:paper", "office:form")}
    if "what:channels" in answers:
        answers |= {one: False for one in ids if one.startswith("what:") and one not in ("what:all", "what:channels")}
    for page in layout.pages:
        for field in page.fields:
            needed = field.kind in (FieldKind.NAME, FieldKind.DATE, FieldKind.SIGNATURE)
            answers[field.id] = needed or field.id in ("place_date", "subject", "contact", "office:received_by")
    return answers


def sheets(issued, seed, *, unit_id="", first=0, most=None):
    """Fill in and scan every side of the issued forms, in their order; none upside down or on its side."""
    layouts = [FormLayout.from_json(one.layout) for one in issued.prints]
    rng = np.random.default_rng([seed, first])
    answers = {one.ref: chosen(layout, rng) for one, layout in zip(issued.prints, layouts, strict=True)}
    codes = [
        [
            PageCode(unit_tag=unit_tag(unit_id), ref=one.ref, page=number, pages=one.pages, token=one.token)
            for number in range(1, one.pages + 1)
        ]
        for one in issued.prints
    ]
    made = []
    for at, blank in enumerate(blanks(issued.pdf, layouts, codes, "form")):
        if most is not None and at >= most:
            break
        told = answers[blank.code.ref]
        one = _upright(blank, seed, first + at, told)
        ids = {part.id for part in (*blank.layout.ticks, *blank.layout.fields)}
        side = Side(blank.code.ref, blank.code.page, {id_: told[id_] for id_ in ids})
        made.append(Sheet(name=f"scan{first + at:03}.jpg", side=side, returned=one))
    return made


def _upright(blank, seed, number, answers, first=0):
    """One picture of the sheet that was not turned or cut: those things are put into the pile on purpose, or not."""
    for again in range(first, first + 40):
        one = returned(blank, seed, number, answers=answers, again=again)
        if not {"upside down", "on its side", "dog-ear", "edges cut off", "fax"} & set(one.damage):
            return one
    raise AssertionError("no page lay straight")


def pile(issued, foreign, seed, *, unit_id):
    """The sides of `issued`, one side of `foreign`, one of ours scanned twice, two upside down; shuffled."""
    ours = sheets(issued, seed, unit_id=unit_id)
    rng = np.random.default_rng([seed, 9])
    place = int(rng.integers(len(ours)))
    twice, stranger = ours[place], sheets(foreign, seed, unit_id="another branch", first=500, most=1)[0]
    second = _upright(twice.returned.blank, seed, place, twice.side.answers, first=40)
    made = [
        *ours,
        Sheet(name="scan498.jpg", side=None, returned=stranger.returned, why="foreign"),
        Sheet(name="scan499.jpg", side=twice.side, returned=second, why="again"),
    ]
    turned = set(rng.choice(len(ours), TURNED, replace=False).tolist())
    made = [Sheet(one.name, one.side, one.returned, at in turned, one.why) for at, one in enumerate(made)]
    order = rng.permutation(len(made)).tolist()
    before, after = order.index(place), order.index(len(made) - 1)
    if after < before:  # the one to be noticed comes later
        order[before], order[after] = order[after], order[before]
    return [made[at] for at in order]
