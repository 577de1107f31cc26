"""`import-people`: what it stores, what it says, and what no file can make it do."""

import json

import pytest

import main
from consent_db.people_import import REASONS
from exports.wording import LANGUAGES, has_text, strings

SECRETS = ("01018012345", "1980", "hemmelig")


@pytest.fixture
def klarert(tmp_path, monkeypatch, capsys):
    """Run one command line in this process; gives status, standard output and standard error."""
    monkeypatch.setenv("KLARERT_PASSPHRASE", "correct horse battery")

    def run(*arguments, language="en"):
        status = main.main(["--register", str(tmp_path / "register"), "--language", language, *map(str, arguments)])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return run


@pytest.fixture
def table(tmp_path):
    """Writes a spreadsheet."""

    def write(text, encoding="utf-8"):
        file = tmp_path / "people.csv"
        file.write_bytes(text.encode(encoding) if isinstance(text, str) else text)
        return file

    return write


def test_json_alone_on_standard_output_and_nothing_secret_anywhere(klarert, table):
    file = table(
        "Förnamn;Efternamn;Född;Personnummer;Kommentar\nÅsa;Öst;1980-01-01;01018012345;hemmelig\nLo;Öst;1980-02-31;;\n",
        "cp1252",
    )
    status, out, err = klarert("import-people", file, "--json", language="sv")

    assert status == 0
    assert json.loads(out) == {
        "new": 1,
        "unchanged": 0,
        "rejected": [{"line": 3, "reason": "födelsedatumet finns inte"}],
    }
    assert "Personnummer" in err
    assert "Kommentar" in err
    assert not [secret for secret in SECRETS if secret in out + err]
    _, out, _ = klarert("people", "--json")
    assert not [secret for secret in SECRETS if secret in out]
    assert json.loads(klarert("import-people", file, "--json")[1])["new"] == 0


def test_the_member_register_is_asked_about(klarert, table, tmp_path):
    file = table("Name\n" + "".join(f"Kari {chr(65 + n // 26)}{chr(97 + n % 26)}\n" for n in range(400)))
    status, out, err = klarert("import-people", file)
    assert (status, out) == (1, "")
    assert "400" in err
    assert "--yes" in err

    status, out, _ = klarert("import-people", file, "--yes", "--json")
    assert (status, json.loads(out)["new"]) == (0, 400)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG\r\n\x1a\n\x00", b"a;b\x00", b"x" * 9_000_000, b"PK\x03\x04", "Alder\n12\n", b"\xff\xfe\xff"],
    ids=["empty", "png", "nul", "one-long-line", "workbook", "no-names", "half-utf-16"],
)
def test_what_is_no_list_of_people_is_one_sentence_and_no_register(klarert, table, tmp_path, content):
    status, out, err = klarert("import-people", table(content), "--json")

    assert (status, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert not (tmp_path / "register").exists()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_reason_has_words(lang):
    assert [one for one in REASONS if not has_text(f"people_import.{one}")] == []
    assert all(strings(lang)[f"people_import.{one}"] for one in REASONS)
