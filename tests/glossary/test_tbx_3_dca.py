"""TBX 3 in the style DCA."""

import pytest
from tbx_files import HOSTILE, STATUSES, check_format, check_hostile, check_schema, check_structure, written

from qa_tool.glossary import tbx
from qa_tool.glossary.formats import tbx_3_dca

SPACE = "{urn:iso:std:iso:30042:ed-2}"
# After the public example of TBX-Basic, with the namespace of its drafts.
FOREIGN = """<?xml version="1.0" encoding="utf-8"?>
<?xml-model href="TBXcoreStructV03_TBX-Basic_integrated.rng" type="application/xml"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed:3.0">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><descrip type="subjectField">place</descrip>
<langSec xml:lang="en"><descripGrp><descrip type="definition">a town</descrip></descripGrp>
<termSec><term>Lyman</term><termNote type="partOfSpeech">noun</termNote>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
<termSec><term>Krasny Lyman</term><termNoteGrp><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
</termNoteGrp></termSec></langSec>
<langSec xml:lang="uk"><termSec><term>Лиман</term></termSec></langSec></conceptEntry></body></text></tbx>
"""


def test_what_it_holds_comes_back(tmp_path):
    check_format(tbx_3_dca.FORMAT, tmp_path)


def test_the_rules_of_tbx_basic_are_kept():
    root = written(tbx_3_dca.FORMAT)
    assert (root.tag, root.get("type"), root.get("style")) == (f"{SPACE}tbx", "TBX-Basic", "dca")
    check_schema(root)
    check_structure(root, "conceptEntry", "langSec", "termSec")
    assert {element.tag.split("}")[0] + "}" for element in root.iter()} == {SPACE}
    for note in root.iter(f"{SPACE}termNote"):
        assert (note.get("type"), note.getparent().tag) == ("administrativeStatus", f"{SPACE}termSec")
        assert note.text in STATUSES
    for descrip in root.iter(f"{SPACE}descrip"):
        assert (descrip.get("type"), descrip.getparent().tag) == ("subjectField", f"{SPACE}conceptEntry")


def test_a_file_of_another_hand_is_read():
    (term,) = tbx.read(FOREIGN.encode(), "x").terms
    assert (term.canonical, term.wrong, dict(term.source_forms)) == ("Lyman", ("Krasny Lyman",), {"uk": ("Лиман",)})


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_one_sentence(name):
    check_hostile(tbx_3_dca.FORMAT, name)
