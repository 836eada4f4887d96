"""Everything about one character as an exported file: a web page, or a PDF."""

from collections.abc import Iterator
from datetime import datetime

from app.export_request import ExportRequest, File, Format, Pulse
from app.report import Report, drawings_of, read_people
from app.report_html import html
from app.report_paper import paper_of
from app.report_pdf import pdf
from app.version import program_version
from engine import EngineError


def report_file(request: ExportRequest, pulse: Pulse) -> Iterator[File]:
    """One file; drawings of other characters than the report's are counted in it, not shown."""
    report = report_of(request)
    paper = paper_of(report, check=pulse.check)
    data = html(paper) if request.format is Format.REPORT else pdf(paper, pulse.check)
    yield File(request.target.name, data)
    for _ in request.drawings:
        pulse.count()


def report_of(request: ExportRequest) -> Report:
    """What is told of the drawings; EngineError where none of them is finished."""
    known = request.known
    exemplar, own = drawings_of(known.subject, request.drawings)
    if exemplar is None or not own:
        raise EngineError("There is no finished drawing to report on", "wait until one is drawn")
    return Report(
        title=request.title,
        source="",
        exemplar=exemplar,
        drawings=own,
        people=read_people(own),
        findings=known.findings,
        models=request.models,
        program=program_version(),
        made_on=datetime.now().astimezone().date(),
        left_out=sum(each.is_finished for each in request.drawings) - len(own),
        language=known.language,
    )
