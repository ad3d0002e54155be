"""Blanks that are read as one although tags stand between them: what is taken out takes all of them."""

import pytest
from corrections import assert_round_trip, written
from test_odt import flat

from qa_tool.documents.articles import from_bytes

PAGE = (
    "<p>one <b> two </b> <i> three</i> <br> four &nbsp; <span> </span>five<a href=x> six </a> . "
    "<sup class=reference>1</sup> end</p><p> <b> </b>x <!-- c --> y</p>"
)
TEXT = flat(
    "<text:p>one <text:span> two </text:span> <text:span> three</text:span> <text:a> six </text:a> <text:bookmark/> end</text:p>"
)
FILES = {"a.html": PAGE.encode(), "a.fodt": TEXT}


@pytest.mark.parametrize("name", FILES)
def test_corrections_come_back_as_they_were_made(name):
    assert_round_trip(FILES[name], name, range(300), lambda text: " ".join(text.split()))


def test_two_words_become_one():
    page = b"<p>The <b>ferry </b> <a href=x> house</a> is open.</p>"
    article = from_bytes(page, "a.html")
    assert article.text == "The ferry house is open."
    found = written(article, ("ferry house", "ferryhouse"), name="a.html")
    assert found == b"<p>The <b>ferry</b><a href=x>house</a> is open.</p>"
    found = written(article, ("house", "(boat) house"), name="a.html")
    assert found == b"<p>The <b>ferry </b> <a href=x> (boat) house</a> is open.</p>"
    assert written(article, ("open", "shut"), name="a.html") == page.replace(b"open", b"shut")
