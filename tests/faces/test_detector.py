"""Faces are found where they are, at any size and turn of the picture, and nothing else counts as sure."""

import json

import numpy as np
import pytest
import skimage.data
from PIL import Image

from consent_db.errors import Problem
from faces import centerface
from faces.centerface import CenterFace, best_of_overlapping, overlap, shifted
from faces.decode import decode
from faces.detector import POSSIBLE_SCORE, SURE_SCORE, Detector, _tiles, _windows
from faces.pixels import halvings, reduced

ASTRONAUT_FACE = (176, 52, 97, 127)


@pytest.fixture(scope="module")
def detector():
    return Detector()


@pytest.fixture(scope="module")
def astronaut():
    return skimage.data.astronaut()


def likeness(box, other):
    corners = np.array([[x, y, x + width, y + height] for x, y, width, height in (box, other)], np.float32)
    return overlap(corners[:1], corners[1:])[0, 0]


def placed(face_picture, width, height, *positions):
    canvas = np.full((height, width, 3), 90, np.uint8)
    for left, top in positions:
        canvas[top : top + face_picture.shape[0], left : left + face_picture.shape[1]] = face_picture
    return canvas


def test_a_face_is_found_where_it_is(detector, astronaut):
    (face,) = detector.detect(astronaut)
    assert face.sure
    assert face.score > 0.8
    assert likeness(face.box, ASTRONAUT_FACE) > 0.8
    left_eye, right_eye, nose, left_mouth, right_mouth = face.landmarks
    x, y, width, height = face.box
    assert (face.landmarks >= (x, y)).all()
    assert (face.landmarks <= (x + width, y + height)).all()
    assert left_eye[0] < nose[0] < right_eye[0]
    assert left_mouth[0] < right_mouth[0]
    assert left_eye[1] < nose[1] < left_mouth[1]


def test_the_same_picture_gives_the_same_faces(detector, astronaut):
    first, second = (detector.detect(astronaut) for _ in range(2))
    assert [face.box for face in first] == [face.box for face in second]
    assert [face.score for face in first] == [face.score for face in second]


def test_a_mirrored_picture_gives_mirrored_landmarks(detector, astronaut):
    (face,) = detector.detect(astronaut)
    (mirrored,) = detector.detect(np.ascontiguousarray(astronaut[:, ::-1]))
    back = mirrored.landmarks[[1, 0, 2, 4, 3]].copy()
    back[:, 0] = astronaut.shape[1] - back[:, 0]
    assert np.abs(back - face.landmarks).max() < 6


def test_a_pass_may_look_at_the_mirror_image_itself(astronaut):
    network = CenterFace()
    plain, mirrored = (
        best_of_overlapping(network.candidates(astronaut, edge=512, threshold=0.5, mirrored=flip), iou=0.3)
        for flip in (False, True)
    )
    assert len(plain) == len(mirrored) == 1
    assert np.abs(plain[0, :4] - mirrored[0, :4]).max() < 12
    assert mirrored[0, 5] < mirrored[0, 7]  # the left eye is still on the left


def test_channels_are_read_as_rgb(astronaut):
    network = CenterFace()
    rgb, bgr = (
        network.candidates(np.ascontiguousarray(pixels), edge=400, threshold=0.1)[:, 4].max()
        for pixels in (astronaut, astronaut[..., ::-1])
    )
    assert rgb > bgr


def test_no_sure_face_where_nobody_is(detector):
    for name in ("chelsea", "coffee", "page", "rocket", "gravel"):
        picture = getattr(skimage.data, name)()
        picture = np.stack([picture] * 3, axis=2) if picture.ndim == 2 else picture[..., :3]
        assert not [face for face in detector.detect(picture) if face.sure], name


def test_a_grey_photograph(detector, astronaut):
    grey = np.asarray(Image.fromarray(astronaut).convert("L").convert("RGB"))
    assert [face.sure for face in detector.detect(grey)] == [True]


def test_scores_and_the_sure_mark_agree_and_come_best_first(detector, astronaut):
    small = np.asarray(Image.fromarray(astronaut).resize((60, 60)))
    faces = detector.detect(placed(small, 900, 600, (10, 10), (300, 200), (700, 400)))
    assert len(faces) == 3
    assert [face.score for face in faces] == sorted((face.score for face in faces), reverse=True)
    assert all(face.sure == (face.score >= SURE_SCORE) and face.score >= POSSIBLE_SCORE for face in faces)


