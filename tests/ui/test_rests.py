"""What stands under an answer never tells which guardian signed, and so never which one did not (texts.md 3.7)."""

import json

import pytest

from consent_db import facts, portable
from consent_db.connection import open_register
from consent_db.records import Actor, Role, Use
from exports.wording import Vocabulary
from tests.consent_db.conftest import PASSPHRASE
from tests.test_examples import of_child, withdrew
from ui.models import rests


@pytest.mark.parametrize("said", [{}, {"withdrawals": [withdrew("mio", by="per", role="guardian")]}])
def test_no_guardian_is_named_by_a_form(tmp_path, qapp, said):
    document = json.loads(json.dumps(of_child(**said)))
    with open_register(tmp_path / "register", passphrase=PASSPHRASE, create=True, scrypt_n=2) as register:
        portable.load(register, document, tmp_path, actor=Actor(role=Role.DATA_STEWARD))
        about = facts.for_asset(register, "a1")
    (shown,) = about.appearances
    day = max(one.signed_at for one in about.consents)
    lines = rests.statements(about, shown, Use(channel_id="facebook"), day.replace(month=11), Vocabulary())
    assert any(line.startswith("Form signed") for line in lines)
    assert len(set(lines)) == len(lines)
    names = {one.name for one in about.people.values()} | {one.first_name for one in about.people.values()}
    assert not any(name in line for name in names for line in lines)
