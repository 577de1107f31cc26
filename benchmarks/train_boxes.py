"""Trains the second opinion of tick boxes (`exports/forms/second_opinion.py`) and writes it where the program reads it.

usage: python -m benchmarks.train_boxes --data FOLDER [--sheets N] [--without GROUP ...] [--passes N] [--out FILE]

Makes what sheets `FOLDER` lacks with `benchmarks/box_sheets.py` (seeded), trains on them with PyTorch, which is no
dependency of the program, and writes the network as ONNX with a record beside it: its sha256, what it saw and how long
it took. `--without` keeps whole groups of marks out, to see what becomes of marks that nobody thought of; the last
tenth of the sheets is kept for the figures that are printed.
"""

from __future__ import annotations

import argparse
import functools
import hashlib
import json
import multiprocessing
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from benchmarks.box_others import KINDS
from benchmarks.box_sheets import OTHER, YES, Strip, examples, strips
from benchmarks.printed_forms import printed_forms
from exports.forms.second_opinion import MODEL, VIEW_PX
from faces.dlib_network import Convolution
from faces.onnx_model import FLOAT, Graph, value_info

SEED: Final = 32
_FORMS: Final = 5
"""The seed of the printed forms of which the sheets are cut."""
_AT_ONCE: Final = 100
_BATCH: Final = 128
_FASTEST: Final = 3e-3
_FULL: Final = 159.0
"""Views are kept as bytes, 159 for each whole share of black."""
# Channels in, channels out, kernel, stride.
LAYERS: Final = ((2, 16, 5, 2), (16, 32, 3, 2), (32, 32, 3, 1), (32, 48, 3, 2), (48, 64, 3, 1))

_strips: list[Strip] = []


def _start() -> None:
    cv2.setNumThreads(1)


def _chunk(first: int, folder: Path) -> None:
    told = [examples(_strips, SEED, number, tuple(KINDS)) for number in range(first, first + _AT_ONCE)]
    file = folder / f"{SEED}-{first:06}.npz"
    part = folder / f"part-{first:06}.npz"
    np.savez(
        part,
        v=np.concatenate([one[0] for one in told]),
        l=np.concatenate([one[1] for one in told]),
        k=np.array([kind for one in told for kind in one[2]]),
    )
    part.rename(file)


