"""The palette and the style sheet, made of the design tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from csr_desktop.resource_files import resource
from csr_desktop.ui.tokens import LABEL_SCALE, RADIUS_CARD, RADIUS_CONTROL, Colours


def palette_of(colours: Colours) -> QPalette:
    """The colours where Qt itself draws."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.window),
        (role.Base, colours.field),
        (role.AlternateBase, colours.card),
        (role.Button, colours.card),
        (role.ToolTipBase, colours.card),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.quiet_text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.accent_text),
        (role.Link, colours.accent),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.quiet_text))
    return palette


def style_sheet_of(c: Colours, scheme: str, size: float) -> str:
    """The rules for every widget; `scheme` is light or dark, `size` the platform's in points."""
    parts = (_surfaces(c, size), _fields(c, scheme), _buttons(c), _tables(c), _lists(c))
    return "".join(parts) + _other_controls(c, scheme)


def _surfaces(c: Colours, size: float) -> str:
    label = size * LABEL_SCALE
    return f"""
    QWidget {{ color: {c.text}; }}
    QToolTip {{ background: {c.card}; border: 1px solid {c.field_border}; }}
    #window, QDialog {{ background: {c.window}; }}
    QLabel {{ background: transparent; }}
    QLabel[role="label"], QLabel[role="quiet"] {{ color: {c.quiet_text}; font-size: {label}pt; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="title"] {{ font-weight: 600; font-size: {size * 1.5}pt; }}
    QLabel[role="wrong"] {{ color: {c.problem}; font-size: {label}pt; }}
    QLabel[tone="success"] {{ color: {c.success}; }}
    QLabel[tone="problem"] {{ color: {c.problem}; }}
    QLabel[tone="warning"] {{ color: {c.warning}; }}
    QLabel[tone="quiet"] {{ color: {c.quiet_text}; }}
    QFrame[card="plain"], QFrame[card="success"], QFrame[card="problem"],
    QFrame[card="warning"] {{
        background: {c.card}; border: 1px solid {c.card_border}; border-radius: {RADIUS_CARD}px; }}
    QFrame[card="success"] {{ background: {c.success_card}; border-color: {c.success}; }}
    QFrame[card="problem"] {{ background: {c.problem_card}; border-color: {c.problem}; }}
    QFrame[card="warning"] {{ background: {c.warning_card}; border-color: {c.warning}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    """


def _fields(c: Colours, scheme: str) -> str:
    arrow = resource(f"icons/chevron-{scheme}.svg").as_posix()
    return f"""
    QLineEdit, QComboBox, QPlainTextEdit, QTextBrowser {{
        background: {c.field}; border: 1px solid {c.field_border};
        border-radius: {RADIUS_CONTROL}px; padding: 6px 8px; min-height: 1.3em;
        selection-background-color: {c.accent}; selection-color: {c.accent_text}; }}
    QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.quiet_text}; }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextBrowser:focus {{
        border: 2px solid {c.focus}; padding: 5px 7px; }}
    QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {{
        border-color: {c.problem}; }}
    QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled,
    QLineEdit[locked="true"], QPlainTextEdit[locked="true"] {{
        background: {c.card}; border-color: {c.card_border}; color: {c.quiet_text}; }}
    QLineEdit[locked="true"]:focus, QPlainTextEdit[locked="true"]:focus {{
        border-color: {c.focus}; }}
    QLineEdit#session_key {{ background: transparent; border: 2px solid transparent;
        padding: 0px; }}
    QLineEdit#session_key:focus {{ border-color: {c.focus}; }}
    QComboBox::drop-down {{ border: none; width: 28px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
    QComboBox QLineEdit {{ border: none; background: transparent; padding: 0px;
        placeholder-text-color: {c.quiet_text}; }}
    QComboBox QLineEdit:focus {{ border: none; padding: 0px; }}
    QComboBox QAbstractItemView, QListWidget {{
        background: {c.field}; border: 1px solid {c.field_border};
        selection-background-color: {c.accent}; selection-color: {c.accent_text}; }}
    QComboBox[is_empty="true"] {{ color: {c.quiet_text}; }}
    QListWidget::item {{ padding: 4px 6px; }}
    QListWidget:focus {{ border: 2px solid {c.focus}; }}
    """


