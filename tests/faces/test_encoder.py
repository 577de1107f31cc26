"""The codes equal face_recognition's on the same alignment, and ours differ only as much as landmarks do."""

import numpy as np
import pytest
from PIL import Image
from skimage.data import astronaut

from consent_db.errors import Problem
from faces import dlib_network
from faces.chips import DLIB_TEMPLATE, cut_chip, cut_chips, mirrored
from faces.detector import Detector
from faces.dlib_network import model_path, parse
from faces.encoder import Encoder
from faces.reference import ReferenceDetector, dlib_landmarks, load

EYES_TO_MOUTH = [(202.9, 100.9), (249.9, 102.1), (226.0, 124.9), (202.1, 143.3), (243.4, 144.0)]
"""CenterFace's five points on the astronaut picture, rounded: fixed, so that this file needs no detector."""


@pytest.fixture(scope="module")
def encoder():
    return Encoder()


def reference_codes(pixels):
    face_recognition = load()

    locations = face_recognition.face_locations(pixels)
    return face_recognition.face_encodings(pixels, locations), dlib_landmarks(pixels, locations)


def assert_equal_to_face_recognition(encoder, pixels):
    expected, landmarks = reference_codes(pixels)
    chips = np.stack([cut_chip(pixels, points, DLIB_TEMPLATE) for points in landmarks])
    np.testing.assert_allclose(encoder.encode_chips(chips), np.array(expected), rtol=0, atol=1e-4)
    return len(expected)


def test_codes_equal_face_recognition_on_the_astronaut(encoder):
    assert assert_equal_to_face_recognition(encoder, astronaut()) >= 1


@pytest.mark.photos
def test_codes_equal_face_recognition_on_real_photographs(encoder, photos_dir):
    face_recognition = load()

    files = [
        *sorted(photos_dir.glob("identity/lfw/*/*.jpg"))[::160],
        *sorted(photos_dir.glob("identity/bbt/*/*.*"))[::8],
    ]
    compared = sum(assert_equal_to_face_recognition(encoder, face_recognition.load_image_file(f)) for f in files)
    assert compared >= 12


def test_the_stored_code_is_near_face_recognitions(encoder):
    pixels = astronaut()
    expected, landmarks = reference_codes(pixels)
    face = int(np.argmin([abs(points.mean(axis=0) - np.mean(EYES_TO_MOUTH, axis=0)).sum() for points in landmarks]))
    stored = encoder.encode(pixels, [EYES_TO_MOUTH])[0]
    assert np.linalg.norm(stored - expected[face]) < 0.3  # other people are .6 away and more


def test_chips_equal_dlib_byte_for_byte():
    import dlib

    pixels = astronaut()
    locations = ReferenceDetector().locations(pixels)
    for points in dlib_landmarks(pixels, locations):
        parts = dlib.points([dlib.point(int(x), int(y)) for x, y in points])
        box = dlib.rectangle(0, 0, 10, 10)
        expected = dlib.get_face_chip(pixels, dlib.full_object_detection(box, parts), 150, 0.25)
        np.testing.assert_array_equal(cut_chip(pixels, points, DLIB_TEMPLATE), expected)


@pytest.mark.parametrize("scale", [0.2, 1.0, 3.7, 9.3])
@pytest.mark.parametrize("turn", [0.0, 0.6, 3.0])
def test_chips_equal_dlib_at_any_size_and_angle(scale, turn):
    import dlib

    noise = np.random.default_rng(3).integers(0, 256, (400, 500, 3), np.uint8)
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    points = np.round(((DLIB_TEMPLATE - 0.5) * 40 * scale) @ rotation.T + (260, 190))
    parts = dlib.points([dlib.point(int(x), int(y)) for x, y in points])
    shape = dlib.full_object_detection(dlib.rectangle(0, 0, 10, 10), parts)
    ours = cut_chip(noise, points, DLIB_TEMPLATE).astype(int)
    assert np.abs(ours - dlib.get_face_chip(noise, shape, 150, 0.25)).max() <= 1


def test_a_face_and_its_mirror_image_have_one_code(encoder):
    pixels = astronaut()
    mirror = pixels[:, ::-1]
    left_eye, right_eye, nose, left_mouth, right_mouth = (
        (pixels.shape[1] - 1 - x, y) for x, y in (EYES_TO_MOUTH[i] for i in (1, 0, 2, 4, 3))
    )
    codes = encoder.encode(pixels, [EYES_TO_MOUTH])
    again = encoder.encode(np.ascontiguousarray(mirror), [[left_eye, right_eye, nose, left_mouth, right_mouth]])
    assert np.linalg.norm(codes - again) < 0.1


def test_a_face_has_nearly_the_same_code_at_other_sizes(encoder):
    detector, whole = Detector(), astronaut()
    codes = []
    for side in (512, 380, 700):
        pixels = np.asarray(Image.fromarray(whole).resize((side, side)))
        (face,) = [one for one in detector.detect(pixels) if one.sure]
        codes.append(encoder.encode(pixels, [face.landmarks])[0])
    assert max(np.linalg.norm(one - codes[0]) for one in codes) < 0.2


def test_no_faces_give_no_codes(encoder):
    assert encoder.encode(astronaut(), []).shape == (0, 128)


def test_more_faces_than_a_batch_keep_their_order(encoder):
    chips = np.random.default_rng(1).integers(0, 256, (35, 150, 150, 3), np.uint8)
    np.testing.assert_allclose(encoder.encode_chips(chips)[20], encoder.encode_chips(chips[20:21])[0], atol=1e-5)


@pytest.mark.parametrize(
    "points",
    [
        [(np.nan, 1), (2, 2), (3, 3), (4, 4), (5, 5)],
        [(7, 7)] * 5,
        [(1e9 + 50 * x, -1e9 + 50 * y) for x, y in [(0, 0), (1, 0), (0.5, 0.5), (0, 1), (1, 1)]],
        [(-5000, -5000), (-4900, -5000), (-4950, -4950), (-4990, -4910), (-4910, -4910)],
    ],
)
def test_impossible_landmarks_give_a_black_chip(points):
    assert not cut_chip(astronaut(), points).any()


def test_chips_are_mirrored_left_to_right():
    chips = cut_chips(astronaut(), [EYES_TO_MOUTH])
    np.testing.assert_array_equal(mirrored(chips)[0, :, 0], chips[0, :, -1])


@pytest.mark.parametrize("damage", ["cut short", "one byte more", "another number", "empty"])
def test_a_damaged_model_is_refused(damage):
    data = model_path().read_bytes()
    damaged = {
        "cut short": data[:-1],
        "one byte more": data + b"\0",
        "another number": data[:200] + b"\x09" + data[201:],
        "empty": b"",
    }
    with pytest.raises(Problem, match="model_damaged"):
        parse(damaged[damage])


def test_a_missing_model_is_named(monkeypatch):
    monkeypatch.setattr(dlib_network, "find_spec", lambda _name: None)
    with pytest.raises(Problem, match="model_missing"):
        model_path()
