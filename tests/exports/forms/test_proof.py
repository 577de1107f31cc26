"""The proof holds the pages as they came in, upright, and is the same for the same pages."""

import io

import pypdfium2
import pytest
from PIL import Image

from consent_db.errors import Problem
from exports.forms import proof


def picture(kind="JPEG", *, size=(600, 800), mode="RGB", orientation=None, **more):
    """A page: white, with a black corner at the top left of its pixels."""
    image = Image.new(mode, size, "white" if mode not in ("1", "L") else 255)
    image.paste("black" if mode not in ("1", "L") else 0, (0, 0, size[0] // 4, size[1] // 4))
    exif = Image.Exif()
    if orientation:
        exif[0x0112] = orientation
    buffer = io.BytesIO()
    image.save(buffer, kind, exif=exif, **more)
    return buffer.getvalue()


def drawn(content, page=0):
    document = pypdfium2.PdfDocument(content)
    try:
        return document[page].render(scale=0.3).to_pil().convert("L"), len(document)
    finally:
        document.close()


def dark_corner(image):
    wide, high = image.size
    at = {
        "top left": (wide // 10, high // 10),
        "top right": (wide * 9 // 10, high // 10),
        "bottom left": (wide // 10, high * 9 // 10),
        "bottom right": (wide * 9 // 10, high * 9 // 10),
    }
    return [name for name, point in at.items() if image.getpixel(point) < 100]


def test_a_jpeg_lies_in_the_proof_byte_by_byte():
    one, two = picture(), picture(size=(800, 600), mode="L")
    made = proof.pdf([one, two])
    assert one in made
    assert two in made
    assert made == proof.pdf([one, two])
    first, count = drawn(made)
    assert count == 2
    assert dark_corner(first) == ["top left"]
    assert first.height > first.width
    second, _ = drawn(made, 1)
    assert second.width > second.height


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_page_stands_upright(kind, orientation):
    content = picture(kind, orientation=orientation)
    from PIL import ImageOps

    with Image.open(io.BytesIO(content)) as image:
        wanted = ImageOps.exif_transpose(image).convert("L")
    shown, _ = drawn(proof.pdf([content]))
    assert dark_corner(shown) == dark_corner(wanted)
    assert (shown.width > shown.height) == (wanted.width > wanted.height)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK"])
def test_every_kind_of_picture_can_be_a_page(mode):
    image = Image.open(io.BytesIO(picture("PNG"))).convert(mode)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG" if mode == "CMYK" else "PNG")
    shown, _ = drawn(proof.pdf([buffer.getvalue()]))
    assert dark_corner(shown) == ["top left"]


def test_what_shows_through_a_page_is_white():
    image = Image.new("RGBA", (400, 600), (0, 0, 0, 0))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    shown, _ = drawn(proof.pdf([buffer.getvalue()]))
    assert shown.getpixel((20, 20)) == 255


@pytest.mark.parametrize("content", [b"", b"no picture", picture()[:300], picture("PNG")[:200], b"GIF89a" + b"0" * 90])
def test_what_is_no_picture_is_refused(content):
    with pytest.raises(Problem, match="scan_unreadable"):
        proof.pdf([picture(), content])


def test_a_proof_needs_a_page():
    with pytest.raises(ValueError, match="needs a page"):
        proof.pdf([])
