"""The grid's model carries 50,000 pictures: quick to reset, and nothing is queried while scrolling."""

import pytest
from PySide6.QtGui import QPixmap

from consent_db.photos import AssetRow
from consent_db.records import Outcome, PeopleCheck
from ui.models.pictures import PictureModel, PictureRole, PictureRow
from ui.models.selection import ALL, WITHOUT_EVENT, Filter, in_place, narrowed
from ui.widgets.picture_grid import PictureGrid

MANY = 50_000


def row(number, *, event_id=None, unnamed=0):
    return AssetRow(
        id=f"a{number}",
        file=f"kurs/IMG_{number:05d}.jpg",
        stored=None,
        captured_at=None,
        event_id=event_id,
        people_check=PeopleCheck.SEARCHED,
        width=6000,
        height=4000,
        faces=unnamed,
        unnamed=unnamed,
        suggested=0,
        possible=0,
    )


@pytest.fixture(scope="module")
def ids():
    return [f"a{number}" for number in range(MANY)]


@pytest.fixture
def asked():
    return []


@pytest.fixture
def model(qapp, asked):
    def thumbnail(asset_id):
        asked.append(asset_id)

    return PictureModel(thumbnail)


def test_scrolling_asks_only_for_what_is_on_screen(qtbot, program, model, ids, asked):
    grid = PictureGrid(program.theme, model, width_px=168)
    qtbot.addWidget(grid)
    grid.resize(1100, 800)
    model.set_ids(ids)
    grid.show()
    grid.grab()
    wanted = []
    model.wanted.connect(wanted.extend)
    asked.clear()

    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
    grid.grab()
    qtbot.waitUntil(lambda: bool(wanted))

    assert 0 < len(set(asked)) < 150
    assert set(wanted) >= set(asked)
    assert set(asked) & set(grid.visible_ids)
    assert len(grid.visible_ids) < 150
    assert all(20_000 < int(asset_id[1:]) < 30_000 for asset_id in asked)


def test_data_answers_from_memory_and_asks_later(qtbot, model):
    model.set_ids(["a1", "a2"])
    wanted = []
    model.wanted.connect(wanted.append)

    assert model.index(0).data() is None
    assert model.index(0).data(PictureRole.OUTCOME) is None
    assert wanted == []
    qtbot.waitUntil(lambda: wanted == [("a1",)])

    model.put_rows([PictureRow(id="a1", file_name="IMG_1.jpg", unknown_faces=2)])
    assert model.index(0).data() == "IMG_1.jpg"


def test_a_picture_without_an_answer_waits(model):
    outcomes = {"a1": Outcome.CLEAR}
    model.set_ids(["a1", "a2"])
    model.set_outcomes(outcomes)
    assert model.index(0).data(PictureRole.OUTCOME) == "CLEAR"

    outcomes.clear()
    assert model.index(0).data(PictureRole.OUTCOME) is None


def test_setting_the_same_ids_keeps_the_selection(qtbot, model):
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_ids(["a1"])
    model.set_ids(["a1"])

    assert resets == [1]


def test_filters_narrow_and_a_waiting_picture_passes_for_no_answer():
    rows = [row(1, event_id="e1", unnamed=1), row(2, event_id="e1"), row(3)]
    outcomes = {"a1": Outcome.CLEAR, "a2": Outcome.BLOCKED}

    assert [one.id for one in in_place(rows, ALL)] == ["a1", "a2", "a3"]
    assert [one.id for one in in_place(rows, "e1")] == ["a1", "a2"]
    assert [one.id for one in in_place(rows, WITHOUT_EVENT)] == ["a3"]
    assert narrowed(rows, Filter(outcomes=frozenset({Outcome.REVIEW})), outcomes) == []
    assert narrowed(rows, Filter(), outcomes) == ["a1", "a2", "a3"]
    assert narrowed(rows, Filter(outcomes=frozenset({Outcome.CLEAR})), outcomes) == ["a1"]
    assert narrowed(rows, Filter(unknown_faces=True), outcomes) == ["a1"]
    assert narrowed(rows, Filter(text="img 00002"), outcomes) == ["a2"]


def test_one_of_fifty_thousand_is_found():
    rows = [row(number) for number in range(MANY)]
    outcomes = {one.id: Outcome.REVIEW for one in rows}

    assert narrowed(rows, Filter(text="img_49999", outcomes=frozenset({Outcome.REVIEW})), outcomes) == ["a49999"]


def test_thumbnails_are_bounded_and_arrive_later(qtbot, program, settle):
    import io

    from PIL import Image

    from ui.thumbnails import PixmapLoader

    jpeg = io.BytesIO()
    Image.new("RGB", (512, 384), "green").save(jpeg, "JPEG")
    read = []

    def bytes_of(register, picture_id):
        read.append(picture_id)
        return jpeg.getvalue() if picture_id != "none" else None

    loader = PixmapLoader(program.runner, bytes_of, edge_px=100)
    arrived = []
    loader.arrived.connect(arrived.append)

    assert loader.get("a1") is None
    assert loader.get("none") is None
    qtbot.waitUntil(lambda: set(arrived) == {"a1", "none"})

    assert isinstance(loader.get("a1"), QPixmap)
    assert loader.get("a1").width() == 100
    assert loader.get("none").isNull()
    assert read == ["none", "a1"]
    loader.forget()
    assert loader.get("a1") is None
    settle(program)
