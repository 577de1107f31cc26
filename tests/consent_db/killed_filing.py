"""Approves one page in a process of its own that dies, as at a power cut, at its n-th statement inside the action.

Called with: folder, page id, number of the statement (0: never), JSON of the answers.
"""

import json
import os
import signal
import sys
from pathlib import Path

from consent_db import filing
from consent_db.connection import open_register
from consent_db.form_answers import Answers
from tests.consent_db.conftest import PASSPHRASE
from tests.consent_db.returned_forms import OFFICER, prove

folder, page_id, last, answers = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), json.loads(sys.argv[4])
with open_register(folder, passphrase=PASSPHRASE) as register:
    seen = []

    def count(statement):
        if statement.startswith("BEGIN IMMEDIATE"):
            seen.append(statement)
        elif seen:
            seen.append(statement)
            if len(seen) == last:
                os.kill(os.getpid(), signal.SIGKILL)

    register.connection.set_trace_callback(count)
    filing.approve(register, page_id, Answers.from_json(answers), actor=OFFICER, prove=prove)
