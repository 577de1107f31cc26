"""The picture of the check window: frames hide no face, names collide with nothing, and every part can be reached."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from consent_db.records import Outcome
from ui.widgets.picture_view import FaceMark, PictureView

OUTCOMES = (Outcome.CLEAR, Outcome.REVIEW, Outcome.BLOCKED)
GREY = QColor("#808080")


@pytest.fixture
def view(program, qtbot):
    shown = PictureView(program.theme)
    qtbot.addWidget(shown)
    shown.resize(860, 600)
    pixmap = QPixmap(1500, 1000)
    pixmap.fill(GREY)
    shown.show_picture(pixmap, width_px=3000, height_px=2000)
    shown.show()
    qtbot.waitExposed(shown)
    shown.fit()
    return shown


def class_photo(rows=3, across=10, side=110):
    """Thirty faces in three rows, close together; boxes in pixels of a picture of 3000 x 2000."""
    return [
        FaceMark(
            f"f{row}-{place}", (160 + place * 270, 300 + row * 500, side, side), OUTCOMES[place % 3], f"Navn {row}"
        )
        for row in range(rows)
        for place in range(across)
    ]


def inside(view, mark):
    """The colours of a face as they stand on the screen: the oval that its box holds."""
    grabbed = view.viewport().grab().toImage()
    box = view.mark_rect(mark)
    middle, across, down = box.center(), box.width() / 2, box.height() / 2
    return [
        grabbed.pixelColor(x, y)
        for x in range(max(0, int(box.left())), min(grabbed.width(), int(box.right())))
        for y in range(max(0, int(box.top())), min(grabbed.height(), int(box.bottom())))
        if ((x + 0.5 - middle.x()) / across) ** 2 + ((y + 0.5 - middle.y()) / down) ** 2 < 0.95
    ]


@pytest.mark.parametrize("side", [60, 110, 200])
def test_no_frame_shape_or_name_hides_a_pixel_of_thirty_faces(view, side):
    marks = class_photo(side=side)
    view.set_marks(marks)
    view.select(marks[13].id)
    QApplication.processEvents()

    for mark in marks:
        pixels = inside(view, mark)
        assert len(pixels) > 100
        assert {pixel.name() for pixel in pixels} == {GREY.name()}, mark.id


def test_no_name_hides_a_face_of_a_small_group_either(view):
    marks = class_photo(rows=2, across=6)
    view.set_marks(marks)
    QApplication.processEvents()

    assert all({pixel.name() for pixel in inside(view, mark)} == {GREY.name()} for mark in marks)
    drawn = view.viewport().grab().toImage()
    assert any(drawn.pixelColor(x, 300).name() != GREY.name() for x in range(drawn.width()))


def wheel(view, turned, at=None):
    place = QPointF(at or QPoint(430, 300))
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_zooms_and_a_touch_pad_as_far_as_it_was_moved(view):
    start = view.transform().m11()
    wheel(view, 120)
    step = view.transform().m11() / start
    assert step == pytest.approx(1.25)
    for _ in range(10):
        wheel(view, -12)
    assert view.transform().m11() == pytest.approx(start)
    wheel(view, 0)
    assert view.transform().m11() == pytest.approx(start)
    for _ in range(200):
        wheel(view, 120)
    assert view.transform().m11() < 8


def test_keys_zoom_and_pan_and_bare_arrows_are_the_windows(view):
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    before = view.mapToScene(0, 0)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    after = view.mapToScene(0, 0)
    assert after.x() > before.x()
    assert after.y() > before.y()

    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.mapToScene(0, 0) == after
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom_percent is None


def test_a_drag_pans(view):
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    before = view.mapToScene(0, 0)
    viewport, none = view.viewport(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, none, QPoint(400, 300))
    QTest.mouseMove(viewport, QPoint(340, 260))
    QTest.mouseMove(viewport, QPoint(300, 240))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, none, QPoint(300, 240))

    assert view.mapToScene(0, 0).x() > before.x()


def test_a_click_chooses_the_smaller_of_two_faces_that_overlap(view):
    marks = [
        FaceMark("large", (500, 500, 800, 800), Outcome.REVIEW, ""),
        FaceMark("small", (800, 800, 150, 150), Outcome.CLEAR, ""),
    ]
    view.set_marks(marks)
    chosen = []
    view.chosen.connect(chosen.append)
    for mark in marks:
        corner = view.mark_rect(mark).topLeft().toPoint() + QPoint(5, 5)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)

    assert chosen == ["large", "small"]
