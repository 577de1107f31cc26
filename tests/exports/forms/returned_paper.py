"""A printed form as it comes back: rendered, ticked with a pen, scanned or photographed."""

import cv2
import numpy as np
import pypdfium2

PX_PER_MM = 300 / 25.4
BLUE = (28, 42, 140)


def rendered(pdf, page=0):
    """One page of a PDF at 300 dpi, RGB."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return np.ascontiguousarray(document[page].render(scale=300 / 72, rev_byteorder=True).to_numpy()[:, :, :3])
    finally:
        document.close()


def line(sheet, points_mm, *, width_mm=0.45, colour=BLUE):
    """Draw with a pen through points in millimetres of the page."""
    points = np.rint(np.array(points_mm) * PX_PER_MM * 16).astype(np.int32)
    cv2.polylines(
        sheet,
        [points],
        isClosed=False,
        color=colour,
        thickness=max(1, round(width_mm * PX_PER_MM)),
        lineType=cv2.LINE_AA,
        shift=4,
    )


def _at(box, *points):
    return [(box.x_mm + x * box.width_mm, box.y_mm + y * box.height_mm) for x, y in points]


def tick(sheet, box, **pen):
    """A tick with a tail that leaves the box."""
    line(sheet, _at(box, (0.15, 0.5), (0.42, 0.82), (1.1, -0.2)), **pen)


def cross(sheet, box, **pen):
    """A cross from corner to corner."""
    line(sheet, _at(box, (0.05, 0.1), (0.95, 0.92)), **pen)
    line(sheet, _at(box, (0.92, 0.05), (0.08, 0.95)), **pen)


def blackened(sheet, box, **pen):
    """A box filled in by going to and fro."""
    zigzag = [(0.06 if turn % 2 else 0.94, 0.06 + 0.88 * turn / 12) for turn in range(13)]
    line(sheet, _at(box, *zigzag), **pen)


def struck(sheet, box, **pen):
    """A tick, and a bar through it and what stands beside it."""
    tick(sheet, box, **pen)
    line(sheet, _at(box, (-0.8, 0.5), (3.0, 0.55)), **pen)


def beside(sheet, box, **pen):
    """A tick in the margin left of its box."""
    line(sheet, _at(box, (-0.85, 0.5), (-0.65, 0.8), (-0.3, 0.1)), **pen)


def dot(sheet, box, **pen):
    """A pen that rested in the box."""
    line(sheet, _at(box, (0.48, 0.5), (0.56, 0.54)), **{"width_mm": 0.6, **pen})


def faint(sheet, box):
    """A tick with a hard pencil that hardly touched the paper."""
    tick(sheet, box, colour=(224, 224, 226), width_mm=0.35)


def signature(sheet, field, **pen):
    """A name on a line."""
    x = np.linspace(0.1, 0.7, 60)
    y = 0.55 + 0.25 * np.sin(x * 60) * np.cos(x * 9)
    line(
        sheet,
        [(field.x_mm + a * field.width_mm, field.y_mm + b * field.height_mm) for a, b in zip(x, y, strict=True)],
        **pen,
    )


def scanned(sheet, *, dpi=200, turn=0.0, grey=False):
    """The sheet from an office scanner, a little askew."""
    height, width = (round(side * dpi / 300) for side in sheet.shape[:2])
    small = cv2.resize(sheet, (width, height), interpolation=cv2.INTER_AREA)
    turned = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1)
    picture = cv2.warpAffine(small, turned, (width, height), borderValue=(250, 250, 250))
    if grey:
        picture = cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    return picture


def photographed(sheet, *, size=(2340, 1760), corners=None, shadow=0.35, seed=1):
    """The sheet on a table from a telephone held askew, with the shadow of a hand."""
    height, width = size
    corners = corners or ((0.14, 0.08), (0.88, 0.1), (0.95, 0.93), (0.06, 0.9))
    there = np.float32([(x * width, y * height) for x, y in corners])
    here = np.float32([(0, 0), (sheet.shape[1], 0), (sheet.shape[1], sheet.shape[0]), (0, sheet.shape[0])])
    smaller = cv2.GaussianBlur(sheet, (0, 0), 1.0)
    matrix = cv2.getPerspectiveTransform(here, there)
    picture = cv2.warpPerspective(smaller, matrix, (width, height), borderValue=(96, 70, 48)).astype(np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    light = 0.95 - 0.25 * (x / width)
    light *= 1 - shadow / (1 + np.exp((x + 0.4 * y - 0.75 * width) / 40))
    picture *= light[..., None]
    cv2.setRNGSeed(seed)
    picture += cv2.randn(np.empty_like(picture), 0, 3)
    return picture.clip(0, 255).astype(np.uint8)


def as_jpeg(picture, quality=85):
    """RGB pixels as a JPEG file."""
    done, data = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done
    return data.tobytes()
