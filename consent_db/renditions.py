"""How large a picture, and a face in it, will be in a channel (rules.md "The answer", conventions.md 5.3)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from consent_db.records import ChannelKind, Rendition

if TYPE_CHECKING:
    from consent_db.records import Appearance, Asset, Channel

_SCREEN: Final = Rendition(width_px=1920, height_px=1080)
PRESETS: Final = {
    ChannelKind.FACEBOOK: Rendition(width_px=1080, height_px=1350),
    ChannelKind.INSTAGRAM: Rendition(width_px=1080, height_px=1350),
    ChannelKind.X: Rendition(width_px=1200, height_px=675),
    ChannelKind.LINKEDIN: Rendition(width_px=1200, height_px=627),
    ChannelKind.YOUTUBE: Rendition(width_px=1280, height_px=720),
    ChannelKind.TIKTOK: Rendition(width_px=1080, height_px=1920),
    ChannelKind.SNAPCHAT: Rendition(width_px=1080, height_px=1920),
    ChannelKind.WEB: Rendition(width_px=1600, height_px=1600),
    ChannelKind.PRINT: Rendition(width_px=2480, height_px=3508),
    ChannelKind.PORTAL: _SCREEN,
    ChannelKind.COURSE_MATERIAL: _SCREEN,
    ChannelKind.INTERNAL: _SCREEN,
    ChannelKind.OTHER: _SCREEN,
    # No row of their own in the table of presets: judged, and exported, as "other".
    ChannelKind.BLOG: _SCREEN,
    ChannelKind.FORUM: _SCREEN,
    ChannelKind.PRESS: _SCREEN,
}
"""The frame a picture is fitted into, per kind of channel, in either orientation; a newsletter has only a width."""
NEWSLETTER_WIDTH_PX: Final = 1200


def scale_for(asset: Asset, channel: Channel | None, rendition: Rendition | None) -> Fraction:
    """Return by how much the picture shrinks for a use: at most 1, and 1 where a size or the channel is unknown."""
    width, height = asset.width or 0, asset.height or 0
    if width <= 0 or height <= 0:
        return Fraction(1)
    if rendition is None:
        if channel is None:
            return Fraction(1)
        if channel.kind is ChannelKind.NEWSLETTER:
            return min(Fraction(1), Fraction(NEWSLETTER_WIDTH_PX, width))
        rendition = PRESETS[channel.kind]
    if rendition.width_px <= 0 or rendition.height_px <= 0:
        return Fraction(1)
    upright = min(Fraction(rendition.width_px, width), Fraction(rendition.height_px, height))
    turned = min(Fraction(rendition.height_px, width), Fraction(rendition.width_px, height))
    return min(Fraction(1), max(upright, turned))


def face_height(appearance: Appearance, scale: Fraction) -> Fraction | None:
    """Return the height in pixels an appearance will have in the rendition, or None when it has no usable box."""
    if appearance.box is None or appearance.box[3] <= 0:
        return None
    return appearance.box[3] * scale
