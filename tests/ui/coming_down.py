"""The page of what must come down, on posts of Kari, who withdrew."""

from datetime import UTC, datetime, timedelta

from consent_db import consents, people
from consent_db.records import Actor, Person, Publication, Scope, ScopeKind, Withdrawal, WithdrawalRole
from tests.published import put_out
from ui.pages.removals import RemovalsPage

ACTOR = Actor()


def page_after_withdrawal(program, stored, settle, qtbot, posts, *, days_ago):
    """The page, shown; `posts` are a channel, a link and a kind each, the withdrawal came `days_ago`."""
    register, today = program.register, program.desk.today()
    people.add(register, Person(id="kari", first_name="Kari", last_name="Nordmann", adult_declared=True), actor=ACTOR)
    for number, (channel, url, kind) in enumerate(posts):
        picture = stored(register, f"IMG_{number}.jpg", faces=1, person="kari")
        post = Publication(
            id=f"b{number}",
            asset_id=picture,
            channel_id=channel,
            url=url,
            kind=kind,
            published_at=datetime(2026, 4, 1, tzinfo=UTC),
        )
        put_out(register, post)
    said = Withdrawal(
        id="w1",
        subject_id="kari",
        by_person_id="kari",
        by_role=WithdrawalRole.SELF,
        received_at=today - timedelta(days=days_ago),
        recorded_at=datetime.now(UTC),
        scope=Scope(kind=ScopeKind.ALL),
        wants="remove",
    )
    consents.withdraw(register, said, actor=ACTOR)
    made = RemovalsPage(program.desk)
    qtbot.addWidget(made)
    program.changes.changed.connect(made.refresh)
    made.resize(1240, 820)
    made.show()
    made.refresh()
    settle(program)
    return made
