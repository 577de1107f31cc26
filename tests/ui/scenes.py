"""Every page, every dialog and every state of the check window, opened one after the other on a made-up branch."""

import csv
import json
import re
import shutil
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from consent_db import appearances, channels, events, officers, people, photos, portable, publications
from consent_db.errors import Problem, StoreProblem
from consent_db.relocate import GoneFolder
from tests.ui.place_scenes import PlaceScenes
from ui import errors
from ui.help import HelpWindow, KeysDialog
from ui.models import profile
from ui.models.check import exceptions_for
from ui.models.question import Question
from ui.pages.add_pictures import AddPicturesDialog
from ui.pages.assent_dialog import AssentDialog
from ui.pages.channel_dialog import ChannelDialog
from ui.pages.choose_event import ChooseEventDialog
from ui.pages.consent_dialog import ConsentDialog
from ui.pages.credit_dialog import CreditDialog
from ui.pages.event_dialog import EventDialog, new_event
from ui.pages.exception_dialog import ExceptionDialog
from ui.pages.export_register_dialog import ExportRegisterDialog
from ui.pages.face_channels import FaceChannelsDialog
from ui.pages.folders_dialog import FoldersDialog
from ui.pages.guardian_dialog import GuardianDialog
from ui.pages.import_people_dialog import ImportPeopleDialog
from ui.pages.import_register_dialog import ImportRegisterDialog
from ui.pages.key_card import Act, PassphraseDialog
from ui.pages.letters_dialog import LettersDialog
from ui.pages.name_dialog import NameDialog
from ui.pages.officers_card import OfficerDialog
from ui.pages.paste_names import PasteNamesDialog
from ui.pages.person_dialog import PersonDialog
from ui.pages.picture_acts import LookThroughDialog
from ui.pages.picture_facts import PictureFactsDialog
from ui.pages.policy_dialog import PolicyDialog
from ui.pages.preview import PreviewDialog
from ui.pages.print_dialog import print_for
from ui.pages.proof_dialog import ProofDialog
from ui.pages.publish_dialog import PublishDialog
from ui.pages.removal_dialog import RemovalDialog
from ui.pages.restore_dialog import RestoreDialog
from ui.pages.same_person_dialog import LookalikeDialog, MergeDialog
from ui.pages.same_sheet import SameSheetDialog
from ui.pages.set_up_dialog import SetUpDialog
from ui.pages.split_dialog import SplitDialog
from ui.pages.unlock_dialog import UnlockDialog
from ui.pages.unsearched import UnsearchedDialog
from ui.pages.withdraw_dialog import WithdrawDialog

_ROUND_MS = 4


def settle(program, calm_ms=12, seconds=30):
    """Wait until nothing has run in the background for `calm_ms`; raises TimeoutError when that never comes."""
    calm, ends = 0, time.monotonic() + seconds
    while calm * _ROUND_MS < calm_ms:
        if time.monotonic() > ends:
            message = "jobs are still running"
            raise TimeoutError(message)
        loop = QEventLoop()
        QTimer.singleShot(_ROUND_MS, loop.quit)
        loop.exec()
        calm = 0 if program.runner.busy else calm + 1


translated = QCoreApplication.translate


