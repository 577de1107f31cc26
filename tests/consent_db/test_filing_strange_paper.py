"""Paper as it really comes back: photocopied blanks, a sheet scanned twice, forms older than what was decided since."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from consent_db import actions, channels, consents, events, filing, people, returned_pages
from consent_db.clock import today
from consent_db.errors import StoreProblem
from consent_db.filing import QuestionsOpen
from consent_db.form_answers import Signer
from consent_db.form_prints import PrintedPlace
from consent_db.records import Answer, Audience, Channel, ChannelKind, Jurisdiction, Owner, Person, PersonKind

from . import returned_forms as paper
from .returned_forms import ALL, CHANNELS, CHILD_YES, DAY, OFFICER, approve, both_guardians, codes, printed, said


@pytest.fixture
def branch(register, tmp_path):
    paper.fill(register, tmp_path)
    return register


def scanned(register, form, side, picture):
    """One page that came back with a picture of its own."""
    page = returned_pages.NewPage(
        content=b"\xff\xd8\xff " + picture.encode(), mime="image/jpeg", file="skann.pdf", ref=form.ref, side=side
    )
    return returned_pages.add_pile(register, "skann.pdf", [page], actor=OFFICER).ids["returned_page"][0]


def asked(register, page_id, answers):
    """The codes of what a person must answer before this page is approved; nothing has changed then."""
    with pytest.raises(QuestionsOpen) as caught:
        approve(register, page_id, answers)
    assert returned_pages.page(register, page_id).state is returned_pages.PageState.WAITING
    return {one.code for one in caught.value.questions}


def test_a_blank_form_that_was_photocopied_is_filed_for_each_who_filled_it_in(branch):
    form = printed(branch)
    for person in ("kari", "eva", "per"):
        again = person != "kari"
        first = scanned(branch, form, 1, f"{person} 1")
        ticks = ALL if person == "kari" else ()
        if again:
            assert asked(branch, first, said(form, 1)) == {"page_again"}
        approve(branch, first, said(form, 1, *ticks, another_copy=again))
        second = scanned(branch, form, 2, f"{person} 2")
        done = approve(branch, second, said(form, 2, subject_id=person, another_copy=again))
        assert (done.filed, done.subject_id) == (True, person)
    assert codes(branch, "kari", "facebook") == {"OK_CONSENT"}
    (refused,) = consents.of_person(branch, "eva").consents
    assert {one.decision.value for one in refused.items} == {"refuse"}


def test_a_photocopied_withdrawal_is_never_lost(branch):
    form = printed(branch, "WITHDRAW")
    for person in ("kari", "eva"):
        page = scanned(branch, form, 1, person)
        answers = said(form, 1, "about:self", "what:all", subject_id=person, received_on=DAY)
        done = approve(branch, page, replace(answers, another_copy=person == "eva"))
        assert (done.filed, done.subject_id) == (True, person)
        assert len(consents.of_person(branch, person).withdrawals) == 1


def test_a_copy_says_itself_whom_it_is_about(branch):
    form = printed(branch, "WITHDRAW")
    answers = said(form, 1, "about:self", "what:all", received_on=DAY)
    approve(branch, scanned(branch, form, 1, "kari"), replace(answers, subject_id="kari"))
    copy = scanned(branch, form, 1, "somebody")
    assert asked(branch, copy, replace(answers, another_copy=True)) == {"subject_missing"}


@pytest.mark.parametrize("twice", [1, 2])
def test_sides_of_two_copies_are_never_put_together_unasked(branch, twice):
    """Fronts in one pile and backs in another, turned round: Kari's ticks lie before Eva's signature."""
    form = printed(branch)
    one, two = scanned(branch, form, 1, "kari 1"), scanned(branch, form, 2, "eva 2")
    scanned(branch, form, twice, "another copy")
    approve(branch, one, said(form, 1, *ALL))
    answers = said(form, 2, subject_id="eva")
    assert asked(branch, two, answers) == {"several_copies"}
    assert "several_copies" in {one.code for one in filing.preview(branch, two, answers).questions}
    assert approve(branch, two, replace(answers, same_sheet=True)).filed


def test_the_same_picture_twice_is_no_second_copy(branch):
    form = printed(branch)
    one, two = scanned(branch, form, 1, "kari 1"), scanned(branch, form, 2, "kari 2")
    scanned(branch, form, 1, "kari 1")
    approve(branch, one, said(form, 1, *ALL))
    assert approve(branch, two, said(form, 2, subject_id="kari")).filed


def test_a_copy_that_was_removed_asks_nothing(branch):
    form = printed(branch)
    one, two = scanned(branch, form, 1, "kari 1"), scanned(branch, form, 2, "kari 2")
    returned_pages.dismiss(branch, [scanned(branch, form, 1, "kari 1, scanned again")], actor=OFFICER)
    approve(branch, one, said(form, 1, *ALL))
    assert approve(branch, two, said(form, 2, subject_id="kari")).filed


def of_child(form, side, child, **more):
    """One side of a photocopied child's form: the child's own answer, or what its two guardians signed."""
    if side == 1:
        return said(form, 1, *CHILD_YES, subject_id=child, **more)
    signers = tuple(replace(one, entitled=True) for one in both_guardians())
    return said(form, 2, "two_guardians", *ALL, subject_id=child, signers=signers, **more)


@pytest.fixture
def siblings(branch):
    """A blank form; the first side of Mio's is filed without the other one."""
    people.update(branch, replace(people.person(branch, "ida"), birth_date=date(2017, 1, 1)), actor=OFFICER)
    form = printed(branch, "CHILD")
    approve(branch, scanned(branch, form, 1, "mio 1"), of_child(form, 1, "mio"), alone=True)
    return form


