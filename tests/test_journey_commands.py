"""The whole story on the command line, each step a process of its own: folder, names, consent, clear, stop."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

ROOT = Path(__file__).parents[1]


class Branch:
    """One register and the commands people type at it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.register = folder / "register"

    def run(self, *arguments, expect=0):
        """Run one command with --json and return its document and what it said on standard error."""
        done = subprocess.run(
            [sys.executable, ROOT / "main.py", "--register", self.register, "--language", "en", *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            env={**os.environ, "KLARERT_PASSPHRASE": "correct horse battery"},
            check=False,
        )
        assert done.returncode == expect, (arguments, done.returncode, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return (json.loads(done.stdout) if "--json" in arguments else done.stdout), done.stderr


@pytest.fixture(scope="module")
def branch(tmp_path_factory):
    folder = tmp_path_factory.mktemp("journey")
    pictures = folder / "pictures"
    pictures.mkdir()
    Image.fromarray(data.astronaut()).save(pictures / "stage.jpg", quality=95)
    Image.new("RGB", (640, 480), (90, 140, 200)).save(pictures / "sky.png")
    (pictures / "broken.jpg").write_bytes((pictures / "stage.jpg").read_bytes()[:9000])
    (pictures / "notes.txt").write_text("not a picture")
    return Branch(folder)


def _consent(branch, **changes):
    document, _ = branch.run("export-register", str(branch.folder / "out" / "register.json"), "--json")
    exported = json.loads(Path(document["file"]).read_text(encoding="utf-8"))
    exported.update(changes)
    return exported


def test_the_whole_story(branch):
    pictures = str(branch.folder / "pictures")
    stage = str(branch.folder / "pictures" / "stage.jpg")
    (branch.folder / "out").mkdir()

    # Nothing is known yet: the answer is a review, from a look on the spot, and no register comes of asking.
    answer, said = branch.run("check", stage, "--channel", "facebook", "--json", expect=3)
    assert [entry["headline"] for entry in answer] == ["NOT_SCANNED"]
    assert answer[0]["asset"] is None
    assert {"NOT_SCANNED", "UNIDENTIFIED_FACE"} <= {reason["code"] for reason in answer[0]["reasons"]}
    assert "no register" in said
    assert not branch.register.exists()

    summary, _ = branch.run("index", pictures, "--event", "Summer course", "--type", "course", "--json")
    assert (summary["found"], summary["new"], summary["unchanged"]) == (3, 2, 0)
    assert [entry["reason"] for entry in summary["unreadable"]] == ["truncated"]
    again, _ = branch.run("index", pictures, "--json")
    assert (again["new"], again["unchanged"]) == (0, 2)
    assert len(again["unreadable"]) == 1, "what could not be read is said every time"

    groups, _ = branch.run("groups", "--event", "summer COURSE", "--json")
    face = next(face for group in groups for face in group["faces"] if face["file"] == stage)
    assert face["state"] == "unassigned"

    answer, _ = branch.run("check", stage, "--channel", "facebook", "--json", expect=3)
    asset = answer[0]["asset"]
    assert asset is not None
    assert answer[0]["headline"] == "UNIDENTIFIED_FACE"

    # A person and a signed form come in; the face is confirmed and everyone is framed.
    scan = b"%PDF-1.4 a signed form"
    register = _consent(branch)
    (branch.folder / "out" / "form.pdf").write_bytes(scan)
    register["people"] = [{"id": "p1", "first_name": "Eileen", "last_name": "Collins", "adult_declared": True}]
    register["consents"] = [
        {
            "id": "c1",
            "subject_id": "p1",
            "speaker_id": "p1",
            "role": "self",
            "form": "ADULT",
            "method": "paper",
            "signed_at": "2026-01-10",
            "recorded_at": "2026-01-12T10:00:00Z",
            "valid_until": "2099-01-01",
            "evidence": [{"file": "form.pdf", "sha256": hashlib.sha256(scan).hexdigest()}],
            "items": [{"decision": "grant", "channels": ["facebook"], "media": ["photo"], "purposes": ["inform"]}],
        }
    ]
    for record in register["assets"]:
        record["creator_name"] = "Ola Foto"
        record["people_check"] = "confirmed_complete" if record["id"] == asset else "confirmed_none"
    for appearance in register["appearances"]:
        if appearance["asset_id"] == asset and appearance["box"] == face["box"]:
            appearance.update(person_id="p1", state="confirmed")
        else:
            appearance["ignore_reason"] = "not_a_face"
    file = branch.folder / "out" / "with_consent.json"
    file.write_text(json.dumps(register), encoding="utf-8")
    imported, _ = branch.run("import", str(file), "--json")
    assert imported["imported"]["people"] == 1
    unchanged, _ = branch.run("import", str(file), "--json")
    assert sum(unchanged["imported"].values()) == 0

    answer, _ = branch.run("check", stage, "--channel", "facebook", "--json")
    assert (answer[0]["outcome"], answer[0]["headline"]) == ("CLEAR", "OK_CONSENT")
    answer, _ = branch.run("check", stage, "--channel", "website", "--json", expect=4)
    assert answer[0]["headline"] == "CHANNEL_NOT_COVERED"
    reason = next(one for one in answer[0]["reasons"] if one["code"] == "CHANNEL_NOT_COVERED")
    assert (reason["person"], reason["box"]) == ("p1", face["box"])
    assert "Eileen" in reason["text"]

    # The same pixels in other bytes are the same picture; other pixels are not.
    copy = branch.folder / "copy.png"
    Image.open(stage).save(copy)
    answer, _ = branch.run("check", str(copy), "--channel", "facebook", "--json")
    assert answer[0]["asset"] == asset
    Image.open(stage).resize((300, 300)).save(branch.folder / "small.png")
    answer, _ = branch.run("check", str(branch.folder / "small.png"), "--channel", "facebook", "--json", expect=3)
    assert "NOT_SCANNED" in {one["code"] for one in answer[0]["reasons"]}

    # She changes her mind.
    register["withdrawals"] = [
        {
            "id": "w1",
            "subject_id": "p1",
            "by_person_id": "p1",
            "by_role": "self",
            "received_at": "2026-06-01",
            "recorded_at": "2026-06-01T12:00:00Z",
            "how": "email",
            "scope": {"kind": "all"},
            "wants": "remove",
        }
    ]
    file.write_text(json.dumps(register), encoding="utf-8")
    branch.run("import", str(file))
    answer, _ = branch.run("check", stage, "--channel", "facebook", "--on", "2026-11-20", "--json", expect=4)
    assert answer[0]["headline"] == "REVOKED"
    answer, _ = branch.run("check", stage, "--channel", "facebook", "--on", "2026-05-31", "--json")
    assert answer[0]["outcome"] == "CLEAR", "what was published before was lawful"

    # Everything survives a backup and a restore elsewhere; the log is whole.
    verified, _ = branch.run("verify", "--json")
    assert verified == {"ok": True, "problems": []}
    backup = str(branch.folder / "register.backup")
    branch.run("backup", backup, "--json")
    before, _ = branch.run("people", "--json")
    elsewhere = Branch(branch.folder)
    elsewhere.register = branch.folder / "elsewhere"
    elsewhere.run("restore", backup, "--json")
    after, _ = elsewhere.run("people", "--json")
    assert after == before
    answer, _ = elsewhere.run("check", stage, "--channel", "facebook", "--on", "2026-11-20", "--json", expect=4)
    assert answer[0]["headline"] == "REVOKED"
