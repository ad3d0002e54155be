"""A page of a report as PDF, laid out by Qt's rich text; needs QtGui alone, and works without a display."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
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
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(QFont(QGuiApplication.font().family(), 9))
    document.setHtml(page)
    document.setDocumentMargin(0)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    paper = writer.pageLayout().paintRectPixels(RESOLUTION)
    foot = FOOT * RESOLUTION / 72
    document.setPageSize(QSizeF(paper.width(), paper.height() - foot))
    painter = QPainter(writer)
    try:
        _paint(document, painter, writer.newPage, QRectF(0, 0, paper.width(), paper.height()))
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _paint(document: QTextDocument, painter: QPainter, new_page: Callable[[], bool], paper: QRectF) -> None:
    height, pages = document.pageSize().height(), document.pageCount()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    for number in range(pages):
        if number:
            new_page()
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
