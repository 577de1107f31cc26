"""What a withdrawal touches is what the judge would block, no more and no less (rules.md R90), whatever is published."""

import os
from collections import Counter

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

EXAMPLES = settings(
    max_examples=int(os.environ.get("KLARERT_EXAMPLES", "60")),
    deadline=None,
    phases=(Phase.reuse, Phase.generate, Phase.shrink),
)
SEEN: Counter[str] = Counter()
