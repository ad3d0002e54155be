import pytest

from qa_tool.domain.errors import EmendError
from qa_tool.outside.address import Address, address


@pytest.mark.parametrize(
    ("text", "host", "port", "path"),
    [
        ("http://localhost:8081", "localhost", 8081, "/v2/check"),
        ("http://localhost:8081/", "localhost", 8081, "/v2/check"),
        (" localhost:8010 ", "localhost", 8010, "/v2/check"),
        ("LOCALHOST", "localhost", 8081, "/v2/check"),
        ("127.0.0.1:8081", "127.0.0.1", 8081, "/v2/check"),
        ("http://127.8.9.1:80", "127.8.9.1", 80, "/v2/check"),
        ("http://[::1]:8081/v2", "::1", 8081, "/v2/check"),
        ("http://localhost:8081/v2/check", "localhost", 8081, "/v2/check"),
        ("http://localhost:8081/lt/v2/check/", "localhost", 8081, "/lt/v2/check"),
    ],
)
def test_an_address_on_this_computer(text, host, port, path):
    found = address(text)
    assert found == Address(host, port, path)
    assert address(str(found)) == found


@pytest.mark.parametrize(
    "text",
    [
        "http://example.org",
        "api.languagetool.org",
        "http://192.168.1.7:8081",
        "http://10.0.0.1",
        "http://0.0.0.0:8081",
        "http://localhost.example.org",
        "http://localhost@example.org",
        "http://127.0.0.1.example.org:8081",
        "http://[2001:db8::1]:8081",
        "http://2130706433",
    ],
)
def test_another_computer_is_refused_in_one_sentence(text):
    with pytest.raises(EmendError, match="sends no text to any other"):
        address(text)


@pytest.mark.parametrize(
    "text",
    ["", "   ", "http://", "https://localhost:8081", "ftp://localhost", "http://localhost:99999", "http://[::1", "//",
     "http://ada@localhost:8081", "http://localhost:8081?x=1", "http://localhost:x"],
)  # fmt: skip
def test_what_is_no_address_is_refused(text):
    with pytest.raises(EmendError, match="http://localhost:8081"):
        address(text)
