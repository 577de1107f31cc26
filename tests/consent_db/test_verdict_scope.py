"""What a yes covers, names, proof, sources and exceptions (rules.md R19-R28), each row by its number."""

from datetime import date

from consent_db.records import AppearanceKind, ConsentMedia, Evidence, Media, Origin, Prominence, Purpose
from tests.consent_db.story import adult, blocked, clear, codes, crowd, event, photo, the, video


def test_r19_channel_not_ticked():
    picture = photo().shows(adult().consented("website", "newsletter"))

    assert codes(picture) == ["CHANNEL_NOT_COVERED"]
    assert the(picture, "CHANNEL_NOT_COVERED").params["covered"] == ("newsletter", "website")


def test_r19_names_only_what_still_holds():
    ola = adult().consented("website", "newsletter").consented("print", until="2026-02-01")
    ola.withdrew("channels", scope={"channels": ("newsletter",)})

    assert the(photo().shows(ola), "CHANNEL_NOT_COVERED").params["covered"] == ("website",)


def test_r20_other_event_or_period():
    ola = adult().consented(event_id="e9")
    assert blocked(event().photo().shows(ola)) == "EVENT_NOT_COVERED"
    assert the(event().photo().shows(ola), "EVENT_NOT_COVERED").params["covered"] == ("e9",)
    assert blocked(photo().shows(ola)) == "EVENT_NOT_COVERED"
    assert clear(event(event_id="e9").photo().shows(ola)) == "OK_CONSENT"

    kari = adult().consented(event_type=event("course").event.type)
    assert blocked(event().photo().shows(kari)) == "EVENT_NOT_COVERED"
    assert blocked(photo().shows(kari)) == "EVENT_NOT_COVERED"
    assert clear(event("course").photo().shows(kari)) == "OK_CONSENT"
    kari.consented(captured_to=date(2026, 2, 1))
    assert the(photo().shows(kari), "EVENT_NOT_COVERED").params["covered"] == ("course", "2026-02-01")


def test_r20_the_capture_day_is_the_local_day():
    march = {"captured_from": date(2026, 3, 1), "captured_to": date(2026, 3, 31)}
    ola = adult().consented(**march)

    assert clear(photo(captured_at="2026-02-28T23:30:00Z").shows(ola)) == "OK_CONSENT"
    assert clear(photo(captured_at="2026-03-31T23:59:00").shows(ola)) == "OK_CONSENT"
    for elsewhere in ("2026-03-31T22:30:00Z", "2026-02-28T20:00:00", None, "not a day"):
        assert codes(photo(captured_at=elsewhere).shows(ola)) == ["EVENT_NOT_COVERED"]
    from_march = adult().consented(captured_from=date(2026, 3, 1))
    assert clear(photo().shows(from_march)) == "OK_CONSENT"


def test_r21_other_purpose():
    picture = photo().shows(adult().consented())

    assert codes(picture, purpose=Purpose.RECRUIT) == ["PURPOSE_NOT_COVERED"]
    assert the(picture, "PURPOSE_NOT_COVERED", purpose=Purpose.RECRUIT).params["purpose"] == "recruit"


def test_r22_video_not_ticked():
    picture = video().shows(adult().consented())

    assert codes(picture) == ["MEDIA_NOT_COVERED"]
    assert the(picture, "MEDIA_NOT_COVERED").params["media"] == "video"


def test_r22_a_voice_needs_its_own_tick_perhaps_on_another_item():
    ola = adult().consented(media=(ConsentMedia.VIDEO,))

    assert clear(video().shows(ola)) == "OK_CONSENT"
    heard = video().shows(ola).shows(ola, kind=AppearanceKind.VOICE)
    assert codes(heard) == ["MEDIA_NOT_COVERED"]
    ola.consented(media=(ConsentMedia.VOICE,))
    assert clear(heard.knows(ola)) == "OK_CONSENT"
    assert clear(photo(media=Media.AUDIO).shows(ola)) == "OK_CONSENT"


def test_r23_consent_given_to_another_unit():
    other = {"org_unit_id": "u9"}
    ola = adult().consented(form=other)

    assert codes(photo().shows(ola)) == ["UNIT_NOT_COVERED"]
    assert the(photo().shows(ola), "UNIT_NOT_COVERED").params["unit"] == "u9"
    assert blocked(photo().shows(adult().consented(form=other, share_units=("u2",)))) == "UNIT_NOT_COVERED"
    assert blocked(photo().shows(adult().consented(form=other, share_units="u1"))) == "UNIT_NOT_COVERED"
    assert clear(photo().shows(adult().consented(form=other, share_units=("u1",)))) == "OK_CONSENT"
    assert clear(photo().shows(adult().consented(form=other, share_units="within_org"))) == "OK_CONSENT"
    assert clear(photo().shows(adult().consented(form={"org_unit_id": "u1"}))) == "OK_CONSENT"


