"""The dialogs of the check window: a module of their own, loaded when the first is opened and the answer long there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from consent_db import people
from ui.pages.assent_dialog import AssentDialog
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.exception_dialog import ExceptionDialog
from ui.pages.face_channels import FaceChannelsDialog
from ui.pages.guardian_dialog import GuardianDialog
from ui.pages.identify import name_faces
from ui.pages.name_dialog import NameDialog
from ui.pages.person_dialog import PersonDialog
from ui.pages.picture_acts import PictureActs
from ui.pages.picture_facts import PictureFactsDialog
from ui.pages.publish_dialog import PublishDialog
from ui.pages.removal_dialog import RemovalDialog
from ui.pages.withdraw_dialog import WithdrawDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from consent_db.records import Appearance, AppearanceKind, Facts
    from ui.check_window import CheckWindow
    from ui.desk import Desk


class CheckDialogs(QObject):
    """Opens each dialog over one check window, on the picture that it shows."""

    def __init__(self, desk: Desk, window: CheckWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._pictures = PictureActs(desk, window)

    def about_person(self, what: str, person_id: str) -> None:
        """Record what somebody in the picture says, who speaks for them, or what is known of them."""
        register, desk, window = self._desk.register, self._desk, self._window
        person = people.person(register, people.original(register, person_id))
        if what == "consent":
            ConsentDialog(desk, person, window).open()
        elif what == "print":
            # Loaded here: nobody waits for what writes and draws paper who prints nothing.
            from ui.pages.print_dialog import print_for

            print_for(desk, window, person_id=person.id).open()
        elif what == "withdraw":
            WithdrawDialog(desk, person, window).open()
        elif what == "assent":
            AssentDialog(desk, person, window).open()
        elif what == "guardian":
            GuardianDialog(desk, person, window).open()
        else:
            PersonDialog(desk, window, person=person).open()

    def ask_name(
        self,
        named: Callable[[str, str, AppearanceKind], None],
        *,
        suggested: Sequence[str] = (),
        without_face: bool = False,
    ) -> None:
        """Ask who somebody in the picture is."""
        NameDialog(self._desk, self._window, named, suggested=suggested, without_face=without_face).open()

    def name(self, face: str, person_id: str, typed: str, *, said: str) -> None:
        """Give a face its name, asking once more where the store wants a person to be sure."""
        name_faces(self._desk, (face,), person_id, typed, parent=self._window, said=said)

    def set_event(self, asset_id: str) -> None:
        """Ask which event the picture is from."""
        self._pictures.set_event((asset_id,))

    def picture_facts(self, asset_id: str) -> None:
        """Show everything that is known of the picture."""
        PictureFactsDialog(self._desk, asset_id, self._window).open()

    def publish(self, *, already_out: bool) -> None:
        """Log the picture as published in the channel chosen."""
        window, answer = self._window, self._window.answer
        if answer is None:
            return
        asset, use = answer.facts.asset, answer.use
        PublishDialog(
            self._desk,
            (asset.id,),
            answer.facts.channels[use.channel_id],
            window.question.question,
            window,
            caption=asset.caption,
            already_out=already_out,
            texts=window.file_names,
        ).open()

    def remove(self, facts: Facts) -> None:
        """Ask who wants the picture removed."""
        RemovalDialog(self._desk, facts, self._window).open()

    def exception(self, shown: Appearance | None, name: str) -> None:
        """Use an exception instead of a yes, for the picture or one person in it."""
        answer = self._window.answer
        if answer is not None:
            ExceptionDialog(self._desk, answer, self._window.day, shown, name, self._window).open()

    def every_channel(self, shown: Appearance, name: str) -> None:
        """Show the answer about one person in every channel."""
        FaceChannelsDialog(self._desk, self._window.answers, shown, name, self._window).open()
