"""What the places of the window look like in states one does not see at first: typed, marked, running, done."""

from types import SimpleNamespace

from consent_db import people
from consent_db.records import PersonKind
from tests.ui.returned_pile import waiting
from ui import acts
from ui.practice.bar import PracticeBar


class PlaceScenes:
    """Part of Scenes: each gives (name, window) and leaves the page as it found it."""

    def _more_today(self):
        window = self.window
        window.toast.say(acts.taken_back("named"), can_undo=True)
        self._settle()
        yield "today-toast", window
        window.toast.hide()
        window.run_bar.begin()
        window.run_bar.progress(SimpleNamespace(phase="searching", done=1480, total=4812, seconds_left=1300.0))
        self._settle()
        yield "today-running", window
        window.run_bar.end()
        bar = PracticeBar(self.program.theme, window)
        self._settle()
        yield "today-practice", window
        window.removeEventFilter(bar)
        bar.hide()
        bar.deleteLater()
        window.setContentsMargins(0, 0, 0, 0)

    def _states_of_pictures(self):
        page = self.window.pictures
        before = page.places.chosen
        page.show_event("kurs")
        self._settle()
        yield "pictures-event", self.window
        page.show_event("tom")
        self._settle()
        yield "pictures-none", self.window
        page.show_event(before)
        self._settle()
        page.search.setText("no such file")
        self._settle()
        yield "pictures-no-match", self.window
        page.search.clear()
        self._settle()

    def _more_faces(self):
        page, seen = self.window.faces, set()
        if page.task is not None:
            seen.add(page.task.kind)
            page.name.field.setText("Ka")
            page.grid.selectionModel().select(page.grid.crops.index(1), page.grid.selectionModel().SelectionFlag.Select)
            self._settle()
            yield "faces-typed", self.window
            page.name.field.clear()
            page.grid.clearSelection()
        for _ in range(12):
            page.skip()
            self._settle()
            kind = "nothing" if page.task is None else page.task.kind
            if kind not in seen:
                seen.add(kind)
                yield f"faces-{kind}", self.window
        if page.queue is not None and page.queue.groups:
            page.done.show_done(page.queue, people=31, to_look_over=412)
            page.stack.setCurrentWidget(page.done)
            self._settle()
            yield "faces-done", self.window
            page.refresh()
            self._settle()

    def _more_forms(self):
        page = self.window.forms.ask
        for place in ("soon", "event:kurs"):
            if page.places.lines.place_of(place) is not None:
                page.places.choose(place)
                self._settle()
                yield f"forms-{place.partition(':')[0]}", self.window
        yield from self._returned_forms()

    def _returned_forms(self):
        forms = self.window.forms
        forms.show_view("returned")
        self._settle()
        if not forms.returned._waiting.rows:
            yield "forms-returned-none", self.window
            child = next((one for one in people.people(self.register) if one.kind is PersonKind.CHILD), None)
            if child is None:  # an empty branch
                forms.show_view("ask")
                return
            waiting(
                self.register,
                self.desk.today(),
                ("ADULT", None, None),
                ("CHILD", child.id, None),
                ("WITHDRAW", None, None),
                unsure=("photo", "channel:facebook"),
                problems=(("older_version",), ("unsharp",), (), (), ("no_reference",)),
            )
            forms.returned.refresh()
            self._settle()
        for number, page_id in enumerate(forms.returned._waiting.rows):
            forms.returned.list.choose(page_id)
            self._settle()
            yield f"forms-returned-{number}", self.window
        forms.returned.list.choose(next(iter(forms.returned._waiting.rows)))
        self._settle()
        forms.returned.approve()
        self._settle()
        yield "forms-returned-asked", self.window
        forms.show_view("ask")
        self._settle()

    def _more_removals(self):
        page = self.window.removals
        page.chips["done"].click()
        self._settle()
        yield "removals-done", self.window
        page.chips["open"].click()
        self._settle()
