"""face_recognition behind our protocols gives what face_recognition gives, and leaves Pillow as it was."""

import subprocess
import sys

import numpy as np
from PIL import ImageFile
from skimage.data import astronaut

from faces.reference import ReferenceDetector, ReferenceEncoder, load

MISSING_MODELS = """
import sys
sys.modules["face_recognition_models"] = None
from consent_db.errors import Problem
from faces.reference import load
try:
    load()
except Problem as problem:
    print(problem.code)
"""


def test_detector_and_encoder_give_face_recognitions_answer():
    pixels = astronaut()
    api = load()
    boxes = api.face_locations(pixels)
    found = ReferenceDetector().detect(pixels)
    assert [(y, x + w, y + h, x) for x, y, w, h in (face.box for face in found)] == boxes
    codes = ReferenceEncoder().encode(pixels, [face.landmarks for face in found])
    np.testing.assert_allclose(codes, np.array(api.face_encodings(pixels, boxes)), rtol=0, atol=1e-6)


def test_boxes_are_in_pixels_of_the_full_picture():
    pixels = astronaut()
    whole, halved = ReferenceDetector().detect(pixels), ReferenceDetector().detect(pixels, scale=0.5)
    for one, other in zip(whole, halved, strict=True):
        assert other.box == tuple(2 * edge for edge in one.box)
        np.testing.assert_allclose(other.landmarks, one.landmarks * 2)


def test_no_faces_give_no_codes():
    nothing = np.zeros((200, 200, 3), np.uint8)
    assert ReferenceDetector().detect(nothing) == []
    assert ReferenceEncoder().encode(nothing, []).shape == (0, 128)


def test_importing_leaves_pillow_refusing_truncated_files():
    load()
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False


def test_missing_models_are_a_problem_not_an_exit():
    run = subprocess.run([sys.executable, "-c", MISSING_MODELS], capture_output=True, text=True, timeout=60)
    assert run.stdout.splitlines()[-1] == "model_missing"


def test_works_where_onnxruntime_is_missing():
    script = "import sys; sys.modules['onnxruntime'] = None\nfrom faces.reference import load; print(load().__name__)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert run.stdout.split() == ["face_recognition.api"], run.stderr
