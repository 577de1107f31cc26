"""What a PDF says, page by page, and whether another reader complains about it."""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

GOLDEN = Path(__file__).parents[1] / "data" / "papers"


def text_of(pdf):
    """The text of each page in reading order, with single spaces."""
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def golden(name):
    """What a paper shall say, from tests/data/papers, with single spaces."""
    return " ".join((GOLDEN / f"{name}.txt").read_text(encoding="utf-8").split())


def has_warnings(pdf):
    """What poppler says about a file; empty where it says nothing, or where it is not installed."""
    program = shutil.which("pdftoppm")
    if program is None:
        return ""
    with TemporaryDirectory() as folder:
        file = Path(folder, "x.pdf")
        file.write_bytes(pdf)
        done = subprocess.run(
            [program, "-r", "30", "-png", str(file), str(Path(folder, "page"))],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stderr + ("" if done.returncode == 0 else f"status {done.returncode}")


def codes_of(pdf):
    """The contents of all QR codes, page by page."""
    import zxingcpp

    found = []
    for page in pypdfium2.PdfDocument(pdf):
        image = page.render(scale=150 / 72).to_pil().convert("L")
        found += [one.text for one in zxingcpp.read_barcodes(image)]
    return found


def read_aloud(pdf):
    """What a screen reader is given, from poppler's walk through the structure; None where it is not installed."""
    program = shutil.which("pdfinfo")
    if program is None:
        return None
    with TemporaryDirectory() as folder:
        file = Path(folder, "x.pdf")
        file.write_bytes(pdf)
        done = subprocess.run([program, "-struct-text", str(file)], capture_output=True, text=True, check=True)
    told = " ".join(line.strip()[1:-1] for line in done.stdout.splitlines() if line.strip().startswith('"'))
    return " ".join(told.split())
