"""The one stylesheet; the colours are put in by the theme."""

from __future__ import annotations

from string import Template

SHEET = Template(
    """
QToolTip { color: $text; background: $raised; border: 1px solid $faint; padding: 3px 5px; }
QStatusBar::item { border: none; }
QSplitter::handle, QMainWindow::separator { background: $window; }
QMainWindow::separator:hover, QSplitter::handle:hover { background: $accent; }
QDockWidget {
  color: $muted;
  titlebar-close-icon: url("$pictures/close-$theme.svg"); titlebar-normal-icon: url("$pictures/float-$theme.svg");
}
QDockWidget::title { background: $window; padding: 5px 8px 1px 8px; border-bottom: 1px solid $faint; }

QPushButton, QToolButton[framed="true"] {
  color: $text; background: $raised; border: 1px solid $faint; border-radius: 4px; padding: 4px 10px; min-height: 18px;
}
QPushButton:hover, QToolButton[framed="true"]:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked, QToolButton[framed="true"]:checked {
  background: $current_band; border-color: $accent;
}
QPushButton:disabled { color: $muted; background: $window; }
QPushButton:default, QPushButton[first="true"] { border-color: $accent; }
QPushButton:focus, QToolButton[framed="true"]:focus { border: 2px solid $accent; padding: 3px 9px; outline: 0; }
QPushButton:default:disabled { border-color: $faint; }
QPushButton[link="true"] {
  color: $accent; background: transparent; border: 1px solid transparent; padding: 1px 2px;
  text-align: left; min-height: 16px; margin-left: -3px;
}
QPushButton[link="true"]:disabled { color: $muted; }
QPushButton[link="true"]:hover:enabled { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid $accent; padding: 1px 2px; }
QPushButton[small="true"] { padding: 1px; }
QPushButton[small="true"]:focus { padding: 0; }
QPushButton[fact="true"] { border-width: 0 1px; border-radius: 0; padding: 0 8px; min-height: 0; }
QPushButton[fact="true"]:focus { border-width: 0 2px; padding: 0 7px; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit[field="true"], QListView[field="true"] {
  color: $text; background: $base; border: 1px solid $faint; border-radius: 4px; padding: 3px 6px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus,
QPlainTextEdit[field="true"]:focus, QListView[field="true"]:focus { border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $muted; background: $window; }
QLineEdit { lineedit-clear-button-icon: url("$pictures/close-$theme.svg"); }
QLineEdit[wrong="true"] { border: 1px solid $critical; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 18px; }
QComboBox, QAbstractSpinBox { padding-right: 2px; padding-left: 8px; }
QComboBox { background: $raised; combobox-popup: 0; }
QComboBox:hover { background: $hover; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {
  image: url("$pictures/down-$theme.svg"); width: 12px; height: 12px;
}
QAbstractSpinBox::up-arrow { image: url("$pictures/up-$theme.svg"); width: 12px; height: 12px; }
QAbstractSpinBox { qproperty-alignment: AlignRight; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; }
QComboBox QAbstractItemView { border: 1px solid $faint; padding: 2px; outline: 0; }
QComboBox QAbstractItemView::item { padding: 3px 6px; min-height: 18px; }
QTableView QComboBox, QTableView QLineEdit { border-radius: 0; min-height: 0; padding-top: 0; padding-bottom: 0; }

QMenu { color: $text; background: $base; border: 1px solid $faint; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 18px; }
QMenu::item:selected { background: $current_band; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $faint; margin: 4px 0; }
QMenu::indicator { left: 9px; }

QProgressBar { color: $text; background: $base; border: 1px solid $faint; border-radius: 4px; text-align: center; }
QProgressBar::chunk { background: $current_band; border-radius: 3px; }

QTableView, QListView, QTreeView {
  color: $text; background: $base; alternate-background-color: $alternate; border: 1px solid $faint;
  gridline-color: $hover; selection-background-color: $current_band; selection-color: $text;
}
QTableView:focus, QListView:focus { border: 1px solid $accent; }
QCheckBox::indicator, QTableView::indicator, QMenu::indicator {
  width: 12px; height: 12px; border: 1px solid $muted; border-radius: 2px; background: $base;
}
QCheckBox::indicator:checked, QTableView::indicator:checked, QMenu::indicator:checked {
  border-color: $accent; background: $accent; image: url("$pictures/tick-$theme.svg");
}
QCheckBox::indicator:checked:disabled, QTableView::indicator:checked:disabled {
  border-color: $muted; background: $muted;
}
QTableView { outline: 0; }
QTableView::item { padding: 0 3px; }
QHeaderView::section {
  color: $muted; background: $window; border: none; border-bottom: 1px solid $faint;
  border-right: 1px solid $hover; padding: 4px 6px;
}
QToolButton[framed="true"]::menu-indicator, QToolButton[fact="true"]::menu-indicator { image: none; }
QToolButton[fact="true"] { color: $text; background: transparent; border: 0 solid $accent; padding: 0 5px; }
QToolButton[fact="true"]:hover { background: $hover; }
QToolButton[fact="true"]:focus { border-left-width: 2px; border-right-width: 2px; padding: 0 3px; }
QTableCornerButton::section { background: $window; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $faint; }
QTabBar::tab {
  color: $muted; background: transparent; padding: 6px 12px; border: none; border-bottom: 2px solid transparent;
}
QTabBar[tight="true"]::tab { padding: 6px 5px; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:focus { background: $current_band; color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }

QLabel[muted="true"] { color: $muted; }
QLabel[heading="true"] { color: $text; font-weight: 600; }
QLabel[bad="true"] { color: $critical; }
QFrame[card="true"] { background: $base; border: 1px solid $faint; border-radius: 6px; }
QFrame[footer="true"] { background: $window; border: none; border-top: 1px solid $faint; }
QWidget[ring="true"]:focus { border: 1px solid $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
#muted { color: $muted; }
#articleTitle { font-weight: 600; }
#welcomeTitle { font-size: 16pt; font-weight: 600; }
QFrame[error="true"] { background: $raised; border: 1px solid $faint; border-left: 4px solid $critical; }
QFrame[error="false"] { background: $raised; border: 1px solid $faint; border-left: 4px solid $accent; }
QFrame[bar="true"] { background: $window; border: none; border-bottom: 1px solid $faint; }
"""
)

#: What the style draws in shades of its own, which are too near to each other in high contrast.
STRONG = Template(
    """
QScrollBar { background: $window; border: 1px solid $faint; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: $muted; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
"""
)