def _buttons(c: Colours) -> str:
    return f"""
    QPushButton, QToolButton {{
        background: {c.card}; border: 1px solid {c.field_border};
        border-radius: {RADIUS_CONTROL}px; padding: 7px 14px; }}
    QToolButton {{ padding: 6px 8px; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.focus}; padding: 6px 13px; }}
    QToolButton:focus {{ padding: 5px 7px; }}
    QPushButton[kind="primary"] {{ background: {c.accent}; border-color: {c.accent};
        color: {c.accent_text}; font-weight: 600; padding: 9px 16px; }}
    QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; padding: 8px 15px; }}
    QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent;
        color: {c.accent}; padding: 3px 6px; }}
    QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
    QPushButton[kind="link"]:focus {{ border: 2px solid {c.focus}; padding: 2px 5px; }}
    QPushButton:disabled {{ background: {c.card}; border-color: {c.card_border};
        color: {c.quiet_text}; }}
    """


def _tables(c: Colours) -> str:
    return f"""
    QTableView {{ background: {c.field}; border: 1px solid {c.field_border};
        border-radius: {RADIUS_CONTROL}px; gridline-color: {c.card_border};
        selection-background-color: {c.accent}; selection-color: {c.accent_text}; }}
    QTableView:focus {{ border: 2px solid {c.focus}; }}
    QTableView::item {{ padding: 4px 6px; border: none; }}
    QHeaderView {{ background: {c.card}; border: none; }}
    QHeaderView::section {{ background: {c.card}; color: {c.quiet_text}; border: none;
        border-bottom: 1px solid {c.field_border}; padding: 5px 9px; }}
    QDateEdit {{ background: {c.field}; border: 1px solid {c.field_border};
        border-radius: {RADIUS_CONTROL}px; padding: 6px 8px; min-height: 1.3em; }}
    QDateEdit:focus {{ border: 2px solid {c.focus}; padding: 5px 7px; }}
    QProgressBar {{ background: {c.field}; border: 1px solid {c.field_border};
        border-radius: {RADIUS_CONTROL}px; min-height: 14px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: {RADIUS_CONTROL - 1}px; }}
    """


def _other_controls(c: Colours, scheme: str) -> str:
    check = resource(f"icons/check-{scheme}.svg").as_posix()
    return f"""
    QCheckBox:focus {{ outline: none; }}
    QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {c.field_border};
        border-radius: 3px; background: {c.field}; }}
    QCheckBox::indicator:focus {{ border: 2px solid {c.focus}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
        image: url("{check}"); }}
    QCheckBox:disabled {{ color: {c.quiet_text}; }}
    QCheckBox::indicator:disabled {{ background: {c.card}; border-color: {c.quiet_text}; }}
    QCheckBox::indicator:checked:disabled {{ background: {c.quiet_text};
        border-color: {c.quiet_text}; image: url("{check}"); }}
    QMenu {{ background: {c.card}; border: 1px solid {c.field_border}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.accent}; color: {c.accent_text}; }}
    QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {c.field_border}; border-radius: 4px;
        min-height: 24px; margin: 1px 0 1px 5px; }}
    QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {c.field_border}; border-radius: 4px;
        min-width: 24px; margin: 5px 1px 0 1px; }}
    QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
    """


def _lists(c: Colours) -> str:
    return f"""
    QListWidget {{ background: {c.field}; border: 1px solid {c.field_border};
        border-radius: {RADIUS_CONTROL}px; padding: 3px; outline: none; }}
    QListWidget:focus {{ border: 2px solid {c.focus}; padding: 2px; }}
    QListWidget::item {{ color: {c.text}; padding: 7px 9px; border-radius: 4px; }}
    QListWidget::item:hover {{ background: {c.hover}; }}
    QListWidget::item:selected {{ background: {c.accent}; color: {c.accent_text}; }}
    """
