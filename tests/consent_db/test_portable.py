"""A document goes in whole and comes out the same, from any register, as often as one likes."""

import hashlib
import json
from dataclasses import replace

import pytest

from consent_db import channels, consents, evidence, facts, people, photos, policy, portable
from consent_db.connection import open_register
from consent_db.errors import StoreProblem
from consent_db.records import Channel, ChannelKind, Jurisdiction, PeopleCheck, Policy
from consent_db.rows import BY_KEY

TABLES = list(BY_KEY)


def exported(register, folder):
    portable.write_document(register, folder / "out.json")
    return (folder / "out.json").read_bytes()


def test_the_example_is_taken_in_whole(register, steward, document, tmp_path):
    result = portable.load(register, document, tmp_path, actor=steward)
    assert dict(result.imported) == {key: len(document[key]) for key in TABLES}
    assert list(result.imported) == TABLES
    assert result.unchanged == 0
    assert policy.unit(register).name == "Avdeling Nord"


def test_imported_has_a_key_for_each_table_of_the_file_and_no_other(register, steward, tmp_path):
    document = {"format": "klarert-register/1", "people": [{"id": "p1"}], "events": []}
    assert dict(portable.load(register, document, tmp_path, actor=steward).imported) == {"people": 1, "events": 0}


def test_every_key_of_the_example_comes_out_as_it_went_in(register, steward, document, tmp_path):
    portable.load(register, document, tmp_path, actor=steward)
    out = portable.dump(register, tmp_path)
    for key in ("org_unit", "policy"):
        assert document[key].items() <= out[key].items()
    for key in TABLES:
        for given, written in zip(document[key], out[key], strict=True):
            if key == "consents":
                items = zip(given.pop("items"), written.pop("items"), strict=True)
                assert all(one.items() <= other.items() for one, other in items)
            assert given.items() <= written.items()


def test_every_key_of_the_contract_comes_out_as_it_went_in(make_register, steward, tmp_path, full, scan):
    (tmp_path / "skjema.pdf").write_bytes(scan)
    given = full()
    for key in TABLES:  # the document itself proves that no key was forgotten
        assert {name for record in given[key] for name in record} == set(BY_KEY[key].kinds)
    register = make_register()
    portable.load(register, given, tmp_path, actor=steward)
    out = portable.dump(register, tmp_path)
    consent = given["consents"][1]
    assert consent["evidence"].pop() == {}
    consent["evidence"][0]["mime"] = "application/pdf"
    for key in TABLES:
        by_id = {record["id"]: record for record in out[key]}
        assert len(by_id) == len(given[key])
        for record in given[key]:
            written = dict(by_id[record["id"]])
            if key == "consents":
                for one, other in zip(record.pop("items"), written.pop("items"), strict=True):
                    assert one.items() <= other.items()
            assert record.items() <= written.items()
    assert given["policy"] == out["policy"]
    assert given["org_unit"] == out["org_unit"]


def test_export_import_export_gives_the_same_bytes_and_the_same_scan(make_register, steward, tmp_path, full, scan):
    sha = hashlib.sha256(scan).hexdigest()
    (tmp_path / "skjema.pdf").write_bytes(scan)
    first, second = make_register(), make_register()
    portable.load(first, full(), tmp_path, actor=steward)
    folder_one, folder_two = tmp_path / "one", tmp_path / "two"
    bytes_one = exported(first, folder_one)
    assert (folder_one / "skjema.pdf").read_bytes() == scan
    result = portable.load(second, portable.read_document(folder_one / "out.json"), folder_one, actor=steward)
    assert result.unchanged == 0
    assert exported(second, folder_two) == bytes_one
    assert (folder_two / "skjema.pdf").read_bytes() == scan
    scans = {proof.sha256: proof.content_stored for proof in consents.of_person(second, "mio").consents[0].evidence}
    assert scans[sha] is True
    assert facts.for_asset(first, "a1").people == facts.for_asset(second, "a1").people
    assert facts.for_asset(first, "a1").withdrawals == facts.for_asset(second, "a1").withdrawals


def test_a_second_import_changes_nothing(register, steward, tmp_path, full, scan):
    (tmp_path / "skjema.pdf").write_bytes(scan)
    portable.load(register, full(), tmp_path, actor=steward)
    before = exported(register, tmp_path)
    audited = register.value("SELECT count(*) FROM audit")
    result = portable.load(register, full(), tmp_path, actor=steward)
    assert set(result.imported.values()) == {0}
    assert result.unchanged == sum(len(full()[key]) for key in TABLES)
    assert not result.policy_kept
    assert exported(register, tmp_path) == before
    assert register.value("SELECT count(*) FROM audit") == audited


