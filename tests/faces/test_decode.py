"""Every format, orientation, cut and bomb: what it decodes to, or the reason why not."""

import io
import os
import random
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
import skimage.data
from PIL import Image, ImageFile

from faces import suffixes
from faces.capture import Capture, capture_of
from faces.decode import MAX_PIXELS_BASELINE, REASONS, PhotoUnreadable, decode, pixel_sha256, read_capture

ORIENTATION, MAKE, MODEL, ARTIST, CHANGED_AT = 0x0112, 0x010F, 0x0110, 0x013B, 0x0132
EXIF_IFD, GPS_IFD, TAKEN_AT, TAKEN_OFFSET = 0x8769, 0x8825, 0x9003, 0x9011
# How to store an upright picture so that EXIF orientation n brings it back.
STORED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.fixture(scope="module")
def astronaut():
    """512 x 384, so that a wrong turn changes the shape."""
    return Image.fromarray(skimage.data.astronaut()[:384])


def saved(image, path, **options):
    image.save(path, **options)
    return path


def difference(decoded, image):
    expected = np.asarray(image.convert("RGB"), np.int16)
    assert decoded.pixels.shape == expected.shape
    assert decoded.pixels.dtype == np.uint8
    return float(np.abs(decoded.pixels.astype(np.int16) - expected).mean())


def reason(path):
    with pytest.raises(PhotoUnreadable) as raised:
        decode(path)
    assert raised.value.code in REASONS
    assert raised.value.params["file"] == str(path)
    return raised.value.code


def read_or_reason(path):
    try:
        return "read" if decode(path).pixels.ndim == 3 else "wrong shape"
    except PhotoUnreadable as problem:
        return problem.code


FORMATS = {
    "baseline.jpg": ({"quality": 92}, 4, "JPEG"),
    "progressive.jpg": ({"quality": 92, "progressive": True}, 4, "JPEG"),
    "stereo.mpo": ({"quality": 92, "save_all": True}, 4, "MPO"),
    "plain.png": ({}, 0, "PNG"),
    "photo.webp": ({"quality": 90}, 4, "WEBP"),
    "lossless.webp": ({"lossless": True}, 0, "WEBP"),
    "photo.avif": ({"quality": 90}, 4, "AVIF"),
    "lzw.tiff": ({"compression": "tiff_lzw"}, 0, "TIFF"),
    "jpeg.tif": ({"compression": "jpeg"}, 6, "TIFF"),
    "drawing.gif": ({}, 12, "GIF"),
    "plain.bmp": ({}, 0, "BMP"),
}


@pytest.mark.parametrize("name", FORMATS)
def test_formats_give_the_same_picture(name, astronaut, tmp_path):
    options, tolerance, format_name = FORMATS[name]
    if name.endswith(".mpo"):
        options = options | {"append_images": [astronaut.resize((64, 48))]}
    decoded = decode(saved(astronaut, tmp_path / name, **options))
    assert difference(decoded, astronaut) <= tolerance
    assert (decoded.width_px, decoded.height_px, decoded.scale) == (512, 384, 1.0)
    assert (decoded.format, decoded.orientation, decoded.embedded_preview) == (format_name, 1, False)
    assert not decoded.more_frames


@pytest.mark.parametrize(("mode", "name"), [("L", "a.jpg"), ("CMYK", "a.jpg"), ("CMYK", "a.tif"), ("1", "a.png")])
def test_modes_other_than_rgb(mode, name, astronaut, tmp_path):
    image = astronaut.convert(mode)
    assert difference(decode(saved(image, tmp_path / name)), image) < 4


def test_cmyk_of_adobe_is_not_a_negative(astronaut, tmp_path):
    path = saved(astronaut.convert("CMYK"), tmp_path / "a.jpg", quality=92)
    assert b"Adobe" in path.read_bytes()[:400]
    assert difference(decode(path), astronaut) < 6


@pytest.mark.parametrize("name", ["deep.png", "deep.tif"])
def test_sixteen_bits_of_grey_are_scaled_not_clipped(name, tmp_path):
    ramp = np.linspace(0, 65535, 512).astype(np.uint16)[None].repeat(300, axis=0)
    Image.fromarray(ramp).save(tmp_path / name)
    pixels = decode(tmp_path / name).pixels
    assert np.abs(pixels[5, :, 1] - np.linspace(0, 255, 512)).max() <= 1


