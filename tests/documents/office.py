"""LibreOffice for the tests: one start does a list of jobs, by a macro of its own Basic."""

import csv
import io
import os
import shutil
import signal
import subprocess
from pathlib import Path

SOFFICE = shutil.which("soffice")
SECONDS = 100
#: Writer can be installed without Calc.
CALC = SOFFICE and Path(SOFFICE).resolve().with_name("libsclo.so").exists()
NO_CALC = (
    "LibreOffice Calc is not installed here (Debian: apt install libreoffice-calc), so no workbook is opened with it"
)
ABSENT = "LibreOffice is not installed here (Debian: apt install libreoffice-writer), so nothing is opened with it"

# Each line of the list is: what to do ("", or a command of the menu), the file to open, the file to write.
MACRO = """
Sub Main
  Dim source As Integer, line As String, parts, hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue, document, dispatcher
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  filter(0).Name = "FilterName" : filter(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  source = FreeFile
  Open Environ("JOBS") For Input As source
  Do While Not Eof(source)
    Line Input #source, line
    parts = Split(line, "|")
    document = StarDesktop.loadComponentFromURL(ConvertToUrl(parts(1)), "_blank", 0, hidden())
    If parts(0) &lt;&gt; "" Then
      dispatcher.executeDispatch(document.CurrentController.Frame, parts(0), "", 0, Array())
    End If
    document.storeToURL(ConvertToUrl(parts(2)), filter())
    document.close(True)
  Loop
  Close source
  StarDesktop.terminate()
End Sub
"""
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
LIBRARY = "http://openoffice.org/2000/library"


def run(jobs: list[tuple[str, Path, Path]], folder: Path) -> None:
    """Do the jobs in one start of LibreOffice."""
    standard = folder / "profile" / "user" / "basic" / "Standard"
    standard.mkdir(parents=True)
    (standard / "script.xlb").write_text(
        f'{HEAD}<library:library xmlns:library="{LIBRARY}" library:name="Standard" library:readonly="false" '
        'library:passwordprotected="false"><library:element library:name="Jobs"/></library:library>'
    )
    (standard / "Jobs.xba").write_text(
        f'{HEAD}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Jobs" '
        f'script:language="StarBasic">{MACRO}</script:module>'
    )
    (standard.parent / "script.xlc").write_text(
        f'{HEAD}<library:libraries xmlns:library="{LIBRARY}" xmlns:xlink="http://www.w3.org/1999/xlink">'
        '<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" '
        'xlink:type="simple" library:link="false"/></library:libraries>'
    )
    # Without this a new profile is filled with an empty library in place of ours.
    (folder / "profile" / "user" / "registrymodifications.xcu").write_text(
        f'{HEAD}<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office">'
        '<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>'
    )
    listed = folder / "jobs.txt"
    listed.write_text("".join("|".join(map(str, job)) + "\n" for job in jobs))
    command = [
        SOFFICE,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nologo", "--nofirststartwizard"),
        "macro:///Standard.Jobs.Main",
    ]
    with subprocess.Popen(
        command, env=dict(os.environ, JOBS=str(listed)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as started:  # fmt: skip
        try:
            started.wait(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            # Where the macro fails LibreOffice shows a message that nobody sees.
            os.killpg(started.pid, signal.SIGKILL)
    missing = [str(target) for _, _, target in jobs if not target.exists()]
    assert not missing, f"LibreOffice did not write {', '.join(missing)}"


def sheets(books: list[Path], folder: Path) -> dict[tuple[str, str], list[list[str]]]:
    """Return the cells of every sheet as Calc shows them, by the names of the workbook and the sheet."""
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    subprocess.run(
        [
            SOFFICE,
            f"-env:UserInstallation={(folder / 'calc-profile').as_uri()}",
            *("--headless", "--norestore", "--nologo", "--convert-to", every_sheet, "--outdir", folder / "cells"),
            *books,
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=SECONDS, check=True,
    )  # fmt: skip
    found = {}
    for book in books:
        for path in (folder / "cells").glob(f"{book.stem}-*.csv"):
            rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
            found[book.stem, path.stem.removeprefix(f"{book.stem}-")] = rows
    return found
