"""TMX: two of its languages are shown, and what no correction touches stays."""

from dataclasses import replace

import pytest
from documents.segmenting import at, corrected, opened, written

from qa_tool.domain.errors import EmendError
from qa_tool.text.tag_marks import mark

FILE = """<?xml version="1.0" encoding="utf-8" ?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="y" adminlang="en" srclang="KO" datatype="html"/>
<body>
<!-- first -->
<tu tuid='1' changeid="Lee"><prop type="x-client">a &gt; b</prop>
 <tuv xml:lang="fr"><seg>Le maire.</seg></tuv>
 <tuv xml:lang="ko-KR" changedate="20240101T000000Z"><note>n</note><seg>시장이 <bpt i="1" x="1">&lt;b></bpt>떠났다<ept i="1">&lt;/b></ept>.</seg></tuv>
 <tuv xml:lang="en-US"><seg>The mayor <bpt i="2" x="1">&lt;b></bpt>leaved<ept i="2">&lt;/b></ept>.</seg></tuv>
</tu>
<tu><tuv xml:lang="ko-KR"><seg>다리.<it pos="begin" x="2">&lt;i></it></seg></tuv><tuv xml:lang="en-US"><seg>Bridge.</seg></tuv></tu>
<tu><tuv xml:lang="ko-KR"><seg>없다.</seg></tuv></tu>
<tu><tuv xml:lang="ko-KR"><seg>비었다.</seg></tuv><tuv xml:lang="en-US"><seg/></tuv></tu>
</body></tmx>
""".encode()


def test_english_is_the_article_and_the_declared_language_its_source():
    article = opened(FILE, "a.tmx")
    assert article.text == "The mayor leaved.\nBridge.\n\n"
    assert article.source_text == f"시장이 떠났다.\n다리.{mark(0)}\n없다.\n비었다."
    assert (article.source_language, article.language, article.format) == ("ko", "en", "tmx")


def test_every_language_can_be_the_source():
    anything = FILE.replace(b'srclang="KO"', b'srclang="*all*"')
    assert opened(anything, "a.tmx").source_language == "ko"
    assert opened(FILE.decode().encode("utf-16"), "a.tmx").text.startswith("The mayor leaved.")
    with pytest.raises(EmendError, match="one language only"):
        opened(b"<tmx><header srclang='en'/><body><tu><tuv xml:lang='en'><seg>x</seg></tuv></tu></body></tmx>", "a.tmx")


@pytest.mark.parametrize("source", ["KO", "ko-kr", "ko"])
@pytest.mark.parametrize("target", ["EN-us", "en-GB", "en"])
def test_memories_that_were_put_together_spell_languages_in_many_ways(source, target):
    unit = (
        f'<tu><tuv xml:lang="{source}"><seg>둘.</seg></tuv><tuv xml:lang="{target}"><seg>Two.</seg></tuv></tu></body>'
    )
    data = FILE.replace(b"</body>", unit.encode())
    article = opened(data, "a.tmx")
    assert article.text.endswith("\nTwo.")
    assert article.source_text.endswith("\n둘.")
    assert corrected(data, "a.tmx", ("Two", "Three")) == data.replace(b"Two", b"Three")


def test_two_kinds_of_one_language_stay_apart():
    data = FILE.replace(b'"KO"', b'"en-GB"').replace(b"ko-KR", b"en-GB")
    article = opened(data, "a.tmx")
    assert (article.text.split("\n")[0], article.source_text.split("\n")[0]) == ("The mayor leaved.", "시장이 떠났다.")


@pytest.mark.parametrize(
    "data", [FILE, FILE.decode().replace("utf-8", "utf-16").encode("utf-16"), FILE.replace(b"\n", b"\r\n")]
)
def test_only_the_correction_is_changed(data):
    assert corrected(data, "a.tmx") == data
    codec = "utf-16" if data.startswith(b"\xff\xfe") else "utf-8"
    found = corrected(data, "a.tmx", ("leaved", "left & went"), ("Bridge", "The bridge")).decode(codec)
    assert found == data.decode(codec).replace("leaved", "left &amp; went").replace("<seg>Bridge", "<seg>The bridge")


def test_a_lacking_translation_is_put_in_and_a_lacking_tag_too():
    end = len("The mayor leaved.\nBridge.\n")
    found = at(FILE, "a.tmx", (end - 1, end - 1, mark(0)), (end, end, "None."), (end + 1, end + 1, "Empty.")).decode()
    assert '<seg>Bridge.<it pos="begin" x="2">&lt;i></it></seg>' in found
    assert '<seg>없다.</seg></tuv><tuv xml:lang="en-US"><seg>None.</seg></tuv></tu>' in found
    assert '<tuv xml:lang="en-US"><seg>Empty.</seg></tuv></tu>' in found


def test_a_pair_becomes_a_new_memory_that_reads_the_same():
    plain = replace(
        opened(b"One <town>.\nIt closed.\nNone.", "a.txt"), source_text="한 도시.\n닫혔다.\n", source_language="ko"
    )
    data = written(plain, [], "a.tmx")
    again = opened(data, "b.tmx")
    assert (again.text, again.source_text, again.source_language) == (
        "One <town>.\nIt closed.",
        "한 도시.\n닫혔다.",
        "ko",
    )


def test_translation_toolkit_reads_it():
    tmx = pytest.importorskip("translate.storage.tmx", reason="translate-toolkit is not installed")
    plain = replace(opened(b"One town.", "a.txt"), source_text="한 도시.", source_language="ko")
    (unit,) = tmx.tmxfile.parsestring(written(plain, [], "a.tmx")).units
    assert (unit.source, unit.target) == ("한 도시.", "One town.")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (FILE.replace(b'SYSTEM "tmx14.dtd"', b'[<!ENTITY a "b">]'), "declares XML entities"),
        (FILE.replace(b"Bridge", b"&nbsp;"), "declares XML entities"),
        (FILE.replace(b"Bridge", b"<hi>" * 300 + b"</hi>" * 300), "nested more than 256 deep"),
        (FILE[:-20], "not sound XML"),
        (FILE.replace(b"Bridge", b"\xff"), "not in the encoding utf-8"),
        (FILE.replace(b"Bridge", b"\0"), "does not hold text"),
        (b"<tmx/>", "holds no units"),
        (b"", "is empty"),
    ],
)
def test_hostile_files_are_one_sentence(data, said):
    with pytest.raises(EmendError, match=said) as error:
        opened(data, "a.tmx")
    assert "\n" not in str(error.value)