def test_what_is_no_statement_is_updated(register, steward, document, tmp_path):
    portable.load(register, document, tmp_path, actor=steward)
    document["people"][0]["first_name"] = "Karianne"
    document["assets"][0]["caption"] = "Ny"
    document["guardianships"][0]["sole"] = False
    result = portable.load(register, document, tmp_path, actor=steward)
    assert {key: count for key, count in result.imported.items() if count} == {
        "people": 1,
        "assets": 1,
        "guardianships": 1,
    }
    assert result.unchanged == 8
    assert portable.dump(register)["people"][0]["first_name"] == "Karianne"


def test_a_register_without_people_takes_unit_and_policy_and_one_with_people_keeps_its_policy(
    register, steward, document, tmp_path
):
    policy.first_run(register, jurisdiction=Jurisdiction.SE, lang="sv", actor=steward)
    portable.load(register, document, tmp_path, actor=steward)
    assert policy.unit(register).id == "u1"
    assert register.value("SELECT count(*) FROM org_unit") == 1
    document["policy"] = {"guardians_required": "one"}
    document["org_unit"]["email"] = "ny@example.org"
    result = portable.load(register, document, tmp_path, actor=steward)
    assert result.policy_kept
    assert policy.policy(register).guardians_required == "all_registered"
    assert policy.unit(register).email == "ny@example.org"


def test_a_channel_of_the_first_set_to_which_another_shares_by_itself_stays(register, steward, document, tmp_path):
    policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=steward)
    blog = Channel(id="blog", kind=ChannelKind.WEB, name="Bloggen", auto_shares_to=("linkedin",))
    channels.add(register, blog, actor=steward)
    portable.load(register, document, tmp_path, actor=steward)
    assert {"blog", "linkedin"} <= {one.id for one in channels.channels(register)}
    assert "snapchat" not in {one.id for one in channels.channels(register)}


def test_the_channels_of_the_file_take_the_place_of_the_untouched_first_set(register, steward, document, tmp_path):
    policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nn", actor=steward)
    portable.load(register, document, tmp_path, actor=steward)
    assert [one["id"] for one in portable.dump(register)["channels"]] == ["facebook", "website"]


def test_a_channel_somebody_changed_stays_beside_those_of_the_file(register, steward, document, tmp_path):
    policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=steward)
    channels.update(register, replace(channels.channel(register, "print"), url="https://example.org"), actor=steward)
    portable.load(register, document, tmp_path, actor=steward)
    assert [one.id for one in channels.channels(register)] == ["print", "facebook", "website"]


def test_a_refused_document_leaves_everything_as_it_was(register, steward, document, tmp_path):
    policy.first_run(register, jurisdiction=Jurisdiction.NO, lang="nb", actor=steward)
    before = exported(register, tmp_path)
    document["appearances"][0]["box"] = [0, 0, -1, 5]
    with pytest.raises(portable.ImportRefused):
        portable.load(register, document, tmp_path, actor=steward)
    assert exported(register, tmp_path) == before


def test_paper_whose_scan_comes_later_gets_it_and_the_statement_stays(register, steward, tmp_path, full, scan):
    sha = hashlib.sha256(scan).hexdigest()
    portable.load(register, full(), tmp_path, actor=steward)
    paper = consents.of_person(register, "mio").consents[0].evidence[0]
    assert (paper.sha256, paper.content_stored) == (sha, False)
    (tmp_path / "skjema.pdf").write_bytes(scan)
    result = portable.load(register, full(), tmp_path, actor=steward)
    assert result.imported["consents"] == 0
    proof = consents.of_person(register, "mio").consents[0].evidence[0]
    assert (proof.sha256, proof.content_stored) == (sha, True)
    assert evidence.read(register, proof.id) == scan


def test_without_evidence_only_hashes_are_written(register, steward, tmp_path, full, scan):
    sha = hashlib.sha256(scan).hexdigest()
    (tmp_path / "skjema.pdf").write_bytes(scan)
    portable.load(register, full(), tmp_path, actor=steward)
    folder = tmp_path / "out"
    assert portable.write_document(register, folder / "r.json", evidence=False) == 0
    assert [file.name for file in folder.iterdir()] == ["r.json"]
    written = json.loads((folder / "r.json").read_text(encoding="utf-8"))
    assert written["consents"][0]["evidence"][0] == {"mime": "application/pdf", "pages": 2, "sha256": sha}


def test_two_scans_of_one_name_get_two_files_and_a_stranger_of_that_name_is_not_overwritten(
    make_register, steward, tmp_path, full, scan
):
    (tmp_path / "a").mkdir()
    document = full()
    (tmp_path / "skjema.pdf").write_bytes(scan)
    (tmp_path / "a" / "skjema.pdf").write_bytes(b"%PDF another form")
    document["consents"][0]["evidence"] = [{"file": "a/skjema.pdf"}]
    register = make_register()
    portable.load(register, document, tmp_path, actor=steward)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "skjema.pdf").write_bytes(b"my own file")
    assert portable.write_document(register, folder / "r.json") == 2
    assert (folder / "skjema.pdf").read_bytes() == b"my own file"
    files = {file.read_bytes() for file in folder.glob("skjema-*.pdf")}
    assert files == {scan, b"%PDF another form"}
    again = make_register()
    portable.load(again, portable.read_document(folder / "r.json"), folder, actor=steward)
    assert portable.dump(again, folder) == portable.dump(register, folder)


