"""A photograph of a form that is opened as a picture is recognised, and one click reads it as a form."""

import io

import pypdfium2
import pytest
from PIL import Image

from consent_db.records import Actor
from exports.forms import issue
from exports.forms.issue import Wish
from exports.forms.order import FormCode


@pytest.fixture
def photograph(program, tmp_path):
    """A form that was printed here, photographed on a table."""
    issued = issue.issue(
        program.register, (Wish(code=FormCode.ADULT, lang="nb"),), today=program.desk.today(), actor=Actor()
    )
    page = pypdfium2.PdfDocument(issued.pdf)[0].render(scale=150 / 72).to_pil().convert("RGB")
    table = Image.new("RGB", (page.width + 300, page.height + 300), (92, 74, 60))
    table.paste(page, (150, 150))
    file = tmp_path / "IMG_0012.jpg"
    table.rotate(3, expand=False, fillcolor=(92, 74, 60)).save(file, quality=85)
    return file


def test_the_picture_of_a_form_offers_to_be_read_and_is(program, settle, photograph):
    main = program.open_main()
    settle(program)
    window = main.open_check((photograph,), photograph)
    settle(program)
    assert window.form.isVisibleTo(window)
    taken = []
    main.forms.read = taken.append
    window.form.read.click()
    settle(program)
    assert taken == [[photograph]]
    assert main.place == "forms"
    assert not window.form.isVisibleTo(window)


def test_an_ordinary_picture_and_one_that_cannot_be_read_say_nothing(program, settle, tmp_path):
    ordinary, broken = tmp_path / "a.jpg", tmp_path / "b.jpg"
    made = io.BytesIO()
    Image.effect_noise((900, 700), 60).save(made, "JPEG")
    ordinary.write_bytes(made.getvalue())
    broken.write_bytes(made.getvalue()[:300])
    main = program.open_main()
    window = main.open_check((ordinary, broken), ordinary)
    settle(program)
    assert not window.form.isVisibleTo(window)
    window.step(1)
    settle(program)
    assert not window.form.isVisibleTo(window)


def test_a_form_s_offer_goes_with_its_picture(program, settle, photograph, tmp_path):
    other = tmp_path / "z.jpg"
    Image.effect_noise((900, 700), 60).save(other, "JPEG")
    window = program.open_main().open_check((photograph, other), photograph)
    settle(program)
    assert window.form.isVisibleTo(window)
    window.step(1)
    settle(program)
    assert not window.form.isVisibleTo(window)