def test_twelve_bits_in_sixteen_are_not_nearly_black(tmp_path):
    ramp = np.linspace(0, 4095, 512).astype(np.uint16)[None].repeat(20, axis=0)
    Image.fromarray(ramp).save(tmp_path / "a.png")
    assert decode(tmp_path / "a.png").pixels.max() == 255


def test_sixteen_bits_of_colour(astronaut, tmp_path):
    deep = np.asarray(astronaut)[..., ::-1].astype(np.uint16) * 257
    cv2.imwrite(str(tmp_path / "a.png"), deep)
    cv2.imwrite(str(tmp_path / "a.tif"), deep)
    assert difference(decode(tmp_path / "a.png"), astronaut) <= 1
    assert difference(decode(tmp_path / "a.tif"), astronaut) <= 1


def test_fractions_and_what_is_no_number(tmp_path):
    values = np.linspace(0, 1, 512, dtype=np.float32)[None].repeat(20, axis=0).copy()
    values[0, :4] = [np.nan, np.inf, -np.inf, 0.5]
    Image.fromarray(values).save(tmp_path / "a.tif")
    pixels = decode(tmp_path / "a.tif").pixels
    assert pixels[0, :4, 0].tolist() == [0, 255, 0, 128]
    assert pixels[5, -1].tolist() == [255, 255, 255]


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.tif"])
def test_what_is_transparent_becomes_white(name, astronaut, tmp_path):
    image = astronaut.convert("RGBA")
    image.paste((10, 20, 30, 0), (0, 0, 100, 100))
    options = {"lossless": True, "exact": True} if name.endswith("webp") else {}
    pixels = decode(saved(image, tmp_path / name, **options)).pixels
    assert (pixels[:100, :100] == 255).all()
    assert (pixels[120:, 120:] == np.asarray(astronaut)[120:, 120:]).all()


def test_a_palette_with_a_transparent_colour(tmp_path):
    image = Image.new("P", (40, 30), 1)
    image.putpalette([0, 0, 0, 200, 0, 0])
    image.paste(0, (0, 0, 20, 30))
    pixels = decode(saved(image, tmp_path / "a.png", transparency=0)).pixels
    assert pixels[10, 5].tolist() == [255, 255, 255]
    assert pixels[10, 30].tolist() == [200, 0, 0]


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif", "a.avif"])
def test_all_eight_orientations(name, astronaut, tmp_path):
    for orientation in range(1, 9):
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        stored = astronaut.transpose(STORED[orientation]) if orientation > 1 else astronaut
        options = {"lossless": True} if name == "a.webp" else {} if name in ("a.png", "a.tif") else {"quality": 90}
        decoded = decode(saved(stored, tmp_path / name, exif=exif, **options))
        assert difference(decoded, astronaut) < 4, orientation
        assert decoded.orientation == orientation


def test_nonsense_orientations_are_upright(astronaut, tmp_path):
    for value in (0, 9, 65535):
        exif = Image.Exif()
        exif[ORIENTATION] = value
        decoded = decode(saved(astronaut, tmp_path / "a.png", exif=exif))
        assert decoded.orientation == 1
        assert difference(decoded, astronaut) == 0


def test_a_picture_is_known_by_its_pixels(astronaut, tmp_path):
    exif = Image.Exif()
    exif[ORIENTATION], exif[ARTIST] = 6, "Ola"
    plain = decode(saved(astronaut, tmp_path / "a.png"))
    tagged = decode(saved(astronaut.transpose(STORED[6]), tmp_path / "b.tif", exif=exif))
    assert pixel_sha256(plain) == pixel_sha256(tagged)
    other = astronaut.copy()
    other.putpixel((3, 3), (1, 2, 3))
    assert pixel_sha256(decode(saved(other, tmp_path / "c.png"))) != pixel_sha256(plain)


def test_the_hash_knows_the_shape(tmp_path):
    wide, tall = Image.new("RGB", (40, 10)), Image.new("RGB", (10, 40))
    hashes = {pixel_sha256(decode(saved(image, tmp_path / "a.png"))) for image in (wide, tall)}
    assert len(hashes) == 2


