"""Nothing leaves the machine: onnxruntime's own reports to its maker are off before it is loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SEARCH = "import numpy; from faces.detector import Detector; Detector().detect(numpy.zeros((64, 64, 3), numpy.uint8))"


@pytest.mark.parametrize("told", [None, "0"])
def test_a_search_prepares_no_report(tmp_path, told):
    # With reports on, onnxruntime makes a device id and a queue of events here.
    places = ("HOME", "XDG_CACHE_HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    environment |= dict.fromkeys(places, str(tmp_path))
    if told is not None:
        environment["ORT_DISABLE_TELEMETRY"] = told

    subprocess.run([sys.executable, "-c", SEARCH], cwd=ROOT, env=environment, check=True, timeout=60)

    assert [found for found in tmp_path.rglob("*") if "onnx" in found.name.lower() or found.name == "deviceid"] == []