def test_the_other_side_of_a_filed_one_is_about_the_same_child_unless_it_is_another_copy(branch, siblings):
    page = scanned(branch, siblings, 2, "ida 2")
    with pytest.raises(QuestionsOpen) as caught:
        approve(branch, page, of_child(siblings, 2, "ida"))
    (question,) = caught.value.questions
    assert (question.code, question.side, question.params) == ("filed_for_other", 2, {"names": "Mio"})
    done = approve(branch, page, of_child(siblings, 2, "ida", another_copy=True))
    assert (done.filed, done.subject_id) == (True, "ida")
    assert not consents.of_person(branch, "mio").consents
    last = scanned(branch, siblings, 2, "mio 2")
    assert asked(branch, last, of_child(siblings, 2, "mio")) == {"page_again"}
    assert approve(branch, last, of_child(siblings, 2, "mio", another_copy=True)).subject_id == "mio"
    assert codes(branch, "mio", "facebook") == {"OK_CONSENT"}


def test_both_sides_of_another_copy_are_filed_together(branch, siblings):
    first, second = scanned(branch, siblings, 1, "ida 1"), scanned(branch, siblings, 2, "ida 2")
    approve(branch, first, of_child(siblings, 1, "ida", another_copy=True))
    assert asked(branch, second, of_child(siblings, 2, "ida")) == {"filed_for_other"}
    assert approve(branch, second, of_child(siblings, 2, "ida", another_copy=True)).subject_id == "ida"
    assert codes(branch, "ida", "facebook") == {"OK_CONSENT"}


def test_a_side_that_names_nobody_is_taken_for_no_other_copy_than_the_one_filed(branch, siblings):
    page = scanned(branch, siblings, 2, "nobody 2")
    assert asked(branch, page, of_child(siblings, 2, "", another_copy=True)) == {"subject_missing"}
    assert approve(branch, page, of_child(siblings, 2, "")).subject_id == "mio"


def test_another_copy_of_a_form_printed_for_somebody_is_filed_for_whom_it_names(branch):
    """The first side of Mio's form came back filled in by Ida: it says nothing about the other side."""
    people.update(branch, replace(people.person(branch, "ida"), birth_date=date(2017, 1, 1)), actor=OFFICER)
    form = printed(branch, "CHILD", person_id="mio")
    page = scanned(branch, form, 1, "ida 1")
    approve(branch, page, of_child(form, 1, "ida", other_subject=True), alone=True)
    page = scanned(branch, form, 2, "mio 2")
    assert asked(branch, page, of_child(form, 2, "mio")) == {"filed_for_other"}
    assert approve(branch, page, of_child(form, 2, "mio", another_copy=True)).subject_id == "mio"


NEW = Person(id="new", first_name="Ny", last_name="Person", lang="nb")


@pytest.mark.parametrize(
    ("front", "back", "stored"),
    [
        ({}, {"adult_declared": True}, {"adult_declared": True}),
        ({}, {"birth_date": date(2001, 2, 3)}, {"birth_date": date(2001, 2, 3)}),
        ({"adult_declared": True}, {"birth_date": date(2011, 2, 3)}, {"birth_date": date(2011, 2, 3)}),
        ({"birth_date": date(2001, 2, 3)}, {"birth_date": date(2001, 3, 2)}, None),
        ({"first_name": "Nye"}, {}, None),
    ],
)
def test_somebody_new_on_both_sides_is_one_person_as_both_tell(branch, front, back, stored):
    form = printed(branch)
    one, two = scanned(branch, form, 1, "new 1"), scanned(branch, form, 2, "new 2")
    approve(branch, one, said(form, 1, *ALL, newcomer=replace(NEW, **front)))
    answers = said(form, 2, newcomer=replace(NEW, **back))
    if stored is None:
        assert asked(branch, two, answers) == {"newcomer_differs"}
        return
    assert approve(branch, two, answers).filed
    assert people.person(branch, "new") == replace(NEW, **stored)


