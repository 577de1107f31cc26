"""A form as plain text, with the ids of its boxes and lines: what the golden files hold."""

from exports.forms.blocks import Box, Field, OptionGroup, Paragraph, Question, Row, Small, Title, Together
from exports.forms.content import content


def as_text(order):
    """All sides of a form, a line for everything that stands on it."""
    lines = []
    for number, side in enumerate(content(order), start=1):
        lines.append(f"===== side {number}{' (runs on)' if side.runs_on else ''} =====")
        for block in side.blocks:
            lines += _block(block)
        lines += [f"----- {side.foot}", ""]
    return "\n".join(lines)


def ticks(order):
    """The ids of all boxes, in their order."""
    return [one.id for one in _parts(content(order), OptionGroup) for one in one.options]


def fields(order):
    """All places to write in by id; fails where an id is there twice."""
    found = {}
    for one in _parts(content(order), Field):
        assert one.id not in found, one.id
        found[one.id] = one
    return found


def _parts(held, kind):
    if isinstance(held, kind):
        yield held
    if isinstance(held, tuple | list):
        for one in held:
            yield from _parts(one, kind)
    elif hasattr(held, "__slots__") and not isinstance(held, str | float):
        for name in held.__slots__:
            yield from _parts(getattr(held, name, None), kind)


def _block(block):
    if isinstance(block, Title):
        return [f"# {block.text}"]
    if isinstance(block, Small):
        return [f"small: {block.text}"]
    if isinstance(block, Paragraph):
        return ["", _size(block) + _runs(block.runs)]
    if isinstance(block, Question):
        lines = ["", _size(block) + _runs(block.runs) + (" <one>" if block.one_of else "")]
        return lines + [line for group in block.groups for line in _group(group)]
    if isinstance(block, OptionGroup):
        return _group(block)
    if isinstance(block, Row):
        return [f"{block.lead} ".lstrip() + " | ".join(_field(one) for one in block.fields)]
    if isinstance(block, Together):
        return ["", *(line for one in block.blocks for line in _block(one))]
    assert isinstance(block, Box)
    return ["", f"frame: {block.lead}", *(f"  {line}" for one in block.blocks for line in _block(one))]


def _size(block):
    return "" if block.size == "body" else f"{block.size}: "


def _runs(runs):
    return "".join(f"**{one.text}**" if one.bold else one.text for one in runs)


def _group(group):
    lines = [f"  {group.label}"] if group.label else []
    return lines + [f"  [ ] {one.text}  <{one.id}>{_write(one)}" for one in group.options]


def _write(option):
    return f" {_field(option.write)}" if option.write else ""


def _field(one):
    value = f"={one.value}" if one.value else ""
    tall = " tall" if one.tall else ""
    label = f"{one.label} " if one.label else ""
    return f"{label}____{value}{one.after} <{one.id} {one.kind} {one.share:g}{tall}>"
