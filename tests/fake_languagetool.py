"""A small LanguageTool: the JSON of /v2/check for a few words, and the ways in which a server can fail."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

#: word -> message, suggestions, rule id, category id, issue type
RULES = {
    "alot": ("Possible spelling mistake found.", ["a lot"], "MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling"),
    "colour": ("Possible spelling mistake found.", ["color"], "MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling"),
    "Zaporiza": ("Possible spelling mistake found.", ["Zaporozhye"], "MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling"),
    "Varneky": ("Possible spelling mistake found.", ["Barney"], "MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling"),
    "Teh": ("Possible spelling mistake found.", ["The", "Tech"], "MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling"),
    "could of": ("Did you mean “could have”?", ["could have"], "COULD_OF", "GRAMMAR", "grammar"),
    "in order to": ("Consider a shorter alternative.", ["to"], "IN_ORDER_TO", "REDUNDANCY", "style"),
    "the the": ("Possible typo: you repeated a word.", ["the"], "ENGLISH_WORD_REPEAT_RULE", "MISC", "duplication"),
    "no such kind": ("Strange.", [], "NEW_RULE", "", ""),
}


def units(text):
    """Return the length of a text in UTF-16 units, in which LanguageTool counts."""
    return len(text.encode("utf-16-le")) // 2


def matches(text):
    found = []
    for words, (message, suggestions, rule, category, kind) in RULES.items():
        at = text.find(words)
        while at >= 0:
            found.append(
                {
                    "message": message,
                    "shortMessage": "",
                    "replacements": [{"value": one} for one in suggestions],
                    "offset": units(text[:at]),
                    "length": units(words),
                    "context": {"text": text, "offset": 0, "length": 1},
                    "sentence": text,
                    "type": {"typeName": "Other"},
                    "rule": {
                        "id": rule,
                        "description": f"About {words}",
                        "issueType": kind,
                        "category": {"id": category, "name": category.title()},
                    },
                    "ignoreForIncompleteSentence": False,
                    "contextForSureMatch": 0,
                }
            )
            at = text.find(words, at + 1)
    return found


class FakeLanguageTool:
    """Listens on a free port of this computer; `asked` holds the texts, `fault` says how to fail."""

    def __init__(self):
        self.asked, self.languages, self.fault, self.delay = [], [], "", 0.0
        self._stop = threading.Event()
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode(), keep_blank_values=True)
                fake.asked.append(form["text"][0])
                fake.languages.append(form["language"][0])
                fake.answer(self, form["text"][0])

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                """Say nothing of those who hang up."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def url(self):
        return f"http://localhost:{self._server.server_address[1]}"

    def answer(self, request, text):
        answer = {"software": {"name": "LanguageTool", "apiVersion": 1}, "language": {}, "matches": matches(text)}
        body = {
            "": json.dumps(answer).encode(),
            "no json": b"<html>Welcome</html>",
            "other json": b'{"results": []}',
            "a list": b"[1, 2]",
            "outside": json.dumps({"matches": [{**matches("alot")[0], "offset": 10_000}]}).encode(),
            "negative": json.dumps({"matches": [{**matches("alot")[0], "offset": -3}]}).encode(),
            "no offset": json.dumps({"matches": [{"message": "x"}]}).encode(),
            "deep": b"[" * 100_000,
            "huge": b" " * (9 * 1024 * 1024),
        }.get(self.fault, b"{}")
        if self.fault == "slow":
            self._stop.wait(30)
            return
        time.sleep(self.delay)
        status = {"500": 500, "redirect": 302, "not found": 404}.get(self.fault, 200)
        request.send_response(status)
        if self.fault == "redirect":
            request.send_header("Location", "http://example.org/v2/check")
        if self.fault == "hangs up":
            request.wfile.write(b"HTTP/1.1 nonsense")
            return
        if self.fault != "drips":
            request.send_header("Content-Length", str(len(body)))
        request.send_header("Content-Type", "application/json")
        request.end_headers()
        if self.fault == "drips":
            for _ in range(300):
                request.wfile.write(b" ")
                request.wfile.flush()
                if self._stop.wait(0.1):
                    return
        request.wfile.write(body)

    def close(self):
        self._stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
