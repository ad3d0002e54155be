import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest
from make_golden import correction

from qa_tool.domain.errors import EmendError
from qa_tool.review.library import Library
from qa_tool.storage.backups import back_up
from qa_tool.storage.database import Database

DAY = date(2024, 3, 1)


def test_a_copy_a_day_and_the_last_seven_are_kept(database, article, tmp_path):
    path, folder = tmp_path / "emend.sqlite", tmp_path / "backups"
    (folder).mkdir()
    (folder / "emend-notes.sqlite").write_text("of the user")
    # Made while a clock was wrong.
    ahead = [f"emend-2099-01-0{number}.sqlite" for number in range(1, 9)]
    for name in ahead:
        shutil.copy(path, folder / name)
    for number in range(9):
        database.corrections.append(article.id, [correction(number + 1)])
        made = back_up(path, folder, DAY + timedelta(days=number))
        assert back_up(path, folder, DAY + timedelta(days=number)) is None
        with closing(sqlite3.connect(made)) as copy:
            assert copy.execute("SELECT count(*) FROM corrections").fetchone() == (number + 1,)
    # A name may hold what stands for other letters where files are looked for.
    odd = path.with_name("[x].sqlite")
    shutil.copy(made, odd)
    for number in range(2):
        back_up(odd, tmp_path / "odd", DAY + timedelta(days=number), keep=1)
    assert [entry.name for entry in (tmp_path / "odd").iterdir()] == ["[x]-2024-03-02.sqlite"]
    names = sorted(entry.name for entry in folder.iterdir())
    assert names == [*(f"emend-2024-03-0{n}.sqlite" for n in range(3, 10)), *ahead, "emend-notes.sqlite"]


def test_the_database_is_copied_beside_itself_once_a_day(database, tmp_path):
    database.back_up()
    database.back_up()
    assert len(list((tmp_path / "backups").iterdir())) in {1, 2}  # two where midnight passes meanwhile


def test_a_damaged_database_pushes_out_no_copy(database, article, tmp_path):
    path, folder = tmp_path / "emend.sqlite", tmp_path / "backups"
    database.corrections.append(article.id, [correction(n) for n in range(1, 400)])
    sound = back_up(path, folder, DAY, keep=1)
    with database.reading() as connection:
        root = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'corrections'").scalar()
    database.close()
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : (root - 1) * 4096 + 64] = b"\xff" * 64
    path.write_bytes(data)
    with pytest.raises(sqlite3.DatabaseError):
        back_up(path, folder, DAY + timedelta(days=1), keep=1)
    assert list(folder.glob("*.sqlite")) == [sound]


def test_closing_keeps_a_copy_of_the_day(url, tmp_path):
    Library(Database.open(url)).close()
    assert list((tmp_path / "backups").glob("emend-*.sqlite"))


def test_a_copy_that_cannot_be_made_is_said(database, tmp_path):
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(EmendError, match="could not be copied"):
        database.back_up()
