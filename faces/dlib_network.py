"""Reads the 128-number network that face_recognition ships, without dlib.

The layout of the file and of the network is dlib's (dnn/core.h, `serialize`); nothing here is guessed: a file that does
not end where the description ends, or has other shapes, is refused.
"""

import itertools
import struct
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from consent_db.errors import Problem

CODE_SIZE = 128
CHIP_PX = 150
MEANS_RGB = (122.782, 117.001, 104.298)

Array = NDArray[np.float32]

# Outermost first, as the file's preamble lists the wrappers; "tag" and "skip" write a version and nothing else.
_PLAIN = ("relu", "add_prev", "affine", "con", "relu", "affine", "con", "tag")
_DOWN = ("relu", "add_prev", "avg_pool", "skip", "tag", "affine", "con", "relu", "affine", "con", "tag")
_LEVELS = ((_DOWN,), (_PLAIN, _PLAIN, _DOWN), (_PLAIN, _PLAIN, _DOWN), (_PLAIN, _PLAIN, _PLAIN, _DOWN), (_PLAIN,) * 3)
_WRAPPERS = (
    "fc",
    "avg_pool",
    *(name for level in _LEVELS for block in level for name in block),
    "max_pool",
    "relu",
    "affine",
    "con",
)


def model_path() -> Path:
    """Return where face_recognition's recognition model lies, without importing anything of it.

    Importing face_recognition_models needs pkg_resources, which newer setuptools lack. Raises Problem("model_missing").
    """
    spec = find_spec("face_recognition_models")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / "models" / "dlib_face_recognition_resnet_model_v1.dat"
        if path.is_file():
            return path
    raise Problem("model_missing", name="face_recognition_models")


@dataclass(frozen=True, slots=True)
class Convolution:
    """A convolution with the scaling that follows folded in: kernel [out, in, height, width] and bias [out]."""

    kernel: Array
    bias: Array
    stride: int
    pad: int


@dataclass(frozen=True, slots=True)
class Network:
    """The weights in the order of computation: the convolutions and the last matrix [256, 128]."""

    convolutions: tuple[Convolution, ...]
    projection: Array


class _Reader:
    """Walks over dlib's serialisation format."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, size: int) -> bytes:
        piece = self.data[self.at : self.at + size]
        if size < 0 or len(piece) != size:
            raise ValueError("the file ends too early")
        self.at += size
        return piece

    def integer(self) -> int:
        control = self.take(1)[0]
        size = control & 0x0F
        if not 1 <= size <= 8 or control & 0x70:
            raise ValueError("not a dlib integer")
        value = int.from_bytes(self.take(size), "little")
        return -value if control & 0x80 else value

    def integers(self, count: int) -> tuple[int, ...]:
        return tuple(self.integer() for _ in range(count))

    def real(self) -> float:
        mantissa, exponent = self.integers(2)
        if not -2000 < exponent < 2000:
            raise ValueError("not a finite number")
        return float(mantissa) * 2.0**exponent

    def reals(self, count: int) -> tuple[float, ...]:
        return tuple(self.real() for _ in range(count))

    def flags(self, count: int) -> None:
        if set(self.take(count)) - set(b"01"):
            raise ValueError("not a dlib flag")

    def text(self) -> str:
        return self.take(self.integer()).decode("ascii")

    def expect(self, *values: object) -> None:
        for value in values:
            found = self.text() if isinstance(value, str) else self.integer()
            if found != value:
                raise ValueError(f"expected {value}, found {found}")

    def tensor(self) -> Array:
        self.expect(2)
        count = 1
        for size in self.integers(4):
            count *= size
        return np.frombuffer(self.take(4 * count), "<f4")

    def alias(self) -> None:
        self.expect(1)
        self.integers(4)


@dataclass(frozen=True, slots=True)
class _Layer:
    name: str
    weights: Array
    shape: tuple[int, ...] = ()


def _details(read: _Reader, kind: str) -> _Layer:
    """Read one layer's own part: its name, its sizes and its weights."""
    name = read.text()
    if kind in ("relu", "add_prev"):
        if name != f"{kind}_":
            raise ValueError(f"expected {kind}, found {name}")
        return _Layer(kind, np.empty(0, np.float32))
    if kind in ("max_pool", "avg_pool"):
        if name != f"{kind}_2":
            raise ValueError(f"expected {kind}, found {name}")
        return _Layer(kind, np.empty(0, np.float32), read.integers(6))
    if kind == "con" and name in ("con_4", "con_5", "con_6"):
        weights = read.tensor()
        shape = read.integers(7)
        read.alias()
        read.alias()
        read.reals(4)
        read.flags(int(name[-1]) - 4)
        return _Layer(kind, weights, shape)
    if kind == "affine" and name in ("affine_", "affine_2"):
        weights = read.tensor()
        read.alias()
        read.alias()
        read.integer()
        read.flags(int(name == "affine_2"))
        return _Layer(kind, weights)
    if kind == "fc" and name in ("fc_2", "fc_3"):
        shape = read.integers(2)
        weights = read.tensor()
        read.alias()
        read.alias()
        read.integer()
        read.reals(4)
        read.flags(int(name == "fc_3"))
        return _Layer(kind, weights, shape)
    raise ValueError(f"expected {kind}, found {name}")


def _layers(read: _Reader) -> list[_Layer]:
    """Read the whole file and return its layers, the input's side first."""
    read.expect(1, "loss_metric_2")
    read.reals(2)
    versions = read.integers(len(_WRAPPERS))
    read.expect("input_rgb_image_sized")
    means = read.reals(3)
    if read.integers(2) != (CHIP_PX, CHIP_PX) or not np.allclose(means, MEANS_RGB, atol=1e-3):
        raise ValueError("the input is not a 150 pixel chip")
    layers = []
    for position in reversed(range(len(_WRAPPERS))):
        kind, version = _WRAPPERS[position], versions[position]
        if kind in ("tag", "skip"):
            continue
        layers.append(_details(read, kind))
        read.flags(3)
        innermost = position == len(_WRAPPERS) - 1
        for _ in range(2 + int(innermost or version == 2)):
            read.tensor()
        if innermost and version == 3:
            read.integer()
    return layers


def parse(data: bytes) -> Network:
    """Return the network in the bytes of dlib_face_recognition_resnet_model_v1.dat.

    Raises Problem("model_damaged") for anything else, down to a single byte too many.
    """
    try:
        read = _Reader(data)
        layers = _layers(read)
        if read.at != len(data):
            raise ValueError("bytes left over")
        return _network(layers)
    except (ValueError, OverflowError, struct.error) as error:
        raise Problem("model_damaged", reason=str(error)) from error


def _network(layers: list[_Layer]) -> Network:
    convolutions = []
    channels = 3
    for layer, following in itertools.pairwise(layers):
        if layer.name != "con":
            continue
        filters, height, width, stride, _, pad, _ = layer.shape
        count = filters * channels * height * width
        if following.name != "affine" or layer.weights.size != count + filters or following.weights.size != 2 * filters:
            raise ValueError("a convolution has another size")
        gamma, beta = following.weights[:filters], following.weights[filters:]
        kernel = layer.weights[:count].reshape(filters, channels, height, width) * gamma[:, None, None, None]
        convolutions.append(Convolution(kernel, layer.weights[count:] * gamma + beta, stride, pad))
        channels = filters
    last = layers[-1]
    if last.name != "fc" or last.shape[0] != CODE_SIZE or last.weights.size != channels * CODE_SIZE:
        raise ValueError("the last layer has another size")
    return Network(tuple(convolutions), last.weights.reshape(channels, CODE_SIZE))
