"""The card that a drawing has in the gallery: its picture, its scores, and whether it is a favourite."""

from math import cos, pi, sin

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF

from app.drawing import Drawing
from app.drawing_image import paint_drawing
from app.theme import accent, faint, family_colour, is_dark, rule
from engine import Scores

CAPTION = 30
"""Height of the scores below the picture."""
INSET = 5
"""From the card's edge to the picture."""
RADIUS = 9.0
STAR_SIDE = 18
DOT = 7.0
BAR = 3.0
MOST_ORIGINAL = 1.5
"""Where the bar of originality is full."""
UNSCORED_INK = 0.45
"""How dark the strokes are that wait for their scores."""


def card_size(side: int) -> QSize:
    """Of a card whose picture is `side` wide."""
    return QSize(side, side + CAPTION)


def star_place(card: QRectF) -> QRectF:
    """Where a card's star is shown, and clicked."""
    return QRectF(card.right() - STAR_SIDE - 6, card.top() + 6, STAR_SIDE, STAR_SIDE)


def picture_place(card: QRectF) -> QRectF:
    """Where a card's drawing is."""
    side = card.width() - 2 * INSET
    return QRectF(card.left() + INSET, card.top() + INSET, side, side)


def paint_card(drawing: Drawing, side: int, dpr: float, palette: QPalette, font: QFont) -> QPixmap:
    """A card without what changes under the pointer: ring, hover and empty star are painted over it."""
    picture = QPixmap((card_size(side).toSizeF() * dpr).toSize())
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    card = QRectF(0, 0, side, side + CAPTION)
    paint_paper(painter, card, palette, drawing.is_finished)
    ink = QColor(palette.color(QPalette.ColorRole.Text))
    if drawing.strokes and not drawing.is_finished:
        ink.setAlphaF(UNSCORED_INK)
    paint_drawing(painter, picture_place(card), drawing, ink)
    caption = QRectF(10, side - 2, side - 20, CAPTION - 6)
    painter.setFont(small(font))
    if drawing.scores is None:
        _write_unfinished(painter, caption, drawing, palette)
    else:
        _write_scores(painter, caption, drawing, drawing.scores, palette)
    if drawing.is_favourite:
        paint_star(painter, star_place(card), accent(palette), is_filled=True)
    painter.end()
    return picture


def paint_paper(painter: QPainter, card: QRectF, palette: QPalette, is_finished: bool) -> None:
    """The card's ground: paper with a hairline, dashed and grey while it is being drawn on."""
    role = QPalette.ColorRole.Base if is_finished else QPalette.ColorRole.AlternateBase
    style = Qt.PenStyle.SolidLine if is_finished else Qt.PenStyle.DashLine
    painter.setPen(QPen(rule(palette), 1, style))
    painter.setBrush(palette.color(role))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def paint_star(painter: QPainter, square: QRectF, colour: QColor, is_filled: bool) -> None:
    """A five-pointed star with round corners."""
    painter.setPen(QPen(colour, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour if is_filled else Qt.BrushStyle.NoBrush)
    radii = (0.46 * square.width(), 0.2 * square.width())
    corners = [
        square.center() + QPointF(radii[i % 2] * sin(i * pi / 5), -radii[i % 2] * cos(i * pi / 5)) for i in range(10)
    ]
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    painter.drawPath(path)


def small(font: QFont) -> QFont:
    """The font of captions."""
    smaller = QFont(font)
    smaller.setPointSizeF(max(7.0, 0.85 * font.pointSizeF()))
    return smaller


def _write_unfinished(painter: QPainter, place: QRectF, drawing: Drawing, palette: QPalette) -> None:
    if drawing.strokes:
        words = QCoreApplication.translate("DrawingCard", "waits for scores")
    else:
        words = QCoreApplication.translate("DrawingCard", "being drawn")
    painter.setPen(faint(palette))
    short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, short)


def _write_scores(painter: QPainter, place: QRectF, drawing: Drawing, scores: Scores, palette: QPalette) -> None:
    """Originality on the left and recognizability on the right, each a number over a thin bar."""
    colour = family_colour(drawing.family, is_dark(palette))
    metrics = QFontMetricsF(painter.font())
    half = (place.width() - 8) / 2
    told = _told(scores)
    room = half - DOT - 4
    has_dot = all(metrics.horizontalAdvance(value) <= room for _, value, _, _ in told)
    has_words = has_dot and all(metrics.horizontalAdvance(f"{words} {value}") <= room for _, value, _, words in told)
    for is_right, value, share, words in told:
        column = QRectF(place.left() + is_right * (half + 8), place.top(), half, place.height())
        text = QRectF(column.left(), column.top(), half, column.height() - BAR - 4)
        if has_dot and not is_right:
            _dot(painter, text, colour)
            text.setLeft(text.left() + DOT + 4)
        if is_right:
            text.setLeft(text.left() - 8)  # of small cards, "100 %" needs the gap
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(faint(palette))
        painter.drawText(text, side | Qt.AlignmentFlag.AlignVCenter, f"{words} {value}" if has_words else value)
        bar = QRectF(column.left(), column.bottom() - BAR, half, BAR)
        _bar(painter, bar, share, rule(palette), colour)


def _told(scores: Scores) -> tuple[tuple[int, str, float, str], ...]:
    """Column, number, share of the bar and word of each score."""
    original = QCoreApplication.translate("DrawingCard", "original")
    recognizable = QCoreApplication.translate("DrawingCard", "recognizable")
    return (
        (0, f"{scores.originality:.2f}", min(1.0, scores.originality / MOST_ORIGINAL), original),
        (1, f"{100 * scores.recognizability:.0f} %", scores.recognizability, recognizable),
    )


def _dot(painter: QPainter, text: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(text.left(), text.center().y() - DOT / 2, DOT, DOT))


def _bar(painter: QPainter, bar: QRectF, share: float, ground: QColor, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
    if share > 0:
        filled = QColor(colour)
        filled.setAlphaF(0.75)
        painter.setBrush(filled)
        painter.drawRoundedRect(
            QRectF(bar.topLeft(), bar.bottomRight()).adjusted(0, 0, (share - 1) * bar.width(), 0), BAR / 2, BAR / 2
        )
