"""Turns faces into 128 numbers whose Euclidean distance says how alike they are.

The network is the one that face_recognition ships, run on onnxruntime: equal to dlib's answer on equal chips, about
twenty times faster. A code is the mean of the face and its mirror image, which is a better code than either.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from faces.chips import cut_chips, mirrored
from faces.dlib_network import CODE_SIZE, model_path, parse
from faces.onnx_model import onnx_model

_BATCH = 16  # larger gains nothing and costs memory

CODE_VERSION = "dlib-resnet-1+centerface5+mirror"
"""Names how a code was made; codes of different versions are never compared."""


class Encoder:
    """The network, loaded; one thread at a time. Raises Problem("model_missing" | "model_damaged")."""

    def __init__(self, threads: int = 1) -> None:
        import onnxruntime  # here, so that faces.reference works where it has no wheel

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        model = onnx_model(parse(model_path().read_bytes()))
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def encode(self, pixels: NDArray[np.uint8], landmarks: Sequence[ArrayLike]) -> NDArray[np.float32]:
        """Return (N, 128) codes of N faces in an upright RGB picture (H, W, 3).

        Each face is given by CenterFace's 5 landmarks (x, y) in pixels of that picture.
        """
        chips = cut_chips(pixels, landmarks)
        return (self.encode_chips(chips) + self.encode_chips(mirrored(chips))) / np.float32(2)

    def encode_chips(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the network's bare answer (N, 128) for chips (N, 150, 150, 3), as dlib's compute_face_descriptor."""
        batches = [chips[start : start + _BATCH] for start in range(0, len(chips), _BATCH)]
        codes = [self._session.run(["codes"], {"chips": batch})[0] for batch in batches]
        return np.concatenate(codes) if codes else np.zeros((0, CODE_SIZE), np.float32)
