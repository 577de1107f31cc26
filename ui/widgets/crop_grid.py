"""The faces of one group, large: click marks those who do not belong; Alt+arrows move, Alt+Up marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QPixmap, QResizeEvent

    from ui.theme import Theme

_GAP = 12
_LARGEST = 220
_SEEN_SHARE = 0.6
"""A face counts as seen when so much of its height was in view."""


@dataclass(frozen=True, slots=True)
class Crop:
    """One face; `marked_as` is a word on it, such as whose group it is from."""

    id: str
    asset_id: str
    caption: str


class CropModel(QAbstractListModel):
    """Faces pushed in whole; pictures come from the loader."""

    CROP = Qt.ItemDataRole.UserRole
    PIXMAP = Qt.ItemDataRole.UserRole + 1

    def __init__(self, pixmap: Callable[[str], QPixmap | None], parent: Any = None) -> None:  # noqa: ANN401
        super().__init__(parent)
        self._pixmap = pixmap
        self.crops: tuple[Crop, ...] = ()

    def set_crops(self, crops: Sequence[Crop]) -> None:
        """Show other faces."""
        if tuple(crops) == self.crops:
            return
        self.beginResetModel()
        self.crops = tuple(crops)
        self.endResetModel()

    def touch(self, face_id: str) -> None:
        """A picture arrived."""
        for place, crop in enumerate(self.crops):
            if crop.id == face_id:
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.crops)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self.crops):
            return None
        crop = self.crops[index.row()]
        if role == self.CROP:
            return crop
        if role == self.PIXMAP:
            return self._pixmap(crop.id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return crop.caption
        return None


class CropDelegate(QStyledItemDelegate):
    """A face, its file name, and a ring when it was marked."""

    def __init__(self, theme: Theme, marked_word: str) -> None:
        super().__init__()
        self._theme = theme
        self._word = marked_word
        self.side = _LARGEST

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.side, self.side)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        state: QStyle.StateFlag = option.state
        crop: Crop = index.data(CropModel.CROP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(6, 6, -6, -6)
        path = QPainterPath()
        path.addRoundedRect(box, 10, 10)
        painter.fillPath(path, QColor(tokens.sunken))
        pixmap: QPixmap | None = index.data(CropModel.PIXMAP)
        if pixmap is not None:
            painter.save()
            painter.setClipPath(path)
            self.paint_inside(painter, box, pixmap, crop)
            painter.restore()
        marked = bool(state & QStyle.StateFlag.State_Selected)
        if marked or state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 3 if marked else 1.5))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 12, 12)
        painter.setFont(self._theme.font(0.8))
        self._paint_tag(painter, box, crop.caption, top=False)
        if marked:
            painter.setFont(self._theme.font(0.8, weight=QFont.Weight.DemiBold))
            self._paint_tag(painter, box, self._word, top=True)
        painter.restore()

    def paint_inside(self, painter: QPainter, box: QRectF, pixmap: QPixmap, crop: Crop) -> None:
        """Paint what arrived into its rounded box; an empty pixmap stands for a file that is gone."""
        if not pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))

    def _paint_tag(self, painter: QPainter, box: QRectF, text: str, *, top: bool) -> None:
        tokens = self._theme.tokens
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, round(box.width()) - 28)
        size = QRectF(0, 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 6)
        size.moveTo(box.right() - size.width() - 8, box.top() + 8) if top else size.moveTo(
            box.left() + 8, box.bottom() - size.height() - 8
        )
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(tokens.accent if top else "#141619")
        if not top:
            ground.setAlphaF(0.72)
        painter.setBrush(ground)
        painter.drawRoundedRect(size, 6, 6)
        painter.setPen(QColor(tokens.on_accent if top else "#F4F5F6"))
        painter.drawText(size, Qt.AlignmentFlag.AlignCenter, text)


class CropGrid(QListView):
    """`marked` tells that the selection changed, `wanted` asks for the whole picture, `seen` that more faces were."""

    marked = Signal()
    wanted = Signal(str)
    seen = Signal()

    def __init__(self, theme: Theme, pixmap: Callable[[str], QPixmap | None], *, name: str, marked_word: str) -> None:
        super().__init__()
        self.crops = CropModel(pixmap, self)
        self.setModel(self.crops)
        self._seen: set[str] = set()
        self._delegate = CropDelegate(theme, marked_word)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSpacing(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The name field keeps the focus: clicking a face must not take it away.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.selectionModel().selectionChanged.connect(lambda *_: self.marked.emit())
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.data(CropModel.CROP).asset_id))

    def show_crops(self, crops: Sequence[Crop]) -> None:
        """Show the faces of another group; the first one is the current one."""
        if tuple(crops) != self.crops.crops:
            self._seen.clear()
            self.crops.set_crops(crops)
            self.scrollToTop()
        self.clearSelection()
        self._fit()
        if crops:
            self.selectionModel().setCurrentIndex(self.crops.index(0), self.selectionModel().SelectionFlag.NoUpdate)

    @property
    def unseen(self) -> int:
        """How many faces have not been in view with their picture."""
        return sum(crop.id not in self._seen for crop in self.crops.crops)

    def look_on(self) -> bool:
        """Bring faces into view that nobody has seen yet; False where all were seen."""
        first = next((place for place, crop in enumerate(self.crops.crops) if crop.id not in self._seen), None)
        if first is None:
            return False
        self.scrollTo(self.crops.index(first), QAbstractItemView.ScrollHint.PositionAtTop)
        self.viewport().update()
        return True

    @property
    def marked_ids(self) -> tuple[str, ...]:
        """The faces marked as not belonging."""
        return tuple(index.data(CropModel.CROP).id for index in self.selectionModel().selectedIndexes())

    @property
    def current(self) -> Crop | None:
        """The face that the keys act on."""
        index = self.currentIndex()
        crop: Crop | None = index.data(CropModel.CROP) if index.isValid() else None
        return crop

    def step(self, by: int) -> None:
        """Another face becomes the current one."""
        count = self.crops.rowCount()
        if count:
            place = (max(0, self.currentIndex().row()) + by) % count
            index = self.crops.index(place)
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.NoUpdate)
            self.scrollTo(index)
            self.viewport().update()

    def toggle_current(self) -> None:
        """Mark the current face, or take the mark away."""
        if self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), self.selectionModel().SelectionFlag.Toggle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        before = len(self._seen)
        view = self.viewport().rect()
        for place, crop in enumerate(self.crops.crops):
            if crop.id in self._seen:
                continue
            index = self.crops.index(place)
            cell = self.visualRect(index)
            shown = cell.intersected(view).height() >= _SEEN_SHARE * cell.height()
            # A face whose picture is gone is seen as such: there is nothing more to see of it here.
            if shown and event.rect().intersects(cell) and index.data(CropModel.PIXMAP) is not None:
                self._seen.add(crop.id)
        if len(self._seen) != before:
            self.seen.emit()

    def _fit(self) -> None:
        # Qt breaks the rows as if the scroll bar were always there.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        width = max(120, self.maximumViewportSize().width() - bar - 2)
        columns = 4 if width > 640 else 2 if width < 420 else 3
        side = min(_LARGEST, width // columns)
        if side != self._delegate.side or self.gridSize().width() != side:
            self._delegate.side = side
            self.setGridSize(QSize(side, side))
            self.doItemsLayout()
