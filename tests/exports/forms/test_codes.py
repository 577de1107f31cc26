"""The marks and codes that a machine looks for."""

import cv2
import pytest
import segno

from exports.forms.codes import MARK_EDGE_MM, MARK_MARGIN_MM, marker_modules, qr_modules, quiet_mm


@pytest.mark.parametrize("marker", range(4))
def test_corner_marks_are_those_of_opencv(marker):
    known = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    drawn = cv2.aruco.generateImageMarker(known, marker, 6)
    assert [list(row) for row in marker_modules(marker)] == (drawn == 0).tolist()


def test_a_code_survives_a_quarter_of_dirt_and_has_modules_large_enough_for_a_bad_scan():
    payload = "KLARERT/1/ABC123/7K3M9QXZ/1/2/0A1B2C3D"
    assert segno.make_qr(payload, error="q", boost_error=False).error == "Q"
    modules = qr_modules(payload)
    assert len(modules) == len(modules[0]) == 29
    assert 22 / len(modules) > 0.7
    assert quiet_mm(payload) == pytest.approx(4 * 22 / 29)


def test_marks_stay_where_printers_print():
    assert MARK_EDGE_MM - MARK_MARGIN_MM >= 5
