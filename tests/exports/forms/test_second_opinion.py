"""The network beside the rules: the file that was trained, loaded only for reading, and never guessed without."""

import hashlib
import json
import subprocess
import sys

import numpy as np
import pytest

from exports.forms import reader, second_opinion
from exports.forms.reader import KnownPage, Tick
from exports.forms.writer import write
from tests.exports.forms import printed_orders, returned_paper


@pytest.fixture(scope="module")
def returned():
    """A scanned form with a tick in its first box, and its layout."""
    pdf, (layout,) = write([printed_orders.order("ADULT", "nb")])
    sheet, page = returned_paper.rendered(pdf), layout.pages[0]
    returned_paper.tick(sheet, page.ticks[0])
    return np.ascontiguousarray(returned_paper.scanned(sheet)), page


@pytest.fixture
def model(tmp_path, monkeypatch):
    """Another place for the network's file; what was loaded is forgotten before and after."""
    file = tmp_path / "second_opinion.onnx"
    monkeypatch.setattr(second_opinion, "MODEL", file)
    second_opinion.session.cache_clear()
    yield file
    second_opinion.session.cache_clear()


def _read(returned):
    picture, page = returned
    return reader.read_page(picture, lambda _code: KnownPage(layout=page))


def test_the_file_is_the_one_that_its_record_names():
    record = json.loads(second_opinion.MODEL.with_suffix(".json").read_text(encoding="utf-8"))
    assert hashlib.sha256(second_opinion.MODEL.read_bytes()).hexdigest() == record["sha256"]
    assert record["without"] == []
    assert second_opinion.MODEL.stat().st_size < 300_000


def test_a_tick_and_bare_boxes_are_told(returned):
    reading = _read(returned)
    first, *others = returned[1].ticks
    assert reading.ticks[first.id] is Tick.YES
    assert {reading.ticks[box.id] for box in others} == {Tick.NO}


@pytest.mark.parametrize("content", [None, b"", b"no network", "one byte"])
def test_a_missing_or_damaged_file_asks_about_every_box(returned, model, content):
    whole = second_opinion.Path(second_opinion.__file__).with_name("second_opinion.onnx")
    if content == "one byte":
        content = whole.read_bytes()[:-1] + b"\x01"
    if content is not None:
        model.write_bytes(content)
        model.with_suffix(".json").write_bytes(whole.with_suffix(".json").read_bytes())
    assert set(_read(returned).ticks.values()) == {Tick.ASK}


def test_nothing_is_loaded_before_a_page_is_read():
    script = (
        "import sys\nfrom exports.forms import reader, read_ticks, second_opinion\nprint('onnxruntime' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
