"""XLIFF: what is shown, what a correction changes, and that nothing else does."""

import tracemalloc
from dataclasses import replace

import pytest
from documents.segmenting import at, corrected, opened, written

from qa_tool.domain.errors import EmendError
from qa_tool.text.tag_marks import mark

HEAD_1 = (
    '<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- kept -->\r\n'
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:x" >\r\n'
    ' <file original="a>b" source-language="ko-KR" target-language="en" datatype="plaintext" x:odd=\'1\'>\r\n  <body>\r\n'
)
UNITS_1 = """   <trans-unit id="1" x:deep='&amp;"'>
    <source>시장은 <g id="1">말했다</g>.</source>
    <target state = "needs-review-translation" state-qualifier="mt-suggestion">The mayor <g id="1">sayed</g> &amp; left&#x2e;</target>
    <alt-trans><source>다른 것</source><target>Something else</target></alt-trans><note>leave me</note>
   </trans-unit>
   <trans-unit id="2" translate="no"><source>코드</source><target>code</target></trans-unit>
   <group><trans-unit id="3"><source>다리가<x id="9" ctype="lb"/>닫혔다.</source><target>The bridge<x id="9" ctype="lb"/>closed.</target></trans-unit></group>
   <trans-unit id="4"><source>비었다.</source><target state="new"/></trans-unit>
   <trans-unit id="5"><source>번역이 없다.</source></trans-unit>
   <trans-unit id="6"><source/><target></target></trans-unit>
"""
ONE = (HEAD_1 + UNITS_1.replace("\n", "\r\n") + "  </body>\r\n </file>\r\n</xliff>\r\n").encode()
TWO = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ja" trgLang="en" xmlns:m="urn:oasis:names:tc:xliff:matches:2.0">
<file id="f"><unit id="u"><m:matches><m:match ref="#s"><source>別</source><target>Other</target></m:match></m:matches>
<originalData><data id="d">&lt;b></data></originalData>
<segment id="s" state="translated" subState="mt:raw"><source>市長は<pc id="1" dataRefStart="d">言った</pc>。</source><target>The mayor <sc id="1"/>sayed<ec startRef="1"/>.</target></segment>
<ignorable><source> </source><target> </target></ignorable>
<segment state="final"><source>橋<ph id="2"/>は</source><target>Bridge<ph id="2"/> shut.</target></segment>
<segment><source>空。</source></segment>
</unit><unit id="v" translate="no"><segment><source>x</source><target>y</target></segment></unit></file></xliff>""".encode()
SDL = """\ufeff<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0"><file original="a.docx" source-language="ru-RU" target-language="en-GB" datatype="x-sdlfilterframework2"><body><trans-unit id="t"><source>Один. <g id="5">Два.</g></source><seg-source><mrk mtype="seg" mid="1">Один.</mrk> <g id="5"><mrk mtype="seg" mid="2">Два.</mrk></g><mrk mtype="seg" mid="3">Три.</mrk></seg-source><target><mrk mtype="seg" mid="1"><mrk mtype="x-sdl-comment" sdl:cid="c">Won.</mrk></mrk> <g id="5"><mrk mtype="seg" mid="2">Two.</mrk></g><mrk mtype="seg" mid="3"/></target><sdl:seg-defs><sdl:seg id="1" conf="Draft" origin="nmt"/><sdl:seg id="2" conf="Draft"/></sdl:seg-defs></trans-unit></body></file></xliff>""".encode()
PHRASE = b"""<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="http://www.memsource.com/mxlf/2.0" version="1.2" m:version="2.4"><file original="a" source-language="de" target-language="en" datatype="x-docx"><body><trans-unit id="x:0" m:confirmed="0" m:trans-origin="mt"><source>{1}Das Haus{2}.</source><target>{1}The hause{2}.</target></trans-unit></body></file></xliff>"""
MEMOQ = b"""<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"><file original="a" source-language="de" target-language="en" datatype="x"><body><trans-unit id="1" mq:status="PartiallyEdited" mq:lastchanginguser="x"><source xml:space="preserve">Das <bpt id="1" ctype="bold">{}</bpt>Haus<ept id="1">{}</ept>.</source><target xml:space="preserve">The <bpt id="1" ctype="bold">{}</bpt>hause<ept id="1">{}</ept>.</target><mq:minorversions/></trans-unit></body></file></xliff>"""
A, B = mark(0), mark(1)
TAKEN_OUT = (
    '<mrk mtype="x-sdl-deleted" r="1"><g id="1">say</g><x id="2"/></mrk><mrk mtype="x-sdl-added" r="2">said</mrk>'
)


