"""Read aloud: the key's groups one at a time, very large, with words for the digits."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from csr_desktop.sessions.hand_over.spoken_key import digit_words, groups_of
from csr_desktop.ui.style import tokens
from csr_desktop.ui.widgets.basics import Translated, announce, button, set_tone, text_label
from csr_desktop.ui.widgets.flow_layout import FlowLayout
from csr_desktop.ui.widgets.scrolling import ScrollPage, resize_within_screen

_DIGIT_SHARE, _WORD_SHARE = 3, 1  # of the height


class DigitRow(QWidget):
    """A group's digits in a row, each with its word below.

    From left to right in every language: digits are written that way, even in Arabic.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumHeight(tokens.DIGITS_HEIGHT)
        self.digits: list[QLabel] = []
        self.words: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.SPACE_CARD)
        self._grid.setRowStretch(0, _DIGIT_SHARE)
        self._grid.setRowStretch(1, _WORD_SHARE)
        for place in range(3):
            self._grid.setColumnStretch(place, 1)
            for labels, row in ((self.digits, 0), (self.words, 1)):
                label = QLabel()
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                # The text follows the window's size, not the other way round.
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
                labels.append(label)
                self._grid.addWidget(label, row, place)

    def show_group(self, group: str, words: tuple[str, ...]) -> None:
        """Show up to three digits and their words."""
        for labels, texts in ((self.digits, tuple(group)), (self.words, words)):
            for place, label in enumerate(labels):
                label.setText(texts[place] if place < len(texts) else "")
                label.setVisible(place < len(texts))
        for place in range(3):
            self._grid.setColumnStretch(place, 1 if place < len(group) else 0)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Make digits and words as large as possible."""
        shown = max(1, sum(bool(label.text()) for label in self.digits))
        width = (self.width() - (shown - 1) * tokens.SPACE_CARD) / shown
        height = (self.height() - self._grid.verticalSpacing()) / (_DIGIT_SHARE + _WORD_SHARE)
        digit = _largest_size(self.digits, width, height * _DIGIT_SHARE)
        word = _largest_size(self.words, width, height * _WORD_SHARE)
        _set_size(self.digits, min(digit, tokens.points(tokens.DIGIT_MOST_SCALE)), bold=True)
        _set_size(self.words, min(word, tokens.points(tokens.WORD_MOST_SCALE)), bold=False)


def _largest_size(labels: list[QLabel], width: float, height: float) -> float:
    """The size in points at which the largest text still fits."""
    font = QFont(labels[0].font())
    font.setPointSizeF(tokens.MEASURE_POINTS)
    font.setBold(True)
    metrics = QFontMetricsF(font)
    boxes = [metrics.boundingRect(label.text()) for label in labels if label.text()]
    widest = max((box.width() for box in boxes), default=width)
    # A substitute font for letters that this one lacks may be taller.
    tallest = max((metrics.height(), *(1.1 * box.height() for box in boxes)))
    return max(1.0, tokens.MEASURE_POINTS * min(width / widest, height / tallest))


def _set_size(labels: list[QLabel], points: float, *, bold: bool) -> None:
    for label in labels:
        font = QFont(label.font())
        font.setPointSizeF(points)
        font.setBold(bold)
        label.setFont(font)


class ReadAloud(Translated, QDialog):
    """Shows a key for the rep to read aloud. The program itself makes no sound.

    Right and Left, Enter and Space change the group; Esc closes. In a right-to-left window, Left
    goes forward.
    """

    def __init__(self, session_key: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = groups_of(session_key)
        self._words = digit_words(session_key, language)
        self.number = 0
        self.progress = text_label(role="heading")
        self.row = DigitRow()
        self.whole = [text_label(group) for group in self._groups]
        self.back_button = button("")
        self.back_button.clicked.connect(self.go_back)
        self.next_button = button("", "primary")
        self.next_button.clicked.connect(self.go_on)
        self._arrange()
        for key, slot in ((Qt.Key.Key_Right, self._on_right), (Qt.Key.Key_Left, self._on_left)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        self.retranslate()
        resize_within_screen(self, *tokens.DIALOG_READ_ALOUD)
        self._show_group()

    def retranslate(self) -> None:
        """Retranslate the window; the digits' words stay in the customer's language."""
        self.setWindowTitle(self.tr("Dictate key"))
        self.back_button.setText(self.tr("&Back"))
        self._close_button.setText(self.tr("&Close"))
        self._put_progress()

    def _arrange(self) -> None:
        whole = QWidget()
        whole.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        groups = QHBoxLayout(whole)
        groups.setContentsMargins(0, 0, 0, 0)
        groups.setSpacing(tokens.SPACE)
        for label in self.whole:
            label.setWordWrap(False)
            groups.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_WIDE)
        top.addWidget(self.progress, 1)
        top.addWidget(whole)
        self._close_button = button("")
        self._close_button.clicked.connect(self.reject)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for each in (self.back_button, self.next_button, self._close_button):
            row.addWidget(each)
        column = ScrollPage(self).column
        column.addLayout(top)
        column.addWidget(self.row, 1)
        column.addWidget(buttons)

    @Slot()
    def go_on(self) -> None:
        """Show the next group; after the last, the first, in case the customer asks again."""
        self.number = (self.number + 1) % len(self._groups)
        self._show_group()

    @Slot()
    def go_back(self) -> None:
        """Show the previous group, if there is one."""
        if self.number:
            self.number -= 1
            self._show_group()

    @Slot()
    def _on_right(self) -> None:
        (self.go_back if self.isRightToLeft() else self.go_on)()

    @Slot()
    def _on_left(self) -> None:
        (self.go_on if self.isRightToLeft() else self.go_back)()

    def _show_group(self) -> None:
        group = self._groups[self.number]
        words = self._words[self.number]
        self.row.show_group(group, words)
        self.row.setAccessibleName(" ".join(group))
        self.row.setAccessibleDescription(" ".join(words))
        for number, label in enumerate(self.whole):
            is_shown = number == self.number
            label.setProperty("role", "heading" if is_shown else "")
            set_tone(label, "" if is_shown else "quiet")
        self._put_progress()
        if not self.number:
            self.next_button.setFocus()  # before the button that may have it is disabled
        self.back_button.setEnabled(self.number > 0)
        announce(self, self.progress.accessibleName())

    def _put_progress(self) -> None:
        """Show which group it is, and what the button does, in the rep's language."""
        number = QLocale().toString(self.number + 1)
        count = QLocale().toString(len(self._groups))
        progress = self.tr("Group {0} of {1}").format(number, count)
        self.progress.setText(progress)
        # Single digits, whatever the screen reader's voice.
        digits = " ".join(self._groups[self.number])
        said = self.tr("{0}: {1}", "group, digits").format(progress, digits)
        self.progress.setAccessibleName(said)
        is_last = self.number == len(self._groups) - 1
        self.next_button.setText(self.tr("Start &over") if is_last else self.tr("&Next"))
