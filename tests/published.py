"""What went out and what was handed over, as an import brings it: stored, not judged."""

from dataclasses import replace

from consent_db.clock import now_utc
from consent_db.records import Actor
from consent_db.rows import DISTRIBUTION, PUBLICATION, select


def put_out(register, *posts, actor=Actor()):  # noqa: B008 - frozen
    """Log publications, of now where they name no time."""
    with register.action(actor, "published") as action:
        for post in posts:
            known = replace(post, posted_by=post.posted_by or actor.officer_id)
            row = PUBLICATION.to_row(replace(known, published_at=post.published_at or now_utc()))
            action.insert("publication", row)


def hand_over(register, *copies, actor=Actor()):  # noqa: B008
    """Log copies that another unit has."""
    with register.action(actor, "handed_over") as action:
        for copy in copies:
            action.insert("distribution", DISTRIBUTION.to_row(replace(copy, sent_at=copy.sent_at or now_utc())))


def still_there(register):
    """The ids of the publications and of the copies that nobody has said to be gone."""
    posts = [one.id for one in select(register, PUBLICATION, "ORDER BY id") if one.removed_at is None]
    copies = [one.id for one in select(register, DISTRIBUTION, "ORDER BY id") if one.confirmed_deleted_at is None]
    return posts, copies