def unit(source, target):
    return f'<xliff version="1.2"><file><body><trans-unit id="1"><source>{source}</source><target>{target}</target></trans-unit></body></file></xliff>'.encode()


@pytest.mark.parametrize(
    ("data", "name", "text", "source", "language"),
    [
        (
            ONE,
            "a.xlf",
            "The mayor sayed & left.\nThe bridge closed.\n\n",
            "시장은 말했다.\n다리가 닫혔다.\n비었다.\n번역이 없다.",
            "ko",
        ),
        (TWO, "a.xliff", "The mayor sayed.\nBridge shut.\n", "市長は言った。\n橋は\n空。", "ja"),
        (SDL, "a.sdlxliff", "Won.\nTwo.\n", "Один.\nДва.\nТри.", "ru"),
        (MEMOQ, "a.mqxliff", "The hause.", "Das Haus.", "de"),
        (PHRASE, "a.mxliff", "{1}The hause{2}.", "{1}Das Haus{2}.", "de"),
    ],
    ids=["1.2", "2.1", "sdlxliff", "mqxliff", "mxliff"],
)
def test_translations_are_the_article_and_sources_the_source(data, name, text, source, language):
    article = opened(data, name)
    assert (article.text, article.source_text) == (text, source)
    assert (article.source_language, article.source_language_is_guess, article.language) == (language, False, "en")
    assert article.format == "xliff"


@pytest.mark.parametrize("data", [ONE, TWO, SDL, MEMOQ, ONE.decode().replace("UTF-8", "UTF-16").encode("utf-16")])
def test_untouched_is_byte_for_byte(data):
    assert corrected(data, "a.xlf") == data


@pytest.mark.parametrize(
    ("data", "name", "swaps"),
    [
        (
            ONE,
            "a.xlf",
            [
                (b"sayed", b"said"),
                (b'state = "needs-review-translation" state-qualifier="mt-suggestion"', b'state="final"'),
            ],
        ),
        (TWO, "a.xlf", [(b"sayed", b"said"), (b'state="translated" subState="mt:raw"', b'state="reviewed"')]),
        (MEMOQ, "a.mqxliff", [(b"hause", b"house")]),
        (PHRASE, "a.mxliff", [(b"hause", b"house")]),
        (SDL, "a.sdlxliff", [(b"Won", b"One")]),
    ],
)
def test_a_correction_changes_its_words_and_its_state(data, name, swaps):
    expected = data
    for old, new in swaps:
        assert expected.count(old) == 1
        expected = expected.replace(old, new)
    (old, new), *_ = swaps
    assert corrected(data, name, (old.decode(), new.decode())) == expected


def test_what_is_final_stays_final_in_2():
    assert corrected(TWO, "a.xlf", ("shut", "closed")) == TWO.replace(b"shut", b"closed")


def test_an_empty_translation_is_filled_in():
    start = len("The mayor sayed & left.\nThe bridge closed.\n")
    found = at(ONE, "a.xlf", (start, start, "Empty <&>."), (start + 1, start + 1, "None."))
    assert b'<target state="final">Empty &lt;&amp;&gt;.</target></trans-unit>' in found
    assert '<source>번역이 없다.</source><target state="final">None.</target>'.encode() in found
    assert opened(found, "a.xlf").text.endswith("\nEmpty <&>.\nNone.")
    start = len("The mayor sayed.\nBridge shut.\n")
    found = at(TWO, "a.xlf", (start, start, "Empty."))
    assert '<segment state="reviewed"><source>空。</source><target>Empty.</target></segment>'.encode() in found
    found = at(SDL, "a.sdlxliff", (10, 10, "Three."))
    assert b'<mrk mtype="seg" mid="3">Three.</mrk></target>' in found


