"""Compiles ``kernels.c`` and gives its functions to PyTorch: a maxout layer over windows, and means of surroundings.

Needs a C compiler (``cc``). PyTorch's own operations, one after another, take more than twice as long for the same.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

SOURCE = Path(__file__).with_suffix(".c")
_FLAGS = ("-O3", "-march=native", "-ffast-math", "-shared", "-fPIC")


@cache
def _library() -> ctypes.CDLL:
    key = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    built = Path(__file__).parent / "build" / f"kernels-{key}.so"
    if not built.exists():
        built.parent.mkdir(parents=True, exist_ok=True)
        new = built.with_suffix(f".{os.getpid()}")
        subprocess.run(["cc", *_FLAGS, "-o", str(new), str(SOURCE), "-lm"], check=True)  # noqa: S603, S607
        new.rename(built)
    return ctypes.CDLL(str(built))


def _call(name: str, *given: Tensor | int | None) -> None:
    getattr(_library(), name)(
        *(
            None if one is None else ctypes.c_void_p(one.data_ptr()) if isinstance(one, Tensor) else ctypes.c_long(one)
            for one in given
        )
    )


class MaxoutLayer(torch.autograd.Function):
    """The normalised maxout of rows, of which a part is dropped.

    ``over_windows``: rows are seen between their neighbours, and what is made of them is added to them.
    ``kept``: rows × width in bfloat16, factors of what is made, or None.
    """

    @staticmethod
    def forward(  # type: ignore[override]
        ctx: Any,
        values: Tensor,
        weights: Tensor,
        bias: Tensor,
        gain: Tensor,
        shift: Tensor,
        kept: Tensor | None,
        over_windows: bool,
    ) -> Tensor:
        rows, width = len(values), len(gain)
        pieces = len(bias) // width
        values = values.contiguous()
        if over_windows:
            seen = torch.empty(rows, 3 * width, dtype=torch.bfloat16)
            _call("windows", values, seen, rows, width)
        else:
            seen = values.to(torch.bfloat16)
        short = weights.to(torch.bfloat16)
        made = seen @ short
        after = torch.empty(rows, width)
        normed = torch.empty(rows, width, dtype=torch.bfloat16)
        which = torch.empty(rows, width, dtype=torch.uint8)
        inverse = torch.empty(rows)
        before = values if over_windows else None
        _call("maxout", made, bias, gain, shift, kept, before, after, normed, which, inverse, rows, width, pieces)
        ctx.save_for_backward(seen, short, gain, kept, normed, which, inverse)
        ctx.over_windows = over_windows
        return after

    @staticmethod
    def backward(ctx: Any, given: Tensor) -> tuple[Tensor | None, ...]:  # type: ignore[override]
        seen, short, gain, kept, normed, which, inverse = ctx.saved_tensors
        rows, width = normed.shape
        pieces = short.shape[1] // width
        given = given.contiguous()
        made = torch.empty(rows, pieces * width, dtype=torch.bfloat16)
        bias, gains, shifts = torch.zeros(pieces * width), torch.zeros(width), torch.zeros(width)
        _call("maxout_back", given, kept, gain, normed, which, inverse, made, bias, gains, shifts, rows, width, pieces)
        weights = (seen.t() @ made).float()
        back = made @ short.t()
        if ctx.over_windows:
            values = given.clone()
            _call("windows_back", back, values, rows, width)
        else:
            values = back.float()
        return values, weights, bias, gains, shifts, None, None


class Means(torch.autograd.Function):
    """Rows × (4 · width) in bfloat16 for rows × width: means of the near and far rows before and after each.

    ``first`` and ``last`` (exclusive): of each row's text; a row that is in none has equal ones.
    """

    @staticmethod
    def forward(ctx: Any, values: Tensor, first: Tensor, last: Tensor, near: int, far: int) -> Tensor:  # type: ignore[override]
        rows, width = values.shape
        made = torch.empty(rows, 4 * width, dtype=torch.bfloat16)
        _call("means", values.contiguous(), first, last, made, rows, width, near, far)
        ctx.save_for_backward(first, last)
        ctx.sizes = near, far
        return made

    @staticmethod
    def backward(ctx: Any, given: Tensor) -> tuple[Tensor | None, ...]:  # type: ignore[override]
        first, last = ctx.saved_tensors
        rows, width = len(given), given.shape[1] // 4
        values = torch.empty(rows, width)
        _call("means_back", given.contiguous(), first, last, values, rows, width, *ctx.sizes)
        return values, None, None, None, None
