"""The palette and the style sheet, built from the design tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from csr_desktop.system.resources import resource
from csr_desktop.ui.style import tokens


def palette_of(colors: tokens.Colors) -> QPalette:
    """The colors for Qt's own drawing, and for the icons."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, color in (
        (role.Window, colors.window),
        (role.Base, colors.field),
        (role.AlternateBase, colors.card),
        (role.Button, colors.card),
        (role.ToolTipBase, colors.card),
        (role.WindowText, colors.text),
        (role.Text, colors.text),
        (role.ButtonText, colors.text),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.quiet_text),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.accent_text),
        (role.Link, colors.link),
    ):
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.quiet_text))
    return palette


def style_sheet_of(scheme: tokens.Scheme, points: float, em: float) -> str:
    """The rules for every widget, for the platform's font: `points`, and its pixels, `em`."""
    sheet = _Sheet(scheme, points, em)
    parts = (sheet.surfaces, sheet.fields, sheet.buttons, sheet.tables, sheet.lists)
    return "".join(part() for part in (*parts, sheet.boxes, sheet.menus, sheet.scroll_bars))


class _Sheet:
    """The rules of one scheme at one size of the font."""

    def __init__(self, scheme: tokens.Scheme, points: float, em: float) -> None:
        self._c = scheme.colors
        self._points = points
        self._grown = em / tokens.EM
        self._line = f"{scheme.line}px solid"
        self._ring = f"{scheme.focus_line}px solid"
        self._wider = scheme.line - 1
        self._thicker = scheme.focus_line - scheme.line
        self._arrow = resource(f"icons/chevron-{scheme.name}.svg").as_posix()
        self._arrow_up = resource(f"icons/chevron-up-{scheme.name}.svg").as_posix()
        self._menu = resource(f"icons/menu-{scheme.name}.svg").as_posix()
        self._check = resource(f"icons/check-{scheme.name}.svg").as_posix()

    def _px(self, length: float) -> str:
        """A length that grows with the font."""
        return f"{max(1, round(length * self._grown))}px"

    def _padding(self, *lengths: int, focused: bool = False) -> str:
        """A padding; it is smaller by a larger border, so nothing moves with the focus.

        A control has the same height in each scheme.
        """
        less = self._wider + (self._thicker if focused else 0)
        grown = (max(0, round(length * self._grown) - less) for length in lengths)
        return "padding: " + " ".join(f"{length}px" for length in grown) + ";"

    def _line_padding(self, *, focused: bool = False) -> str:
        """A line's padding, so that it is as high as a list, with its text in the same place.

        Qt adds a pixel below to a list, and two at each side to a line.
        """
        less = self._wider + (self._thicker if focused else 0)
        above, aside = round(5 * self._grown) + 1 - less, round(8 * self._grown) - 2 - less
        return f"padding: {max(0, above)}px {max(0, aside)}px;"

    def _selection(self) -> str:
        return (
            f"selection-background-color: {self._c.accent}; selection-color: {self._c.accent_text};"
        )

    def _framed(self) -> str:
        """The style of text fields and lists."""
        return (
            f"background: {self._c.field}; border: {self._line} {self._c.field_border}; "
            f"border-radius: {self._px(tokens.RADIUS_CONTROL)};"
        )

    def surfaces(self) -> str:
        c, label = self._c, self._points * tokens.LABEL_SCALE
        return f"""
    QWidget {{ color: {c.text}; }}
    QToolTip {{ background: {c.card}; border: {self._line} {c.field_border}; }}
    #window, QDialog {{ background: {c.window}; }}
    QLabel {{ background: transparent; }}
    QLabel[role="label"], QLabel[role="quiet"] {{ color: {c.quiet_text}; font-size: {label}pt; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="title"] {{ font-weight: 600; font-size: {self._points * tokens.TITLE_SCALE}pt; }}
    QLabel[role="wrong"] {{ color: {c.problem}; font-size: {label}pt; }}
    QLabel[tone="success"] {{ color: {c.success}; }}
    QLabel[tone="problem"] {{ color: {c.problem}; }}
    QLabel[tone="warning"] {{ color: {c.warning}; }}
    QLabel[tone="quiet"] {{ color: {c.quiet_text}; }}
    QLabel:focus {{ border: {self._ring} {c.focus}; {self._padding(tokens.HAIR)}
        border-radius: {self._px(tokens.RADIUS_SMALL)}; }}
    QFrame[card="plain"], QFrame[card="success"], QFrame[card="problem"],
    QFrame[card="warning"] {{ background: {c.card}; border: {self._line} {c.card_border};
        border-radius: {self._px(tokens.RADIUS_CARD)}; }}
    QFrame[card="success"] {{ background: {c.success_card}; border-color: {c.success}; }}
    QFrame[card="problem"] {{ background: {c.problem_card}; border-color: {c.problem}; }}
    QFrame[card="warning"] {{ background: {c.warning_card}; border-color: {c.warning}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    """

    def fields(self) -> str:
        c = self._c
        return f"""
    QLineEdit, QComboBox, QPlainTextEdit, QTextBrowser, QDateEdit {{
        {self._framed()} {self._padding(5, 8)} {self._selection()}
        min-height: {self._px(tokens.LINE_HEIGHT * tokens.EM)}; }}
    QLineEdit {{ {self._line_padding()} }}
    QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.quiet_text}; }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextBrowser:focus, QDateEdit:focus {{
        border: {self._ring} {c.focus}; {self._padding(5, 8, focused=True)} }}
    QLineEdit:focus {{ {self._line_padding(focused=True)} }}
    QLineEdit[wrong="true"]:!focus, QComboBox[wrong="true"]:!focus,
    QPlainTextEdit[wrong="true"]:!focus {{ border-color: {c.problem}; }}
    QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled,
    QLineEdit[locked="true"], QPlainTextEdit[locked="true"] {{
        background: {c.card}; border-color: {c.card_border}; color: {c.quiet_text}; }}
    QLineEdit[locked="true"]:focus, QPlainTextEdit[locked="true"]:focus {{
        border-color: {c.focus}; }}
    QLineEdit#session_key {{ background: transparent; padding: 0;
        border: {self._ring} transparent; }}
    QLineEdit#session_key:focus {{ border-color: {c.focus}; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none;
        width: {self._px(tokens.ARROW_ROOM)}; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{self._arrow}");
        width: {self._px(tokens.ICON_SMALL)}; height: {self._px(tokens.ICON_SMALL)}; }}
    QComboBox QLineEdit {{ border: none; background: transparent; padding: 0;
        placeholder-text-color: {c.quiet_text}; }}
    QComboBox QLineEdit:focus {{ border: none; padding: 0; }}
    QComboBox[is_empty="true"] {{ color: {c.quiet_text}; }}
    """

    def buttons(self) -> str:
        c = self._c
        return f"""
    QPushButton, QToolButton {{
        background: {c.card}; border: {self._line} {c.field_border};
        border-radius: {self._px(tokens.RADIUS_CONTROL)}; {self._padding(7, 14)}
        icon-size: {self._px(tokens.ICON)}; }}
    QToolButton {{ {self._padding(6, 8)} }}
    QToolButton#menu {{ image: url("{self._menu}"); min-width: {self._px(tokens.ICON)};
        min-height: {self._px(tokens.ICON)}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
    QPushButton:focus, QToolButton:focus {{ border: {self._ring} {c.focus};
        {self._padding(7, 14, focused=True)} }}
    QToolButton:focus {{ {self._padding(6, 8, focused=True)} }}
    QPushButton[kind="primary"] {{ background: {c.accent}; border-color: {c.accent};
        color: {c.accent_text}; font-weight: 600; {self._padding(8, 16)} }}
    QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; }}
    QPushButton[kind="primary"]:focus {{ border: {self._ring} {c.accent_focus};
        {self._padding(8, 16, focused=True)} }}
    QPushButton[kind="menu"] {{ {self._padding(7, 26, 7, 14)} }}
    QPushButton[kind="menu"]:focus {{ {self._padding(7, 26, 7, 14, focused=True)} }}
    QPushButton[kind="link"] {{ background: transparent; border-color: transparent;
        color: {c.link}; {self._padding(4, 6)} }}
    QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
    QPushButton[kind="link"]:focus {{ border: {self._ring} {c.focus};
        {self._padding(4, 6, focused=True)} }}
    QPushButton[kind="chip"], QPushButton[kind="more"] {{ {self._padding(4, 10)}
        border-radius: {self._px(tokens.RADIUS_CHIP)}; }}
    QPushButton[kind="more"] {{ {self._padding(4, 24, 4, 10)} }}
    QPushButton[kind="chip"]:focus {{ {self._padding(4, 10, focused=True)} }}
    QPushButton[kind="more"]:focus {{ {self._padding(4, 24, 4, 10, focused=True)} }}
    QPushButton::menu-indicator {{ image: url("{self._arrow}"); {self._arrow_size}
        subcontrol-position: right center; subcontrol-origin: padding; right: {self._px(6)}; }}
    QPushButton:disabled {{ background: {c.card}; border-color: {c.card_border};
        color: {c.quiet_text}; }}
    """

    @property
    def _arrow_size(self) -> str:
        side = self._px(tokens.ICON_SMALL)
        return f"width: {side}; height: {side};"

    def tables(self) -> str:
        c = self._c
        return f"""
    QTableView {{ {self._framed()} {self._selection()} gridline-color: {c.card_border}; }}
    QTableView:focus {{ border: {self._ring} {c.focus}; }}
    QTableView::item {{ {self._padding(4, 6)} border: none; }}
    QHeaderView {{ background: {c.card}; border: none; }}
    QHeaderView::section {{ background: {c.card}; color: {c.quiet_text}; border: none;
        border-bottom: {self._line} {c.field_border}; {self._padding(5, 9)} }}
    QHeaderView::up-arrow {{ image: url("{self._arrow_up}"); {self._arrow_size} }}
    QHeaderView::down-arrow {{ image: url("{self._arrow}"); {self._arrow_size} }}
    QProgressBar {{ {self._framed()} min-height: {self._px(tokens.PROGRESS_BAR)}; }}
    QProgressBar::chunk {{ background: {c.accent};
        border-radius: {self._px(tokens.RADIUS_CONTROL - 1)}; }}
    """

    def lists(self) -> str:
        c = self._c
        return f"""
    QListWidget {{ {self._framed()} {self._padding(3)} outline: none; }}
    QComboBox QAbstractItemView {{ {self._framed()} {self._selection()} }}
    QListWidget:focus {{ border: {self._ring} {c.focus}; {self._padding(3, focused=True)} }}
    QListWidget::item {{ color: {c.text}; {self._padding(7, 9)}
        border-radius: {self._px(tokens.RADIUS_SMALL)}; }}
    QListWidget::item:hover {{ background: {c.hover}; }}
    QListWidget::item:selected {{ background: {c.accent}; color: {c.accent_text}; }}
    """

    def boxes(self) -> str:
        c, side = self._c, self._px(tokens.CHECK_BOX)
        return f"""
    QCheckBox:focus {{ outline: none; }}
    QCheckBox::indicator {{ width: {side}; height: {side}; background: {c.field};
        border: {self._line} {c.field_border}; border-radius: {self._px(tokens.RADIUS_BOX)}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
        image: url("{self._check}"); }}
    QCheckBox::indicator:focus {{ border: {self._ring} {c.focus}; }}
    QCheckBox::indicator:checked:focus {{ border: {self._ring} {c.accent_focus}; }}
    QCheckBox:disabled {{ color: {c.quiet_text}; }}
    QCheckBox::indicator:disabled {{ background: {c.card}; border-color: {c.quiet_text}; }}
    QCheckBox::indicator:checked:disabled {{ background: {c.quiet_text};
        border-color: {c.quiet_text}; image: url("{self._check}"); }}
    """

    def menus(self) -> str:
        c = self._c
        return f"""
    QMenu {{ background: {c.card}; border: {self._line} {c.field_border}; {self._padding(4)}
        menu-scrollable: 1; }}
    QMenu::item {{ {self._padding(6, 20, 6, 10)} border-radius: {self._px(tokens.RADIUS_SMALL)}; }}
    QMenu::item:selected {{ background: {c.accent}; color: {c.accent_text}; }}
    QMenu::item:disabled {{ color: {c.quiet_text}; background: transparent; }}
    """

    def scroll_bars(self) -> str:
        c, width, least = self._c, self._px(tokens.SCROLL_BAR), self._px(tokens.SCROLL_HANDLE)
        inner = self._px(5)
        return f"""
    QScrollBar:vertical {{ background: transparent; width: {width}; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: {width}; margin: 0; }}
    QScrollBar::handle {{ background: {c.field_border};
        border-radius: {self._px(tokens.RADIUS_SMALL)}; }}
    QScrollBar::handle:vertical {{ min-height: {least};
        margin: {self._px(1)} 0 {self._px(1)} {inner}; }}
    QScrollBar::handle:horizontal {{ min-width: {least};
        margin: {inner} {self._px(1)} 0 {self._px(1)}; }}
    QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
    QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    """
