"""TBX 3 (ISO 30042:2019), the dialect TBX-Basic in the style DCT."""

from qa_tool.glossary.tbx_3 import in_style

FORMAT = in_style("dct", "data categories as elements (`min:administrativeStatus`)")
