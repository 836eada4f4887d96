"""What is written on the cards of the recognizer's guesses."""

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from app.clickme_guesses import GuessStrip


def test_where_there_is_little_room_a_rank_is_its_number_alone(qtbot: QtBot) -> None:
    strip = GuessStrip()
    qtbot.addWidget(strip)
    metrics = QFontMetrics(strip.font())
    wide = metrics.horizontalAdvance("No. 12  100 %")
    assert strip.ordinal(12, metrics, wide, "100 %") == "No. 12"
    assert strip.ordinal(12, metrics, wide - 1, "100 %") == "12"