@pytest.mark.parametrize("name", FORMATS)
def test_truncated_files_are_refused(name, astronaut, tmp_path):
    whole = saved(astronaut, tmp_path / name, **FORMATS[name][0]).read_bytes()
    cut = tmp_path / f"cut-{name}"
    for share in (0.02, 0.3, 0.6, 0.9, 0.97):
        cut.write_bytes(whole[: int(len(whole) * share)])
        assert reason(cut) in ("truncated", "corrupt"), share


def test_truncated_files_are_refused_whatever_another_import_allows(astronaut, tmp_path, monkeypatch):
    path = saved(astronaut, tmp_path / "a.jpg")
    path.write_bytes(path.read_bytes()[:-4000])
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    assert reason(path) == "truncated"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"hello, this is no picture at all", "not_a_picture"),
        (b"\xff\x0a" + bytes(100), "unsupported_format"),
        (b"\x00\x00\x00\x0cJXL \r\n\x87\n" + bytes(50), "unsupported_format"),
        (b"\x00\x00\x00\x20ftypisom" + bytes(50), "unsupported_format"),
        (b"\x00\x00\x00\x20ftypabcd" + bytes(50), "unsupported_format"),
        (b"\x00\x00\x00\x20ftypheic" + bytes(50), "corrupt"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "corrupt"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "corrupt"),
    ],
)
def test_what_is_no_picture_is_named(content, code, tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    assert reason(path) == code


def test_files_that_cannot_be_opened_are_named(tmp_path, astronaut):
    assert reason(tmp_path / "gone.jpg") == "missing"
    assert reason(tmp_path) == "not_a_file"
    assert reason(Path("a\0b.jpg")) in ("missing", "not_readable")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_we_may_not_read(tmp_path, astronaut):
    path = saved(astronaut, tmp_path / "a.jpg")
    path.chmod(0)
    assert reason(path) == "no_permission"


def test_the_name_does_not_decide(astronaut, tmp_path):
    path = saved(astronaut, tmp_path / "a.jpg", format="PNG")
    assert decode(path).format == "PNG"


def png_header(width, height):
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))


@pytest.mark.parametrize("side", [12650, 17321, 60000])
def test_a_bomb_is_refused_before_it_is_decoded(side, tmp_path):
    data = b"IDAT" + zlib.compress(bytes(1000))
    path = tmp_path / "bomb.png"
    chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
    path.write_bytes(png_header(side, side) + chunk)
    assert side * side > MAX_PIXELS_BASELINE
    assert reason(path) == "too_large"