@pytest.mark.parametrize(
    ("target", "start", "end", "new", "expected"),
    [
        ("a <g id='1'>bold</g> day", 2, 6, "big", "a <g id='1'>big</g> day"),
        ("a <g id='1'>bold</g> day", 0, 10, "One", "One<g id='1'></g>"),
        ("a <g id='1'>bold</g> day", 6, 6, "er", "a <g id='1'>bolder</g> day"),
        ("<g id='1'>bold</g>", 0, 0, "very ", "<g id='1'>very bold</g>"),
        ("<g id='1'>bold</g>", 4, 4, "!", "<g id='1'>bold!</g>"),
        ("<g id='1'>bold</g>", 0, 4, "", "<g id='1'></g>"),
        ("a <ph id='1'>&lt;b <sub>in</sub></ph>word", 2, 6, "name", "a <ph id='1'>&lt;b <sub>in</sub></ph>name"),
        ("a&amp;b", 1, 2, "<", "a&lt;b"),
        ("<![CDATA[a <b>]]> c", 0, 1, "d", "<![CDATA[d <b>]]> c"),
        ("<![CDATA[a]]> c", 1, 1, " ]]>&", "<![CDATA[a ]]]]><![CDATA[>&]]> c"),
        ("<![CDATA[[a]]]> c", 4, 5, "&", "<![CDATA[[a]]]> &amp;"),
        ("one<!-- n -->two", 2, 4, "", "on<!-- n -->wo"),
        # What a reviser took out in Trados is not shown, and stays for whoever accepts or rejects it.
        (f"He {TAKEN_OUT} so", 3, 7, "says", f"He {TAKEN_OUT.replace('said', 'says')} so"),
    ],
)
def test_no_edit_breaks_a_tag(target, start, end, new, expected):
    data = unit("s", target)
    assert at(data, "a.xlf", (start, end, new)) == unit("s", expected).replace(b"<target>", b'<target state="final">')


@pytest.mark.parametrize("version", ["1.2", "2.0"])
def test_what_a_file_or_group_leaves_untranslated_its_units_do(version):
    def one(text, said=""):
        inner = f"<source>{text.upper()}</source><target>{text}</target>"
        return f"<trans-unit{said}>{inner}</trans-unit>" if version == "1.2" else f"<unit{said}><segment>{inner}</segment></unit>"  # fmt: skip

    inner = f'{one("a")}<group translate="no">{one("b")}<group>{one("c", " translate=" + chr(34) + "yes" + chr(34))}{one("d")}</group></group>{one("e")}'
    body = f"<body>{inner}</body>" if version == "1.2" else inner
    data = f'<xliff version="{version}" srcLang="ko" trgLang="en"><file>{body}</file></xliff>'.encode()
    assert opened(data, "a.xlf").text == "a\nc\ne"


def test_a_line_end_in_a_segment_shows_as_a_blank():
    data = unit("\n   한 줄\n   두 줄\n", "\n   One line\n   two&#10;lines \u2028ended\n")
    article = opened(data, "a.xlf")
    assert (article.text, article.source_text) == ("One line two lines ended", "한 줄 두 줄")
    assert corrected(data, "a.xlf", ("two", "2")) == data.replace(b"two", b"2").replace(
        b"<target>", b'<target state="final">'
    )


def test_a_missing_tag_shows_in_the_source_and_can_be_put_in():
    data = unit('a <g id="1">b</g> <x id="2"/>c', "A B <x id='2'/>C")
    article = opened(data, "a.xlf")
    assert (article.text, article.source_text) == ("A B C", f"a {A}b{B} c")
    found = at(data, "a.xlf", (2, 3, f"{A}B{B}"))
    assert b"A <g id=\"1\">B</g> <x id='2'/>C" in found
    assert opened(found, "a.xlf").source_text == "a b c"
    with pytest.raises(EmendError, match="do not close each other"):
        at(data, "a.xlf", (2, 2, A))


