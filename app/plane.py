"""The originality-recognizability plane: every drawing a point, people and the paper behind, one selection, and Aim."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.aim import Region
from app.drawing_card import small
from app.importance_overlay import ImportanceOverlay
from app.plane_axes import WIDEST, PlanePlot
from app.plane_bar import PlaneBar
from app.plane_card import PlaneCard
from app.plane_dots import DotsItem, to_pixels
from app.plane_keys import ARROWS, PAN_STEP, ZOOM_STEP, Deed, deed_of
from app.plane_layer_boxes import STRETCH, plane_layer_boxes
from app.plane_layers import Look
from app.plane_marks import PlaneMarks
from app.plane_points import PlanePoints, Spots
from app.plane_reference import HUMAN_CLOUD, MEASURED, PUBLISHED, ReferenceLayers
from app.plane_scale import EVEN, STRETCHED
from app.plane_search import inside, nearest, towards
from app.plane_selecting import Mode, Pointer
from app.session import Session

Modifier = Qt.KeyboardModifier
LEAST_AIM = 6.0
"""Pixels; a smaller box is no aim."""
AROUND = 0.1, 8.0
"""Half the box that Return aims at, in originality and in height."""
REFERENCES = HUMAN_CLOUD, PUBLISHED, MEASURED
PUBLISHED_WIDEST = 1.6
"""Originality that is in view with the paper's values, which have names on the right."""
MARGIN = 1.06
"""Room beyond the most original drawing."""


