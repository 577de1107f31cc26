"""The little of protobuf that ONNX models need: fields of whole numbers, texts and nested messages."""


def field(number: int, value: int | bytes | str) -> bytes:
    """Write one field: a varint for a whole number, otherwise its length and its bytes."""
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    raw = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(raw)) + raw


def fields(message: bytes) -> list[tuple[int, int | bytes]]:
    """Split a message into (field number, whole number or bytes); raises ValueError for other wire types."""
    found: list[tuple[int, int | bytes]] = []
    at = 0
    while at < len(message):
        key, at = _read_varint(message, at)
        value, at = _read_varint(message, at)
        if key & 7 == 0:
            found.append((key >> 3, value))
        elif key & 7 == 2:
            found.append((key >> 3, message[at : at + value]))
            at += value
        else:
            raise ValueError(f"unexpected protobuf wire type {key & 7}")
    return found


def _read_varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
