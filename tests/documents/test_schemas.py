"""What we write of XLIFF and TMX, new and corrected, is valid by the schemas of the standards."""

from dataclasses import replace
from pathlib import Path

import pytest
from documents.segmenting import at, corrected, opened, written
from lxml import etree

SCHEMAS = Path(__file__).parent / "schemas"
HOSTILE = "One <town> & “two”.\n]]> <!-- x\n\nThe end\u2028of it."
SOURCE = "한 도시 <&>.\n]]>\n\n끝."
XLIFF_1 = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="ko" target-language="en" datatype="plaintext"><body>
<trans-unit id="1"><source>시장은 <g id="1">말했다</g>.</source><target state="translated" state-qualifier="mt-suggestion">The mayor sayed.</target><note>x</note></trans-unit>
<trans-unit id="2"><source>비었다<x id="9"/>.</source><target state="new"/></trans-unit>
<trans-unit id="3"><source>없다.</source></trans-unit>
<trans-unit id="4"><source>두 문장.</source><seg-source><mrk mtype="seg" mid="1">두</mrk><mrk mtype="seg" mid="2">문장.</mrk></seg-source><target><mrk mtype="seg" mid="1">Two</mrk><mrk mtype="seg" mid="2"/></target></trans-unit>
</body></file></xliff>""".encode()
XLIFF_2 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ko" trgLang="en"><file id="f"><unit id="u">
<originalData><data id="d">&lt;b></data></originalData>
<segment id="s" state="translated" subState="mt:raw"><source>시장은 <pc id="1" dataRefStart="d">말했다</pc>.</source><target>The mayor sayed.</target></segment>
<segment><source>비었다.</source></segment><segment state="initial"><source>없다.</source><target/></segment></unit></file></xliff>""".encode()
TMX = b"""<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="y" adminlang="en" srclang="ko" datatype="html"/>
<body><tu><tuv xml:lang="ko"><seg>a <bpt i="1">&lt;b></bpt>b<ept i="1">&lt;/b></ept>.</seg></tuv><tuv xml:lang="en"><seg>The mayor sayed.</seg></tuv></tu>
<tu><tuv xml:lang="ko"><seg>c</seg></tuv></tu></body></tmx>"""


class _Beside(etree.Resolver):
    """Finds what a schema imports beside it, and nothing elsewhere."""

    def resolve(self, url, _public, context):
        return self.resolve_filename(str(SCHEMAS / url.rpartition("/")[2]), context)


def schema(name):
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Beside())
    return etree.XMLSchema(etree.parse(SCHEMAS / name, parser))


@pytest.fixture(scope="module")
def valid():
    known = {"1.2": schema("xliff-core-1.2-strict.xsd"), "2.0": schema("xliff-core-2.0.xsd")}
    dtd = etree.DTD(SCHEMAS / "tmx.dtd")

    def check(data):
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
        (dtd if root.tag == "tmx" else known[root.get("version")]).assertValid(root)

    return check


def article():
    return replace(opened(HOSTILE.encode(), "a.txt"), source_text=SOURCE, source_language="ko", title="A <&> title")


@pytest.mark.parametrize("name", ["a.xlf", "a.tmx"])
def test_new_files_are_valid(valid, name):
    valid(written(article(), [], name))
    valid(written(replace(article(), source_language=None), [], name))


@pytest.mark.parametrize(
    ("data", "name"), [(XLIFF_1, "a.xlf"), (XLIFF_2, "a.xlf"), (TMX, "a.tmx")], ids=["XLIFF 1.2", "XLIFF 2.0", "TMX"]
)
def test_corrected_files_are_as_valid_as_they_were(valid, data, name):
    valid(data)
    valid(corrected(data, name, ("sayed", "<said> &")))
    text = opened(data, name).text
    # Something in every segment, also in those without a translation.
    ends = [at for at, char in enumerate(text) if char == "\n"] + [len(text)]
    filled = at(data, name, *((end, end, " more") for end in ends))
    assert filled != data
    valid(filled)


def test_a_tag_that_is_put_in_is_valid(valid):
    source = opened(XLIFF_1, "a.xlf").source_text
    opening, closing = (char for char in source if ord(char) > 0x1F000)
    found = at(XLIFF_1, "a.xlf", (0, 0, opening), (3, 3, closing))
    assert b'<g id="1">The</g>' in found
    valid(found)
