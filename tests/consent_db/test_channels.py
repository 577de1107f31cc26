"""The places where the branch publishes."""

from dataclasses import replace

import pytest

from consent_db import channels
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import Audience, Channel, ChannelKind, Jurisdiction

BLOG = Channel(id="blog", kind=ChannelKind.BLOG, name="Blogg")


@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en", "de"])
@pytest.mark.parametrize("jurisdiction", list(Jurisdiction))
def test_the_first_set_of_each_country(jurisdiction, lang):
    found = channels.first_set(jurisdiction, lang)
    assert len({one.id for one in found}) == len(found) == 12
    assert all(one.name and one.active for one in found)
    kinds = {one.kind for one in found}
    named = {"facebook", "instagram", "x", "youtube"} | (
        {"tiktok"} if jurisdiction is Jurisdiction.SE else {"linkedin"}
    )
    assert named <= kinds
    assert {"web", "newsletter", "print", "portal", "course_material", "press"} <= kinds
    assert [one.id for one in found if one.audience is Audience.CLOSED_GROUP] == ["closed_group"]


def test_channels_keep_their_order_and_inactive_ones_can_be_left_out(register, steward):
    channels.add(register, BLOG, actor=steward)
    channels.add(register, replace(BLOG, id="a", name="A", auto_shares_to=("blog", "a"), active=False), actor=steward)
    assert [one.id for one in channels.channels(register)] == ["blog", "a"]
    assert [one.id for one in channels.channels(register, active_only=True)] == ["blog"]
    assert channels.channel(register, "a").auto_shares_to == ("blog", "a")


def test_a_change_is_one_action_and_no_change_is_none(register, steward):
    channels.add(register, BLOG, actor=steward)
    assert channels.update(register, replace(BLOG, url="https://example.org"), actor=steward).ids == {
        "channel": ("blog",)
    }
    assert not channels.update(register, replace(BLOG, url="https://example.org"), actor=steward)


def test_a_stale_change_is_refused(register, steward):
    channels.add(register, BLOG, actor=steward)
    channels.update(register, replace(BLOG, url="x"), actor=steward, version=1)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        channels.update(register, replace(BLOG, url="y"), actor=steward, version=1)


def test_unknown_channels_are_said(register, steward):
    with pytest.raises(StoreProblem, match="unknown_channel"):
        channels.channel(register, "none")
    with pytest.raises(StoreProblem, match="unknown_channel"):
        channels.update(register, BLOG, actor=steward)
    with pytest.raises(Refused) as refused:
        channels.add(register, replace(BLOG, auto_shares_to=("none",)), actor=steward)
    assert refused.value.faults[0].path == "auto_shares_to[0]"
