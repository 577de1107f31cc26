"""The examples of rules.md 3.6 and the tricky cases of 3.5 that a verdict answers, each asked of the real commands.

Every case is a portable register: it is imported, and `check --asset a1 --channel facebook --on 2026-11-20` answers.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import main
from consent_db.connection import open_register

ROOT = Path(__file__).parents[1]
PASSPHRASE = "correct horse battery"
ON = "2026-11-20"
STATUS = {"CLEAR": 0, "REVIEW": 3, "BLOCKED": 4}
PAPER = ({"sha256": "ab" * 32},)
CHANNELS = (
    {"id": "facebook", "kind": "facebook", "name": "Facebook"},
    {"id": "website", "kind": "web", "name": "Nettside"},
    {"id": "newsletter", "kind": "newsletter", "name": "Nyhetsbrev", "audience": "members"},
    {"id": "print", "kind": "print", "name": "Trykk"},
)
KARI = {"id": "kari", "first_name": "Kari", "last_name": "Nordmann", "kind": "member", "adult_declared": True}
PER = {"id": "per", "first_name": "Per", "last_name": "Nordmann", "kind": "member", "adult_declared": True}


def child(born="2016-05-04", **more):
    return {"id": "mio", "first_name": "Mio", "last_name": "Nordmann", "kind": "child", "birth_date": born, **more}


def said(subject="kari", *, by=None, on="2026-01-10", until="2027-01-01", channels=("facebook",), form=None, **item):
    """A form: signed by the person, or by somebody as guardian."""
    return {
        "id": f"c-{subject}-{by}-{on}-{'-'.join(channels)}-{len(item)}",
        "subject_id": subject,
        "speaker_id": by or subject,
        "role": "self" if by is None else "guardian",
        "form": "ADULT" if by is None else "CHILD",
        "signed_at": on,
        "recorded_at": f"{on}T10:00:00Z",
        "recorded_by": "officer",
        "valid_from": on,
        "valid_until": until,
        "special_category": True,
        "evidence": PAPER,
        "items": [{"decision": "grant", "channels": channels, "media": ["photo"], **item}],
        **(form or {}),
    }


def withdrew(subject="kari", *, by=None, role="self", on="2026-06-01", scope=None):
    return {
        "id": f"w-{subject}-{by}",
        "subject_id": subject,
        "by_person_id": by or subject,
        "by_role": role,
        "received_at": on,
        "recorded_at": f"{on}T12:00:00Z",
        "how": "email",
        "scope": scope or {"kind": "all"},
    }


def asked(answer="yes", on="2026-03-10", child_id="mio"):
    return {
        "id": f"s-{child_id}-{on}",
        "child_id": child_id,
        "asked_on": on,
        "asked_by": "officer",
        "recorded_at": f"{on}T12:00:00Z",
        "answer": answer,
        "how": "spoken",
    }


def guards(*guardians, entitled=True, relation="parent", **more):
    return [
        {
            "id": f"g-{guardian}",
            "child_id": "mio",
            "guardian_id": guardian,
            "relation": relation,
            "holds_parental_responsibility": entitled,
            **more,
        }
        for guardian in guardians
    ]


def shown(person=None, *, number=1, state=None, **more):
    """An appearance: confirmed where somebody is named, an unassigned face where nobody is."""
    return {
        "id": f"x{number}",
        "asset_id": "a1",
        "kind": "face",
        "box": [100 * number, 100, 800, 800],
        "person_id": person,
        "state": state or ("confirmed" if person else "unassigned"),
        **more,
    }


def event(kind="meeting", **more):
    return {"id": "e1", "title": "Samling", "type": kind, "start": "2026-03-01", "end": "2026-03-02", **more}


def picture(*appearances, asset=None, more_assets=(), policy=None, **tables):
    """A register that holds one picture in which everything but its people is in order."""
    return {
        "format": "klarert-register/1",
        "org_unit": {"id": "u1", "name": "Avdeling Nord", "jurisdiction": "NO", "lang": "nb"},
        "policy": {"profile": "always_consent", "guardians_required": "all_registered", **(policy or {})},
        "channels": CHANNELS,
        "assets": [
            {
                "id": "a1",
                "file": "kurs/IMG_0001.jpg",
                "media": "photo",
                "captured_at": "2026-03-01T11:20:00Z",
                "event_id": "e1" if "events" in tables else None,
                "origin": "own",
                "creator_name": "Ola Foto",
                "width": 6000,
                "height": 4000,
                "people_check": "confirmed_complete",
                "checked_by": "officer",
                "checked_at": "2026-03-02T10:00:00Z",
                "caption": "",
                **(asset or {}),
            },
            *more_assets,
        ],
        "appearances": list(appearances),
        **tables,
    }


def of_child(born="2016-05-04", *, guardians=("kari", "per"), answers=None, **tables):
    """G09: a child with two guardians who said yes, and its own yes."""
    return picture(
        shown("mio"),
        **{
            "people": [KARI, PER, child(born)],
            "guardianships": guards("kari", "per"),
            "consents": [said("mio", by=one) for one in guardians],
            "assents": [asked()] if answers is None else answers,
            **tables,
        },
    )


def of_kari(*consents, withdrawals=(), person=None, **more):
    return picture(
        shown("kari"), people=[{**KARI, **(person or {})}], consents=consents, withdrawals=withdrawals, **more
    )


SIXTEEN = child("2010-05-01", adult_declared=False)
CROWD = {
    "policy": {"exceptions_enabled": True},
    "exceptions": [
        {
            "id": "k1",
            "asset_id": "a1",
            "type": "CROWD_EVENT",
            "legal_basis": "åndsverkloven § 104 c",
            "reason_text": "tog 1. mai",
            "granted_by": "anne",
            "granted_at": "2026-11-01T10:00:00Z",
            "channels": ["facebook"],
        }
    ],
}
REVOKED = {"withdrawals": [withdrew()]}

EXAMPLES = {
    "G01": (of_kari(said()), "CLEAR", "OK_CONSENT"),
    "G03": (of_kari(said(until=ON)), "CLEAR", "OK_CONSENT"),
    "G05": (of_kari(said(), **REVOKED), "BLOCKED", "REVOKED"),
    "G07": (of_kari(said(), said(on="2026-07-01"), **REVOKED), "CLEAR", "OK_CONSENT"),
    "G09": (of_child(), "CLEAR", "OK_CONSENT"),
    "G10": (of_child(answers=[]), "BLOCKED", "CHILD_NOT_ASKED"),
    "G12": (of_child(guardians=["kari"]), "BLOCKED", "GUARDIAN_SECOND_MISSING"),
    "G13": (of_child(guardians=["kari"], policy={"guardians_required": "one"}), "CLEAR", "OK_CONSENT"),
    "G15": (
        of_child(
            guardians=["per"],
            guardianships=[*guards("kari"), *guards("per", entitled=False, relation="other")],
        ),
        "BLOCKED",
        "SIGNER_NOT_ENTITLED",
    ),
    "G18": (picture(shown("mio"), people=[SIXTEEN], consents=[said("mio")]), "REVIEW", "YOUTH_MATURITY"),
    "G19": (
        picture(
            shown("mio"),
            people=[SIXTEEN, KARI],
            guardianships=guards("kari"),
            consents=[said("mio"), said("mio", by="kari")],
        ),
        "CLEAR",
        "OK_CONSENT",
    ),
    "G21": (of_child("2017-03-01", answers=[asked("not_capable")]), "BLOCKED", "CHILD_NOT_ASKED"),
    "G22": (
        picture(shown("kari"), shown(number=2), people=[KARI], consents=[said()]),
        "REVIEW",
        "UNIDENTIFIED_FACE",
    ),
    "G25": (picture(asset={"people_check": "searched"}), "REVIEW", "NO_FACE_FOUND"),
    "G26": (picture(asset={"people_check": "confirmed_none"}), "CLEAR", "OK_NO_PEOPLE"),
    "G27": (
        picture(
            shown("kari", kind="back"),
            shown("kari", number=2, kind="name_badge"),
            people=[KARI],
            consents=[said()],
        ),
        "CLEAR",
        "OK_CONSENT",
    ),
    "G28": (of_kari(said(), asset={"origin": "external"}), "BLOCKED", "SOURCE_MISSING"),
    "G30": (of_kari(person={"deceased_year": 2015}), "BLOCKED", "DECEASED_PROTECTED"),
    "G32": (of_kari(said(name_mode="first"), asset={"caption": "Kari Nordmann"}), "BLOCKED", "NAME_NOT_ALLOWED"),
    "G34": (picture(*(shown(number=n) for n in range(1, 9)), events=[event("demonstration")], **CROWD), "CLEAR",
            "OK_EXCEPTION"),
    "G38": (
        of_kari(said(), asset={"media": "video", "watched_in_full": True, "captions": True}),
        "BLOCKED",
        "MEDIA_NOT_COVERED",
    ),
}  # fmt: skip


@pytest.fixture(scope="session")
def new_register(tmp_path_factory):
    folder = tmp_path_factory.mktemp("new") / "register"
    open_register(folder, passphrase=PASSPHRASE, create=True, scrypt_n=2).close()
    return folder


@pytest.fixture
def ask(new_register, tmp_path, monkeypatch, capsys):
    """Import a document and ask `check`; gives (outcome, headline) of the picture, in this process."""
    register = tmp_path / "register"
    monkeypatch.setenv("KLARERT_PASSPHRASE", PASSPHRASE)
    shutil.copytree(new_register, register)

    def klarert(*arguments):
        status = main.main(["--register", str(register), "--language", "en", *map(str, arguments)])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said

    def answer(document=None, *, channel="facebook", on=ON, asset="a1", purpose="inform"):
        if document is not None:
            file = tmp_path / "register.json"
            file.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
            status, heard = klarert("import", file, "--json")
            assert status == 0, heard.err
        options = ("--asset", asset, "--channel", channel, "--on", on, "--purpose", purpose)
        status, heard = klarert("check", "--json", *options)
        (entry,) = json.loads(heard.out)
        assert status == STATUS[entry["outcome"]]
        assert entry["headline"] in {row["code"] for row in entry["reasons"]}
        return entry["outcome"], entry["headline"]

    return answer


@pytest.mark.parametrize("name", EXAMPLES)
def test_example(ask, name):
    document, outcome, headline = EXAMPLES[name]

    assert ask(document) == (outcome, headline)


def test_the_deceased_of_g30_are_protected_to_the_end_of_2030(ask):
    assert ask(EXAMPLES["G30"][0], on="2030-12-31") == ("BLOCKED", "DECEASED_PROTECTED")
    assert ask(on="2031-01-01") == ("REVIEW", "DECEASED_ASK_KIN")


def test_an_example_answered_by_the_program_as_people_start_it(new_register, tmp_path):
    document, outcome, headline = EXAMPLES["G12"]
    shutil.copytree(new_register, tmp_path / "register")
    (tmp_path / "case.json").write_text(json.dumps(document), encoding="utf-8")

    def klarert(*arguments):
        return subprocess.run(
            [sys.executable, ROOT / "main.py", "--register", tmp_path / "register", *arguments],
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "KLARERT_PASSPHRASE": PASSPHRASE},
            timeout=120,
            check=False,
        )

    assert klarert("import", tmp_path / "case.json").returncode == 0
    done = klarert("check", "--json", "--asset", "a1", "--channel", "facebook", "--on", ON)

    (entry,) = json.loads(done.stdout)
    assert (done.returncode, entry["outcome"], entry["headline"]) == (4, outcome, headline)


def test_turned_15_after_the_guardians_said_yes(ask):
    document = of_child("2011-08-22")
    assert ask(document) == ("REVIEW", "TURNED_AGE_RECONFIRM"), "the 90th day"
    assert ask(on="2026-11-21") == ("BLOCKED", "TURNED_AGE_EXPIRED")
    own = said("mio", on="2026-11-01")
    assert ask({**document, "consents": [*document["consents"], own]}, on="2026-11-21") == ("CLEAR", "OK_CONSENT")


def test_turned_18_needs_no_maturity_note(ask):
    document = picture(shown("mio"), people=[child("2008-11-20")], consents=[said("mio")])
    assert ask(document, on="2026-11-19") == ("REVIEW", "YOUTH_MATURITY")
    assert ask() == ("CLEAR", "OK_CONSENT")


def test_one_of_two_guardians_revokes(ask):
    document = of_child(withdrawals=[withdrew("mio", by="per", role="guardian")])
    assert ask(document) == ("BLOCKED", "GUARDIAN_REFUSED")


def test_the_child_says_no_and_the_guardians_yes(ask):
    assert ask(of_child(answers=[asked("yes"), asked("no", on="2026-04-01")])) == ("BLOCKED", "CHILD_REFUSED")


def test_expired(ask):
    assert ask(of_kari(said(until="2026-11-19"))) == ("BLOCKED", "EXPIRED")


def test_facebook_but_not_the_website(ask):
    assert ask(of_kari(said())) == ("CLEAR", "OK_CONSENT")
    assert ask(channel="website") == ("BLOCKED", "CHANNEL_NOT_COVERED")


def test_one_event_only(ask):
    there = of_kari(said(event_id="e1"), events=[event()])
    assert ask(there) == ("CLEAR", "OK_CONSENT")
    there["assets"][0]["event_id"] = None
    assert ask(there) == ("BLOCKED", "EVENT_NOT_COVERED")


def test_an_unidentified_person_in_the_background(ask):
    def with_stranger(**stranger):
        return picture(
            shown("kari"), shown(number=2, prominence="background", **stranger), people=[KARI], consents=[said()]
        )

    assert ask(with_stranger()) == ("REVIEW", "BACKGROUND_PEOPLE")
    assert ask(with_stranger(ignore_reason="not_recognisable")) == ("CLEAR", "OK_CONSENT")
    assert ask(with_stranger(ignore_reason="blurred")) == ("CLEAR", "OK_CONSENT")
    allowed = with_stranger() | {"events": [event("demonstration")]}
    allowed["assets"][0]["event_id"] = "e1"
    allowed["exceptions"] = CROWD["exceptions"]
    assert ask(allowed) == ("BLOCKED", "EXCEPTION_NOT_ALLOWED"), "exceptions are switched off"


def test_a_face_too_small_for_the_newsletter_and_large_enough_for_print(ask):
    small = shown(number=2, ignore_reason="too_small", box=[10, 10, 100, 100])
    document = picture(
        shown("kari"), small, people=[KARI], consents=[said(channels=("newsletter", "print"))]
    )  # fmt: skip
    assert ask(document, channel="newsletter") == ("CLEAR", "OK_CONSENT")
    assert ask(channel="print") == ("REVIEW", "UNIDENTIFIED_FACE")


def test_next_of_kin_ask_for_removal(ask):
    kin = withdrew(by="per", role="next_of_kin", on="2026-10-10")
    document = of_kari(said(), withdrawals=[kin], person={"deceased_on": "2026-10-01"})
    document["people"].append(PER)
    assert ask(document) == ("BLOCKED", "REVOKED")


def speaker(kind, **more):
    case = of_kari(person={"kind": kind}, events=[event("congress")], **more)
    return case | {"exceptions": [{**row, "type": "PUBLIC_ROLE"} for row in case.get("exceptions", ())]}


def test_a_speaker_on_stage(ask):
    assert ask(speaker("public")) == ("REVIEW", "PUBLIC_ROLE")


def test_a_speaker_on_stage_with_a_recorded_exception(ask):
    assert ask(speaker("public", **CROWD)) == ("CLEAR", "OK_EXCEPTION")
    assert ask(purpose="marketing") == ("BLOCKED", "EXCEPTION_NOT_ALLOWED")


def test_a_speaker_on_stage_who_said_no_somewhere(ask):
    no = withdrew(scope={"kind": "channels", "channels": ["website"]})
    assert ask(speaker("public", withdrawals=[no], **CROWD)) == ("BLOCKED", "NO_CONSENT")


def test_an_employee(ask):
    assert ask(speaker("employee")) == ("REVIEW", "EMPLOYEE_BASIS")


def test_an_employee_whose_consent_is_to_serve_marketing(ask):
    document = of_kari(said(purposes=["marketing"]), person={"kind": "employee"})
    assert ask(document, purpose="marketing") == ("REVIEW", "EMPLOYEE_BASIS")


ILLUSTRATION = {"media": "illustration", "origin": "profile_manual", "people_check": "not_done"}


def test_an_illustration_of_the_profile_manual(ask):
    assert ask(picture(asset=ILLUSTRATION)) == ("CLEAR", "OK_ILLUSTRATION")


def test_an_illustration_that_shows_a_real_employee_is_treated_as_a_photograph(ask):
    assert ask(of_kari(person={"kind": "employee"}, asset=ILLUSTRATION)) == ("REVIEW", "EMPLOYEE_BASIS")


def test_a_picture_from_elsewhere(ask):
    elsewhere = {"origin": "external", "source_text": "Forbundet sentralt", "creator_name": ""}
    assert ask(of_kari(said(), asset=elsewhere)) == ("REVIEW", "PERMISSION_UNKNOWN")
    assert ask(of_kari(said(), asset={**elsewhere, "licence": "permission"})) == ("CLEAR", "OK_CONSENT")


def test_people_in_a_picture_from_elsewhere_still_need_a_yes(ask):
    elsewhere = {"origin": "external", "source_text": "Forbundet sentralt", "licence": "permission"}
    assert ask(of_kari(asset=elsewhere)) == ("BLOCKED", "NO_CONSENT")


def test_twins_are_always_asked_about(ask):
    twins = [{**KARI, "lookalike_group_id": "t"}, {**PER, "lookalike_group_id": "t"}]
    document = picture(
        shown("kari", state="suggested"), people=twins, consents=[said(), said("per")]
    )  # fmt: skip
    outcome, headline = ask(document)
    assert (outcome, headline) == ("REVIEW", "UNCONFIRMED_MATCH")


def test_consent_after_a_revocation_counts_for_its_own_ticks_only(ask):
    again = of_kari(said(channels=("facebook", "website")), said(on="2026-07-01"), **REVOKED)
    assert ask(again) == ("CLEAR", "OK_CONSENT")
    assert ask(channel="website") == ("BLOCKED", "REVOKED")


VIDEO = {"media": "video", "watched_in_full": True, "captions": True}


def test_a_video_nobody_has_watched_to_the_end(ask):
    yes = said(form={"items": [{"decision": "grant", "channels": ["facebook"], "media": ["video"]}]})
    assert ask(of_kari(yes, asset={**VIDEO, "watched_in_full": False})) == ("REVIEW", "VIDEO_REVIEW")
    assert ask(of_kari(yes, asset=VIDEO)) == ("CLEAR", "OK_CONSENT")


def test_a_voice_in_a_video_counts(ask):
    yes = said(form={"items": [{"decision": "grant", "channels": ["facebook"], "media": ["video"]}]})
    heard = picture(shown("kari"), shown("kari", number=2, kind="voice"), people=[KARI], consents=[yes], asset=VIDEO)
    assert ask(heard) == ("BLOCKED", "MEDIA_NOT_COVERED")


def test_merged_people_keep_every_no(ask):
    other = {**PER, "id": "k", "merged_into_id": "kari", "merged_at": "2026-08-01T10:00:00Z"}
    document = of_kari(said(), withdrawals=[withdrew("k")])
    document["people"].append(other)
    assert ask(document) == ("BLOCKED", "REVOKED")


def test_a_wrong_name_that_was_taken_away(ask):
    wrong = picture(shown("kari"), people=[KARI], **REVOKED)
    assert ask(wrong) == ("BLOCKED", "REVOKED")
    wrong["appearances"] = [shown("kari", state="rejected")]
    assert ask(wrong) == ("REVIEW", "UNIDENTIFIED_FACE")


def test_a_lost_form(ask):
    assert ask(of_kari(said(form={"evidence": []}))) == ("REVIEW", "EVIDENCE_MISSING")


def test_somebody_nobody_knew_asks_to_be_removed_from_one_picture(ask):
    scope = {"kind": "assets", "assets": ["a1"]}
    document = picture(
        shown("kari"),
        shown("new", number=2),
        people=[KARI, {"id": "new", "first_name": "", "kind": "unknown_label", "adult_declared": True}],
        consents=[said()],
        withdrawals=[withdrew("new", scope=scope)],
    )
    assert ask(document) == ("BLOCKED", "REVOKED")


def test_one_of_thirty_withdraws_and_a_covered_copy_is_made(ask):
    people = [{**KARI, "id": f"p{n}", "first_name": f"Navn{n}"} for n in range(30)]
    faces = [shown(f"p{n}", number=n + 1) for n in range(30)]
    document = picture(*faces, people=people, consents=[said(f"p{n}") for n in range(30)])
    assert ask(document) == ("CLEAR", "OK_CONSENT")
    document["withdrawals"] = [withdrew("p7")]
    copies = [{**row, "id": f"y{n}", "asset_id": "a2"} for n, row in enumerate(faces)]
    copies[7]["ignore_reason"] = "blurred"
    document["assets"].append({**document["assets"][0], "id": "a2", "file": "kurs/copy.jpg", "derived_from": "a1"})
    document["appearances"] = [*faces, *copies]
    assert ask(document) == ("BLOCKED", "REVOKED")
    assert ask(asset="a2") == ("CLEAR", "OK_CONSENT")


def test_a_birthday_on_29_february_counts_on_1_march(ask):
    document = of_child("2012-02-29", answers=[asked(on="2026-11-21")])
    document["consents"] = [said("mio", by=one, until="2028-01-01") for one in ("kari", "per")]
    assert ask(document, on="2027-02-28") == ("CLEAR", "OK_CONSENT")
    assert ask(on="2027-03-01") == ("REVIEW", "TURNED_AGE_RECONFIRM")
