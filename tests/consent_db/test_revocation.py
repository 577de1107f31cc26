"""What an ended consent or a withdrawal touches."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from consent_db.records import (
    Appearance,
    AppearanceKind,
    AppearanceState,
    Asset,
    Channel,
    ChannelKind,
    ConsentMedia,
    Distribution,
    IgnoreReason,
    Media,
    Person,
    Publication,
    Scope,
    ScopeKind,
    Withdrawal,
)
from consent_db.revocation import Affected, Archive, affected, affected_by_end, still_live
from tests.consent_db.story import adult, grant, photo, refuse

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
BEFORE, AFTER = datetime(2026, 11, 19, 12, tzinfo=UTC), datetime(2026, 11, 21, 12, tzinfo=UTC)


def shows(asset_id, person_id, state=AppearanceState.CONFIRMED, **more):
    return Appearance(id=f"{asset_id}-{person_id}-{state}", asset_id=asset_id, person_id=person_id, state=state, **more)


def published(publication_id, asset_id, channel_id, **more):
    return Publication(id=publication_id, asset_id=asset_id, channel_id=channel_id, **more)


ARCHIVE = Archive(
    assets={
        asset.id: asset
        for asset in (
            Asset(id="a1", event_id="e1"),
            Asset(id="a2", event_id="e2"),
            Asset(id="a3"),
            Asset(id="copy", derived_from="a1"),
            Asset(id="film", media=Media.VIDEO),
            Asset(id="sound", media=Media.AUDIO),
        )
    },
    appearances=(
        shows("a1", "ola"),
        shows("a1", "kari"),
        shows("a2", "old"),
        shows("a2", "ola", AppearanceState.SUGGESTED),
        shows("a3", "kari", AppearanceState.SUGGESTED, suggested_alternatives=("ola",)),
        shows("a3", "ola", AppearanceState.REJECTED),
        shows("film", "ola"),
        shows("film", "ola", kind=AppearanceKind.VOICE),
        shows("sound", "ola"),
        shows("gone", "ola"),
        Appearance(id="nobody", asset_id="a3", state=AppearanceState.CONFIRMED),
    ),
    people={
        "ola": Person(id="ola"),
        "old": Person(id="old", merged_into_id="ola", merged_at=BEFORE),
        "kari": Person(id="kari"),
    },
    channels={
        "facebook": Channel(id="facebook", kind=ChannelKind.FACEBOOK, name="Facebook"),
        "website": Channel(id="website", kind=ChannelKind.WEB, name="Nettside", auto_shares_to=("facebook",)),
        "print": Channel(id="print", kind=ChannelKind.PRINT, name="Trykk"),
    },
    publications=(
        published("1-post", "a1", "facebook"),
        published("2-page", "a2", "website", names_used=("Ola",)),
        published("3-brochure", "a1", "print", caption_used="Fra kurset"),
        published("4-removed", "a1", "facebook", removed_at=BEFORE),
        published("5-story", "a1", "facebook", expires_at=BEFORE),
        published("6-story", "a1", "facebook", expires_at=AFTER),
        published("7-other", "a3", "facebook"),
        published("8-film", "film", "facebook"),
    ),
    distributions=(
        Distribution(id="d1", asset_id="a1", to_unit_id="u2"),
        Distribution(id="d2", asset_id="a1", to_unit_id="u3", confirmed_deleted_at=BEFORE),
        Distribution(id="d3", asset_id="a3", to_unit_id="u2"),
    ),
)


def withdrawal(kind, **scope):
    return Withdrawal(
        id="w1",
        subject_id="old",
        by_person_id="ola",
        received_at=date(2026, 11, 20),
        recorded_at=NOW,
        scope=Scope(kind=ScopeKind(kind), **scope),
    )


def touched(kind, **scope):
    return affected(withdrawal(kind, **scope), ARCHIVE, now=NOW)


def test_a_withdrawal_of_all_finds_every_picture_under_every_merged_name():
    assert touched("all") == Affected(
        assets=("a1", "a2", "film", "sound"),
        suggested=("a3",),
        publications=("1-post", "2-page", "3-brochure", "6-story", "8-film"),
        distributions=("d1",),
    )


def test_a_channel_is_reached_also_by_what_shares_to_it():
    found = touched("channels", channels=("facebook",))

    assert found.publications == ("1-post", "2-page", "6-story", "8-film")
    assert found.distributions == ()
    assert found.assets == ("a1", "a2", "film", "sound")
    assert touched("channels").publications == touched("all").publications


def test_named_pictures_are_meant_whoever_they_show_and_so_are_their_copies():
    found = touched("assets", assets=("a1", "a3"))

    assert found == Affected(("a1", "a3", "copy"), (), ("1-post", "3-brochure", "6-story", "7-other"), ("d1", "d3"))
    assert touched("assets") == touched("all")


@pytest.mark.parametrize(
    ("media", "assets"),
    [
        ((ConsentMedia.PHOTO,), ("a1", "a2")),
        ((ConsentMedia.VIDEO,), ("film",)),
        ((ConsentMedia.VOICE,), ("film", "sound")),
        ((), ("a1", "a2", "film", "sound")),
    ],
)
def test_media(media, assets):
    assert touched("media", media=media).assets == assets


def test_whoever_was_covered_in_a_copy_is_not_shown_by_it():
    def found(*appearances):
        archive = replace(ARCHIVE, appearances=appearances)
        return affected(withdrawal("all"), archive, now=NOW)

    for why in (IgnoreReason.BLURRED, IgnoreReason.DUPLICATE, IgnoreReason.NOT_A_FACE):
        covered = found(shows("a1", "ola", ignore_reason=why))
        assert covered == Affected((), (), (), ())
    for why in (IgnoreReason.NOT_RECOGNISABLE, IgnoreReason.TOO_SMALL):
        assert found(shows("a1", "ola", ignore_reason=why)).publications == ("1-post", "3-brochure", "6-story")
    suggested = AppearanceState.SUGGESTED
    assert found(shows("a1", "ola", suggested, ignore_reason=IgnoreReason.TOO_SMALL)).suggested == ("a1",)
    assert found(shows("a1", "ola", suggested, ignore_reason=IgnoreReason.NOT_RECOGNISABLE)).suggested == ()


def test_a_list_that_is_no_part_of_the_scope_narrows_nothing():
    assert touched("all", media=(ConsentMedia.VOICE,)) == touched("all")


def test_a_name_concerns_what_may_name_sharing_the_copies_and_face_codes_no_picture():
    assert touched("name").publications == ("2-page", "3-brochure")
    assert touched("name").distributions == ()
    assert (touched("sharing").publications, touched("sharing").distributions) == ((), ("d1",))
    assert touched("biometric") == Affected((), (), (), ())


def test_what_rested_on_a_consent_that_ended():
    ola = adult().signed(grant("facebook", event_id="e1"), grant("website"), refuse("print"))
    found = affected_by_end(ola.consents[0], ARCHIVE, now=NOW)
    assert found == Affected(("a1", "a2"), ("a3",), ("1-post", "2-page", "6-story"), ("d1",))

    one_event = adult().consented("facebook", "print", event_id="e1").consents[0]
    assert affected_by_end(one_event, ARCHIVE, now=NOW).publications == ("1-post", "3-brochure", "6-story")
    assert affected_by_end(adult().refused("facebook").consents[0], ARCHIVE, now=NOW) == Affected((), (), (), ())


def live(picture, **more):
    return still_live(published("p", "a1", "facebook", **more), picture.verdict(), now=NOW, due_on=date(2026, 11, 25))


@pytest.mark.parametrize(
    "picture",
    [
        photo().shows(adult(protected=True)),
        photo(quarantine=True),
        photo().shows(adult().consented().withdrew()),
        photo().shows(adult().consented().refused("facebook", on="2026-05-01")),
    ],
)
def test_r90_still_live_after_a_no(picture):
    row = live(picture)

    assert (row.code, row.rule, row.outcome) == ("LIVE_MUST_GO", 90, None)
    assert row.params == {"channel": "facebook", "date": "2026-11-25", "must_go": True}


def test_r90_an_expired_consent_only_asks_to_renew_or_remove():
    assert live(photo().shows(adult().consented(until="2026-02-01"))).params["must_go"] is False


def test_r90_nothing_must_go_that_is_clear_merely_uncovered_or_gone():
    assert live(photo().shows(adult().consented())) is None
    assert live(photo().shows(adult().consented("website"))) is None
    withdrawn = photo().shows(adult().consented().withdrew())
    assert live(withdrawn, removed_at=BEFORE) is None
    assert live(withdrawn, expires_at=NOW) is None
    assert live(withdrawn, expires_at=AFTER) is not None
