"""The places where the branch publishes."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db import actions, channels, consents, people
from consent_db.clock import now_utc
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import (
    Audience,
    Channel,
    ChannelKind,
    Jurisdiction,
    Person,
    Scope,
    ScopeKind,
    Withdrawal,
)
from consent_db.rows import CHANNEL

BLOG = Channel(id="blog", kind=ChannelKind.BLOG, name="Blogg")


@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en", "de"])
@pytest.mark.parametrize("jurisdiction", list(Jurisdiction))
def test_the_first_set_of_each_country(jurisdiction, lang):
    found = channels.first_set(jurisdiction, lang)
    assert len({one.id for one in found}) == len(found) == 14
    assert all(one.name for one in found)
    off = {"linkedin", "snapchat"} if jurisdiction is Jurisdiction.SE else {"tiktok"}
    assert {one.id for one in found if not one.active} == off
    kinds = {one.kind for one in found}
    assert {"facebook", "instagram", "x", "youtube", "tiktok", "linkedin", "snapchat"} <= kinds
    assert {"web", "newsletter", "print", "portal", "course_material", "press"} <= kinds
    assert [one.id for one in found if one.ephemeral] == ["snapchat"]
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
    channels.update(register, replace(BLOG, url="https://a.example"), actor=steward, version=1)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        channels.update(register, replace(BLOG, url="https://b.example"), actor=steward, version=1)


def test_unknown_channels_are_said(register, steward):
    with pytest.raises(StoreProblem, match="unknown_channel"):
        channels.channel(register, "none")
    with pytest.raises(StoreProblem, match="unknown_channel"):
        channels.update(register, BLOG, actor=steward)
    with pytest.raises(Refused) as refused:
        channels.add(register, replace(BLOG, auto_shares_to=("none",)), actor=steward)
    assert refused.value.faults[0].path == "auto_shares_to[0]"


def test_two_programs_change_one_channel_and_neither_loses_anything(register, steward):
    channels.add(register, BLOG, actor=steward)
    shown = channels.channel(register, "blog")
    channels.update(register, replace(shown, url="https://a.example"), actor=steward, before=shown)
    channels.update(register, replace(shown, ephemeral=True), actor=steward, before=shown)
    channels.set_active(register, "blog", active=False, actor=steward)
    stored = channels.channel(register, "blog")
    assert (stored.url, stored.ephemeral, stored.active) == ("https://a.example", True, False)
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        channels.update(register, replace(shown, url="https://b.example"), actor=steward, before=shown)
    assert channels.channel(register, "blog") == stored


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"name": "  "}, "channel_name_missing"),
        ({"name": "x" * 10_000}, "channel_name_wrong"),
        ({"name": "Blo\ngg"}, "channel_name_wrong"),
        ({"name": "facebook "}, "channel_name_taken"),
        ({"url": "javascript:alert(1)"}, "channel_address_wrong"),
        ({"url": "https://example.org@evil.example/"}, "channel_address_wrong"),
        ({"url": "https://[::1"}, "channel_address_wrong"),
        ({"url": "https://exa mple.org"}, "channel_address_wrong"),
        ({"url": "file:///etc/passwd"}, "channel_address_wrong"),
        ({"url": "https://localhost"}, "channel_address_wrong"),
        ({"url": "https://example.org/" + "a" * 10_000}, "channel_address_wrong"),
    ],
)
def test_names_and_addresses_that_would_mislead_are_refused(register, steward, wrong, code):
    channels.add(register, replace(BLOG, id="facebook", name="Facebook"), actor=steward)
    with pytest.raises(StoreProblem, match=code):
        channels.add(register, replace(BLOG, **wrong), actor=steward)
    assert [one.id for one in channels.channels(register)] == ["facebook"]


def test_what_an_import_brought_does_not_stand_in_the_way_of_other_changes(register, steward):
    odd = replace(BLOG, name="x" * 100, url="intranett/nord")
    with register.action(steward, "import") as action:
        action.insert("channel", CHANNEL.to_row(odd) | {"place": 0})
    channels.update(register, replace(odd, ephemeral=True), actor=steward, before=odd)
    assert channels.channel(register, "blog") == replace(odd, ephemeral=True)


def test_the_order_is_the_branchs_own_and_a_channel_added_meanwhile_is_not_lost(register, steward):
    for one in "abc":
        channels.add(register, replace(BLOG, id=one, name=one), actor=steward)
    channels.put_in_order(register, ["b", "a"], actor=steward)
    assert [one.id for one in channels.channels(register)] == ["b", "a", "c"]
    assert not channels.put_in_order(register, ["b", "a", "c"], actor=steward)
    with pytest.raises(StoreProblem, match="unknown_channel"):
        channels.put_in_order(register, ["c", "gone"], actor=steward)
    actions.undo(register, steward)
    assert [one.id for one in channels.channels(register)] == ["a", "b", "c"]


def test_a_ring_of_sharing_is_legal(register, steward):
    channels.add(register, BLOG, actor=steward)
    channels.add(register, replace(BLOG, id="b", name="B", auto_shares_to=("blog",)), actor=steward)
    channels.update(register, replace(BLOG, auto_shares_to=("b",)), actor=steward, before=BLOG)
    assert channels.channel(register, "blog").auto_shares_to == ("b",)


def test_only_a_channel_that_nothing_refers_to_is_deleted(register, steward):
    channels.add(register, BLOG, actor=steward)
    channels.add(register, replace(BLOG, id="b", name="B", auto_shares_to=("blog",)), actor=steward)
    people.add(register, Person(id="kari", first_name="Kari"), actor=steward)
    said_on = date(2026, 3, 1)
    scope = Scope(kind=ScopeKind.CHANNELS, channels=("b",))
    withdrawal = Withdrawal(
        id="w", subject_id="kari", by_person_id="kari", received_at=said_on, recorded_at=now_utc(), scope=scope
    )
    consents.withdraw(register, withdrawal, actor=steward)
    assert channels.uses(register, "blog") == {"channel": 1}
    assert channels.uses(register, "b") == {"withdrawal": 1}
    for used in ("b", "blog"):
        with pytest.raises(StoreProblem, match="channel_in_use"):
            channels.delete(register, used, actor=steward)
    channels.update(register, replace(channels.channel(register, "b"), auto_shares_to=()), actor=steward)
    channels.delete(register, "blog", actor=steward)
    assert [one.id for one in channels.channels(register)] == ["b"]
    actions.undo(register, steward)
    assert channels.channel(register, "blog") == BLOG
