"""A report's words, numbers and pictures in order, whatever it is written as."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.counted import counted
from app.drawing import Drawing
from app.report import Report, scores_of
from app.report_blocks import Block, Figure, Gallery, Paper, Paragraph, Plot, Section
from app.report_curves import curves_section
from app.report_maps import maps_section
from app.report_pictures import ink_picture
from app.report_plane import plane_picture
from app.report_recipe import recipe_of, recipe_section
from engine import SKETCHES

MOST_SHOWN = 96
"""Drawings by machines, and as many by hand; the favourites come first."""
COLUMNS = 6


def paper_of(report: Report, command: str = "", check: Callable[[], None] = lambda: None) -> Paper:
    """The whole report; `check` is called between its parts, so that it can raise to end the work."""
    sections: list[Section] = []
    for make in (_drawings_section, _plane_section, curves_section, maps_section):
        check()
        if (section := make(report)) is not None:
            sections.append(section)
    sections.append(recipe_section(report, command))
    told = QCoreApplication.translate("Report", "The exemplar")
    return Paper(
        report.title,
        QCoreApplication.translate("Report", "A report on one drawing and those that follow it"),
        Figure(ink_picture(report.exemplar.strokes, report.exemplar.frame, told), told, is_marked=True),
        tuple(_lead(report)),
        tuple(_figures(report)),
        tuple(sections),
        _foot(report.world),
        report.language,
        recipe_of(report),
    )


def _lead(report: Report) -> Sequence[str]:
    machine, human = scores_of(report.by_machine), report.people.scores
    words = [
        QCoreApplication.translate(
            "Report", "One drawing of a character, and other drawings of it, as other hands would make them."
        )
    ]
    if len(machine) and len(human):
        told = QCoreApplication.translate(
            "Report",
            "The machine's drawings are {0} original on average, where people's drawings of a character from one "
            "exemplar are {1}, and they are recognized in {2} % of cases, people's in {3} %.",
        )
        (o, r), (people_o, people_r) = machine.mean(axis=0), human.mean(axis=0)
        words.append(told.format(f"{o:.2f}", f"{people_o:.2f}", f"{100 * r:.0f}", f"{100 * people_r:.0f}"))
    if report.left_out:
        one = QCoreApplication.translate("Report", "One drawing of another character is left out.")
        several = QCoreApplication.translate("Report", "{0} drawings of other characters are left out.")
        words.append(counted(report.left_out, one, several))
    return words


def _figures(report: Report) -> Sequence[tuple[str, str]]:
    machine, hand = scores_of(report.by_machine), scores_of(report.by_hand)
    count = len(report.drawings)
    one, several = QCoreApplication.translate("Report", "drawing"), QCoreApplication.translate("Report", "drawings")
    found = [(str(count), counted(count, one, several))]
    if len(machine):
        originality, recognizability = machine.mean(axis=0)
        found.append((f"{originality:.2f}", QCoreApplication.translate("Report", "originality")))
        found.append((f"{100 * recognizability:.0f} %", QCoreApplication.translate("Report", "recognizability")))
    if len(hand):
        originality, recognizability = hand.mean(axis=0)
        found.append(
            (
                f"{originality:.2f} · {100 * recognizability:.0f} %",
                QCoreApplication.translate("Report", "by your own hand"),
            )
        )
    return found


def _drawings_section(report: Report) -> Section | None:
    blocks: list[Block] = []
    for drawings, heading in (
        (report.by_machine, ""),
        (report.by_hand, QCoreApplication.translate("Report", "By your own hand:")),
    ):
        if not drawings:
            continue
        if heading:
            blocks.append(Paragraph(heading))
        shown = sorted(drawings, key=lambda each: not each.is_favourite)[:MOST_SHOWN]
        blocks.append(Gallery(tuple(_figure(each) for each in shown), COLUMNS))
        if len(drawings) > MOST_SHOWN:
            told = QCoreApplication.translate(
                "Report", "{0} of {1} are shown, the favourites first; all of them are counted below."
            )
            blocks.append(Paragraph(told.format(MOST_SHOWN, len(drawings)), is_note=True))
    if not blocks:
        return None
    below = QCoreApplication.translate("Report", "Below each drawing: its originality and its recognizability.")
    return Section(
        "drawings",
        QCoreApplication.translate("Report", "The drawings"),
        (*blocks, Paragraph(below, is_note=True)),
    )


def _figure(drawing: Drawing) -> Figure:
    caption = ""
    told = QCoreApplication.translate("Report", "A drawing of the exemplar")
    if scores := drawing.scores:
        originality, recognizability = f"{scores.originality:.2f}", f"{100 * scores.recognizability:.0f} %"
        caption = f"{originality} · {recognizability}"
        told = QCoreApplication.translate("Report", "A drawing of the exemplar: originality {0}, recognizability {1}")
        told = told.format(originality, recognizability)
    if drawing.is_favourite:
        caption = f"★ {caption}"
    return Figure(ink_picture(drawing.strokes, drawing.exemplar.frame, told), caption)


def _plane_section(report: Report) -> Section:
    originality = QCoreApplication.translate(
        "Report",
        "Originality is how far a drawing is from its exemplar in the features of a network, measured by the spread "
        "of people's drawings: 0 is the exemplar itself, and about {0} another person's drawing of it (Boutin et "
        "al. 2023).",
    )
    recognizability = QCoreApplication.translate(
        "Report",
        "Recognizability is the chance that another network, shown the drawing, finds its character among twenty: the "
        "exemplar and nineteen others (Boutin et al. 2022).",
    )
    people = f"{report.people.scores[:, 0].mean():.2f}" if len(report.people.scores) else "0.6"
    return Section(
        "plane",
        QCoreApplication.translate("Report", "Originality and recognizability"),
        (Plot(plane_picture(report)), Paragraph(originality.format(people)), Paragraph(recognizability)),
    )


def _foot(world: str) -> str:
    characters = QCoreApplication.translate(
        "Report", "People's drawings: Omniglot (Lake, Salakhutdinov and Tenenbaum, Science 350, 2015)."
    )
    sketches = QCoreApplication.translate("Report", "People's drawings: Quick, Draw! (Ha and Eck, ICLR 2018).")
    measures = QCoreApplication.translate(
        "Report",
        "Measures and maps follow Boutin, Fel, Singhal, Mukherji, Nagaraj, Colin and Serre, “Diffusion Models as "
        "Artists: Are we Closing the Gap between Humans and Machines?”, ICML 2023, arXiv 2301.11722, and Boutin, "
        "Singhal, Thomas and Serre, “Diversity vs. Recognizability: Human-like generalization in one-shot "
        "generative models”, NeurIPS 2022, arXiv 2205.10370.",
    )
    return f"{measures} {sketches if world == SKETCHES else characters}"
