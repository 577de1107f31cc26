"""Makes the pile of Sunday evening: printed forms, filled in, scanned and shuffled, and what each page should give."""

from dataclasses import dataclass

import numpy as np

from benchmarks.form_returns import blanks, fill_in, returned
from exports.forms.layout import FieldKind, FormLayout
from exports.forms.reference import PageCode, unit_tag
from tests.exports.forms import returned_paper

ONE_OF = (
    ("event", "any"),
    ("name:none", "name:first", "name:full"),
    ("biometric", "biometric_no"),
    ("guardian_informed", "guardian_not_informed"),
    ("child:photo_yes", "child:photo_no"),
    ("child:video_yes", "child:video_no"),
    ("child:show_yes", "child:show_no"),
    ("child:answered",),
    ("sole_guardian",),
    ("about:self",),
    ("what:all", "what:channels"),
    ("wants:remove", "wants:blur", "wants:stop_new_use"),
    ("office:paper",),
    ("office:form",),
)
"""Of each of these a person ticks exactly one; the others are chosen freely."""
NEVER = frozenset(("child:too_young", "child:show_partly", "two_guardians", "about:guardian", "about:kin"))
TURNED = 2
SUFFERED = 5
"""One page in so many went through all that befalls paper; the others came straight off a scanner, which is quicker."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of one printed form with what its person answers: `answers` of boxes and fields by their ids."""

    ref: str
    page: int
    answers: dict[str, bool]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of the pile as a file in the scanner's folder; `why` is "", "foreign" or "again"."""

    name: str
    jpeg: bytes
    side: Side | None
    turned: bool = False
    why: str = ""


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
            needed = needed and not field.id.startswith("guardian2")
            answers[field.id] = needed or field.id in ("place_date", "subject", "contact", "office:received_by")
    return answers


def sides(issued, seed):
    """Every side of the issued forms as it was printed, with the answers it is to get, one after another."""
    layouts = [FormLayout.from_json(one.layout) for one in issued.prints]
    rng = np.random.default_rng(seed)
    answers = {one.ref: chosen(layout, rng) for one, layout in zip(issued.prints, layouts, strict=True)}
    codes = [
        [
            PageCode(unit_tag=unit_tag(one.content.unit_id), ref=one.ref, page=number, pages=one.pages, token=one.token)
            for number in range(1, one.pages + 1)
        ]
        for one in issued.prints
    ]
    for blank in blanks(issued.pdf, layouts, codes, "form"):
        told = answers[blank.code.ref]
        ids = [part.id for part in (*blank.layout.ticks, *blank.layout.fields)]
        yield blank, Side(blank.code.ref, blank.code.page, {id_: told[id_] for id_ in ids})


def scan(blank, answers, seed, number, *, turned=False, first=0):
    """A JPEG of the sheet: not cut, and turned only on purpose; another `first` is another picture of the same ink."""
    picture = (_suffered if number % SUFFERED == 0 else _plain)(blank, answers, seed, number, first)
    picture = picture[::-1, ::-1] if turned else picture
    return returned_paper.as_jpeg(np.ascontiguousarray(picture), 88)


def _suffered(blank, answers, seed, number, first):
    """What somebody kept in a pocket for a week."""
    for again in range(first, first + 40):
        one = returned(blank, seed, number, answers=answers, again=again)
        if not {"upside down", "on its side", "dog-ear", "edges cut off", "fax"} & set(one.damage):
            return one.image
    raise AssertionError("no page lay straight")


def _plain(blank, answers, seed, number, first):
    """A sheet in the feeder of an office scanner: somebody's hand and pen, a little askew."""
    page = blank.image.copy()
    fill_in(page, blank.layout, np.random.default_rng([seed, number]), answers)
    rng = np.random.default_rng([seed, number, first])
    return returned_paper.scanned(page, dpi=int(rng.choice([150, 150, 200])), turn=rng.uniform(-1.2, 1.2))


def pile(issued, foreign, seed):
    """The sides of `issued`, one side of `foreign`, one of ours scanned twice, two upside down; shuffled."""
    rng = np.random.default_rng([seed, 9])
    count = sum(one.pages for one in issued.prints)
    turned = set(rng.choice(count, TURNED, replace=False).tolist())
    twice = int(rng.integers(count))
    made = []
    for at, (blank, side) in enumerate(sides(issued, seed)):
        jpeg = scan(blank, side.answers, seed, at, turned=at in turned)
        made.append(Sheet(f"scan{at:03}.jpg", jpeg, side, turned=at in turned))
        if at == twice:
            second = Sheet("scan498.jpg", scan(blank, side.answers, seed, at, first=40), side, why="again")
    blank, side = next(sides(foreign, seed))
    made.append(Sheet("scan499.jpg", scan(blank, side.answers, seed, 499), None, why="foreign"))
    made.append(second)
    order = rng.permutation(len(made)).tolist()
    before, after = order.index(twice), order.index(len(made) - 1)
    if after < before:  # the one to be noticed comes later
        order[before], order[after] = order[after], order[before]
    return [made[at] for at in order]
