"""Pixels to faces: finding, coding and grouping them."""

import os

# onnxruntime reports its use to its maker from 1.29 on, unless this is said before it is loaded. Nothing leaves the
# machine; worker processes inherit it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
