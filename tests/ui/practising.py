"""Practice as somebody finds it the second time: its story told by the real engine, its papers filed or waiting."""

from ui.practice import pictures, place, story


def used_up(steps):
    """Drive a generator to its end and return what it returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def tell(folder):
    """Make a practice register and tell its story; the window was closed once in the middle of it."""
    made = place.open_practice(folder, "nb")
    with made.register as register:
        steps = story.tell(register, folder / place.PICTURES_FOLDER, made.days, "nb")
        while next(steps).done < 3:
            pass
        steps.close()
    made = place.open_practice(folder, "nb")
    assert not made.mark.told
    with made.register as register:
        summary = used_up(story.tell(register, folder / place.PICTURES_FOLDER, made.days, "nb"))
    place.note_told(folder)
    assert summary.found == len((*pictures.family_day(), *pictures.annual_meeting()))
