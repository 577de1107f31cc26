"""A dialog that goes when it is closed: what stayed with its window would be judged and styled anew all day."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


class Dialog(QDialog):
    """Deleted once it was closed; one without a parent belongs to whoever opened it, who may still read its fields.

    WA_DeleteOnClose is no way to that: it deletes at once where the dialog was run in an event loop of its own.
    """

    def done(self, result: int, /) -> None:
        """Close; what was connected to `finished` comes before the end."""
        super().done(result)
        if self.parent() is not None:
            self.deleteLater()
