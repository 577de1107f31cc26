"""Saving printed pages: the PDF, and the record beside it that never takes another file's place."""

import json

import pytest

from consent_db.errors import StoreProblem
from consent_db.records import Changed
from exports.forms.bundle import Ready
from exports.forms.saving import save
from exports.receipt_record import SCHEMA


def ready(pdf=b"%PDF", **told):
    return Ready(pdf=pdf, changed=Changed(), record=json.dumps({"schema_version": SCHEMA, **told}).encode())


def test_pages_without_a_record_are_one_file(tmp_path):
    target = tmp_path / "plakat.pdf"

    assert save(Ready(pdf=b"%PDF", changed=Changed()), target) == (target,)
    assert [one.name for one in tmp_path.iterdir()] == ["plakat.pdf"]


def test_a_record_lies_beside_its_pdf(tmp_path):
    target = tmp_path / "Bekreftelse – 2026.11.pdf"
    wanted = ready(n=1)

    assert [one.name for one in save(wanted, target)] == ["Bekreftelse – 2026.11.pdf", "Bekreftelse – 2026.11.json"]
    assert (tmp_path / "Bekreftelse – 2026.11.json").read_bytes() == wanted.record


def test_who_replaces_the_pdf_replaces_the_record(tmp_path):
    target = tmp_path / "x.pdf"
    save(ready(b"one", n=1), target)
    save(ready(b"two", n=2), target)

    assert sorted(one.name for one in tmp_path.iterdir()) == ["x.json", "x.pdf"]
    assert target.read_bytes() == b"two"
    assert json.loads((tmp_path / "x.json").read_bytes())["n"] == 2


@pytest.mark.parametrize("other", [b"{}", b"", b"[1]", b'{"schema_version": 1}', b"\xff\xfe"])
@pytest.mark.parametrize("replaces", [False, True])
def test_somebody_elses_file_stays_as_it_is(tmp_path, other, replaces):
    (tmp_path / "x.json").write_bytes(other)
    (tmp_path / "x (2).json").write_bytes(other)
    if replaces:
        (tmp_path / "x.pdf").write_bytes(b"older")

    assert save(ready(n=3), tmp_path / "x.pdf")[1].name == "x (3).json"
    assert {(tmp_path / name).read_bytes() for name in ("x.json", "x (2).json")} == {other}


def test_a_record_whose_pdf_is_gone_stays(tmp_path):
    save(ready(n=1), tmp_path / "x.pdf")
    (tmp_path / "x.pdf").unlink()

    assert save(ready(n=2), tmp_path / "x.pdf")[1].name == "x (2).json"
    assert json.loads((tmp_path / "x.json").read_bytes())["n"] == 1


def test_a_folder_that_is_gone_is_said(tmp_path):
    with pytest.raises(StoreProblem):
        save(ready(), tmp_path / "gone" / "x.pdf")
    assert list(tmp_path.iterdir()) == []
