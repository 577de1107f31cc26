"""The rules of the house that no linter knows: the map is true, files are small, pins stand in one place."""

import ast
import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("consent_db", "faces", "exports", "ui")
MODULES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "main.py", *(file for package in PACKAGES for file in (ROOT / package).rglob("*.py")))
    if "__pycache__" not in path.parts
)
CODE = [name for name in MODULES if (ROOT / name).read_text(encoding="utf-8").strip()]
TOOLS = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("packaging", "benchmarks", "tests")
    for path in (ROOT / folder).rglob("*.py")
)
MAP = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")

LINES, LINES_OF_TESTS = 400, 600
LONGER = {  # file: why it is one thing although it is longer
    "consent_db/action.py": "what one write may do, its undo images and its audit rows, which must agree",
    "consent_db/records.py": "every record and enum of the data model, to be read beside each other",
    "consent_db/rows.py": "each record's columns and JSON keys described once, in one table",
}


def test_a_module_says_in_one_sentence_what_it_is():
    docstrings = {name: ast.get_docstring(_parsed(name)) for name in [*CODE, *TOOLS]}

    assert docstrings
    assert [name for name, text in docstrings.items() if not text] == []
    assert [name for name, text in docstrings.items() if not text.split("\n\n")[0].rstrip().endswith(".")] == []


def test_the_map_says_of_every_module_what_the_module_says_of_itself():
    tree = runpy.run_path(str(ROOT / "packaging" / "map.py"))

    assert tree["block"](MAP) == tree["tree"](), "run: python packaging/map.py"


def test_every_file_the_map_mentions_exists():
    mentioned = set(
        re.findall(r"`((?:consent_db|faces|exports|ui|packaging|tests|docs|benchmarks|\.ci)/[\w./-]+)`", MAP)
    )

    assert mentioned
    assert sorted(name for name in mentioned if not (ROOT / name).exists()) == []


def test_a_long_file_has_a_reason():
    """One that is too long is split, or LONGER says why it is one thing."""
    lines = {name: len((ROOT / name).read_text(encoding="utf-8").splitlines()) for name in [*MODULES, *TOOLS]}
    most = {name: LINES_OF_TESTS if name.startswith("tests/") else LINES for name in lines}

    assert lines
    assert {name: long for name, long in lines.items() if long > most[name] and name not in LONGER} == {}


def test_no_reason_outlives_its_file():
    assert [name for name in LONGER if len((ROOT / name).read_text(encoding="utf-8").splitlines()) <= LINES] == []


def test_no_module_is_a_grab_bag():
    assert [name for name in MODULES if Path(name).stem in {"utils", "util", "helpers", "misc", "common"}] == []


def test_qt_stays_in_the_window():
    below = [name for name in CODE if not name.startswith("ui/") or name.startswith("ui/commandline/")]

    assert [name for name in below if _imports(name) & {"PySide6", "qtawesome", "shiboken6"}] == []


def test_no_widget_becomes_the_child_of_another_by_being_asked_for():
    """PySide takes what these give back for a child of the widget asked, and invalidates it together with that."""
    takes = re.compile(r"\.(nextInFocusChain|previousInFocusChain|buddy)\(")
    asked = [
        name for name in CODE if name.startswith("ui/") and takes.search((ROOT / name).read_text(encoding="utf-8"))
    ]
    assert asked == []


def test_the_commands_import_no_other_part_of_the_window():
    commands = [name for name in CODE if name.startswith("ui/commandline/")]
    others = {f"ui.{path.stem}" for path in (ROOT / "ui").iterdir()} - {"ui.commandline", "ui.__init__"}

    assert commands
    assert [name for name in commands if {".".join(module.split(".")[:2]) for module in _modules(name)} & others] == []


def _parsed(name: str) -> ast.Module:
    return ast.parse((ROOT / name).read_text(encoding="utf-8"))


def _imports(name: str) -> set[str]:
    """Return the top-level packages that a module imports when it is loaded or later."""
    return {module.split(".")[0] for module in _modules(name)}


def _modules(name: str) -> set[str]:
    found = set()
    for node in ast.walk(_parsed(name)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_pins_stand_in_requirements_only():
    elsewhere = [ROOT / "pyproject.toml", ROOT / ".ci" / "run", *(ROOT / "packaging").glob("*/pyproject.toml")]
    pin = re.compile(r"[A-Za-z0-9_.\-\]]+\s*==\s*\d")

    assert [str(path) for path in elsewhere if pin.search(path.read_text(encoding="utf-8"))] == []


def test_every_requirement_is_pinned():
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    requirements = [line for line in lines if line and not line.startswith("#")]

    assert [
        line for line in requirements if not re.match(r"(\./packaging/[a-z-]+|[A-Za-z0-9_.-]+==[^*;\s]+)(\s|;|$)", line)
    ] == []


@pytest.mark.parametrize(("local", "real"), [("dlib", "dlib-bin"), ("opencv-python", "opencv-python-headless")])
def test_a_stand_in_has_the_version_it_stands_for(local, real):
    stand_in = (ROOT / "packaging" / local / "pyproject.toml").read_text(encoding="utf-8")
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    version = re.search(r'^version = "(.+)"$', stand_in, flags=re.MULTILINE)
    pin = re.search(rf"^{re.escape(real)}==(\S+)$", pins, flags=re.MULTILINE)

    assert version
    assert pin
    assert pin[1] == version[1] or pin[1].startswith(version[1] + ".post")


def test_packaging_is_no_package():
    # With an __init__.py the folder would hide the library of the same name, which other libraries import.
    assert not (ROOT / "packaging" / "__init__.py").exists()


PAGES = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")
GUIDES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md"))


@pytest.mark.parametrize("page", [*PAGES, *GUIDES])
def test_a_page_points_only_at_what_exists(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in link]
    commands = re.findall(r"(?:python3?|py) ([\w./\\]+\.py)", text)
    here = ROOT / Path(page).parent

    assert [link for link in links if not (here / link).exists()] == []
    assert [script for script in commands if not (ROOT / script.replace("\\", "/")).exists()] == []


def test_every_guide_is_in_the_index():
    listed = set(re.findall(r"\]\(([^)#\s]+)\)", (ROOT / "docs" / "README.md").read_text(encoding="utf-8")))

    assert [page for page in GUIDES if page.count("/") > 1 and page.removeprefix("docs/") not in listed] == []


def test_every_version_of_the_register_is_documented():
    page = (ROOT / "docs" / "store-versions.md").read_text(encoding="utf-8")
    steps = sorted(path.stem for path in (ROOT / "consent_db" / "schema").glob("*.sql"))

    assert steps
    assert [step for step in steps if f"`{step}`" not in page] == []


def test_the_readme_has_one_command_to_start_and_one_to_test():
    commands = re.findall(r"^python3 packaging/start\.py.*$", README, flags=re.MULTILINE)

    assert commands[:2] == ["python3 packaging/start.py", "python3 packaging/start.py test"]


def test_every_requirement_of_ours_is_explained_with_its_licence():
    ours = (ROOT / "requirements.txt").read_text(encoding="utf-8").partition("# What those ask for")[0]
    names = re.findall(r"^(?:\./packaging/)?([A-Za-z0-9_.-]+)(?:==|$)", ours, flags=re.MULTILINE)
    rows = dict(re.findall(r"^\| `([^`]+)` \| (.+) \|$", MAP, flags=re.MULTILINE))

    assert names
    assert [name for name in names if rows.get(name, "").count("|") != 1] == []
