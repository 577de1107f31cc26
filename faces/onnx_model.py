"""Writes the 128-number network as an ONNX model, without the onnx package.

ONNX is protobuf; the few messages needed here are written by hand (field numbers from onnx.proto, opset 13).
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from faces.dlib_network import CHIP_PX, CODE_SIZE, MEANS_RGB, Convolution, Network
from faces.protobuf import field

Values = NDArray[np.float32] | NDArray[np.int64]

FLOAT, _UINT8, _INT64 = 1, 2, 7  # TensorProto.DataType
_INT, _INTS = 2, 7  # AttributeProto.AttributeType


def _initializer(name: str, values: Values) -> bytes:
    kind = _INT64 if values.dtype == np.int64 else FLOAT
    head = b"".join(field(1, size) for size in values.shape) + field(2, kind) + field(8, name)
    return field(5, head + field(9, values.astype(values.dtype.newbyteorder("<"), copy=False).tobytes()))


def _node(kind: str, inputs: Iterable[str], output: str, attributes: dict[str, int | tuple[int, ...]]) -> bytes:
    parts = [field(1, name) for name in inputs] + [field(2, output), field(4, kind)]
    for name, value in attributes.items():
        if isinstance(value, int):
            body = field(3, value) + field(20, _INT)
        else:
            body = b"".join(field(8, item) for item in value) + field(20, _INTS)
        parts.append(field(5, field(1, name) + body))
    return field(1, b"".join(parts))


def value_info(name: str, kind: int, dims: tuple[int | str, ...]) -> bytes:
    """Name, type (TensorProto.DataType) and shape of what goes into a network or comes out of it."""
    shape = b"".join(field(1, field(1 if isinstance(dim, int) else 2, dim)) for dim in dims)
    return field(1, name) + field(2, field(1, field(1, kind) + field(2, shape)))


class Graph:
    """Collects nodes and constants; every method returns the name of what it computes."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def constant(self, values: Values) -> str:
        """Weights or a number."""
        name = f"c{len(self.parts)}"
        self.parts.append(_initializer(name, values))
        return name

    def node(self, kind: str, *inputs: str, output: str = "", **attributes: int | tuple[int, ...]) -> str:
        """One operator of ONNX on what other nodes compute."""
        name = output or f"t{len(self.parts)}"
        self.parts.append(_node(kind, inputs, name, attributes))
        return name

    def convolution(self, source: str, layer: Convolution) -> str:
        """A convolution with its bias."""
        inputs = (source, self.constant(layer.kernel), self.constant(layer.bias))
        return self.node("Conv", *inputs, strides=(layer.stride,) * 2, pads=(layer.pad,) * 4)

    def padded(self, source: str, *, channels: int, pixels: int) -> str:
        """Zeros after the last channel, below and to the right: what dlib's add_prev does to the smaller operand."""
        if not channels and not pixels:
            return source
        ends = np.array([0, 0, 0, 0, 0, channels, pixels, pixels], np.int64)
        return self.node("Pad", source, self.constant(ends))

    def model(self, inputs: bytes, outputs: bytes, *, name: str) -> bytes:
        """The whole file."""
        graph = b"".join(self.parts) + field(2, name) + field(11, inputs) + field(12, outputs)
        return field(1, 8) + field(7, graph) + field(8, field(1, "") + field(2, 13))


def onnx_model(network: Network) -> bytes:
    """Return the network as an ONNX model: "chips" uint8 (N, 150, 150, 3) RGB -> "codes" float32 (N, 128).

    The codes are not normalised: their distance is plain Euclidean.
    """
    graph = Graph()
    mean = graph.constant(np.array(MEANS_RGB, np.float32))
    unit = graph.constant(np.array(1 / 256, np.float32))
    pixels = graph.node("Mul", graph.node("Sub", graph.node("Cast", "chips", to=FLOAT), mean), unit)
    flow = graph.node("Transpose", pixels, perm=(0, 3, 1, 2))
    entry, *rest = network.convolutions
    flow = graph.node("Relu", graph.convolution(flow, entry))
    flow = graph.node("MaxPool", flow, kernel_shape=(3, 3), strides=(2, 2))
    channels, size = entry.kernel.shape[0], 35
    for first, second in zip(rest[::2], rest[1::2], strict=True):
        filters = first.kernel.shape[0]
        branch = graph.convolution(graph.node("Relu", graph.convolution(flow, first)), second)
        skip = flow
        if first.stride == 2:
            branch_px, skip_px = (size - 3) // 2 + 1, size // 2
            size = max(branch_px, skip_px)
            skip = graph.node("AveragePool", flow, kernel_shape=(2, 2), strides=(2, 2))
            branch = graph.padded(branch, channels=0, pixels=size - branch_px)
            skip = graph.padded(skip, channels=filters - channels, pixels=size - skip_px)
        flow = graph.node("Relu", graph.node("Add", branch, skip))
        channels = filters
    flat = graph.node("Flatten", graph.node("GlobalAveragePool", flow), axis=1)
    graph.node("MatMul", flat, graph.constant(network.projection), output="codes")
    return graph.model(
        value_info("chips", _UINT8, ("N", CHIP_PX, CHIP_PX, 3)),
        value_info("codes", FLOAT, ("N", CODE_SIZE)),
        name="face codes",
    )