def test_a_forged_scan_is_never_exported(register, steward, tmp_path, full, scan):
    (tmp_path / "skjema.pdf").write_bytes(scan)
    portable.load(register, full(), tmp_path, actor=steward)
    register.execute("UPDATE evidence SET content = ? WHERE content IS NOT NULL", (b"forged",))
    with pytest.raises(StoreProblem, match="evidence_altered"):
        portable.write_document(register, tmp_path / "out" / "r.json")
    assert not (tmp_path / "out" / "r.json").exists()


def test_codes_of_somebody_who_said_no_to_them_are_marked(register, steward, document, tmp_path):
    portable.load(register, document, tmp_path, actor=steward)
    assert register.rows("SELECT appearance_id FROM codes_to_delete") == [("x1",)]


def test_a_withdrawal_that_comes_in_leaves_tasks_for_what_is_still_out(register, steward, document, tmp_path):
    document["publications"] = [{"id": "pub", "asset_id": "a1", "channel_id": "facebook"}]
    portable.load(register, document, tmp_path, actor=steward)
    portable.load(register, document, tmp_path, actor=steward)
    assert register.rows("SELECT publication_id, withdrawal_id, action, due_on FROM takedown_task") == [
        ("pub", "w1", "delete", "2026-06-04")
    ]


def test_a_withdrawal_may_be_completed_by_a_later_file_but_not_reopened(register, steward, document, tmp_path):
    portable.load(register, document, tmp_path, actor=steward)
    earlier = json.loads(json.dumps(document))
    document["withdrawals"][0]["completed_at"] = "2026-06-03T12:00:00Z"
    assert portable.load(register, document, tmp_path, actor=steward).imported["withdrawals"] == 1
    assert portable.load(register, earlier, tmp_path, actor=steward).imported["withdrawals"] == 0
    assert portable.dump(register)["withdrawals"][0]["completed_at"] == "2026-06-03T12:00:00Z"


def test_a_year_of_people_and_pictures_goes_in_with_few_statements(register, steward, tmp_path):
    document = {
        "format": "klarert-register/1",
        "people": [{"id": f"p{number}"} for number in range(200)],
        "assets": [{"id": f"a{number}"} for number in range(1000)],
        "appearances": [
            {"id": f"x{n}", "asset_id": f"a{n % 1000}", "person_id": f"p{n % 200}", "state": "confirmed"}
            for n in range(2000)
        ],
    }
    said = []
    register.connection.set_trace_callback(said.append)
    portable.load(register, document, tmp_path, actor=steward)
    register.connection.set_trace_callback(None)
    assert len(said) < 4 * sum(len(rows) for table, rows in document.items() if table != "format")
    assert len(facts.for_assets(register, [f"a{n}" for n in range(1000)])) == 1000


def test_a_register_survives_being_closed(empty_register_folder, steward, tmp_path, passphrase):
    import shutil

    folder = tmp_path / "kept"
    shutil.copytree(empty_register_folder, folder)
    with open_register(folder, passphrase=passphrase) as register:
        portable.load(
            register, {"format": "klarert-register/1", "policy": {"four_eyes": True}}, tmp_path, actor=steward
        )
    with open_register(folder, passphrase=passphrase) as register:
        assert policy.policy(register) == Policy(version=1, four_eyes=True)


def test_a_face_that_an_import_puts_into_another_picture_takes_the_check_of_its_old_one_back(
    imported, steward, document, tmp_path
):
    other = document["assets"][0] | {"id": "a2", "sha256": "", "file": "kurs/IMG_0002.jpg"}
    known = document["appearances"][0]
    portable.load(
        imported, {"format": portable.FORMAT, "assets": [other], "appearances": [known | {"asset_id": "a2"}]},
        tmp_path, actor=steward,
    )  # fmt: skip
    assert photos.asset(imported, "a1").people_check is PeopleCheck.SEARCHED
    assert photos.asset(imported, "a2").people_check is PeopleCheck.CONFIRMED_COMPLETE


def test_a_document_from_before_a_merge_does_not_part_the_two_again(imported, steward, document, tmp_path):
    with imported.action(steward, "test") as action:
        action.insert("person", {"id": "p9"})
    document["people"][0]["contact_phone"] = "1"
    people.merge(imported, "p9", "p1", actor=steward)
    result = portable.load(imported, document, tmp_path, actor=steward)
    assert result.imported["people"] == 1
    stored = people.person(imported, "p1")
    assert (stored.merged_into_id, stored.contact_phone) == ("p9", "1")
    assert stored.merged_at is not None
    assert portable.load(imported, document, tmp_path, actor=steward).imported["people"] == 0
