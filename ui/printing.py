"""What goes on paper, laid out by Qt's rich text: a report as PDF, and the text of an article on a printer.

It needs QtGui alone, and works without a display.
"""

from __future__ import annotations

import os
import sys
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from qa_tool import __version__

#: Dots per inch of the layout: fine enough for type, and what fonts are hinted for.
RESOLUTION = 600
MARGIN_MM = 15.0
#: Room for the number below the text, in points.
FOOT = 24.0


def pdf_of(page: str) -> bytes:
    """Return a page (HTML in the style for printing) as a PDF on A4 with page numbers."""
    made = _application() if QGuiApplication.instance() is None else None
    try:
        return _printed(page)
    finally:
        if made is not None:
            made.shutdown()


def print_text(paper: QPagedPaintDevice, text: str) -> None:
    """Put the text of an article on paper, a paragraph a line, with page numbers."""
    paragraphs = (escape(line) for line in text.split("\n") if line.strip())
    page = "".join(f'<p style="margin: 0 0 9pt 0">{words}</p>' for words in paragraphs)
    _put_on(paper, _laid_out(paper, page, 11))


def _application() -> QGuiApplication:
    if sys.platform.startswith("linux"):
        # A display that is named but not there would end the program.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["emend"])


def _printed(page: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator(f"Emend {__version__}")
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    document = _laid_out(writer, page, 9)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    _put_on(writer, document)
    return bytes(buffer.data().data())


def _laid_out(paper: QPagedPaintDevice, page: str, points: int) -> QTextDocument:
    """Return a page of HTML as it fits on the paper, in letters of this size."""
    dots = paper.logicalDpiX()
    document = QTextDocument()
    document.documentLayout().setPaintDevice(paper)
    document.setDefaultFont(QFont(QGuiApplication.font().family(), points))
    document.setHtml(page)
    document.setDocumentMargin(0)
    area = paper.pageLayout().paintRectPixels(dots)
    document.setPageSize(QSizeF(area.width(), area.height() - FOOT * dots / 72))
    return document


def _put_on(paper: QPagedPaintDevice, document: QTextDocument) -> None:
    area = paper.pageLayout().paintRectPixels(paper.logicalDpiX())
    painter = QPainter(paper)
    try:
        _paint(document, painter, paper, QRectF(0, 0, area.width(), area.height()))
    finally:
        painter.end()


def _paint(document: QTextDocument, painter: QPainter, device: QPagedPaintDevice, paper: QRectF) -> None:
    height, pages = document.pageSize().height(), document.pageCount()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    for number in range(pages):
        if number:
            device.newPage()
        view = QRectF(0, number * height, paper.width(), height)
        painter.save()
        painter.translate(0, -view.top())
        painter.setClipRect(view)
        context.clip = view
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(QFont(document.defaultFont().family(), 8))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(paper, flags, f"{number + 1} / {pages}")
