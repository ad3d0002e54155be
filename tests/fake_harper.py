"""A small harper-cli: a script that answers in the form of version 2.13, and the ways in which a program can fail."""

import sys
from pathlib import Path

SCRIPT = """#!{python}
import json, os, re, sys, time
assert sys.argv[1:] == ["--no-color", "lint", "--format", "json"], sys.argv
text = sys.stdin.buffer.read().decode()
with open({asked!r}, "a", encoding="utf-8") as log:
    log.write(text + "\\x00")
fault = open({fault!r}).read()
RULES = (
    ("ModalOf", "Word Choice", "could of", ["Replace with: “could have”"]),
    ("SpellCheck", "Spelling", "alot", ["Replace with: “a lot”", "Replace with: “allot”"]),
    ("SpellCheck", "Spelling", "Varneky", ["Replace with: “Barney”"]),
    ("SpellCheck", "Spelling", "colour", ["Replace with: “color”"]),
    ("OxfordComma", "Punctuation", "ducks", ["Insert “,”"]),
    ("LongThing", "Readability", "indeed", ["Remove error", "Something new"]),
)
lints = []
for rule, kind, words, suggestions in RULES:
    for found in re.finditer(re.escape(words), text):
        lints.append(dict(
            rule=rule, kind=kind, span=dict(char_start=found.start(), char_end=found.end()), line=1, column=1,
            message="About " + words + ".", priority=31, suggestions=suggestions, matched_text=found.group(),
        ))
if fault == "slow":
    time.sleep(30)
if fault == "elsewhere":
    for lint in lints:
        lint["span"] = dict(char_start=0, char_end=3)
print("Welcome" if fault == "no json" else json.dumps(dict(lints=[]) if fault == "other json" else [dict(file="<stdin>", lint_count=len(lints), lints=lints)]))
print("Error: Lints were found", file=sys.stderr)
sys.exit(1 if lints else 0)
"""


class FakeHarper:
    """A program harper-cli in a folder; `asked` returns the texts, `fail` says how to fail."""

    def __init__(self, folder: Path):
        self._asked, self._fault = folder / "asked", folder / "fault"
        self._asked.write_text("")
        self.fail("")
        self.path = folder / "harper-cli"
        script = SCRIPT.format(python=sys.executable, asked=str(self._asked), fault=str(self._fault))
        self.path.write_text(script, encoding="utf-8")
        self.path.chmod(0o755)

    def fail(self, how):
        self._fault.write_text(how)

    @property
    def asked(self):
        return self._asked.read_text(encoding="utf-8").split("\x00")[:-1]
