"""The printed forms in poppler, which Linux desktops show PDF files with: without a word of complaint."""

import re
import shutil
import subprocess

import pytest

from exports.forms.writer import write
from tests.exports.forms.printed_orders import CODES, crowded, order, variants

pytestmark = pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs poppler-utils (packaging/start.py test)")


@pytest.fixture(scope="module")
def joined(tmp_path_factory):
    """Every form and variant in one file."""
    wishes = [one for code in CODES for one in variants(code, "nb").values()]
    numbered = [order(one.code, "sv", number=number, person=one.person) for number, one in enumerate(wishes, start=1)]
    path = tmp_path_factory.mktemp("printed") / "forms.pdf"
    path.write_bytes(write([*numbered, crowded("CHILD", "en", number=30)])[0])
    return path


def run(*command):
    """What a program says; it says nothing on standard error."""
    done = subprocess.run([str(one) for one in command], capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stderr == ""
    return done.stdout


def test_poppler_reads_it_without_warnings(joined):
    said = run("pdfinfo", joined)
    assert "Tagged:          yes" in said
    assert "Form:            AcroForm" in said
    assert "Áŋŋel Đorđić" in run("pdftotext", "-layout", joined, "-")
    heard = run("pdfinfo", "-struct-text", joined)
    assert "H1" in heard
    for sentence in re.findall(r'"(.*)"', heard):
        assert all(len(word) < 40 for word in sentence.split()), sentence
    assert "behöver vi ett ja från dig innan" in heard


def test_poppler_draws_it_without_warnings(joined, tmp_path):
    run("pdftoppm", "-r", "40", "-gray", joined, tmp_path / "page")
    assert len(list(tmp_path.iterdir())) >= 20


def test_every_face_is_embedded_and_can_be_searched(joined):
    rows = [line.split() for line in run("pdffonts", joined).splitlines()[2:]]
    assert {row[0].split("-")[-1] for row in rows} == {"Regular", "Bold", "Italic"}
    for row in rows:
        assert "SourceSans3" in row[0]
        assert row[-5:-2] == ["yes", "yes", "yes"], row
