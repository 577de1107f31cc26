"""The reference on every page: in letters for people, and as the content of its QR code."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32: no I, L, O or U, which are misread."""
_READ_AS: Final = str.maketrans("ILO", "110")
_RANDOM: Final = 7
_TAG: Final = 6
_TOKEN: Final = 8
_PAYLOAD: Final = re.compile(
    rf"KLARERT/1/([{ALPHABET}]{{{_TAG}}})/([{ALPHABET}]{{{_RANDOM + 1}}})/([1-9])/([1-9])/([{ALPHABET}]{{{_TOKEN}}})"
)
FAMILY: Final = "KLARERT/"
"""How the content of our QR codes begins, in this version and in every other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCode:
    """What the QR code of one page says: whose form it is, which, which side, and the secret of that form."""

    unit_tag: str
    ref: str
    page: int
    pages: int
    token: str

    def payload(self) -> str:
        """The content of the QR code, in letters of its alphanumeric mode."""
        return f"KLARERT/1/{self.unit_tag}/{self.ref}/{self.page}/{self.pages}/{self.token}"


def read_payload(text: str) -> PageCode | None:
    """What a QR code says; None for one that is not ours or not of this version."""
    found = _PAYLOAD.fullmatch(text)
    if found is None:
        return None
    tag, ref, page, pages, token = found.groups()
    if read_ref(ref) != ref or int(page) > int(pages):
        return None
    return PageCode(unit_tag=tag, ref=ref, page=int(page), pages=int(pages), token=token)


def new_ref() -> str:
    """A new reference: seven random letters and a check letter."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM))
    return body + _check(body)


def new_token() -> str:
    """The secret of one printed form: who copies a reference by hand cannot make its code."""
    return "".join(secrets.choice(ALPHABET) for _ in range(_TOKEN))


def unit_tag(unit_id: str) -> str:
    """Six letters that tell one branch's forms from another's."""
    number = int.from_bytes(hashlib.sha256(f"klarert form {unit_id}".encode()).digest()[:8], "big")
    letters = []
    for _ in range(_TAG):
        number, rest = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[rest])
    return "".join(letters)


def shown(ref: str) -> str:
    """A reference as it is printed: in two groups of four."""
    return f"{ref[:4]}-{ref[4:]}"


def read_ref(typed: str) -> str | None:
    """A reference as somebody typed it; None where the check letter says that it was misread."""
    text = re.sub(r"[\s-]", "", typed).upper().translate(_READ_AS)
    if len(text) != _RANDOM + 1 or any(one not in ALPHABET for one in text) or _check(text[:-1]) != text[-1]:
        return None
    return text


def _check(body: str) -> str:
    """One wrong letter always gives another check letter (the weights are odd), two swapped ones nearly always."""
    return ALPHABET[sum((2 * place + 1) * ALPHABET.index(one) for place, one in enumerate(body)) % len(ALPHABET)]