def make(folder: Path, sheets: int, processes: int) -> None:
    """Draw the sheets that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [at for at in range(0, sheets, _AT_ONCE) if not (folder / f"{SEED}-{at:06}.npz").exists()]
    if not missing:
        return
    _strips[:] = strips(printed_forms(_FORMS))
    with multiprocessing.get_context("fork").Pool(processes, initializer=_start) as pool:
        for _ in pool.imap_unordered(functools.partial(_chunk, folder=folder), missing):
            pass


def load(folder: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """All views (n, 2, px, px) as bytes, labels and kinds."""
    parts = [np.load(one) for one in sorted(folder.glob("[0-9]*.npz"))]
    views, labels, kinds = (np.concatenate([one[key] for one in parts]) for key in "vlk")
    return views, labels, kinds


def network() -> Any:  # noqa: ANN401  torch is no dependency and has no types here
    """The network to train: batch normalisation goes into the weights when it is written."""
    from torch import nn

    parts: list[Any] = []
    for before, after, kernel, stride in LAYERS:
        parts += [nn.Conv2d(before, after, kernel, stride, kernel // 2, bias=False), nn.BatchNorm2d(after), nn.ReLU()]
    return nn.ModuleDict({"body": nn.Sequential(*parts), "head": nn.Linear(2 * LAYERS[-1][1], 3)})


def scores(net: Any, views: Any) -> Any:  # noqa: ANN401  torch
    """What it says of views, before the softmax."""
    import torch

    seen = net["body"](views)
    return net["head"](torch.cat([seen.mean((2, 3)), seen.amax((2, 3))], 1))


def _varied(views: Any, rng: np.random.Generator) -> Any:  # noqa: ANN401  torch
    """The same boxes a little darker or paler, moved, turned, larger or smaller, and noisier."""
    import torch
    from torch.nn import functional

    count = len(views)
    turn, size = rng.normal(0, 0.035, count), 1 + rng.normal(0, 0.025, count)
    c, s, moved = size * np.cos(turn), size * np.sin(turn), rng.normal(0, 0.025, (count, 2))
    matrix = np.stack([np.stack([c, -s, moved[:, 0]], 1), np.stack([s, c, moved[:, 1]], 1)], 1).astype(np.float32)
    grid = functional.affine_grid(torch.from_numpy(matrix), list(views.shape), align_corners=False)
    told = functional.grid_sample(views, grid, align_corners=False)
    gain = torch.from_numpy(rng.uniform(0.85, 1.15, (count, 1, 1, 1)).astype(np.float32))
    noise = torch.from_numpy((rng.random((count, 1, 1, 1)) * 0.04).astype(np.float32)) * torch.randn_like(told)
    return (told * gain + noise).clamp(0, 1.6)


def train(views: np.ndarray, labels: np.ndarray, *, passes: int, minutes: float) -> Any:  # noqa: ANN401  torch
    """Train on these; a mark taken for a yes costs more than a yes that is asked about."""
    import torch
    from torch.nn import functional

    torch.manual_seed(SEED)
    rng = np.random.default_rng(SEED)
    net = network()
    net.to(memory_format=torch.channels_last)
    steps = passes * (len(labels) // _BATCH)
    optimiser = torch.optim.AdamW(net.parameters(), lr=_FASTEST, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, _FASTEST, total_steps=steps + 1, pct_start=0.15)
    weights = torch.tensor([1.0, 1.0, 2.0])
    began, step, said = time.perf_counter(), 0, 0.0
    for turn in range(passes):
        order = rng.permutation(len(labels))
        for at in range(0, len(order) - _BATCH + 1, _BATCH):
            part = np.sort(order[at : at + _BATCH])
            batch = torch.from_numpy(views[part].astype(np.float32) / _FULL)
            batch = _varied(batch, rng).contiguous(memory_format=torch.channels_last)
            loss = functional.cross_entropy(scores(net, batch), torch.from_numpy(labels[part]), weight=weights)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            step, said = step + 1, said + 0.02 * (float(loss.detach()) - said)
            if step % 50 == 0:
                print(f"pass {turn} step {step}/{steps} {said:.4f} {time.perf_counter() - began:.0f} s", flush=True)
        if (time.perf_counter() - began) / 60 > minutes:
            break
    net.eval()
    return net


def shares(net: Any, views: np.ndarray) -> np.ndarray:  # noqa: ANN401  torch
    """What the network says of these views: (n, 3)."""
    import torch

    with torch.no_grad():
        told = [
            torch.softmax(scores(net, torch.from_numpy(views[at : at + 512].astype(np.float32) / _FULL)), 1).numpy()
            for at in range(0, len(views), 512)
        ]
    return np.concatenate(told)


def onnx_of(net: Any) -> bytes:  # noqa: ANN401  torch
    """The network as an ONNX model: "views" float32 (N, 2, px, px) -> "shares" (N, 3) of empty, yes, other."""
    import torch

    graph = Graph()
    flow = "views"
    with torch.no_grad():
        body = list(net["body"])
        for conv, norm in zip(body[::3], body[1::3], strict=True):
            factor = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            layer = Convolution(
                kernel=np.ascontiguousarray((conv.weight * factor[:, None, None, None]).numpy()),
                bias=(norm.bias - norm.running_mean * factor).numpy(),
                stride=conv.stride[0],
                pad=conv.padding[0],
            )
            flow = graph.node("Relu", graph.convolution(flow, layer))
        means, peaks = (
            graph.node("Flatten", graph.node(kind, flow), axis=1) for kind in ("GlobalAveragePool", "GlobalMaxPool")
        )
        flow = graph.node("Concat", means, peaks, axis=1)
        flow = graph.node("MatMul", flow, graph.constant(np.ascontiguousarray(net["head"].weight.numpy().T)))
        flow = graph.node("Add", flow, graph.constant(net["head"].bias.numpy()))
    graph.node("Softmax", flow, output="shares", axis=1)
    views, told = value_info("views", FLOAT, ("N", 2, VIEW_PX, VIEW_PX)), value_info("shares", FLOAT, ("N", 3))
    return graph.model(views, told, name="tick boxes")


def show(told: np.ndarray, labels: np.ndarray, kinds: np.ndarray, held_out: set[str]) -> None:
    """How many marks would pass as a yes, and how many signs would not."""
    yes = told[:, YES]
    for least in (0.9, 0.99, 0.999, 0.9999):
        passed = yes > least
        strange = np.array([kind in held_out for kind in kinds])
        of = (("known other", (labels == OTHER) & ~strange), ("held out", strange & (labels == OTHER)))
        parts = [f"{name} {int((passed & part).sum())}/{int(part.sum())}" for name, part in of]
        signs = labels == YES
        print(
            f"yes > {least}: {', '.join(parts)}, empty {int((passed & (labels == 0)).sum())}/{int((labels == 0).sum())}"
            f", signs passed {(passed & signs).sum() / max(signs.sum(), 1):.4f}"
        )
    empty, signs = told[:, 0], labels == YES
    for least in (0.9, 0.99, 0.999):
        passed = empty > least
        lost = [f"{name} {int((passed & part).sum())}" for name, part in (("signs", signs), ("other", labels == OTHER))]
        bare = labels == 0
        print(f"empty > {least}: {', '.join(lost)}, bare passed {(passed & bare).sum() / max(bare.sum(), 1):.4f}")
    of_kind = {str(one): (kinds == one) & (labels == OTHER) for one in np.unique(kinds[labels == OTHER])}
    for kind in sorted(of_kind, key=lambda one: -float((yes > 0.99)[of_kind[one]].mean()))[:14]:
        part = yes[of_kind[kind]]
        print(
            f"  {kind:40} of {len(part)} above 0.99 {int((part > 0.99).sum())}, above 0.999 {int((part > 0.999).sum())}"
        )


def main(given: Sequence[str]) -> int:
    """Make, train, show and write."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--data", type=Path, required=True)
    asked.add_argument("--sheets", type=int, default=6000)
    asked.add_argument("--processes", type=int, default=2)
    asked.add_argument("--passes", type=int, default=10)
    asked.add_argument("--minutes", type=float, default=600)
    asked.add_argument("--without", nargs="*", default=[])
    asked.add_argument("--out", type=Path, default=MODEL)
    told = asked.parse_args(given)
    try:
        import torch
    except ImportError:
        print("Training needs PyTorch 2.13 (pip install torch==2.13.0, in an environment of its own).", file=sys.stderr)
        return 2
    began = time.perf_counter()
    make(told.data, told.sheets, told.processes)
    torch.set_num_threads(told.processes)
    views, labels, kinds = load(told.data)
    held_out = {kind for kind, (group, _, _) in KINDS.items() if group in told.without}
    first = len(labels) * 9 // 10
    known = np.array([kind.removesuffix(", run over") not in held_out for kind in kinds[:first]])
    net = train(views[:first][known], labels[:first][known], passes=told.passes, minutes=told.minutes)
    show(shares(net, views[first:]), labels[first:], kinds[first:], held_out)
    if held_out:
        strange = np.array([kind in held_out for kind in kinds[:first]])
        print("all that was held out of training:")
        show(shares(net, views[:first][strange]), labels[:first][strange], kinds[:first][strange], held_out)
    model = onnx_of(net)
    told.out.write_bytes(model)
    record = {
        "boxes": int(known.sum()),
        "minutes": round((time.perf_counter() - began) / 60, 1),
        "passes": told.passes,
        "seed": SEED,
        "sha256": hashlib.sha256(model).hexdigest(),
        "sheets": len(list(told.data.glob("[0-9]*.npz"))) * _AT_ONCE,
        "without": sorted(told.without),
    }
    told.out.with_suffix(".json").write_text(json.dumps(record, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
