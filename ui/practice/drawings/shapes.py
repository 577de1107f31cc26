"""Shapes inside the outline of another, in the part of SVG that Qt draws."""

from __future__ import annotations


def within(name: str, outline: str, shapes: str) -> str:
    """Draw shapes only where they lie inside the path `outline`; `name` is unique in the drawing.

    Qt knows no clip paths, but it knows masks.
    """
    mask = f'<mask id="{name}" maskUnits="userSpaceOnUse" x="-200" y="-200" width="400" height="700">'
    return f'{mask}<path d="{outline}" fill="#ffffff"/></mask><g mask="url(#{name})">{shapes}</g>'
