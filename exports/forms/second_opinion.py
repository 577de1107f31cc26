"""A small network's second opinion of a box: empty, plainly a yes, or something that a person must look at."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from exports.forms.box_ink import FINE, NEAR_MM
from exports.forms.locate_boxes import PX_PER_MM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from exports.forms.box_ink import Print
    from exports.forms.locate_boxes import Located

View = NDArray[np.float32]
"""What the network sees of a box: (2, VIEW_PX, VIEW_PX), the ink as it lies there, and without the usual outline."""

VIEW_PX: Final = 64
MODEL: Final = Path(__file__).with_name("second_opinion.onnx")
"""Made by `python -m benchmarks.train_boxes`; the record beside it says from what, and its sha256."""
_VIEW_MM: Final = 10.4
_DARKEST: Final = 1.6
"""Darker than the page's own print by more than this is as good as that."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely a box is empty, plainly a yes, or neither; the three make one."""

    empty: float
    yes: float
    other: float


def opinions(found: Mapping[str, Located], look: Print) -> dict[str, Opinion]:
    """What the network says of each box that was found; nothing of any where it cannot be run, so that all is asked."""
    seen = {id_: view_of(one, look) for id_, one in found.items() if one.found}
    network = session()
    if network is None or not seen:
        return {}
    (told,) = network.run(None, {"views": np.stack(list(seen.values()))})
    return {id_: Opinion(*(float(one) for one in row)) for id_, row in zip(seen, told, strict=True)}


@cache
def session() -> Any:  # noqa: ANN401  onnxruntime has no types
    """The network, loaded once in the process that reads; None where its file is missing, damaged or another."""
    import faces  # noqa: F401  says that nothing is reported to the maker of onnxruntime, before it is loaded

    try:
        import onnxruntime

        model, record = MODEL.read_bytes(), json.loads(MODEL.with_suffix(".json").read_bytes())
        if hashlib.sha256(model).hexdigest() != record["sha256"]:
            return None
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except (ImportError, OSError, ValueError, KeyError, RuntimeError):
        return None


def view_of(one: Located, look: Print) -> View:
    """The box and its neighbourhood in shares of the page's own black."""
    zoom = _VIEW_MM * PX_PER_MM / VIEW_PX
    x, y = one.centre
    half = (VIEW_PX - 1) / 2
    there = np.array([[zoom, 0, x - zoom * half], [0, zoom, y - zoom * half]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    ink = cv2.warpAffine(one.ink, there, (VIEW_PX, VIEW_PX), flags=flags, borderValue=look.paper)
    fine = _VIEW_MM * FINE / VIEW_PX
    wide = _VIEW_MM * FINE / 2 - (one.box.width_mm / 2 + NEAR_MM) * FINE
    high = _VIEW_MM * FINE / 2 - (one.box.height_mm / 2 + NEAR_MM) * FINE
    back = np.array([[fine, 0, fine / 2 - 0.5 - wide], [0, fine, fine / 2 - 0.5 - high]])
    outline = cv2.warpAffine(look.outline, back, (VIEW_PX, VIEW_PX), flags=flags, borderValue=0)
    black = max(look.black, 0.1)
    seen = np.stack([ink - look.paper, ink - np.maximum(outline, look.paper)]) / black
    return np.asarray(np.clip(seen, 0, _DARKEST), np.float32)