@pytest.mark.parametrize("size", [(6000, 4000), (4000, 6000)])
def test_tiny_faces_of_a_camera_picture(detector, astronaut, size):
    width, height = size
    small = np.asarray(Image.fromarray(astronaut[20:220, 100:340]).resize((120, 100), Image.Resampling.LANCZOS))
    spots = [(100, 80), (width // 2 - 60, height // 2 - 50), (width - 200, height - 150), (width // 4, height // 2)]
    faces = detector.detect(placed(small, width, height, *spots))
    centres = [(x + w / 2, y + h / 2) for x, y, w, h in (face.box for face in faces)]
    for left, top in spots:
        near = [c for c in centres if left < c[0] < left + 120 and top < c[1] < top + 100]
        assert len(near) == 1, (left, top)


def test_faces_of_a_panorama(detector, astronaut):
    small = np.asarray(Image.fromarray(astronaut).resize((256, 256)))
    spots = [(20, 20), (2500, 100), (5000, 30), (7700, 40)]
    for turned in (False, True):
        picture = placed(small, 8000, 400, *spots)
        if turned:
            small_upright = [(top, left) for left, top in spots]
            picture = placed(small, 400, 8000, *small_upright)
        assert sum(face.sure for face in detector.detect(picture)) == 4


def test_a_face_that_fills_a_large_picture(detector, astronaut):
    close = np.asarray(Image.fromarray(astronaut[20:220, 100:340]).resize((2880, 2400)))
    faces = detector.detect(close)
    assert len(faces) == 1
    assert faces[0].box[3] > 1000


def test_a_reduced_picture_answers_in_full_pixels(detector, astronaut):
    half = np.ascontiguousarray(halvings(astronaut, edge_px=256)[-1])
    assert half.shape == (256, 256, 3)
    (face,) = detector.detect(half, scale=0.5)
    assert likeness(face.box, ASTRONAUT_FACE) > 0.7
    assert np.abs(face.landmarks - detector.detect(astronaut)[0].landmarks).max() < 8


@pytest.mark.parametrize("shape", [(1, 1), (1, 5000), (5000, 1), (3, 2), (40, 3000)])
def test_odd_shapes_hold_no_face_and_do_no_harm(detector, shape):
    assert detector.detect(np.zeros((*shape, 3), np.uint8)) == []


def test_boxes_lie_inside_the_picture(detector, astronaut):
    height, width = 120, 90
    faces = detector.detect(np.ascontiguousarray(astronaut[60 : 60 + height, 190 : 190 + width]))
    for x, y, box_width, box_height in (face.box for face in faces):
        assert 0 <= x < x + box_width <= width
        assert 0 <= y < y + box_height <= height


def test_of_overlapping_boxes_the_best_stays():
    rows = np.zeros((4, 15), np.float32)
    rows[:, :5] = [[0, 0, 10, 10, 0.5], [1, 1, 11, 11, 0.9], [40, 0, 50, 10, 0.3], [0, 0, 10, 30, 0.2]]
    kept = best_of_overlapping(rows, iou=0.3)
    assert kept[:, 4].tolist() == pytest.approx([0.9, 0.3, 0.2])
    assert best_of_overlapping(rows[:0], iou=0.3).shape == (0, 15)
    assert overlap(rows, rows).diagonal().tolist() == pytest.approx([1, 1, 1, 1])
    assert shifted(rows, 5, 7)[0, :4].tolist() == [5, 7, 15, 17]


@pytest.mark.parametrize(("width", "height"), [(6000, 4000), (4001, 6003), (1700, 1600)])
def test_tiles_cover_the_picture(width, height):
    for grid in (2, 4):
        seen = np.zeros((height, width), bool)
        for x1, y1, x2, y2 in _tiles(width, height, grid):
            assert 0 <= x1 < x2 <= width
            assert 0 <= y1 < y2 <= height
            seen[y1:y2, x1:x2] = True
        assert seen.all()


@pytest.mark.parametrize(
    ("width", "height"), [(900, 600), (2000, 1000), (2001, 1000), (9000, 700), (60000, 20), (7, 900)]
)
def test_windows_cover_the_picture_and_are_few(width, height):
    windows = _windows(width, height)
    assert len(windows) <= 9
    seen = np.zeros(max(width, height), bool)
    for x1, y1, x2, y2 in windows:
        assert 0 <= x1 < x2 <= width
        assert 0 <= y1 < y2 <= height
        seen[slice(x1, x2) if width >= height else slice(y1, y2)] = True
    assert seen.all()


def test_shrinking_keeps_shape_and_colour(astronaut):
    assert [level.shape[:2] for level in halvings(astronaut[:401], edge_px=100)] == [(401, 512), (200, 256), (100, 128)]
    small = reduced(astronaut, edge_px=100)
    assert small.shape == (100, 100, 3)
    assert np.abs(small.mean((0, 1)) - astronaut.mean((0, 1))).max() < 1
    assert reduced(astronaut[:8, :8], edge_px=100).shape == (8, 8, 3)


def test_a_missing_or_damaged_network_is_named(monkeypatch, tmp_path):
    broken = tmp_path / "centerface.onnx"
    for content in (b"", b"\xff" * 50, b"\x3a\x05hello"):
        broken.write_bytes(content)
        monkeypatch.setattr(centerface, "_model_path", lambda: broken)
        with pytest.raises(Problem) as raised:
            CenterFace()
        assert raised.value.code == "model_damaged"


@pytest.mark.photos
def test_every_counted_face_of_the_group_photographs(detector, photos_dir):
    truth = json.loads((photos_dir / "detection" / "counts.json").read_text())["images"]
    found = wanted = excess = 0
    for name, count in truth.items():
        if count["count"] is None:
            continue
        faces = detector.detect(decode(photos_dir / "detection" / name).pixels)
        sure = sum(face.sure for face in faces)
        wanted += count["min"]
        found += min(len(faces), count["min"])
        excess += max(0, sure - count["count"] - count["optional"] - count["tolerance"])
        assert sure == 0 or count["count"] > 0, name
    assert (found, wanted) == (277, 277)
    assert excess <= 3
