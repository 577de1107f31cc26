"""What was changed behind the program `verify` tells: which line of the log, which scan, which file."""

import json
import shutil
from datetime import UTC, date, datetime, timedelta

import pytest

import main
from consent_db import audit, people
from consent_db.backup import verify
from consent_db.connection import open_register
from consent_db.errors import Problem, StoreBug
from consent_db.records import Person
from exports.wording import LANGUAGES, problem_text

from .conftest import PASSPHRASE, SCAN

AT = datetime(2026, 3, 1, 11, 20, tzinfo=UTC)
COLUMNS = ("seq", "at", "actor", "action", "entity", "entity_id", "before_sha", "after_sha", "prev_hash", "hash")


@pytest.fixture(scope="module")
def filled_folder(empty_register_folder, tmp_path_factory):
    """A register with three actions: people, a form with its scan and a withdrawal, a new name."""
    from consent_db.records import Actor, Role

    steward = Actor(officer_id="anne", role=Role.DATA_STEWARD)
    folder = tmp_path_factory.mktemp("filled") / "register"
    shutil.copytree(empty_register_folder, folder)
    said = {"subject_id": "p1", "recorded_at": AT}
    with open_register(folder, passphrase=PASSPHRASE) as register:
        with register.action(steward, "person.add", at=AT) as action:
            for number in range(1, 4):
                action.insert("person", {"id": f"p{number}", "first_name": f"Navn{number}"})
        with register.action(steward, "consent.record", at=AT + timedelta(days=1)) as action:
            scan = {"id": "e1", "sha256": SCAN_SHA256, "file": "skjema.pdf", "content": SCAN}
            action.statement("evidence", scan)
            form = {"role": "self", "method": "paper", "signed_at": date(2026, 1, 10)}
            action.statement("consent", {"id": "c1", "speaker_id": "p1", **said, **form})
            ticks = {"channels": ["web"], "media": ["photo"], "purposes": ["inform"]}
            action.statement("consent_item", {"consent_id": "c1", "position": 0, "decision": "grant", **ticks})
            action.statement("consent_evidence", {"consent_id": "c1", "evidence_id": "e1"})
            no = {"by_person_id": "p1", "by_role": "self", "how": "email", "received_at": date(2026, 2, 1)}
            action.statement("withdrawal", {"id": "w1", "evidence_id": "e1", "scope": {"kind": "all"}, **said, **no})
        with register.action(steward, "person.rename", at=AT + timedelta(days=2)) as action:
            action.update("person", "p2", {"first_name": "Nytt"})
        assert verify(register) == ()
    return folder


SCAN_SHA256 = "aae7f9c311175c2e4bda1cbe09516e1a550e5deafc79716f8891884afa9060b8"
ROWS = 9


@pytest.fixture
def filled(filled_folder, tmp_path):
    shutil.copytree(filled_folder, tmp_path / "register")
    with open_register(tmp_path / "register", passphrase=PASSPHRASE) as register:
        yield register


@pytest.fixture
def unlocked(filled):
    """The register as a program without our manners leaves it: no guard, no rules of the schema."""
    for name in audit.GUARDS:
        filled.execute(f"DROP TRIGGER {name}")
    filled.execute("PRAGMA ignore_check_constraints = ON")
    filled.execute("PRAGMA foreign_keys = OFF")
    return filled


def found(register):
    """The problems but the missing guard, as codes with what they name."""
    return [(one.code, one.params) for one in verify(register) if one.code != "audit_unguarded"]


def broken_at(register):
    """The number of the line of the log that is named, None for a chain that is whole."""
    numbers = [problem.params["seq"] for problem in audit.check_chain(register)]
    assert len(numbers) <= 1
    return numbers[0] if numbers else None


def quote(text):
    return f"'{text}'"


LINE = "seq, at, actor, action, entity, entity_id, before_sha, after_sha, prev_hash, hash"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET actor = 'ola/officer' WHERE seq = 2",
        "UPDATE audit SET at = at",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE seq = 9",
        f"REPLACE INTO audit SELECT {LINE.replace('actor', quote('x'))} FROM audit",
        f"INSERT OR REPLACE INTO audit SELECT {LINE.replace('seq', '10')} FROM audit WHERE seq = 9",
        f"INSERT INTO audit SELECT {LINE.replace('seq', '0').replace(' hash', quote('x'))} FROM audit WHERE seq = 1",
        f"INSERT INTO audit SELECT {LINE} FROM audit WHERE seq = 1 ON CONFLICT (seq) DO UPDATE SET actor = 'x'",
    ],
)
def test_the_log_takes_nothing_but_new_lines_at_its_end(filled, sql):
    before = filled.rows("SELECT * FROM audit")
    with pytest.raises(StoreBug, match="append-only"):
        filled.execute(sql)
    assert filled.rows("SELECT * FROM audit") == before
    assert verify(filled) == ()


