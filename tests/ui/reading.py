"""What stands on the screen, for the tests of the window."""

from PySide6.QtWidgets import QLabel


def said(widget):
    """Every text on visible labels below a widget, in one string."""
    return " | ".join(one.text() for one in widget.findChildren(QLabel) if one.text() and one.isVisibleTo(widget))