@pytest.mark.parametrize(("start", "end", "new"), [(22, 24, ""), (3, 3, "\n"), (0, 42, "x")])
def test_segments_are_neither_joined_nor_parted(start, end, new):
    with pytest.raises(EmendError, match=r"a\.xlf: a line is a segment"):
        at(ONE, "a.xlf", (start, end, new))


def test_several_segments_can_be_replaced_at_once():
    found = at(ONE, "a.xlf", (10, 34, "went.\nThe road"))
    assert opened(found, "a.xlf").text == "The mayor went.\nThe road closed.\n\n"


def test_what_the_encoding_lacks_is_written_by_number():
    data = (
        unit("s", "Kyiv")
        .decode()
        .replace("<xliff", '<?xml version="1.0" encoding="windows-1252"?><xliff')
        .encode("cp1252")
    )
    assert "K&#333;v é".encode("cp1252") in corrected(data, "a.xlf", ("Kyiv", "Kōv é"))


def test_a_pair_of_articles_becomes_a_new_file():
    article = b"One town met.\n\nIt closed."
    plain = replace(opened(article, "a.txt"), source_text="한 도시.\n\n닫혔다 & <끝>.", source_language="ko")
    data = written(plain, [], "a.xlf")
    made = opened(data, "a.xlf")
    assert (made.text, made.source_text) == ("One town met.\nIt closed.", "한 도시.\n닫혔다 & <끝>.")
    uneven = replace(plain, source_text="한 도시가 만났다. 닫혔다.")
    assert opened(written(uneven, [], "a.xlf"), "a.xlf").text == "One town met.\nIt closed."
    with pytest.raises(EmendError, match="has no source"):
        written(opened(article, "a.txt"), [], "a.xlf")
    with pytest.raises(EmendError, match="only be made by its own program"):
        written(plain, [], "a.sdlxliff")


BOMB = (
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
    + b"]>"
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (BOMB + unit("s", "&a11;"), "declares XML entities"),
        (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + unit("s", "&e;"), "declares XML entities"),
        (b'<!DOCTYPE x SYSTEM "http://localhost/x.dtd">' + unit("s", "&e;"), "declares XML entities"),
        (unit("s", "&nbsp;"), "not sound XML in line 1: undefined entity"),
        (unit("s", "<g>" * 300 + "x" + "</g>" * 300), "nested more than 256 deep"),
        (unit("s", "<g>x"), "not sound XML"),
        (ONE[:-40], "not sound XML"),
        (b"<xliff/>", "holds no translation"),
        (unit("s", ""), "holds no translation"),
        (b"<html><p>x</p></html>", "is no XLIFF file"),
        (unit("s", "x").replace(b"x<", b"\xff<"), "not in the encoding utf-8"),
        (unit("s", "a\0b"), "does not hold text"),
        (b'<?xml version="1.0" encoding="ebcdic-odd"?>' + unit("s", "x"), "says that it is in ebcdic-odd"),
        (b"", "is empty"),
        (b"PK\3\4" + bytes(50), "zip archive"),
    ],
)
def test_hostile_files_are_one_sentence(data, said):
    tracemalloc.start()
    with pytest.raises(EmendError, match=said) as error:
        opened(data, "a.xlf")
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()
    assert "a.xlf" in str(error.value)
    assert "\n" not in str(error.value)


def test_thousands_of_tags_take_no_time():
    tags = [f'<x id="{number}"/>' for number in range(20_000)]
    article = opened(unit("".join(tags), "a" + "".join(reversed(tags))), "a.xlf")
    assert (article.text, article.source_text) == ("a", "")


def test_text_that_xml_cannot_hold_is_refused():
    with pytest.raises(EmendError, match=r"U\+0001"):
        corrected(ONE, "a.xlf", ("left", "\x01"))
