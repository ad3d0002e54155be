"""Files made to do harm, given to the program as a user gives them: in a process with little memory and time.

Those that end alike are given to one process, command by command: to start it takes longer than they do.

Each is one clear sentence and status 2, or a right reading; and where it is refused nothing is written.
"""

import io
import json
import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path

import pytest

resource = pytest.importorskip("resource", reason="Windows knows no limits for a process")
ROOT = Path(__file__).resolve().parent.parent.parent
FIXTURE = ROOT / "tests" / "documents" / "fixtures" / "report.docx"
MB = 1024 * 1024
#: What a command may take: address space (libraries are mapped, too), resident memory, CPU seconds.
SPACE, RESIDENT, SECONDS = 1500 * MB, 300 * MB, 60
#: The same of 2 MB of rich text, which is read letter by letter, half a second a megabyte: as much for each.
SMALL = 50 * MB, 7
# What the system says of a child counts in its parent, from which it was made; the child itself knows better.
MEASURED = """
import contextlib, io, json, runpy, sys
from pathlib import Path
main, *orders = sys.argv[1:]
answers = []
for path, out in zip(orders[::2], orders[1::2]):
    sys.argv = [main, "convert", path, "--to", out]
    with contextlib.redirect_stderr(io.StringIO()) as said:
        try:
            runpy.run_path(main, run_name="__main__")
        except SystemExit as end:
            answers.append((end.code, said.getvalue()))
status = Path("/proc/self/status")
print(json.dumps([status.read_text().split("VmHWM:")[1].split()[0] if status.exists() else 0, answers]))
"""
LINE = b"word " * (19 * MB // 5)
ENTITIES = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + b"".join(
    b'<!ENTITY a%d "%s">' % (n, (b"&a%d;" % (n - 1) if n else b"&a;") * 10) for n in range(12)
) + b"]>"  # fmt: skip


def document(change=lambda name, data: data, more=()):
    """Return the Word document of the fixtures with its parts changed, None for one that is left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(FIXTURE) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = change(info.filename, old.read(info))
            if data is not None:
                new.writestr(info.filename, data)
        for name, data in more:
            # Large ones are made in half the time.
            new.writestr(name, data, compresslevel=1)
    return out.getvalue()


def text_as(new):
    return lambda name, data: new(data) if name == "word/document.xml" else data


def unit(target, head=b""):
    return (
        head + b'<xliff version="1.2"><file><body><trans-unit id="1"><source>s</source><target>'
        + target + b"</target></trans-unit></body></file></xliff>"
    )  # fmt: skip


@cache
def zip_bomb():
    return document(more=[("word/media/big.bin", b"\0" * (210 * MB))])


REFUSED = {
    "a.docx is damaged: it cannot be unpacked": ("a.docx", lambda: document()[:-3000]),
    "unpacks to more than 200 MB": ("a.docx", zip_bomb),
    "the part word/document.xml is missing": (
        "a.docx",
        lambda: document(lambda name, data: None if name == "word/document.xml" else data),
    ),
    "the part word/footnotes.xml is missing": (
        "a.docx",
        lambda: document(lambda name, data: None if name == "word/footnotes.xml" else data),
    ),
    "holds macros, and such documents": ("a.docx", lambda: document(more=[("word/vbaProject.bin", b"x")])),
    "declares entities": (
        "a.docx",
        lambda: document(text_as(lambda data: data.replace(b"?>", b"?>" + ENTITIES, 1))),
    ),
    "is no XML that can be read": (
        "a.docx",
        lambda: document(text_as(lambda data: data.replace(b"<w:t>", b"<w:sdt>" * 5000 + b"<w:t>", 1))),
    ),
    "declares XML entities": ("a.xlf", lambda: unit(b"&a11;", ENTITIES)),
    "nested more than 256 deep": ("a.tmx", lambda: b"<tmx>" + b"<x>" * 5000 + b"</x>" * 5000 + b"</tmx>"),
    "is larger than 20 MB": ("a.txt", lambda: b"x" * (100 * MB)),
    "does not hold text": ("a.txt", lambda: b"one\0two"),
    "is damaged: line 1 holds bytes that are not UTF-8": (
        "a.txt",
        lambda: "Паром вышел ".encode() * 9 + b"\xed\xa0\x80",
    ),
}
READ = {
    "a long line": ("a.txt", lambda: LINE[:490_000]),
    "a zip bomb in a part": ("a.docx", lambda: document(more=[("word/embeddings/a.docx", zip_bomb())])),
    "a page of tags": ("a.html", lambda: b"<b><div>" * 50_000 + b"text"),
    "right-to-left marks": ("a.txt", "one \u202etwo\u202c \u200f\u05d0".encode),
    "mixed line ends": ("a.txt", "one\r\ntwo\rthree\nfour\u2028five".encode),
    "a formula": ("a.csv", lambda: b'source,target\n=1+1,"=HYPERLINK(""http://a.test"")"\n'),
}  # fmt: skip


#: A text of 19 MB in one line, in whatever it stands (2 MB in rich text).
LINES = {
    "a.txt": lambda: LINE,
    "a.html": lambda: b"<p>" + LINE,
    "a.xlf": lambda: unit(LINE),
    "a.csv": lambda: b"source,target\nx," + LINE,
    "a.rtf": lambda: b"{\\rtf1 " + LINE[: 2 * MB] + b"}",
}


def convert(orders, resident=RESIDENT, seconds=SECONDS):
    """Run the program for each (path, out); return its status and what it said. All cannot take more than one may."""

    def limits():
        resource.setrlimit(resource.RLIMIT_AS, (SPACE, SPACE))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))

    command = [sys.executable, "-c", MEASURED, str(ROOT / "main.py"), *(str(path) for pair in orders for path in pair)]
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=limits, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    most, answers = json.loads(done.stdout)
    assert int(most) * 1024 < resident
    assert len(answers) == len(orders)
    return [tuple(answer) for answer in answers]


def written(folder, files):
    """Write each (name, how it is made) in a folder of its own; return where, and beside it where its text shall go."""
    orders = []
    for number, (name, make) in enumerate(files):
        path = folder / str(number) / name
        path.parent.mkdir()
        path.write_bytes(make())
        orders.append((path, path.with_name("out.txt")))
    return orders


def test_what_does_harm_is_refused_in_a_sentence_and_nothing_is_written(tmp_path):
    orders = written(tmp_path, REFUSED.values())
    for said, (path, _), (status, err) in zip(REFUSED, orders, convert(orders), strict=True):
        assert status == 2, said
        assert said in err
        assert path.name in err
        assert err.count("\n") == 1
        assert [each.name for each in path.parent.iterdir()] == [path.name], said


@pytest.mark.parametrize("name", LINES)
def test_a_line_of_megabytes_is_refused_in_a_sentence(tmp_path, name):
    # Each in a process of its own: what one of them leaves would count with the next.
    ((path, out),) = written(tmp_path, [(name, LINES[name])])
    assert convert([(path, out)], *(SMALL if path.suffix == ".rtf" else ())) == [
        (2, f"{name} holds a line of more than 500,000 characters. Split it into single articles.\n")
    ]
    assert [each.name for each in path.parent.iterdir()] == [name]


def test_what_only_looks_dangerous_is_read(tmp_path):
    orders = written(tmp_path, READ.values())
    (formula,) = [path for path, _ in orders if path.suffix == ".csv"]
    orders.append((formula, formula.with_name("out.csv")))
    for what, answer in zip((*READ, "a formula as a table"), convert(orders), strict=True):
        assert answer == (0, ""), what
    for path, out in orders:
        assert out.is_file()
        if path.name == "a.txt" or out.suffix == ".csv":
            assert out.read_bytes() == path.read_bytes(), path