def test_a_log_without_its_guard_is_noticed(filled):
    filled.execute("DROP TRIGGER audit_never_changed")
    assert [problem.code for problem in verify(filled)] == ["audit_unguarded"]


def flipped(value):
    """The value with one bit of its first, its middle or its last byte turned."""
    if isinstance(value, int):
        return [value + 100]
    raw = value.encode() if isinstance(value, str) else value
    if not raw:
        return ["0"]
    changed = []
    for place in sorted({0, len(raw) // 2, len(raw) - 1}):
        other = bytearray(raw)
        other[place] ^= 1
        changed.append(bytes(other).decode() if isinstance(value, str) else bytes(other))
    return changed


@pytest.mark.parametrize("column", COLUMNS)
def test_any_flipped_byte_of_any_line_names_that_line(unlocked, column):
    for seq in range(1, ROWS + 1):
        value = unlocked.value(f"SELECT {column} FROM audit WHERE seq = ?", (seq,))
        for other in flipped(value):
            unlocked.execute("SAVEPOINT try")
            unlocked.execute(f"UPDATE audit SET {column} = ? WHERE seq = ?", (other, seq))
            if (column, seq) == ("seq", ROWS):
                assert broken_at(unlocked) == ROWS
            else:
                assert broken_at(unlocked) == seq, (column, seq, other)
            unlocked.execute("ROLLBACK TO try")
            unlocked.execute("RELEASE try")
    assert broken_at(unlocked) is None


@pytest.mark.parametrize("seq", range(1, ROWS))
def test_a_line_taken_out_is_named_by_its_number(unlocked, seq):
    unlocked.execute("DELETE FROM audit WHERE seq = ?", (seq,))
    assert broken_at(unlocked) == seq


@pytest.mark.parametrize("seq", range(1, ROWS))
def test_two_lines_that_changed_places_are_noticed_at_the_first(unlocked, seq):
    for old, new in ((seq, 100), (seq + 1, seq), (100, seq + 1)):
        unlocked.execute("UPDATE audit SET seq = ? WHERE seq = ?", (new, old))
    assert broken_at(unlocked) == seq


@pytest.mark.parametrize("seq", range(1, ROWS + 2))
def test_a_line_put_in_is_named_by_its_number(unlocked, seq):
    for old in range(ROWS, seq - 1, -1):
        unlocked.execute("UPDATE audit SET seq = ? WHERE seq = ?", (old + 1, old))
    link = (seq, "2026-03-01T11:20:00Z", "ola/officer", "x", "person", "p1", "", "", audit.GENESIS)
    unlocked.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*link, audit.link_hash(link)))
    # In the first place such a line fits what comes before it; then the one after it does not.
    assert broken_at(unlocked) == (2 if seq == 1 else seq)


@pytest.mark.parametrize("kept", range(ROWS))
def test_what_is_known_of_a_log_whose_end_was_cut_off(unlocked, kept):
    unlocked.execute("DELETE FROM audit WHERE seq > ?", (kept,))
    problems = found(unlocked)
    cut = {"seq": kept, "at": "2026-03-03T11:20:00Z"}
    assert ("audit_cut_short", cut) in problems, "the last action left its lines nowhere"
    unproved = {one["id"] for code, one in problems if code == "statement_altered"}
    logged = ['["c1",0]', "c1", "e1", "w1", '["c1","e1"]']
    order = ["e1", "c1", '["c1",0]', '["c1","e1"]', "w1"]  # lines 4 to 8
    assert unproved == {one for number, one in enumerate(order, start=4) if number > kept} <= set(logged)


def test_a_cut_that_also_takes_the_actions_is_known_by_the_statements_alone(unlocked):
    unlocked.execute("DELETE FROM audit WHERE seq > 7")
    unlocked.execute("DELETE FROM action_change")
    unlocked.execute("DELETE FROM action")
    assert found(unlocked) == [("statement_altered", {"table": "withdrawal", "id": "w1"})]


def test_a_changed_scan_is_named_with_the_statements_it_proves(filled):
    proof = {"id": "e1", "statements": "consent c1, withdrawal w1", "proof": True}
    content = filled.value("SELECT content FROM evidence")
    for other in flipped(content):
        filled.execute("UPDATE evidence SET content = ?", (other,))
        assert found(filled) == [("evidence_altered", proof)]
    filled.execute("UPDATE evidence SET content = ?", (content,))
    for other in flipped(SCAN_SHA256):
        filled.execute("UPDATE evidence SET sha256 = ?", (other,))
        assert found(filled) == [
            ("evidence_altered", proof),
            ("statement_altered", {"table": "evidence", "id": "e1"}),
        ]


