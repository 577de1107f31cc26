"""Write the tree in ARCHITECTURE.md anew from what the modules say of themselves in their docstrings."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("consent_db", "faces", "exports", "ui")
DATA = {
    "consent_db/schema": "The SQL of each step of the three files' tables; a step that was released is never changed.",
    "exports/fonts": "An embedded font with every letter of the four languages and of Sámi.",
    "exports/forms/paper_texts": "The further texts of poster, list, letter and confirmation, a file per language.",
    "exports/forms/texts": "The texts of the forms, a file per language; word for word what people read and sign.",
    "exports/strings": "Reasons, problems and document texts, a file per language.",
    "ui/translations": "The interface's own texts in bokmål, nynorsk and Swedish, as Qt reads them.",
}
_BLOCK = re.compile(r"(?<=^```tree\n).*?(?=^```)", flags=re.DOTALL | re.MULTILINE)


def main() -> int:
    """Rewrite the tree and say whether it had changed."""
    page = ROOT / "ARCHITECTURE.md"
    before = page.read_text(encoding="utf-8")
    after = _BLOCK.sub(lambda _: tree(), before)
    page.write_text(after, encoding="utf-8", newline="\n")
    print("ARCHITECTURE.md: " + ("the tree was brought up to date" if after != before else "the tree was true"))
    return 0


def tree() -> str:
    """Return one line for main.py, each package, each of its modules and its folders of data."""
    return "".join([_line(ROOT / "main.py", 0), *(line for package in PACKAGES for line in _folder(ROOT / package, 0))])


def block(page: str) -> str:
    """Return the tree that stands in the page; raises ValueError when it has none."""
    found = _BLOCK.search(page)
    if found is None:
        raise ValueError("ARCHITECTURE.md has no ```tree block")
    return found[0]


def _folder(folder: Path, depth: int) -> list[str]:
    name = folder.relative_to(ROOT).as_posix()
    if name in DATA:
        return [_row(folder.name + "/", DATA[name], depth)] if any(folder.iterdir()) else []
    if not (folder / "__init__.py").exists():
        return []
    lines = [_row(folder.name + "/", _sentence(folder / "__init__.py"), depth)]
    modules = sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    lines += [_line(module, depth + 1) for module in modules]
    for inner in sorted(path for path in folder.iterdir() if path.is_dir()):
        lines += _folder(inner, depth + 1)
    return lines


def _line(module: Path, depth: int) -> str:
    return _row(module.name, _sentence(module), depth)


def _row(name: str, meaning: str, depth: int) -> str:
    indented = "    " * depth + name
    return f"{indented:<32}  {meaning}".rstrip() + "\n"


def _sentence(module: Path) -> str:
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return " ".join(docstring.split("\n\n")[0].split())


if __name__ == "__main__":
    sys.exit(main())
