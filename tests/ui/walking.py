"""What is wrong with a window for who uses a keyboard or a screen reader: names, roles, the order of Tab, the focus."""

import itertools

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from ui.widgets.answers import AnswerRow
from ui.widgets.paper_view import PaperView
from ui.widgets.picture_view import PictureView

Role = QAccessible.Role
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
_ROLES = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.SpinBox,
    Role.ComboBox,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.Slider,
    Role.ProgressBar,
    Role.Graphic,
    Role.Canvas,
    Role.StaticText,
    Role.Document,
    Role.PageTabList,
}
_HOLDERS = (AnswerRow, PaperView, PictureView, QScrollArea)
"""Made of parts that have roles of their own, or a kind for which Qt has no role a widget could take."""
_NESTED = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QAbstractSlider)


def tree(interface):
    """The objects a screen reader finds in a window, that can be seen."""
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        widget = child.object()
        if not isinstance(widget, _NESTED):
            yield from tree(child)


def unnamed(top):
    """Controls of which a screen reader cannot say what they are, or says something that is none."""
    found = []
    for child in tree(QAccessible.queryAccessibleInterface(top)):
        widget = child.object()
        is_control = isinstance(widget, CONTROLS) or (isinstance(widget, QWidget) and _by_tab(widget))
        if not is_control or (isinstance(widget, QAbstractSlider) and _is_scroll_bar(widget)):
            continue
        if not child.text(QAccessible.Text.Name).strip():
            found.append(f"{_called(widget)} has no name")
        elif child.role() not in _ROLES and not isinstance(widget, _HOLDERS):
            found.append(f"{_called(widget)} is said to be a {child.role().name}")
    return found


def chain(top):
    """The controls that Tab goes to, in its order, from wherever the focus was."""
    top.activateWindow()
    QApplication.processEvents()
    found = []
    # Not nextInFocusChain: PySide takes its answer for a child of the widget asked, and lets both go together.
    while top.focusNextPrevChild(True) and len(found) < 500:
        widget = top.focusWidget()
        if widget is None or (found and widget is found[0]):
            break
        if not _is_inner(widget):
            found.append(widget)
    return _from_the_first(found, top)


def _from_the_first(found, top):
    """The same round, begun with the control that is read first: the focus may have been anywhere."""
    heads = [place for place, one in enumerate(found) if _goes_back(*_places(found[place - 1], one, top))]
    start = min(heads, key=lambda place: (_place(found[place], top).top(), _place(found[place], top).left()), default=0)
    return found[start:] + found[:start]


def lost(top):
    """Controls the Tab key never reaches, and where it goes against the order of reading."""
    order = chain(top)
    found = [f"Tab comes twice to {_called(one)}" for one in order if order.count(one) > 1]
    for widget in top.findChildren(QAbstractButton):
        alone = not (widget.group() and widget.group().exclusive()) and not widget.autoExclusive()
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        inner = isinstance(widget.parentWidget(), (*_NESTED, AnswerRow))
        if widget.isVisible() and widget.isEnabled() and alone and not reachable and not inner:
            found.append(f"Tab never comes to {_called(widget)}")
    for one, after in itertools.pairwise(order):
        if _goes_back(*_places(one, after, top)):
            found.append(f"after {_called(one)} Tab goes back to {_called(after)}")
    return found


def without_ring(top, seen):
    """Kinds of controls that look the same with the focus as without; `seen` holds the kinds looked at already."""
    found = []
    for widget in chain(top):
        kind = (type(widget), widget.property("kind"), widget.property("role"))
        if kind in seen or widget.visibleRegion().isEmpty():
            continue
        holder = widget.parentWidget()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        seen.add(kind)
        area = QRect(widget.pos(), widget.size()).adjusted(-3, -3, 3, 3)
        with_focus = holder.grab(area).toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if holder.grab(area).toImage() == with_focus:
            found.append(f"nothing shows the focus on {_called(widget)} {kind[1:]}")
    return found


def _by_tab(widget):
    policy = widget.focusPolicy()
    can = bool(policy & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.focusProxy() is None
    return can and not _is_inner(widget)


def _is_inner(widget):
    holder = widget.parentWidget()
    while holder is not None and not holder.isWindow():
        if isinstance(holder, _NESTED):
            return True
        holder = holder.parentWidget()
    return False


def _is_scroll_bar(widget):
    return isinstance(widget.parentWidget().parentWidget(), QAbstractScrollArea)


def _places(one, after, top):
    """Where two controls lie; of a control on a page that scrolls, where the page lies, unless both are on it."""
    areas = [_areas(widget, top) for widget in (one, after)]
    return [
        _place(next((area for area in mine if area not in others), widget), top)
        for widget, mine, others in ((one, *areas), (after, *areas[::-1]))
    ]


def _areas(widget, top):
    found = []
    while widget is not top:
        widget = widget.parentWidget()
        if isinstance(widget, QScrollArea):
            found.insert(0, widget)
    return found


def _place(widget, top):
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def _goes_back(one, after):
    """Above and not in a column to the right, or to the left on the same line."""
    if after.bottom() < one.top():
        return after.left() < one.right()
    is_same_line = (
        min(one.bottom(), after.bottom()) - max(one.top(), after.top()) > min(one.height(), after.height()) / 2
    )
    return is_same_line and after.right() < one.left()


def _called(widget):
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return f"{type(widget).__name__} “{str(widget.accessibleName() or said)[:50]}”"
