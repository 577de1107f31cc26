"""The face that is typed with on screen: embedded with all letters of the Nordic names, since none are known before."""

from __future__ import annotations

from typing import Any, Final

from exports.lettering import Face, font

NAME: Final = "Typed"
_LETTERS: Final = (*range(0x20, 0x7F), *range(0xA1, 0x180), *map(ord, "ȘșȚț–—‘’“”„…•€"))
"""Latin with all its European letters."""
_BASE_FONT: Final = "KLARER+SourceSans3-Regular"


def typed_font(doc: Any) -> Any:  # noqa: ANN401  # reportlab has no types
    """A reference to the font of what is typed, in reportlab's document: composite, its codes are its glyphs.

    Helvetica, which fields usually name, has no ŋ, and a viewer then shows nothing where somebody types one.
    """
    from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

    face = font(Face.REGULAR).face
    letters = [code for code in _LETTERS if code in face.charToGlyph]
    glyphs: dict[int, int] = {}  # of the whole file -> of the part that is embedded, in the order that reportlab takes
    for code in letters:
        glyphs.setdefault(face.charToGlyph[code], len(glyphs) + 1)
    codes = {glyphs[face.charToGlyph[code]]: code for code in reversed(letters)}
    widths = [round(face.charWidths[codes[glyph]]) for glyph in sorted(codes)]
    spelled = PDFStream(content=_to_unicode(codes), filters=[PDFZCompress])
    descendant = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": PDFName(_BASE_FONT),
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": face.addSubsetObjects(doc, _BASE_FONT, letters),
            "CIDToGIDMap": PDFName("Identity"),
            "DW": round(face.defaultWidth),
            "W": PDFArray([1, PDFArray(widths)]),
        }
    )
    whole = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": PDFName(_BASE_FONT),
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([doc.Reference(descendant, "typedLetters")]),
            "ToUnicode": doc.Reference(spelled, "typedUnicode"),
        }
    )
    return doc.Reference(whole, "typedFont")


def _to_unicode(codes: dict[int, int]) -> str:
    """Which letter each glyph is (ISO 32000-1, 9.10.3), at most a hundred in one block."""
    pairs = [f"<{glyph:04X}> <{code:04X}>" for glyph, code in sorted(codes.items())]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    listed = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{listed}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )
