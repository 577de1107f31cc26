"""What is wrong with how widgets lie in a window: too small for their text, over each other, or outside of it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

_SLACK_PX = 1


def faults(top):
    """One line for each fault in a window that is shown."""
    found = []
    for widget in top.findChildren(QWidget):
        if widget.window() is not top or not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        found += [f"{_called(widget)}: {fault}" for fault in (_too_small(widget), _outside(widget, top)) if fault]
        found += _overlaps(widget)
    return found + _overlaps(top)


def _too_small(widget):
    """The text does not fit the widget, and nothing says the whole of it."""
    width, height = widget.width() + _SLACK_PX, widget.height() + _SLACK_PX
    if isinstance(widget, QLabel):
        return _label_too_small(widget, width, height)
    if isinstance(widget, QAbstractButton):
        needed = widget.sizeHint()
        if (needed.width() > width or needed.height() > height) and not _is_told(widget, widget.text()):
            return f"needs {needed.width()}x{needed.height()}, has {widget.width()}x{widget.height()}"
        return ""
    if isinstance(widget, QComboBox):
        return _line_too_long(widget, widget.currentText() or widget.placeholderText(), room=36)
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        return _heading_too_long(widget)
    if isinstance(widget, QLineEdit) and not _is_inside(widget, QComboBox):
        return _line_too_long(widget, widget.placeholderText(), room=22)
    return ""


def _label_too_small(widget, width, height):
    text = widget.text()
    if not text or _is_told(widget, text):
        return ""
    if not widget.wordWrap():
        needed = widget.sizeHint()
        fits = needed.width() <= width and needed.height() <= height
        return "" if fits else f"needs {needed.width()}x{needed.height()}, has {widget.width()}x{widget.height()}"
    flags = Qt.TextFlag.TextWordWrap | widget.alignment()
    inner = widget.contentsRect().width() - 2 * widget.margin()
    needed = QFontMetrics(widget.font()).boundingRect(QRect(0, 0, inner, 9999), flags, text)
    if needed.width() > inner + _SLACK_PX or needed.height() > height:
        return f"needs {needed.width()}x{needed.height()} wrapped, has {widget.width()}x{widget.height()}"
    return ""


def _line_too_long(widget, text, *, room):
    needed = widget.fontMetrics().horizontalAdvance(text) + room
    fits = needed <= widget.width() + _SLACK_PX or _is_told(widget, text)
    return "" if fits else f"needs {needed} wide, has {widget.width()}"


def _heading_too_long(widget):
    model = widget.model()
    for section in range(widget.count()):
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        needed = widget.fontMetrics().horizontalAdvance(text) + 8
        told = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if not widget.isSectionHidden(section) and needed > widget.sectionSize(section) + _SLACK_PX and not told:
            return f"the heading “{text}” needs {needed}, has {widget.sectionSize(section)}"
    return ""


def _is_told(widget, text):
    """An elided text is in order where its tooltip has the whole of it."""
    whole = widget.toolTip()
    return bool(whole) and (text.rstrip("…").strip() in whole or "…" in text)


def _outside(widget, top):
    """The widget reaches out of the viewport or window it is in (down a page that scrolls is in order)."""
    rect, holder = QRect(widget.rect()), widget
    while holder is not top:
        rect.moveTopLeft(holder.mapToParent(rect.topLeft()))
        holder = holder.parentWidget()
        area = _area_of(holder)
        if area is not None:
            sideways = isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0
            if not sideways and (rect.left() < -_SLACK_PX or rect.right() > holder.width() + _SLACK_PX):
                return f"reaches from {rect.left()} to {rect.right()} in {holder.width()} of {_called(area)}"
            return ""
    inside = top.rect().adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX)
    return "" if inside.contains(rect) else f"lies at {rect.getRect()} in a window of {top.width()}x{top.height()}"


def _area_of(viewport):
    area = viewport.parentWidget()
    return area if isinstance(area, QAbstractScrollArea) and area.viewport() is viewport else None


def _overlaps(parent):
    """Widgets of one layout that lie over each other."""
    layout = parent.layout()
    if layout is None:
        return []
    shown = [one for one in _laid_out(layout) if one.isVisible() and not one.geometry().isEmpty()]
    found = []
    for place, one in enumerate(shown):
        for other in shown[place + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if both.width() > _SLACK_PX and both.height() > _SLACK_PX:
                found.append(f"{_called(one)} lies over {_called(other)} by {both.width()}x{both.height()}")
    return found


def _laid_out(layout: QLayout):
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _laid_out(item.layout())


def _is_inside(widget, kind):
    return isinstance(widget.parentWidget(), kind)


def _called(widget):
    text = getattr(widget, "text", None)
    said = text() if callable(text) else (text or widget.accessibleName())
    return f"{type(widget).__name__} “{str(said)[:60]}”"
