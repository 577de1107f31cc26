"""face_recognition's own path behind the Detector and Encoder protocols: yardstick, and engine without onnxruntime.

The only file that imports face_recognition, whose import has side effects: it lets Pillow accept truncated files, which
is switched back at once, and it calls quit() where its models are missing, which becomes a Problem.
"""

import warnings
from collections.abc import Sequence
from types import ModuleType

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import ImageFile

from consent_db.errors import Problem
from faces.detector import Detection
from faces.dlib_network import CODE_SIZE

CssBox = tuple[int, int, int, int]
"""top, right, bottom, left: how face_recognition writes a box."""

_UNIT_BOX = (0, 0, 1, 1)  # compute_face_descriptor looks at the landmarks only


def load() -> ModuleType:
    """Import face_recognition without its side effects; raises Problem("model_missing")."""
    truncated = ImageFile.LOAD_TRUNCATED_IMAGES
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pkg_resources announces its own end
            import face_recognition.api
    except (ImportError, SystemExit) as error:
        raise Problem("model_missing", name="face_recognition") from error
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = truncated
    api: ModuleType = face_recognition.api
    return api


def dlib_landmarks(pixels: NDArray[np.uint8], boxes: Sequence[CssBox]) -> list[NDArray[np.float32]]:
    """Return dlib's 5 landmarks (x, y) of each box, in the order of faces.chips.DLIB_TEMPLATE."""
    import dlib

    predictor = load().pose_predictor_5_point
    shapes = [predictor(pixels, dlib.rectangle(left, top, right, bottom)) for top, right, bottom, left in boxes]
    return [np.array([(part.x, part.y) for part in shape.parts()], np.float32) for shape in shapes]


class ReferenceDetector:
    """face_recognition.face_locations as everybody calls it (HOG, enlarged once): sees fewer faces than CenterFace."""

    def __init__(self, *, threads: int = 1) -> None:
        del threads  # dlib's detector has one
        self._api = load()

    def locations(self, pixels: NDArray[np.uint8]) -> list[CssBox]:
        """Return the boxes as face_recognition writes them."""
        return [tuple(int(edge) for edge in box) for box in self._api.face_locations(pixels)]  # type: ignore[misc]

    def detect(self, pixels: NDArray[np.uint8], *, scale: float = 1.0) -> list[Detection]:
        """Find the faces of an upright RGB picture; boxes and dlib's 5 landmarks are divided by `scale`."""
        boxes = self.locations(pixels)
        found = []
        for (top, right, bottom, left), points in zip(boxes, dlib_landmarks(pixels, boxes), strict=True):
            box = tuple(round(edge / scale) for edge in (left, top, right - left, bottom - top))
            landmarks = (points / scale).astype(np.float32)
            found.append(Detection(box=(box[0], box[1], box[2], box[3]), score=1.0, sure=True, landmarks=landmarks))
        return found


class ReferenceEncoder:
    """face_recognition.face_encodings on landmarks of ReferenceDetector."""

    def __init__(self, threads: int = 1) -> None:
        del threads
        self._api = load()

    def encode(self, pixels: NDArray[np.uint8], landmarks: Sequence[ArrayLike]) -> NDArray[np.float32]:
        """Return (N, 128) codes of N faces, each given by dlib's 5 landmarks in pixels of the picture."""
        import dlib

        codes = []
        for points in landmarks:
            whole = np.rint(np.asarray(points, np.float64)).astype(int).tolist()
            parts = dlib.points([dlib.point(x, y) for x, y in whole])
            shape = dlib.full_object_detection(dlib.rectangle(*_UNIT_BOX), parts)
            codes.append(np.array(self._api.face_encoder.compute_face_descriptor(pixels, shape, 1), np.float32))
        return np.stack(codes) if codes else np.zeros((0, CODE_SIZE), np.float32)
