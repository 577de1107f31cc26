"""The set-up: a bare machine gets all it needs, a ready one starts at once, an interrupted one begins afresh."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from consent_db.errors import StoreProblem
from ui.commandline import window_libraries

ROOT = Path(__file__).resolve().parents[1]
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux takes these from the system")
# What glibc and gcc bring to every Linux.
SYSTEM = re.compile(r"lib(c|m|dl|rt|pthread|resolv|gcc_s|atomic)\.so\.\d+")


@pytest.fixture
def checkout(tmp_path):
    """A checkout whose program and tests tell what they were given, and whose pins need no network."""
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "start.py", tmp_path / "packaging")
    commands = tmp_path / "ui" / "commandline"
    commands.mkdir(parents=True)
    shutil.copy(ROOT / "ui" / "commandline" / "window_libraries.py", commands)
    (tmp_path / "requirements.txt").write_text("# nothing\n")
    (tmp_path / "main.py").write_text(
        "import json, os, sys\n"
        "print(json.dumps([sys.prefix, os.getcwd(), sys.argv[1:]]))\n"
        "sys.exit(3 if '--three' in sys.argv else 0)\n"
    )
    return tmp_path


def _start(checkout, *arguments, cwd=None):
    environment = {name: value for name, value in os.environ.items() if name != "KLARERT_VENV"}
    return subprocess.run(
        [sys.executable, str(checkout / "packaging" / "start.py"), *arguments],
        cwd=cwd or checkout,
        env=environment,
        capture_output=True,
        text=True,
    )


def test_a_first_start_sets_up_and_the_next_ones_do_not(checkout, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    venv = checkout / ".venv"

    first = _start(checkout, "check", "å b.jpg", "--three", cwd=elsewhere)
    installed = (venv / "klarert-ready").stat().st_mtime_ns
    second = _start(checkout, "check", "å b.jpg", "--three", cwd=elsewhere)

    assert first.returncode == second.returncode == 3, first.stderr
    assert first.stdout == second.stdout
    assert str(venv) in first.stdout
    assert str(elsewhere) in first.stdout
    assert "b.jpg" in first.stdout
    assert "Installing" in first.stderr
    assert list((checkout / "ui" / "commandline" / "__pycache__").glob("window_libraries.*.pyc"))
    assert second.stderr == ""
    assert (venv / "klarert-ready").stat().st_mtime_ns == installed

    # Killed while installing: what is there counts for nothing.
    (venv / "klarert-unfinished").touch()
    (venv / "half-installed").touch()
    third = _start(checkout)
    assert third.returncode == 0, third.stderr
    assert not (venv / "half-installed").exists()
    assert _start(checkout).stderr == ""

    # Other pins: installed once, into the same environment.
    (venv / "kept").touch()
    (checkout / "requirements.txt").write_text("# other\n")
    assert "Installing" in _start(checkout).stderr
    assert (venv / "kept").exists()
    assert _start(checkout).stderr == ""

    # The Python it was made with is gone.
    settings = venv / "pyvenv.cfg"
    settings.write_text(re.sub(r"(?m)^home = .*$", "home = /gone", settings.read_text()))
    interpreter = next(path for path in ((venv / "bin" / "python"), (venv / "Scripts" / "python.exe")) if path.exists())
    interpreter.unlink()
    assert "anew" in _start(checkout).stderr
    assert _start(checkout).stderr == ""


def test_pins_that_cannot_be_had_fail_with_a_sentence_and_do_not_count_as_installed(checkout):
    (checkout / "requirements.txt").write_text("./packaging/not-there\n")

    failed = _start(checkout)

    assert failed.returncode == 1
    assert failed.stdout == ""
    assert "not-there" in failed.stderr
    assert "The requirements could not be installed" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert (checkout / ".venv" / "klarert-unfinished").exists()
    assert not _load(checkout).is_ready(checkout / ".venv")


def test_a_folder_that_is_no_environment_is_never_deleted(checkout, tmp_path_factory, monkeypatch):
    start = _load(checkout)
    precious = tmp_path_factory.mktemp("precious")
    (precious / "thesis.odt").touch()
    monkeypatch.setenv("KLARERT_VENV", str(precious))

    with pytest.raises(start.SetUpFailed, match="is no Python environment"):
        start.prepare(start.environment())

    assert (precious / "thesis.odt").exists()


def test_an_unsupported_python_finds_another_or_says_which_it_needs(checkout, tmp_path, monkeypatch):
    start = _load(checkout)
    found = start._version_of(start.other_python())
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setenv("PATH", str(empty))

    assert found in {"3.11", "3.12", "3.13"}
    with pytest.raises(start.SetUpFailed, match=r"needs Python 3\.11, 3\.12 or 3\.13, and this is"):
        start.other_python()


def test_without_root_the_exact_command_is_named(checkout, monkeypatch):
    start = _load(checkout)
    monkeypatch.setattr(start, "_as_root", lambda: None)

    with pytest.raises(start.SetUpFailed, match="run this, then start again: sudo apt-get install libegl1"):
        start.add_system_packages(["libegl1"], "sudo apt-get install libegl1")


@LINUX
def test_a_program_that_only_tests_start_is_never_required(checkout, monkeypatch, capsys):
    start = _load(checkout)
    monkeypatch.setattr(start, "_as_root", lambda: None)
    monkeypatch.setattr(start.shutil, "which", lambda name: None)

    start.add_test_programs()

    assert "sudo apt-get install poppler-utils (The tests" in capsys.readouterr().err


def _load(checkout):
    spec = importlib.util.spec_from_file_location("start", checkout / "packaging" / "start.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_where_the_tests_run_no_library_is_missing():
    assert window_libraries.missing_window_libraries() == []


@LINUX
def test_what_does_not_load_is_named_by_its_package(monkeypatch):
    monkeypatch.setitem(window_libraries.LIBRARIES, "libnowhere.so.1", "libnowhere1")
    monkeypatch.setattr(window_libraries, "_FONT_FOLDERS", ("/nowhere",))

    assert window_libraries.missing_window_libraries() == ["fonts-dejavu-core", "libnowhere1"]


@LINUX
def test_the_list_holds_all_that_qt_asks_of_the_system():
    qt = Path(importlib.util.find_spec("PySide6").submodule_search_locations[0]) / "Qt"
    libraries = [
        qt / "lib" / f"libQt6{name}.so.6"
        for name in ("Core", "Gui", "Widgets", "DBus", "Svg", "Network", "OpenGL", "PrintSupport", "XcbQpa")
    ]
    plugins = [qt / "plugins" / "platforms" / f"libq{name}.so" for name in ("xcb", "offscreen", "minimal")]
    plugins += (qt / "plugins" / "xcbglintegrations").glob("*.so")
    bundled = {path.name for path in (qt / "lib").iterdir()}

    asked = set()
    for path in (*libraries, *plugins):
        asked |= {name.decode() for name in re.findall(rb"\0(lib[\w+.-]+\.so\.\d+)(?=\0)", path.read_bytes())}
    asked = {name for name in asked - bundled if not SYSTEM.fullmatch(name)}

    assert {"libEGL.so.1", "libxcb-cursor.so.0"} <= asked
    assert sorted(asked - window_libraries.LIBRARIES.keys()) == []


@pytest.mark.parametrize(
    ("system", "command"),
    [
        ("ID=debian\n", "sudo apt-get install libegl1 libgl1"),
        ("ID=ubuntu\nID_LIKE=debian\n", "sudo apt-get install libegl1 libgl1"),
        ("ID=fedora\n", "sudo dnf install "),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "sudo dnf install "),
        ("ID=arch\n", "sudo pacman -S "),
        ('ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', "sudo zypper install "),
    ],
)
def test_each_distribution_gets_its_own_command(tmp_path, system, command):
    (tmp_path / "os-release").write_text(system)

    assert window_libraries.install_command(["libegl1", "libgl1"], tmp_path / "os-release").startswith(command)


@LINUX
def test_without_a_display_the_window_is_refused_with_a_reason(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(StoreProblem) as refused:
        window_libraries.require_window()
    monkeypatch.setenv("DISPLAY", ":987")  # a display that does not answer would make Qt abort
    with pytest.raises(StoreProblem) as unanswered:
        window_libraries.require_window()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    window_libraries.require_window()

    assert refused.value.code == unanswered.value.code == "no_display"


@LINUX
def test_with_libraries_missing_the_window_is_refused_with_the_command(monkeypatch):
    monkeypatch.setitem(window_libraries.LIBRARIES, "libnowhere.so.1", "libnowhere1")

    with pytest.raises(StoreProblem) as refused:
        window_libraries.require_window()

    assert refused.value.code == "window_libraries_missing"
    assert refused.value.params["command"] == window_libraries.install_command(["libnowhere1"])


def test_two_set_ups_in_one_folder_wait_for_each_other(checkout, tmp_path):
    start = _load(checkout)

    with start._only_one(tmp_path / "lock"), (tmp_path / "lock").open("a") as second:
        assert not start._locked(second.fileno())
    with (tmp_path / "lock").open("a") as third:
        assert start._locked(third.fileno())