class Scenes(PlaceScenes):
    """Gives (name, top-level window) for one size; what is opened for a scene is closed before the next."""

    def __init__(self, program, *, width_px=1024, height_px=700, calm_ms=12):
        self.program = program
        self.desk = program.desk
        self.register = program.register
        self.size = (width_px, height_px)
        self.calm_ms = calm_ms

    def _settle(self):
        settle(self.program, self.calm_ms)

    def all(self):
        """Pages, the check window and dialogs."""
        yield from self.pages()
        yield from self.checks()
        yield from self.dialogs()

    @property
    def window(self):
        if self.program.main is None:
            self.program.open_main()
        self.program.main.resize(*self.size)
        return self.program.main

    def pages(self, only=""):
        """Each place, and what a place looks like in each of its states; those whose names `only` matches."""
        window = self.window
        for place in window.pages:
            if not re.match(only, place):
                continue
            window.show_page(place)
            self._settle()
            if place != "settings":
                yield place, window
            yield from getattr(self, f"_more_{place}", lambda: ())()

    def _more_pictures(self):
        yield from self._states_of_pictures()
        page = self.window.pictures
        page.grid.selectAll()
        self._settle()
        yield "pictures-selected", self.window
        page.filters.more.click()
        self._settle()
        yield "pictures-filters", self.window
        page.filters.more.click()
        page.grid.clearSelection()

    def _more_people(self):
        for person in ("mio", "long", "eir", "p1"):
            if any(one.id == person for one in people.people(self.register)):
                self.window.people.show_person(person)
                self._settle()
                yield f"people-{person}", self.window

    def _more_settings(self):
        page = self.window.settings_page
        for number in range(page.places.model().rowCount()):
            page.go(number)
            self._settle()
            yield f"settings-{number}", self.window

    def checks(self):
        """The check window on pictures that show each kind of card, and on none of the register."""
        ids = self._pictures()
        if not ids:
            return
        check = self.window.open_check(ids, ids[0])
        check.resize(*self.size)
        self._settle()
        yield "check", check
        for channel in self.desk.channels()[3:4]:
            check.choose_channel(channel.id)
            self._settle()
            yield "check-other-channel", check
        for number, asset_id in enumerate(ids[1:5]):
            check.open_on(ids, asset_id)
            self._settle()
            yield f"check-{number + 2}", check
        for name, asset_id in self._rare(ids):
            check.open_on(ids, asset_id)
            check.choose_channel(self.desk.channels()[0].id)
            self._settle()
            yield name, check
        original = next(path for path in photos.paths(self.register, ids[:1]).values())
        copied = Path(self.register.directory).parent / "fra-facebook-24681012.jpg"
        shutil.copyfile(original, copied)
        check.open_on((copied,))
        self._settle()
        yield "check-copy", check
        check.open_on(ids, ids[1])
        check.question.ask_on(self.desk.today() + timedelta(days=365))
        self._settle()
        yield "check-next-year", check
        check.close()
        self._settle()

    def _rare(self, ids):
        """One picture of each kind that is seldom: nobody in it, a crowd, a film, and one that is clear."""
        shown = {asset_id: appearances.of_asset(self.register, asset_id) for asset_id in ids}
        yield "check-nobody", next(one for one in ids if not shown[one])
        yield "check-crowd", max(ids, key=lambda one: len(shown[one]))
        yield "check-film", "film"
        alone = [one for one in ids if one != "film" and [face.person_id for face in shown[one]] == ["kari"]]
        yield "check-clear", alone[-1]

    def _pictures(self):
        return tuple(one.id for one in photos.assets(self.register))

    def dialogs(self):
        """Each dialog on what it is about; a dialog that opens another is not followed."""
        ids = self._pictures()
        check = self.window.open_check(ids, ids[0])
        check.resize(*self.size)
        self._settle()
        for name, make in {**self._of_window(), **self._of_people(), **self._of_check(check)}.items():
            dialog = make()
            dialog.show()
            self._settle()
            yield name, dialog
            dialog.close()
            dialog.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        check.close()
        self._settle()

    def _of_window(self):
        desk, window, register = self.desk, self.window, self.register
        held = events.event(register, "kurs")
        one = channels.channels(register)[0]
        somebody = officers.officers(register)[0]
        unread = photos.Unsearched(
            path=Path("/bilder/Kurs i mars/IMG_0001.jpg"),
            problem=Problem("truncated", file="IMG_0001.jpg"),
            size_bytes=1,
        )
        before = desk.policy()
        wanted = replace(before, exceptions_enabled=not before.exceptions_enabled, four_eyes=not before.four_eyes)
        return {
            "add-pictures": lambda: AddPicturesDialog(desk, Path("/bilder/Kurs i mars"), window),
            "event": lambda: EventDialog(desk, held, window),
            "print-missing": lambda: print_for(desk, window, "missing", event_id="kurs"),
            "print-person": lambda: print_for(desk, window, person_id="mio"),
            "print-nothing-chosen": lambda: print_for(desk, window, "attendance"),
            "letters": lambda: self._letters(),
            "event-attendance": lambda: self._attendance(held),
            "event-new": lambda: EventDialog(desk, new_event(""), window, then=lambda _made: None),
            "event-split": lambda: SplitDialog(desk, held, window),
            "event-choose": lambda: ChooseEventDialog(
                desk,
                window,
                title=translated("PictureActs", "Which event are the pictures from?"),
                take=translated("PictureActs", "Move"),
            ),
            "unsearched": lambda: UnsearchedDialog(desk, [unread], window),
            "preview": lambda: PreviewDialog(
                desk, self._pictures(), self._pictures()[0], window.pages["pictures"].badges, window
            ),
            "photographer": lambda: CreditDialog(desk, self._pictures(), window),
            "look-through": lambda: LookThroughDialog(desk, self._pictures(), window, nobody=True),
            "channel": lambda: ChannelDialog(desk, one, window),
            "channel-new": lambda: ChannelDialog(desk, None, window),
            "officer": lambda: OfficerDialog(desk, somebody, window),
            "policy": lambda: PolicyDialog(desk, before, wanted, window),
            "passphrase": lambda: PassphraseDialog(desk, Act.ADD, window, lambda: None),
            "passphrase-change": lambda: PassphraseDialog(desk, Act.CHANGE, window, lambda: None),
            "problem": lambda: errors.dialog(Problem("unreadable_file", file="/bilder/IMG_1.jpg"), window),
            "crash": lambda: errors.dialog(ValueError("made up"), window),
            "folders": lambda: self._folders(),
            "unlock": lambda: UnlockDialog(desk.theme),
            "unlock-again": lambda: UnlockDialog(desk.theme, errors.sentence(StoreProblem("wrong_passphrase"))),
            "help": lambda: HelpWindow(desk, "pictures", window),
            "keys": lambda: KeysDialog(desk, window),
            "set-up": lambda: SetUpDialog(desk, self.program.backups, window),
            "restore": lambda: RestoreDialog(desk, self.program.backups, window),
            "register-export": lambda: ExportRegisterDialog(desk, window),
            "register-import": lambda: self._import_register(),
        }

    def _letters(self):
        page = self.window.removals
        page.refresh()
        self._settle()
        rows = [one for one in page.model.rows if one.removal.is_open]
        assert rows
        return LettersDialog(self.desk, rows, self.window)

    def _folders(self):
        made = FoldersDialog(self.desk, self.window)
        places = ("/media/minnepinne/Kurs i mars", "/bilder/" + "Familiedag ved fjorden " * 4)
        made.show_folders(tuple(GoneFolder(folder=Path(place), pictures=214) for place in places))
        return made

    def _exception(self, check):
        """On the first picture of a parade, where the rules allow one."""
        for asset_id in self._pictures():
            check.open_on(self._pictures(), asset_id)
            self._settle()
            answer = check.answer
            offered = exceptions_for(answer, check._cards, check.day)
            for card in check._cards:
                if card.key in offered and card.appearance is not None:
                    return ExceptionDialog(self.desk, answer, check.day, card.appearance, "Ola Nordmann", check)
        message = "no picture of the branch allows an exception"
        raise LookupError(message)

    def _attendance(self, held):
        made = EventDialog(self.desk, held, self.window)
        made.show_attendance()
        return made

    def _of_people(self):
        desk, window, register = self.desk, self.window, self.register
        known = {one.id: one for one in people.people(register)}
        kari, mio, ada = known["kari"], known["mio"], known["ada"]
        about = {one: profile.read(register, one).facts for one in ("mio", "ada", "long")}
        form, answered, said = about["mio"].consents[0], about["ada"].assents[0], about["long"].withdrawals[0]
        row = people.guardianships(register, child_id="mio")[0]
        return {
            "person": lambda: PersonDialog(desk, window, person=mio),
            "person-new": lambda: PersonDialog(desk, window),
            "people-import": lambda: self._import(),
            "consent": lambda: ConsentDialog(desk, kari, window),
            "consent-child": lambda: ConsentDialog(desk, mio, window),
            "consent-correct": lambda: ConsentDialog(desk, mio, window, correcting=form),
            "consent-same-sheet": lambda: SameSheetDialog(desk, mio, [known["ola"]], window, go_on=lambda _id: None),
            "assent": lambda: AssentDialog(desk, ada, window),
            "assent-correct": lambda: AssentDialog(desk, ada, window, correcting=answered),
            "withdraw": lambda: WithdrawDialog(desk, mio, window),
            "withdraw-correct": lambda: WithdrawDialog(desk, known["long"], window, correcting=said),
            "withdraw-unknown": lambda: WithdrawDialog(desk, None, window, assets=self._pictures()[:1]),
            "guardian": lambda: GuardianDialog(desk, mio, window),
            "guardian-change": lambda: GuardianDialog(desk, mio, window, changing=row),
            "merge": lambda: MergeDialog(desk, kari, window),
            "lookalike": lambda: LookalikeDialog(desk, kari, window),
            "proof": lambda: ProofDialog(desk, form.evidence[0], window),
            "paste-names": lambda: self._pasted(list(known.values())),
        }

    def _published(self, check, **more):
        asked, channel = check.question.question, self.desk.channels()[0]
        return PublishDialog(self.desk, (check.answer.facts.asset.id,), channel, asked, check, **more)

    def _published_together(self, ids, *, out=False):
        channel = self.desk.channels()[0]
        made = PublishDialog(self.desk, ids, channel, Question(), self.window, may_be_out=True)
        self._settle()
        made.head.out.setChecked(out)
        return made

    def _import_register(self):
        """A file that takes a protection away and brings somebody new."""
        made = ImportRegisterDialog(self.desk, self.window)
        known = next(one for one in portable.dump(self.register)["people"] if one["id"] == "mio")
        file = Path(self.register.directory).parent / "register.json"
        lowered = {**known, "kind": "member", "birth_date": None, "birth_year": None, "adult_declared": True}
        people_in_it = [lowered, {"id": "new", "first_name": "Sunniva"}]
        file.write_text(json.dumps({"format": portable.FORMAT, "people": people_in_it}), encoding="utf-8")
        made.read(file)
        return made

    def _import(self):
        made = ImportPeopleDialog(self.desk, self.window)
        file = Path(self.register.directory).parent / "medlemmer.csv"
        with file.open("w", newline="", encoding="utf-8") as out:
            lines = csv.writer(out, delimiter=";")
            lines.writerows(
                [["Fornavn", "Etternavn", "E-post"], ["Kari", "Nordmann", ""], ["Sunniva", "Vik", "s@example.org"]]
            )
        made.read(file)
        return made

    def _pasted(self, known):
        made = PasteNamesDialog(self.desk, known, {"1"}, self.window)
        made.text.setPlainText("12 Kari Nordmann\nSunniva Vik\nOla")
        return made

    def _of_check(self, check):
        desk = self.desk
        answer = check.answer
        face = next(card.appearance for card in check._cards if card.appearance is not None)
        post = publications.publications(self.register)
        assert post
        return {
            "name": lambda: NameDialog(desk, check, lambda *_: None, suggested=("ola", "robin")),
            "name-without-face": lambda: NameDialog(desk, check, lambda *_: None, without_face=True),
            "picture-facts": lambda: PictureFactsDialog(desk, answer.facts.asset.id, check),
            "publish": lambda: self._published(check),
            "publish-already-out": lambda: self._published(check, already_out=True, texts=check.file_names),
            "publish-several": lambda: self._published_together(self._pictures()),
            "publish-several-out": lambda: self._published_together(self._pictures()[:9], out=True),
            "removal": lambda: RemovalDialog(desk, answer.facts, check),
            "exception": lambda: self._exception(check),
            "face-channels": lambda: FaceChannelsDialog(desk, check.answers, face, "Kari Nordmann", check),
        }