def test_r24_a_name_beyond_what_was_agreed():
    kari = adult("kari", first_name="Kari", last_name="Nordmann").consented(name_mode="first")

    assert codes(photo(caption="Kari Nordmann").shows(kari)) == ["NAME_NOT_ALLOWED"]
    assert clear(photo(caption="Kari på talerstolen").shows(kari)) == "OK_CONSENT"


def test_r25_altered_evidence():
    altered = (Evidence(sha256="cd" * 32, altered=True),)

    assert codes(photo().shows(adult().consented(form={"evidence": altered}))) == ["EVIDENCE_ALTERED"]


def test_r26_external_without_source():
    picture = photo(origin=Origin.EXTERNAL, licence="permission", source_text="  ").shows(adult().consented())

    assert codes(picture) == ["SOURCE_MISSING"]
    assert clear(picture.is_(source_url="https://example.org")) == "OK_CONSENT"


def test_r27_a_licence_that_forbids_marketing():
    ola = adult().consented(purposes=(Purpose.MARKETING, Purpose.INFORM))
    picture = photo(licence="CC-BY-NC-4.0").shows(ola)

    assert codes(picture, purpose=Purpose.MARKETING) == ["LICENCE_FORBIDS"]
    assert clear(picture) == "OK_CONSENT"
    assert clear(picture.is_(licence="cc-by-4.0"), purpose=Purpose.MARKETING) == "OK_CONSENT"


def test_r28_an_exception_where_it_is_not_allowed():
    assert blocked(crowd("course").shows_stranger().excepted("NEWS_INTEREST")) == "EXCEPTION_NOT_ALLOWED"
    assert blocked(crowd("congress").shows_stranger().excepted("CROWD_EVENT")) == "EXCEPTION_NOT_ALLOWED"
    assert blocked(crowd().shows_stranger().excepted(), purpose=Purpose.MARKETING) == "EXCEPTION_NOT_ALLOWED"
    assert blocked(crowd().under(exceptions_enabled=False).shows_stranger().excepted()) == "EXCEPTION_NOT_ALLOWED"
    assert blocked(crowd().shows_stranger().excepted("LEGITIMATE_INTEREST")) == "EXCEPTION_NOT_ALLOWED"
    balanced = crowd().under(profile="notice_and_objection").shows_stranger().excepted("LEGITIMATE_INTEREST")
    assert clear(balanced) == "OK_EXCEPTION"


def test_r28_is_switched_per_type_of_event():
    only = crowd().under(exceptions_enabled={"demonstration": True, "meeting": False}).shows_stranger().excepted()
    assert clear(only) == "OK_EXCEPTION"
    assert blocked(crowd().under(exceptions_enabled={"meeting": True}).shows_stranger().excepted()) == (
        "EXCEPTION_NOT_ALLOWED"
    )
    without = photo().under(exceptions_enabled={"meeting": True}).shows_stranger().excepted("NEWS_INTEREST")
    assert blocked(without) == "EXCEPTION_NOT_ALLOWED"
    anywhere = photo().under(exceptions_enabled=True).shows_stranger().excepted("NEWS_INTEREST")
    assert clear(anywhere) == "OK_EXCEPTION"
    lost = photo(event_id="lost").under(exceptions_enabled=True).shows_stranger().excepted("NEWS_INTEREST", "room")
    assert blocked(lost, "room") == "EXCEPTION_NOT_ALLOWED"


def test_r28_never_for_somebody_with_any_no_on_file():
    for speak in (
        lambda ola: ola.refused("instagram"),
        lambda ola: ola.withdrew("channels", scope={"channels": ("instagram",)}),
        lambda ola: ola.answered("partial", not_channels=("instagram",)),
    ):
        assert "EXCEPTION_NOT_ALLOWED" in codes(crowd().shows(speak(adult())).excepted())
        assert "EXCEPTION_NOT_ALLOWED" in codes(crowd().suggests(speak(adult())).excepted())
    for kind in ("name", "sharing", "biometric"):
        assert clear(crowd().shows(adult().withdrew(kind)).excepted()) == "OK_EXCEPTION"


def test_r28_incidental_never_for_a_main_subject():
    stranger = crowd("meeting").shows_stranger().excepted("INCIDENTAL")
    assert codes(stranger) == ["EXCEPTION_NOT_ALLOWED", "UNIDENTIFIED_FACE"]
    behind = crowd("meeting").shows(adult().consented()).shows_stranger(prominence=Prominence.BACKGROUND)
    assert clear(behind.excepted("INCIDENTAL")) == "OK_EXCEPTION"
