"""How large a face will be in a channel."""

from fractions import Fraction

import pytest

from consent_db.records import Appearance, Asset, Channel, ChannelKind, Rendition
from consent_db.renditions import PRESETS, face_height, scale_for

LANDSCAPE, PORTRAIT = Asset(id="a", width=6000, height=4000), Asset(id="a", width=4000, height=6000)


def scale(kind, asset=LANDSCAPE, rendition=None):
    return scale_for(asset, Channel(id="c", kind=kind, name="c"), rendition)


@pytest.mark.parametrize(
    ("kind", "factor"),
    [
        (ChannelKind.WEB, Fraction(1600, 6000)),
        (ChannelKind.FACEBOOK, Fraction(1350, 6000)),
        (ChannelKind.X, Fraction(675, 4000)),
        (ChannelKind.PRINT, Fraction(3508, 6000)),
        (ChannelKind.PORTAL, Fraction(1080, 4000)),
    ],
)
def test_the_preset_is_turned_with_the_picture(kind, factor):
    assert scale(kind) == factor
    assert scale(kind, PORTRAIT) == factor


def test_a_newsletter_has_only_a_width():
    assert scale(ChannelKind.NEWSLETTER) == Fraction(1200, 6000)
    assert scale(ChannelKind.NEWSLETTER, PORTRAIT) == Fraction(1200, 4000)
    assert scale(ChannelKind.NEWSLETTER, Asset(id="a", width=600, height=9000)) == 1


def test_nothing_is_enlarged():
    assert all(scale(kind, Asset(id="a", width=100, height=80)) == 1 for kind in ChannelKind)


def test_what_is_unknown_stays_as_large_as_it_is():
    for width, height in ((None, 4000), (6000, None), (0, 4000), (6000, -1)):
        assert scale(ChannelKind.WEB, Asset(id="a", width=width, height=height)) == 1
    assert scale_for(LANDSCAPE, None, None) == 1
    for broken in (Rendition(width_px=0, height_px=9), Rendition(width_px=9, height_px=-1)):
        assert scale(ChannelKind.WEB, rendition=broken) == 1


def test_a_given_size_replaces_the_preset():
    assert scale(ChannelKind.WEB, rendition=Rendition(width_px=600, height_px=400)) == Fraction(1, 10)
    assert scale_for(LANDSCAPE, None, Rendition(width_px=600, height_px=400)) == Fraction(1, 10)


def test_every_kind_of_channel_has_a_preset():
    assert PRESETS.keys() | {ChannelKind.NEWSLETTER} == set(ChannelKind)


def test_the_height_of_a_face():
    shown = Appearance(id="x", asset_id="a", box=(0, 0, 10, 90))
    assert face_height(shown, Fraction(1, 4)) == Fraction(90, 4)
    assert face_height(Appearance(id="x", asset_id="a"), Fraction(1)) is None
    assert face_height(Appearance(id="x", asset_id="a", box=(0, 0, 5, 0)), Fraction(1)) is None
