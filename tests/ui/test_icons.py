"""The icons of the window, drawn from one font."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from ui import icons


def _inks(icon, mode=QIcon.Mode.Normal, ratio=1.0):
    image = icon.pixmap(QSize(24, 24), ratio, mode).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.rgb() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_has_the_colour_it_was_asked_for_and_another_while_disabled(qapp):
    made = icons.icon("users-fill", "#2A56C6", "#84898F")

    assert _inks(made) == {QColor("#2A56C6").rgb()}
    assert _inks(made, QIcon.Mode.Disabled) == {QColor("#84898F").rgb()}


def test_an_icon_is_drawn_anew_for_a_sharper_screen(qapp):
    made = icons.icon("users", "#000000", "#000000")

    assert made.pixmap(QSize(24, 24), 1.0).toImage().width() == 24
    assert made.pixmap(QSize(24, 24), 2.0).toImage().width() == 48
    assert _inks(made, ratio=2.0) == {QColor("#000000").rgb()}


def test_names_are_told_apart(qapp):
    first, second = (icons.icon(name, "#000000", "#000000").pixmap(24, 24).toImage() for name in ("user", "users"))

    assert first != second


def test_a_copied_icon_is_the_same_drawing(qapp):
    made = icons.icon("user", "#000000", "#000000")
    copied = QIcon(made)
    copied.addFile("")  # detaches the copy, which clones its engine

    assert copied.pixmap(24, 24).toImage() == made.pixmap(24, 24).toImage()


def test_a_name_phosphor_does_not_have_is_an_error(qapp):
    with pytest.raises(KeyError):
        icons.icon("no-such-icon", "#000000", "#000000")


def test_a_machine_that_refuses_the_font_shows_no_icons_and_goes_on(qapp, monkeypatch):
    monkeypatch.setattr(icons.QFontDatabase, "addApplicationFont", lambda _file: -1)
    monkeypatch.setattr(icons, "_family", icons._family.__wrapped__)

    assert _inks(icons.icon("users-fill", "#123456", "#84898F")) == set()
