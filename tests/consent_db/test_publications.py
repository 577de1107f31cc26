"""The log of what went out, and to whom."""

from datetime import UTC, datetime, timedelta

import pytest

from consent_db import publications
from consent_db.errors import StoreProblem
from consent_db.faults import Refused
from consent_db.records import Distribution, Publication


def test_a_publication_has_a_responsible_person_and_a_time(imported, officer):
    publications.record(imported, Publication(id="b1", asset_id="a1", channel_id="facebook"), actor=officer)
    (logged,) = publications.publications(imported, asset_id="a1")
    assert logged.posted_by == "ola"
    assert abs(logged.published_at - datetime.now(UTC)) < timedelta(minutes=1)
    assert publications.live(imported, ["a1"]) == (logged,)
    assert publications.publications(imported, asset_id="a2") == ()


def test_what_is_removed_or_expired_is_no_longer_live(imported, officer):
    past = datetime.now(UTC) - timedelta(days=1)
    publications.record(imported, Publication(id="b1", asset_id="a1", channel_id="facebook"), actor=officer)
    story = Publication(id="b2", asset_id="a1", channel_id="facebook", placement="story", expires_at=past)
    publications.record(imported, story, actor=officer)
    publications.set_removed(imported, "b1", actor=officer)
    assert not publications.set_removed(imported, "b1", actor=officer)
    assert publications.live(imported, ["a1"]) == ()
    assert len(publications.publications(imported)) == 2


def test_copies_handed_over_are_out_until_their_deletion_is_confirmed(imported, officer):
    now = datetime.now(UTC)
    publications.record_distribution(imported, Distribution(id="d1", asset_id="a1", to_unit_id="u7"), actor=officer)
    gone = Distribution(id="d2", asset_id="a1", to_unit_id="u8", recalled_at=now, confirmed_deleted_at=now)
    publications.record_distribution(imported, gone, actor=officer)
    assert [one.id for one in publications.handed_over(imported, ["a1"])] == ["d1"]
    assert {one.id for one in publications.distributions(imported, asset_id="a1")} == {"d1", "d2"}


def test_what_is_not_there_cannot_be_published(imported, officer):
    with pytest.raises(Refused) as refused:
        publications.record(imported, Publication(id="b1", asset_id="a9", channel_id="blog"), actor=officer)
    assert {fault.path for fault in refused.value.faults} == {"asset_id", "channel_id"}
    with pytest.raises(StoreProblem, match="unknown_publication"):
        publications.set_removed(imported, "b9", actor=officer)
