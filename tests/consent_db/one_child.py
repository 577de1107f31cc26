"""A register in which one picture hangs on a decision: a child, two guardians, and only one of them has signed."""

from consent_db import policy, portable
from consent_db.records import Actor

PICTURE = "a1"


def fill(register, folder):
    """Bring the child, its guardians, their answers and the picture into a register without people."""
    unit = policy.unit(register)
    document = {
        "format": "klarert-register/1",
        "org_unit": {"id": unit.id if unit else "u1", "name": "Nord", "jurisdiction": "NO"},
        "channels": [
            {"id": "facebook", "kind": "facebook", "name": "Facebook"},
            {"id": "website", "kind": "web", "name": "Nettsiden"},
        ],
        "people": [
            {"id": "mio", "first_name": "Mio", "kind": "child", "birth_date": "2016-05-04"},
            {"id": "kari", "first_name": "Kari", "adult_declared": True},
            {"id": "ola", "first_name": "Ola", "adult_declared": True},
        ],
        "guardianships": [
            {"id": f"g-{one}", "child_id": "mio", "guardian_id": one, "holds_parental_responsibility": True}
            for one in ("kari", "ola")
        ],
        "consents": [
            {
                "id": "c1",
                "subject_id": "mio",
                "speaker_id": "kari",
                "role": "guardian",
                "form": "CHILD",
                "signed_at": "2026-01-10",
                "recorded_at": "2026-01-12T10:00:00Z",
                "valid_until": "2030-01-01",
                "evidence": [{"sha256": "ab" * 32}],
                "items": [{"decision": "grant", "channels": ["facebook"], "media": ["photo"], "purposes": ["inform"]}],
            }
        ],
        "assents": [
            {
                "id": "s1",
                "child_id": "mio",
                "asked_on": "2026-03-10",
                "recorded_at": "2026-03-12T10:00:00Z",
                "answer": "yes",
            }
        ],
        "assets": [
            {
                "id": PICTURE,
                "sha256": "cd" * 32,
                "creator_name": "Ola Foto",
                "width": 4000,
                "height": 3000,
                "people_check": "confirmed_complete",
            }
        ],
        "appearances": [
            {"id": "x1", "asset_id": PICTURE, "box": [900, 600, 600, 600], "person_id": "mio", "state": "confirmed"}
        ],
    }
    portable.load(register, document, folder, actor=Actor())
