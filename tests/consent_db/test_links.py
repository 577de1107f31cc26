"""Only addresses of the web are taken for links: whatever else a click could start is refused everywhere alike."""

import pytest

from consent_db import links


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/p/1",
        "HTTP://example.org",
        "https://example.org./a?b=c#d",
        "https://www.example.org:8443/",
        "https://blåbær.example/bær",
        "https://example.org/@branch/video/1",
        "http://192.0.2.7/album",
    ],
)
def test_places_on_the_web_are_links(text):
    assert links.is_web_address(text)
    assert links.fits(f" {text}\n")


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "smb://server/share",
        "example.org/p/1",
        "//example.org/p/1",
        "https://",
        "https:///p/1",
        "https:example.org",
        "https://localhost",
        "https://intranet/p/1",
        "https://[::1",
        "https://[::1]/",
        "https://example.org@evil.example/",
        "https://:word@evil.example/",
        "https://@evil.example/",
        "https://evil.example\\.example.org/",
        "https://evil.example%2eexample.org/",
        "https://example..org",
        "https://example.org:port/",
        "https://exa mple.org",
        "https://example.org/a b",
        "https://example.org/\x00",
        "https://example.org/\u202egro.elpmaxe",
        "https://example.org/" + "a" * 2000,
    ],
)
def test_nothing_else_is_a_link(text):
    assert not links.is_web_address(text)
    assert not links.fits(text)


def test_no_link_at_all_fits_but_leads_nowhere():
    for nothing in ("", "  ", "\n"):
        assert links.fits(nothing)
        assert not links.is_web_address(nothing)