class Plane(QWidget):
    """The panel: controls, plot, layers. Shows what the session has and asks it for more; keeps nothing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plane_panel")
        self._session, self._selection = session, session.selection
        self.points = PlanePoints(session.drawings, self)
        self.bar = PlaneBar(self)
        self.plot = PlanePlot(lambda: self.points.scale, self)
        self.layers = plane_layer_boxes(self)
        self.pointer = Pointer(self.plot)
        self.marks = PlaneMarks(self.plot.viewport(), lambda: self.plot.field, self.places)
        self.card = PlaneCard(self.plot.viewport(), ImportanceOverlay(session.explanations, self))
        self._dots = DotsItem(lambda: self.points.spots, self._selection, self.palette)
        self.plot.plotItem.vb.addItem(self._dots, ignoreBounds=True)
        self._reference = ReferenceLayers(self.plot.plotItem, lambda: self.plot.field, world=session.world)
        self._arrange()
        self._follow_session()
        self.points.set_scale(STRETCHED if self.layers.is_checked(STRETCH) else EVEN)
        self._follow_controls()
        self._follow_look()
        self._show_points()
        self._show_aim()

    def _arrange(self) -> None:
        self.plot.setAccessibleName(self.tr("Plane of originality and recognizability"))
        self.plot.explain(
            self.tr(
                "Originality: how far a drawing is from the exemplar for a network that compares drawings; another "
                "person's is at about 0.55."
            ),
            self.tr("Recognizability: how likely a drawing is taken for the exemplar's character among 20 characters."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addWidget(self.plot, 1)
        column.addWidget(self.layers)
        self._offer_layers()

    def _offer_layers(self) -> None:
        """Those that there are in this world."""
        for name in REFERENCES:
            if (why := self._reference.missing.get(name)) is None:
                self.layers.enable(name)
            else:
                self.layers.disable(name, self.tr("This layer's file cannot be read: {0}").format(why))

    def _enter(self, world: str) -> None:
        self._reference.enter(world)
        self._offer_layers()

    def _follow_session(self) -> None:
        self._session.world_changed.connect(self._enter)
        self.points.changed.connect(self._show_points)
        self.points.landed.connect(self.marks.show_landing)
        self._selection.changed.connect(self._dots.show_changes)
        self._session.aim_changed.connect(self._show_aim)

    def _follow_controls(self) -> None:
        self.pointer.clicked.connect(self._click)
        self.pointer.hovered.connect(self._hover)
        self.pointer.left.connect(self._leave)
        self.pointer.outlined.connect(self._select_inside)
        self.pointer.aimed.connect(self._aim)
        self.pointer.moved.connect(self.plot.pan)
        self.pointer.gesture_changed.connect(lambda: self.marks.show_gesture(self.pointer.gesture))
        self.bar.mode_chosen.connect(self.pointer.set_mode)
        self.bar.stop_asked.connect(self._session.stop)
        self.bar.fit_asked.connect(self._fit)
        self.layers.toggled.connect(self._show_layer)
        self.plot.view_changed.connect(self._follow_view)
        for key in REFERENCES:
            self._show_layer(key, self.layers.is_checked(key))

    def _show_layer(self, key: str, is_shown: bool) -> None:
        if key == STRETCH:
            self._stretch(is_shown)
            return
        self._reference.show(key, is_shown)
        if key == PUBLISHED and self.plot.is_fitted:
            self._fit()

    def spot_place(self, key: int) -> QPointF | None:
        """Where a drawing's point is, in pixels of the plot's viewport; None where it is not finished."""
        found = self.places([key])
        return found[0] if found else None

    def places(self, keys: Sequence[int]) -> list[QPointF]:
        """Where the points of those that are finished are, in pixels of the plot's viewport; in the list's order."""
        spots = self.points.spots
        wanted = spots.are(keys)
        x, y = (pixels[wanted].tolist() for pixels in to_pixels(self.plot.to_view, spots))
        return [QPointF(*place) for place in zip(x, y, strict=True)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            self._press_arrow(ARROWS[event.key()], event.modifiers())
        elif (deed := deed_of(event)) is None or not self._do(deed):
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Esc is this panel's before it is a shortcut of the window, while there is something to give up."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride and self.pointer.gesture is not None:
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange)
        if event.type() in looks and self.layout() is not None:
            self._follow_look()

    def _follow_look(self) -> None:
        self.plot.set_labels(self.tr("originality"), self.tr("recognizability"))
        self._reference.look(Look(self.points.scale, self.palette(), small(self.font())))
        self.marks.setFont(small(self.font()))
        self.card.setFont(small(self.font()))
        self._dots.show_changes()

    def _follow_view(self) -> None:
        self.marks.update()
        self._leave()

    def _show_points(self) -> None:
        spots = self.points.spots
        self._dots.show_spots()
        self.marks.show_families([spots.families[kind] for kind in np.flatnonzero(np.bincount(spots.kinds))])
        if self.marks.hovered is not None and spots.index(self.marks.hovered) is None:
            self._leave()
        if self.plot.is_fitted:
            self._fit()

    def _fit(self) -> None:
        x = self.points.spots.x
        least = PUBLISHED_WIDEST if self.layers.is_checked(PUBLISHED) else WIDEST
        self.plot.fit(max(least, MARGIN * float(x.max(initial=0.0))))

    def _stretch(self, is_stretched: bool) -> None:
        self.points.set_scale(STRETCHED if is_stretched else EVEN)
        self.plot.refresh_ticks()
        self._follow_look()
        self._show_aim()

    def _hover(self, at: QPointF) -> None:
        spots = self.points.spots
        index = self._spot_at(at, spots)
        drawing = None if index is None else self._session.drawings.get(int(spots.keys[index]))
        if drawing is None:
            self._leave()
        else:
            self.marks.show_hovered(drawing.key)
            self.card.show_drawing(drawing, at)

    def _leave(self) -> None:
        self.marks.show_hovered(None)
        self.card.hide()

    def _spot_at(self, at: QPointF, spots: Spots) -> int | None:
        return nearest(*to_pixels(self.plot.to_view, spots), (at.x(), at.y()))

    def _click(self, at: QPointF, modifiers: Modifier) -> None:
        spots = self.points.spots
        index = self._spot_at(at, spots)
        key = None if index is None else int(spots.keys[index])
        self._select([] if key is None else [key], modifiers, key)

    def _select_inside(self, outline: QPolygonF, modifiers: Modifier) -> None:
        spots = self.points.spots
        corners = np.array([(corner.x(), corner.y()) for corner in outline.toList()], float)
        self._select([int(key) for key in spots.keys[inside(*to_pixels(self.plot.to_view, spots), corners)]], modifiers)

    def _select(self, keys: list[int], modifiers: Modifier, current: int | None = None) -> None:
        """Exactly these; with Shift these as well, with Ctrl those of them that were not, without those that were."""
        chosen = frozenset(keys)
        if modifiers & Modifier.ControlModifier:
            chosen = self._selection.keys ^ chosen
        elif modifiers & Modifier.ShiftModifier:
            chosen = self._selection.keys | chosen
        self._selection.select(chosen, current)

    def _press_arrow(self, direction: tuple[int, int], modifiers: Modifier) -> None:
        if modifiers & Modifier.ControlModifier:
            self.plot.pan(QPointF(-direction[0] * PAN_STEP, -direction[1] * PAN_STEP))
            return
        spots = self.points.spots
        if not len(spots):
            return
        start = spots.index(self._selection.current)
        index = 0 if start is None else towards(*to_pixels(self.plot.to_view, spots), start, direction)
        if index is not None:
            key = int(spots.keys[index])
            self._select([key], modifiers & Modifier.ShiftModifier, key)

    def _do(self, deed: Deed) -> bool:
        """Whether there was something to do."""
        match deed:
            case Deed.ZOOM_IN | Deed.ZOOM_OUT:
                places = self.places([] if self._selection.current is None else [self._selection.current])
                factor = ZOOM_STEP if deed is Deed.ZOOM_IN else 1 / ZOOM_STEP
                self.plot.zoom(factor, places[0] if places else None)
            case Deed.FIT:
                self._fit()
            case Deed.SELECT_ALL:
                self._selection.select(map(int, self.points.spots.keys))
            case Deed.AIM:
                return self._aim_around_current()
            case Deed.GIVE_UP:
                return self._give_up()
        return True

    def _give_up(self) -> bool:
        if self.pointer.gesture is not None:
            self.pointer.cancel()
            return True
        progress = self._session.aim_progress
        is_searching = progress is not None and not progress.is_over
        if is_searching:
            self._session.stop()
        return is_searching

    def _aim_around_current(self) -> bool:
        spots = self.points.spots
        index = spots.index(self._selection.current)
        if index is None or self.pointer.mode is not Mode.AIM:
            return False
        self._ask(QRectF(spots.x[index] - AROUND[0], spots.y[index] - AROUND[1], 2 * AROUND[0], 2 * AROUND[1]))
        return True

    def _aim(self, box: QRectF) -> None:
        if min(box.width(), box.height()) >= LEAST_AIM:
            self._ask(self.plot.to_plane(box))

    def _ask(self, box: QRectF) -> None:
        """Search in a box in the plane's units, as far as it lies on the plane."""
        low, high = self.points.scale.recognizability(np.array([box.top(), box.bottom()]))
        region = Region((max(0.0, box.left()), max(0.0, box.right())), (float(low), float(high)))
        if region.originality[1] > region.originality[0] and high > low:
            self._session.aim(region)

    def _show_aim(self) -> None:
        progress = self._session.aim_progress
        self.bar.show_progress(progress)
        if progress is None:
            self.marks.show_aim(None)
        else:
            self.marks.show_aim(lambda: self._aim_box(progress.region), not progress.is_over)

    def _aim_box(self, region: Region) -> QRectF:
        """The region in pixels of the viewport."""
        low, high = self.points.scale.height(np.array(region.recognizability))
        left, right = region.originality
        return self.plot.to_view.mapRect(QRectF(left, low, right - left, high - low))