def test_where_a_child_does_not_want_to_be_shown_holds_whatever_box_is_ticked(branch):
    form = printed(branch, "CHILD", person_id="mio")
    paper.file_child(branch, form, "two_guardians", *ALL, first={"channels": ("facebook",)})
    (answer,) = consents.of_person(branch, "mio").assents
    assert (answer.answer, answer.not_channels) == (Answer.PARTIAL, ("facebook",))
    assert "CHILD_REFUSED" in codes(branch, "mio", "facebook")
    assert codes(branch, "mio", "instagram") == {"OK_CONSENT"}


def test_a_childs_no_to_film_holds_in_a_channel_that_is_added_later(branch):
    asks = ("child:photo_yes", "child:video_no", "child:show_yes", "child:answered")
    paper.file_child(branch, printed(branch, "CHILD", person_id="mio"), "two_guardians", *ALL, child=asks)
    channels.add(branch, Channel(id="tiktok", kind=ChannelKind.TIKTOK, name="TikTok"), actor=OFFICER)
    ticks = tuple(replace(one, ticks=(*one.ticks, "channel:tiktok")) for one in paper.SIDES["CHILD"])
    more = {"channels": (*CHANNELS, "tiktok"), "sides": ticks}
    form = printed(branch, "CHILD", ref="AAAA0002", person_id="mio", content=more)
    signed = said(form, 2, "two_guardians", *ALL, "channel:tiktok", signers=both_guardians())
    approve(branch, scanned(branch, form, 2, "later"), signed, alone=True)
    assert codes(branch, "mio", "tiktok") == {"OK_CONSENT"}
    assert "CHILD_REFUSED" in codes(branch, "mio", "tiktok", media="video")


def places():
    """The channels as they were printed, Facebook as a group for members."""
    return tuple(
        PrintedPlace(
            id=one,
            kind=ChannelKind.WEB if one == "website" else ChannelKind(one),
            audience=Audience.CLOSED_GROUP if one == "facebook" else Audience.OPEN,
        )
        for one in CHANNELS
    )


@pytest.mark.parametrize(
    ("now", "counts"),
    [
        ({"audience": Audience.CLOSED_GROUP}, True),
        ({"audience": Audience.INTERNAL}, True),
        ({"name": "Gruppen vår", "audience": Audience.CLOSED_GROUP}, True),
        ({"audience": Audience.MEMBERS}, False),
        ({"audience": Audience.OPEN}, False),
        ({"audience": Audience.CLOSED_GROUP, "kind": ChannelKind.TIKTOK}, False),
        ({"audience": Audience.CLOSED_GROUP, "owner": Owner.PRIVATE}, False),
    ],
)
def test_a_yes_to_a_closed_group_is_none_to_what_it_became(branch, now, counts):
    form = printed(branch, person_id="kari", content={"places": places()})
    channels.update(branch, replace(channels.channel(branch, "facebook"), **now), actor=OFFICER)
    done = paper.file_adult(branch, form, *ALL)
    (consent,) = consents.of_person(branch, "kari").consents
    (item,) = consent.items
    assert ("facebook" in item.channels) is counts
    assert {"instagram", "website"} <= set(item.channels)
    assert [one.code for one in done.notes] == ([] if counts else ["channel_changed"])


def test_an_empty_box_is_a_no_to_what_the_channel_became_too(branch):
    form = printed(branch, person_id="kari", content={"places": places()})
    channels.update(branch, replace(channels.channel(branch, "facebook"), audience=Audience.OPEN), actor=OFFICER)
    paper.file_adult(branch, form, *(one for one in ALL if one != "channel:facebook"))
    assert codes(branch, "kari", "facebook") == {"REFUSED"}


def test_paper_printed_while_the_clock_was_wrong_can_be_filed(branch):
    """Else its true day lies before the printing, and every later one is still to come."""
    day = today(Jurisdiction.NO)
    ahead = f"{day + timedelta(days=800)}T10:00:00Z"
    form = printed(branch, "WITHDRAW", person_id="kari", at=ahead)
    page = scanned(branch, form, 1, "kari")
    assert approve(branch, page, said(form, 1, "about:self", "what:all", received_on=day)).filed


@pytest.mark.parametrize("known", [True, False])
def test_one_guardian_on_both_lines_is_not_two(branch, known):
    """Somebody new whose name was typed twice, or who is in the register already, has signed once."""
    form = printed(branch, "CHILD")
    child = Person(id="nils", first_name="Nils", kind=PersonKind.CHILD, birth_date=date(2018, 1, 1))
    page = scanned(branch, form, 2, "nils 2")
    twice = [Person(id=one, first_name="Eva", adult_declared=True) for one in ("first", "second")]
    signers = [
        Signer(line=line, newcomer=one, entitled=True, signed_on=DAY)
        for line, one in zip(("guardian1", "guardian2"), twice, strict=True)
    ]
    if known:
        signers[0] = Signer(line="guardian1", person_id="eva", entitled=True, signed_on=DAY)
    signed = said(form, 2, "two_guardians", *ALL, newcomer=child, signers=tuple(signers))
    assert asked(branch, page, signed) == {"same_signer"}


