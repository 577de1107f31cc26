"""What is written is read back, whatever the numbers and bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faces.protobuf import field, fields

NUMBERS = st.integers(1, 2**29 - 1)
VALUES = st.one_of(st.integers(0, 2**63 - 1), st.binary(max_size=300))


@given(st.lists(st.tuples(NUMBERS, VALUES), max_size=8))
def test_what_is_written_is_read_back(written):
    assert fields(b"".join(field(number, value) for number, value in written)) == written


def test_a_text_is_its_utf8_bytes():
    assert fields(field(1, "ŋå")) == [(1, "ŋå".encode())]


def test_another_wire_type_is_refused():
    with pytest.raises(ValueError, match="wire type"):
        fields(bytes((1 << 3 | 5, 0, 0, 0, 0)))