def test_originals_are_only_read(astronaut, tmp_path):
    path = saved(astronaut, tmp_path / "a.jpg")
    path.chmod(0o444)
    before = path.read_bytes(), path.stat().st_mtime_ns
    decode(path)
    read_capture(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.jpg"]


def test_only_the_first_of_several_frames_is_read_and_said_so(astronaut, tmp_path):
    path = saved(astronaut, tmp_path / "a.gif", save_all=True, append_images=[Image.new("RGB", astronaut.size)])
    decoded = decode(path)
    assert decoded.more_frames
    assert difference(decoded, astronaut) < 12


def jpeg_bytes(image, **options):
    out = io.BytesIO()
    image.save(out, "JPEG", quality=92, **options)
    return out.getvalue()


def tiff_head(orientation):
    exif = Image.Exif()
    exif.endian = "<"
    exif[ORIENTATION], exif[MAKE], exif[MODEL] = orientation, "NIKON CORPORATION", "NIKON D750"
    exif.get_ifd(EXIF_IFD)[TAKEN_AT] = "2026:03:01 11:20:00"
    return exif.tobytes()[6:]


LOSSLESS_SENSOR_DATA = (
    b"\xff\xd8\xff\xc4\x00\x04\x00\x00\xff\xc3\x00\x0b\x0e\x10\x00\x10\x00\x01\x01\x11\x00" + b"\xff\xd8\xff\xe1" * 3
)


@pytest.fixture(scope="module")
def preview(astronaut):
    return astronaut.resize((1024, 768))


@pytest.mark.parametrize("suffix", [".NEF", ".dng", ".cr2", ".arw", ".rw2", ".orf", ".cr3", ".raf"])
def test_raw_files_give_their_preview_as_the_camera_was_held(suffix, preview, tmp_path):
    stored = preview.transpose(STORED[6])
    head, jpeg = tiff_head(6), jpeg_bytes(stored)
    head = {".rw2": b"IIU\0", ".orf": b"IIRO"}.get(suffix, head[:4]) + head[4:]
    if suffix == ".cr3":
        head = b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + b"\0\0\1\0CMT1" + head
    if suffix == ".raf":
        exif = Image.Exif()
        exif[ORIENTATION], exif[MODEL], exif[CHANGED_AT] = 6, "NIKON D750", "2026:03:01 11:20:00"
        head, jpeg = b"FUJIFILMCCD-RAW 0201", jpeg_bytes(stored, exif=exif)
    thumbnail = jpeg_bytes(preview.resize((160, 120)))
    path = tmp_path / f"IMG_1{suffix}"
    path.write_bytes(head + bytes(64) + thumbnail + LOSSLESS_SENSOR_DATA + jpeg + bytes(1000))
    decoded = decode(path)
    assert difference(decoded, preview) < 4
    assert (decoded.format, decoded.embedded_preview, decoded.orientation) == ("RAW", True, 6)
    assert decoded.capture.camera == "NIKON D750"
    if suffix != ".cr3":
        assert decoded.capture.captured_at == "2026-03-01T11:20:00"
    assert read_capture(path).camera == ("" if suffix == ".raf" else "NIKON D750")


def test_raw_files_without_a_usable_preview_are_named(preview, tmp_path):
    path = tmp_path / "a.nef"
    path.write_bytes(tiff_head(1) + jpeg_bytes(preview.resize((160, 120))))
    assert reason(path) == "no_preview"
    path.write_bytes(tiff_head(1) + LOSSLESS_SENSOR_DATA)
    assert reason(path) == "no_preview"
    path.write_bytes(tiff_head(1) + jpeg_bytes(preview)[:-9000])
    assert reason(path) == "truncated"


def test_a_raw_file_of_nothing_but_starts_is_soon_given_up(tmp_path):
    path = tmp_path / "a.dng"
    path.write_bytes(b"II*\0" + b"\xff\xd8\xff\xe1\x00\x02" * 400_000)
    assert reason(path) == "no_preview"


def exif_with(**texts):
    exif = Image.Exif()
    exif[MAKE], exif[MODEL] = texts.get("make", ""), texts.get("model", "")
    exif[ARTIST], exif[CHANGED_AT] = texts.get("artist", ""), texts.get("changed", "")
    exif.get_ifd(EXIF_IFD).update({TAKEN_AT: texts.get("taken", ""), TAKEN_OFFSET: texts.get("offset", "")})
    if "latitude" in texts:
        exif.get_ifd(GPS_IFD)[2] = texts["latitude"]
    return exif


@pytest.mark.parametrize(
    ("exif", "expected"),
    [
        (exif_with(taken="2026:03:01 11:20:05"), Capture("2026-03-01T11:20:05", "exif")),
        (exif_with(taken="2026:03:01 11:20:05", offset="+01:00"), Capture("2026-03-01T11:20:05+01:00", "exif")),
        (exif_with(taken="2026:03:01 11:20:05", offset="+99:00"), Capture("2026-03-01T11:20:05", "exif")),
        (exif_with(taken="0000:00:00 00:00:00"), Capture("1970-01-02T00:00:00+00:00", "file")),
        (exif_with(taken="    :  :     :  :  "), Capture("1970-01-02T00:00:00+00:00", "file")),
        (exif_with(changed="2026:02:29 10:00:00"), Capture("1970-01-02T00:00:00+00:00", "file")),
        (exif_with(changed="2026:02:28 10:00:00"), Capture("2026-02-28T10:00:00", "exif")),
        (
            exif_with(make="Canon", model="Canon EOS 7D", artist=" Ola\n Foto \0rest", latitude=(60.0, 1.0, 2.0)),
            Capture("1970-01-02T00:00:00+00:00", "file", "Canon EOS 7D", "Ola Foto", True),
        ),
        (exif_with(make="SONY", model="DSLR-A550"), Capture("1970-01-02T00:00:00+00:00", "file", "SONY DSLR-A550")),
    ],
)
def test_when_and_with_what_it_was_taken(exif, expected):
    assert capture_of(exif, changed_at_ns=86_400 * 10**9) == expected


def test_capture_survives_the_file(astronaut, tmp_path):
    path = saved(astronaut, tmp_path / "a.jpg", exif=exif_with(taken="2026:03:01 11:20:05", model="X100"))
    assert read_capture(path) == decode(path).capture == Capture("2026-03-01T11:20:05", "exif", "X100")
    path.write_bytes(b"no picture")
    assert read_capture(path).source == "file"


def test_hostile_exif_never_costs_the_picture(astronaut, tmp_path):
    noise = random.Random(7)
    good = exif_with(taken="2026:03:01 11:20:05", model="X100", latitude=(1.0, 2.0, 3.0)).tobytes()
    path = tmp_path / "a.jpg"
    small = astronaut.resize((64, 48))
    for _ in range(150):
        bad = bytearray(good)
        for _ in range(noise.randint(1, 12)):
            bad[noise.randrange(6, len(bad))] = noise.randrange(256)
        small.save(path, exif=bytes(bad))
        decoded = decode(path)
        assert sorted(decoded.pixels.shape[:2]) == [48, 64]
        assert decoded.capture.captured_at


def test_damaged_files_are_decoded_or_named(astronaut, tmp_path):
    noise = random.Random(11)
    small = astronaut.resize((96, 72))
    for name, (options, _, _) in FORMATS.items():
        whole = saved(small, tmp_path / name, **options).read_bytes()
        for number in range(25):
            bad = bytearray(whole)
            for _ in range(noise.randint(1, 20)):
                bad[noise.randrange(len(bad))] = noise.randrange(256)
            path = tmp_path / f"bad-{name}"
            path.write_bytes(bad)
            outcome = read_or_reason(path)
            assert outcome in REASONS or outcome == "read", (name, number)


def test_what_we_read_does_not_overlap():
    assert not suffixes.SUFFIXES & suffixes.RAW_SUFFIXES
    assert not (suffixes.SUFFIXES | suffixes.RAW_SUFFIXES) & suffixes.VIDEO_SUFFIXES


@pytest.mark.photos
def test_heic_whole_and_cut(photos_dir, tmp_path):
    folder = photos_dir / "misc" / "formats" / "libheif"
    decoded = decode(folder / "rainbow-451x461.heic")
    assert (decoded.format, decoded.width_px, decoded.height_px) == ("HEIF", 451, 461)
    assert decoded.pixels.std() > 20
    assert decode(folder / "with-alpha-512x512.heic").width_px == 512
    whole = (folder / "rainbow-451x461.heic").read_bytes()
    for share in (0.1, 0.5, 0.9, 0.98):
        (tmp_path / "cut.heic").write_bytes(whole[: int(len(whole) * share)])
        assert reason(tmp_path / "cut.heic") in ("truncated", "corrupt"), share


@pytest.mark.photos
def test_real_orientations_give_one_picture(photos_dir):
    for kind, size in (("landscape", (600, 450)), ("portrait", (450, 600))):
        decoded = [decode(photos_dir / "misc" / "orientation" / f"ianare_{kind}_{n}.jpg") for n in range(1, 9)]
        assert [one.orientation for one in decoded] == list(range(1, 9))
        assert {(one.width_px, one.height_px) for one in decoded} == {size}
        first = decoded[0].pixels.astype(np.int16)
        # Each carries its own number, drawn into the picture.
        assert max(np.abs(one.pixels - first).mean() for one in decoded[1:]) < 20
        assert min(np.abs(np.flip(first, axis) - first).mean() for axis in (0, 1)) > 40


@pytest.mark.photos
def test_every_file_of_the_format_collection_is_read_or_named(photos_dir):
    files = [file for file in (photos_dir / "misc" / "formats").rglob("*") if file.is_file()]
    assert len(files) > 100
    outcomes = [read_or_reason(file) for file in files]
    assert set(outcomes) <= {"read", "no_preview", "unsupported_format", "truncated"}
    assert outcomes.count("read") >= 12
