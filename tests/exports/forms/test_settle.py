"""The rules and the network together: an answer only where neither has a reason to ask."""

import pytest

from exports.forms.reader import Tick
from exports.forms.second_opinion import Opinion
from exports.forms.settle import Told, settled

SURELY_YES = Opinion(empty=0.0, yes=1.0, other=0.0)
SURELY_EMPTY = Opinion(empty=1.0, yes=0.0, other=0.0)
SURELY_OTHER = Opinion(empty=0.0, yes=0.0, other=1.0)
HARDLY = Opinion(empty=0.2, yes=0.3, other=0.5)
ALL = (SURELY_YES, SURELY_EMPTY, SURELY_OTHER, HARDLY)


@pytest.mark.parametrize(
    ("rules", "opinion", "answer"),
    [
        (Told(Tick.YES), SURELY_YES, Tick.YES),
        (Told(Tick.YES), SURELY_EMPTY, Tick.ASK),
        (Told(Tick.YES), SURELY_OTHER, Tick.ASK),
        (Told(Tick.YES), HARDLY, Tick.ASK),
        (Told(Tick.NO), SURELY_EMPTY, Tick.NO),
        (Told(Tick.NO), SURELY_YES, Tick.ASK),
        (Told(Tick.NO), SURELY_OTHER, Tick.ASK),
        (Told(Tick.NO), HARDLY, Tick.ASK),
        (Told(Tick.ASK, "corrected"), SURELY_YES, Tick.YES),
        (Told(Tick.ASK, "corrected"), SURELY_EMPTY, Tick.ASK),
        (Told(Tick.ASK, "corrected"), SURELY_OTHER, Tick.ASK),
        (Told(Tick.ASK, "corrected"), HARDLY, Tick.ASK),
        (Told(Tick.ASK, "faint"), SURELY_EMPTY, Tick.NO),
        (Told(Tick.ASK, "beside"), SURELY_EMPTY, Tick.NO),
        (Told(Tick.ASK, "faint"), SURELY_OTHER, Tick.ASK),
        (Told(Tick.ASK, "beside"), HARDLY, Tick.ASK),
    ],
)
def test_an_answer_needs_both(rules, opinion, answer):
    told = settled(rules, opinion)
    assert told.tick is answer
    assert bool(told.why) is (answer is Tick.ASK)


@pytest.mark.parametrize("opinion", [*ALL, None])
@pytest.mark.parametrize("why", ["filled", "corrected", "not_found", "unsharp"])
def test_a_hard_reason_is_never_overruled(why, opinion):
    hard = Told(Tick.ASK, why, is_hard=True)
    assert settled(hard, opinion) == hard


@pytest.mark.parametrize("rules", [Told(Tick.YES), Told(Tick.NO), Told(Tick.ASK, "faint")])
def test_without_a_second_opinion_everything_is_asked(rules):
    assert settled(rules, None).tick is Tick.ASK
