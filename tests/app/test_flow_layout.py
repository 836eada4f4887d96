from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.flow_layout import FlowLayout


class Box(QWidget):
    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.setFixedSize(width, height)


def test_it_goes_on_in_a_new_row(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = FlowLayout(host)
    layout.setSpacing(10)
    boxes = [Box(100, 20), Box(100, 40), Box(50, 30)]
    for box in boxes:
        layout.addWidget(box)
    assert [layout.heightForWidth(width) for width in (400, 270, 269, 100)] == [40, 40, 80, 110]
    layout.setGeometry(QRect(0, 0, 220, 200))
    assert [box.geometry() for box in boxes] == [
        QRect(0, 10, 100, 20),
        QRect(110, 0, 100, 40),
        QRect(0, 50, 50, 30),
    ]
    boxes[1].hide()
    assert layout.heightForWidth(170) == 30


def test_it_gives_its_widgets_back(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = FlowLayout(host)
    layout.addWidget(Box(10, 10))
    assert layout.count() == 1
    item = layout.takeAt(0)
    assert item is not None
    assert (layout.count(), layout.itemAt(0), layout.takeAt(0)) == (0, None, None)
