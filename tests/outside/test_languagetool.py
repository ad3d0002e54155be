import socket
import time

import pytest

from qa_tool.domain.errors import EmendError
from qa_tool.domain.span import Span
from qa_tool.outside.address import address
from qa_tool.outside.languagetool import LanguageTool

TEXT = "They could of left 😀 alot."


def server(languagetool, patience=5.0):
    return LanguageTool(address(languagetool.url), patience)


def remarks(languagetool, text=TEXT, language="en", patience=5.0):
    (found,) = server(languagetool, patience).remarks([text], language)
    return found


def test_a_remark_with_its_place_in_code_points(languagetool):
    grammar, slip = sorted(remarks(languagetool), key=lambda remark: remark.span)
    assert (grammar.span, grammar.suggestions, grammar.rule) == (Span(5, 13), ("could have",), "About could of")
    assert (grammar.message, grammar.category) == ("Did you mean “could have”?", "Fluency/Grammar")
    assert (grammar.is_misspelling, slip.is_misspelling) == (False, True)
    assert slip.span.of(TEXT) == "alot", "LanguageTool counts the emoji twice"


def test_the_text_arrives_as_it_is_and_english_as_a_variant_that_is_spelt(languagetool):
    for text in ("A & b = c; 100 % + “quoted” 😀 한국", ""):
        remarks(languagetool, text)
    assert languagetool.asked == ["A & b = c; 100 % + “quoted” 😀 한국", ""]
    remarks(languagetool, TEXT, "fr")
    assert languagetool.languages == ["en-US", "en-US", "fr"]


@pytest.mark.parametrize(
    "fault",
    ["no json", "other json", "a list", "outside", "negative", "no offset", "deep", "huge", "500", "redirect", "not found", "hangs up"],
)  # fmt: skip
def test_a_wrong_answer_is_said_in_one_sentence(languagetool, fault):
    languagetool.fault = fault
    with pytest.raises(EmendError, match="is not LanguageTool") as error:
        remarks(languagetool)
    assert "checks go on" in error.value.hint


@pytest.mark.parametrize("fault", ["slow", "drips"])
def test_a_slow_server_is_left_after_its_time(languagetool, fault):
    languagetool.fault = fault
    began = time.monotonic()
    with pytest.raises(EmendError, match=r"longer than 0\.6 seconds"):
        remarks(languagetool, patience=0.6)
    assert time.monotonic() - began < 4


def test_an_absent_server(languagetool):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(EmendError, match=f"There is no LanguageTool at http://127.0.0.1:{port}"):
        LanguageTool(address(f"127.0.0.1:{port}")).remarks([TEXT])


def test_a_name_that_leads_elsewhere_is_sent_nothing(languagetool, monkeypatch):
    class Elsewhere(socket.socket):
        def getpeername(self):
            return ("192.0.2.7", 8081)

    real = socket.create_connection

    def connect(*given, **more):
        made = real(*given, **more)
        return Elsewhere(fileno=made.detach())

    monkeypatch.setattr(socket, "create_connection", connect)
    with pytest.raises(EmendError, match="leads to another computer; nothing was sent"):
        remarks(languagetool)
    assert languagetool.asked == []
