"""Somebody rings and withdraws: the program asks whose consent it is and chooses nobody by itself."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consent_db import people
from consent_db.ids import new_id
from consent_db.records import Person
from ui.pages.whose_dialog import WhoseDialog
from ui.pages.withdraw_dialog import WithdrawDialog


def _opened(main, kind):
    return next(one for one in main.findChildren(kind) if one.isVisible())


def _two(program):
    made = [Person(id=new_id(), first_name="Per", last_name="Haugen"), Person(id=new_id(), first_name="Leo")]
    for one in made:
        people.add(program.desk.register, one, actor=program.desk.actor)
    return made


def test_the_removals_page_asks_who_and_stays(program, settle):
    per, _ = _two(program)
    main = program.open_main()
    main.go("removals")
    main.removals.withdraw()
    asked = _opened(main, WhoseDialog)
    assert not asked.act.isEnabled()
    asked.search.setText("haug")
    QTest.keyClick(asked.search, Qt.Key.Key_Return)
    assert asked.isVisible(), "part of a name chooses nobody"
    asked.list.picked.emit(per.id)
    asked.act.click()
    assert _opened(main, WithdrawDialog).person.id == per.id
    assert main.place == "removals"


def test_a_name_nobody_has_says_what_to_do_instead(program, settle):
    _two(program)
    main = program.open_main()
    main.removals.withdraw()
    asked = _opened(main, WhoseDialog)
    asked.search.setText("Ukjent " * 500)
    assert asked.nobody.isVisibleTo(asked)
    assert not asked.act.isEnabled()
    asked.search.clear()
    assert not asked.nobody.isVisibleTo(asked)


def test_narrowing_past_whoever_was_chosen_chooses_nobody(program, settle):
    per, _ = _two(program)
    main = program.open_main()
    main.removals.withdraw()
    asked = _opened(main, WhoseDialog)
    asked.list.picked.emit(per.id)
    asked.search.setText("leo")
    assert asked.picked_id == ""
    assert not asked.act.isEnabled()
