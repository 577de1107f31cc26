"""The hash that tells one version of a form from the next: the text that people were told, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from consent_db.channels import first_set
from consent_db.records import Jurisdiction, Policy
from exports.forms.content import content, text_sha256
from exports.wording import LANGUAGES
from tests.exports.forms.text_orders import ADULT, CHILD, EVENT, FATHER, MOTHER, OWN_CHANNELS, UNIT, YOUTH, order

CODES = ("ADULT", "CHILD", "WITHDRAW")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_it_does_not_depend_on_whom_it_is_printed_for(code, lang):
    plain = order(code, lang)
    same = [
        replace(plain, ref="", token="", unit_tag="", version=""),
        replace(plain, ref="ABCDEFGH", version="7.9", token="XXXXXXXX"),
        replace(plain, person=CHILD if code == "CHILD" else ADULT, guardians=(MOTHER, FATHER)),
        replace(plain, person=YOUTH, youth=True, face_codes=False, valid_until=date(2027, 1, 1)),
        replace(plain, event=EVENT),
        replace(plain, event=replace(EVENT, start=None)),
        replace(plain, today=date(2030, 1, 1), valid_until=date(2032, 1, 1)),
    ]
    assert {text_sha256(one) for one in same} == {text_sha256(plain)}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", ["ADULT", "CHILD"])
def test_it_depends_on_what_the_branch_says_and_decides(code, lang):
    plain = order(code, lang)
    other = [
        plain,
        *(
            replace(plain, unit=replace(UNIT, **{key: "x"}))
            for key in ("name", "org", "contact_name", "email", "phone")
        ),
        replace(plain, unit=replace(UNIT, dpo_contact="")),
        replace(plain, unit=replace(UNIT, jurisdiction=Jurisdiction.SE)),
        replace(plain, channels=OWN_CHANNELS),
        replace(plain, channels=tuple(reversed(first_set(Jurisdiction.NO, "nb")))),
        replace(plain, policy=Policy(takedown_days=5)),
        replace(plain, policy=Policy(retention_after_end_months=12)),
        replace(plain, policy=Policy(validity_months_adult=12)),
        replace(plain, policy=Policy(validity_months_minor=6)),
        replace(plain, policy=Policy(biometric_min_age=13)),
    ]
    assert len({text_sha256(one) for one in other}) == len(other)


def test_it_differs_by_form_and_language():
    assert len({text_sha256(order(code, lang)) for code in CODES for lang in LANGUAGES}) == 12


@pytest.mark.parametrize("code", ["NOTICE", "ATTENDANCE", "RECEIPT", "LETTER"])
def test_what_is_not_filled_in_has_no_version_here(code):
    for asked in (content, text_sha256):
        with pytest.raises(ValueError, match="not filled in"):
            asked(order(code, "nb"))