def test_a_changed_salt_takes_the_proof_from_every_statement_of_that_person(unlocked):
    for person, statements in (("p1", {"c1", "w1", '["c1",0]', '["c1","e1"]'}), (audit.NO_PERSON, {"e1"})):
        salt = unlocked.value("SELECT salt FROM audit_salt WHERE person_id = ?", (person,))
        for other in flipped(salt):
            unlocked.execute("UPDATE audit_salt SET salt = ? WHERE person_id = ?", (other, person))
            assert {one["id"] for code, one in found(unlocked) if code == "statement_altered"} == statements
        unlocked.execute("UPDATE audit_salt SET salt = ? WHERE person_id = ?", (salt, person))
    assert found(unlocked) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sentences_say_which(lang):
    broken = problem_text(Problem("audit_broken", seq=47, at="2026-03-01T11:20:00Z"), lang)
    cut = problem_text(Problem("audit_cut_short", seq=46, at="2026-03-01T11:20:00Z"), lang)
    scan = problem_text(Problem("evidence_altered", id="e1", statements="consent c1", proof=True), lang)
    guard = problem_text(Problem("audit_unguarded"), lang)
    assert "47" in broken
    assert "46" in cut
    assert "e1" in scan
    assert "consent c1" in scan
    assert len({broken, cut, scan, guard}) == 4
    assert not any("{" in sentence for sentence in (broken, cut, scan, guard))


@pytest.fixture
def command(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("KLARERT_PASSPHRASE", PASSPHRASE)

    def run(*arguments):
        status = main.main(["--register", str(tmp_path / "register"), "--language", "en", *arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return run


def test_the_command_says_which_line_and_fails(unlocked, command):
    unlocked.execute("UPDATE audit SET actor = 'ola/officer' WHERE seq = 5")
    unlocked.close()
    status, out, _ = command("verify", "--json")
    answer = json.loads(out)
    assert (status, answer["ok"]) == (1, False)
    assert any("entry 5" in sentence for sentence in answer["problems"])
    status, out, err = command("verify")
    assert (status, out) == (1, "")
    assert "entry 5" in err


@pytest.mark.parametrize("name", ["register.db", "codes.db", "images.db"])
@pytest.mark.parametrize("place", [0.0, 0.3, 0.6, 0.999])
def test_a_flipped_byte_in_a_file_is_a_sentence(filled, command, name, place):
    assert filled.codes.value("SELECT count(*) FROM face_code") == 0
    assert filled.images.value("SELECT count(*) FROM thumbnail") == 0
    filled.close()
    file = filled.directory / name
    raw = bytearray(file.read_bytes())
    raw[int(place * (len(raw) - 1))] ^= 1
    file.write_bytes(raw)
    status, out, err = command("verify")
    if place == 0 and name != "register.db":  # nothing in it can be read, and nothing in it is the only copy
        assert (status, "was made anew" in err) == (0, True)
        return
    assert (status, out) == (1, "")
    assert name in err
    assert "damaged" in err
    assert ("delete the file" in err) == (name != "register.db")


TEXTS = {
    *("first_name", "last_name", "display_name", "contact_email", "contact_phone", "notes_private", "place", "name"),
    *("witness_name", "maturity_note", "status_note", "text", "limits_text", "title", "caption", "source_text"),
    *("credit_line", "creator_name", "reason_text", "legal_basis", "url", "source_url", "caption_used", "terms"),
    *("postal_address", "contact_name", "email", "phone", "dpo_contact"),
}


def marked(value, words, key=""):
    """A document whose texts are words that stand nowhere else; the words are gathered."""
    if isinstance(value, dict):
        return {name: marked(one, words, name) for name, one in value.items()}
    if isinstance(value, list):
        return [marked(one, words, key) for one in value]
    if isinstance(value, str) and value and key in TEXTS:
        words.append(f"Øq{len(words)}navn")
        return words[-1]
    return value


def test_no_column_of_the_log_holds_a_name_a_contact_or_a_note(register, steward, full, scan, tmp_path):
    from consent_db import actions, portable

    words = []
    document = marked(full(), words)
    assert len(words) > 30
    (tmp_path / "skjema.pdf").write_bytes(scan)
    portable.load(register, document, tmp_path, actor=steward)
    people.add(register, Person(id="new", first_name="Øqnyttnavn", notes_private="Øqnotat"), actor=steward)
    actions.undo(register, actor=steward)
    stored = " ".join(
        str(row)
        for table in ("person", "asset", "withdrawal", "action_change")
        for row in register.rows(f"SELECT * FROM {table}")
    )
    assert sum(word in stored for word in words) > 15, "the words did not reach the register"

    log = " ".join(str(value) for row in register.rows("SELECT * FROM audit") for value in row).casefold()

    assert "øq" not in log  # no id has this letter
    assert "skjema" not in log
    actors = {row[0] for row in register.rows("SELECT DISTINCT actor FROM audit")}
    assert actors == {"anne/data_steward"}
    for table, record in (("consent", "c1"), ("withdrawal", "w-all"), ("person", "kari"), ("asset", "a1")):
        assert register.value("SELECT count(*) FROM audit WHERE entity = ? AND entity_id = ?", (table, record)) >= 1
