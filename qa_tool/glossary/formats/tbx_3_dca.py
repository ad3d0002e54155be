"""TBX 3 (ISO 30042:2019), the dialect TBX-Basic in the style DCA."""

from qa_tool.glossary.tbx_3 import in_style

FORMAT = in_style("dca", 'data categories as attributes (`termNote type="administrativeStatus"`)')
