"""TBX 3 in the style DCT."""

from tbx_files import STATUSES, check_format, check_schema, check_structure, written

from qa_tool.glossary import tbx
from qa_tool.glossary.formats import format_of, tbx_3_dct
from qa_tool.glossary.imports import Reading
from qa_tool.glossary.samples import Sample

CORE, MIN = "{urn:iso:std:iso:30042:ed-2}", "{http://www.tbxinfo.net/ns/min}"
FOREIGN = """<?xml version="1.0" encoding="utf-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><transacGrp><basic:transactionType>origination</basic:transactionType><date>2010-04-17</date>
</transacGrp><min:subjectField>place</min:subjectField><note>see the map</note>
<langSec xml:lang="en"><descripGrp><basic:definition>a town</basic:definition></descripGrp>
<termSec><term>Lyman</term><min:partOfSpeech>noun</min:partOfSpeech>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>Lyman city</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
<note>in headlines</note></termSec>
<termSec><term>Liman</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>
"""


def test_what_it_holds_comes_back(tmp_path):
    check_format(tbx_3_dct.FORMAT, tmp_path)


def test_the_rules_of_tbx_basic_are_kept():
    root = written(tbx_3_dct.FORMAT)
    assert (root.tag, root.get("type"), root.get("style")) == (f"{CORE}tbx", "TBX-Basic", "dct")
    check_schema(root)
    check_structure(root, "conceptEntry", "langSec", "termSec")
    assert {element.text for element in root.iter(f"{MIN}administrativeStatus")} <= STATUSES
    assert not [element for element in root.iter() if element.get("type") and element is not root]


def test_a_file_of_another_hand_is_read():
    assert format_of(Sample(".xml", FOREIGN.encode()), "x.xml") is tbx_3_dct.FORMAT
    (term,) = tbx.read(FOREIGN.encode(), "x").terms
    assert (term.canonical, term.accepted, term.wrong) == ("Lyman", ("Lyman city",), ("Liman",))
    assert (term.kind.value, term.note) == ("place", "see the map; in headlines")
    (whole,) = tbx.read(FOREIGN.encode(), "x", Reading(keep_extra=True)).terms
    assert "definition: a town" in whole.note
