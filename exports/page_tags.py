"""The structure of a PDF for screen readers: what is a heading, a paragraph, a field or a picture, in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, kw_only=True)
class Element:
    """One node of the structure; `kids` are further elements, numbered content of a page, or annotations."""

    kind: str
    parent: Element | None
    lang: str = ""
    alt: str = ""
    kids: list[Element | _Content | _Widget] = field(default_factory=list)
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Content:
    page: int
    number: int


@dataclass(frozen=True, slots=True)
class _Widget:
    page: int
    annotation: str
    key: int


class Structure:
    """Collects the structure while the pages are drawn and writes it into reportlab's document at the end.

    reportlab 5.1 has only the places for it in the catalogue (StructTreeRoot, MarkInfo); the tree, the parent tree and
    the marks in the content are made here (ISO 32000-1, 14.7 and 14.8).
    """

    def __init__(self) -> None:
        self.root = Element(kind="Document", parent=None)
        self._open = self.root
        self._marks: list[list[Element]] = []
        self._widgets: list[Element] = []

    def new_page(self) -> None:
        """Begin the marks of the next page."""
        self._marks.append([])

    def push(self, kind: str, *, lang: str = "", alt: str = "") -> None:
        """Open an element inside the one that is open."""
        made = Element(kind=kind, parent=self._open, lang=lang, alt=alt)
        self._open.kids.append(made)
        self._open = made

    def pop(self) -> None:
        """Close the element that is open."""
        assert self._open.parent is not None
        self._open = self._open.parent

    def mark(self) -> int:
        """The number of the next stretch of content on this page, which belongs to the open element."""
        marks = self._marks[-1]
        marks.append(self._open)
        self._open.kids.append(_Content(len(self._marks) - 1, len(marks) - 1))
        return len(marks) - 1

    def widget(self, annotation: str) -> int:
        """Tie an annotation of this page to the open element; its key in the parent tree, before `shift`."""
        self._widgets.append(self._open)
        key = len(self._widgets) - 1
        self._open.kids.append(_Widget(len(self._marks) - 1, annotation, key))
        return key

    def write(self, doc: Any, pages: list[Any], widgets: list[Any]) -> None:  # noqa: ANN401  # reportlab has no types
        """Put the tree into the catalogue, and into each page and each annotation its key in the parent tree."""
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString

        elements = _all(self.root)
        for number, one in enumerate(elements):
            one.name = f"structure{number}"
        for one in elements:
            parent = one.parent.name if one.parent else "structure"
            entries: dict[str, Any] = {
                "Type": PDFName("StructElem"),
                "S": PDFName(one.kind),
                "P": PDFObjectReference(parent),
                "K": PDFArray([self._kid(kid) for kid in one.kids]),
            }
            if one.lang:
                entries["Lang"] = PDFString(one.lang)
            if one.alt:
                entries["Alt"] = PDFString(one.alt)
            doc.Reference(PDFDictionary(entries), one.name)
        numbers: list[Any] = []
        for key, marks in enumerate(self._marks):
            numbers += [key, PDFArray([PDFObjectReference(one.name) for one in marks])]
            page = pages[key]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = key
            page.Tabs = PDFName("S")
        for key, one in enumerate(self._widgets):
            numbers += [len(self._marks) + key, PDFObjectReference(one.name)]
            widgets[key].dict["StructParent"] = len(self._marks) + key
        tree = PDFDictionary({"Nums": PDFArray(numbers)})
        root = PDFDictionary(
            {
                "Type": PDFName("StructTreeRoot"),
                "K": PDFArray([PDFObjectReference(self.root.name)]),
                "ParentTree": doc.Reference(tree, "structureParents"),
                "ParentTreeNextKey": len(self._marks) + len(self._widgets),
            }
        )
        doc.Reference(root, "structure")
        doc.Catalog.StructTreeRoot = root
        doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _kid(self, kid: Element | _Content | _Widget) -> Any:  # noqa: ANN401
        from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObjectReference

        if isinstance(kid, Element):
            return PDFObjectReference(kid.name)
        page = PDFObjectReference(f"Page{kid.page + 1}")
        if isinstance(kid, _Content):
            return PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": kid.number})
        return PDFDictionary({"Type": PDFName("OBJR"), "Pg": page, "Obj": PDFObjectReference(kid.annotation)})


def _all(root: Element) -> list[Element]:
    found = [root]
    for one in found:
        found.extend(kid for kid in one.kids if isinstance(kid, Element))
    return found