def test_a_childs_form_is_not_filed_on_its_mother(branch):
    form = printed(branch, "CHILD")
    page = scanned(branch, form, 1, "mio 1")
    assert asked(branch, page, said(form, 1, *CHILD_YES, subject_id="eva")) == {"subject_grown"}


def test_whoever_grew_up_since_the_printing_is_still_heard(branch):
    people.update(branch, replace(people.person(branch, "mio"), birth_date=date(2008, 2, 1)), actor=OFFICER)
    form = printed(branch, "CHILD", person_id="mio")
    no = ("child:photo_no", "child:video_no", "child:show_no", "child:answered")
    assert approve(branch, scanned(branch, form, 1, "mio 1"), said(form, 1, *no), alone=True).filed


def test_a_text_that_came_back_into_use_is_not_an_older_one(branch):
    """Else everybody learns to click the warning away: a decision was changed, and changed back."""
    printed(branch, ref="AAAA0001", version="first", at="2026-01-05T10:00:00Z")
    between = printed(branch, ref="AAAA0002", version="second", at="2026-01-06T10:00:00Z", person_id="kari")
    back = printed(branch, ref="AAAA0003", version="first", at="2026-01-07T10:00:00Z", person_id="kari")
    approve(branch, scanned(branch, back, 1, "back"), said(back, 1, *ALL))
    assert asked(branch, scanned(branch, between, 1, "between"), said(between, 1, *ALL)) == {"older_version"}


@pytest.mark.parametrize(
    ("now", "bounded"),
    [
        ({}, False),
        ({"title": "Vinterleir"}, False),
        ({"end": date(2026, 2, 2)}, False),
        ({"start": date(2026, 5, 1), "end": date(2026, 5, 3)}, False),
        ({"end": date(2026, 8, 9)}, True),
        ({"title": "Høstfest", "start": date(2026, 5, 1), "end": date(2026, 5, 3)}, True),
    ],
)
def test_a_yes_to_an_event_is_about_the_days_that_were_printed(branch, now, bounded):
    """Another event was merged into it since, or its row was used for another one; an event that was put off is it."""
    form = printed(branch, person_id="kari", event_id="e1")
    events.update(branch, replace(events.event(branch, "e1"), **now), actor=OFFICER)
    ticks = [one for one in ALL if one != "any" and one != "purpose:marketing"]
    done = paper.file_adult(branch, form, *ticks, "event")
    grant, refused = consents.of_person(branch, "kari").consents[0].items
    days = (form.content.event_start, form.content.event_end) if bounded else (None, None)
    assert (grant.event_id, grant.captured_from, grant.captured_to) == ("e1", *days)
    assert (refused.event_id, refused.captured_from) == ("e1", None)
    assert [one.code for one in done.notes] == (["event_changed"] if bounded else [])


def with_new_channel(branch):
    """A channel that was just added, and a form of Kari's with a box for it."""
    channels.add(branch, Channel(id="tiktok", kind=ChannelKind.TIKTOK, name="TikTok"), actor=OFFICER)
    sides = tuple(replace(one, ticks=(*one.ticks, "channel:tiktok")) for one in paper.SIDES["ADULT"])
    return printed(branch, person_id="kari", content={"channels": (*CHANNELS, "tiktok"), "sides": sides})


def test_a_channel_that_a_form_named_since_is_not_taken_back(branch):
    paper.file_adult(branch, with_new_channel(branch), *ALL, "channel:tiktok")
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        actions.undo(branch, OFFICER)
    assert channels.channel(branch, "tiktok").name == "TikTok"


def test_a_channel_that_a_form_named_since_is_not_deleted_again(branch):
    form = with_new_channel(branch)
    channels.delete(branch, "tiktok", actor=OFFICER)
    actions.undo(branch, OFFICER)
    paper.file_adult(branch, form, *ALL, "channel:tiktok")
    with pytest.raises(StoreProblem, match="changed_meanwhile"):
        actions.redo(branch, OFFICER)
    assert "tiktok" in consents.of_person(branch, "kari").consents[0].items[0].channels


def test_a_channel_that_no_form_named_is_taken_back_and_a_tick_for_it_is_told(branch):
    form = with_new_channel(branch)
    actions.undo(branch, OFFICER)
    assert "tiktok" not in {one.id for one in channels.channels(branch)}
    done = paper.file_adult(branch, form, *ALL, "channel:tiktok")
    assert [one.code for one in done.notes] == ["channel_changed"]
