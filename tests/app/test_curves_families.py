"""Curves of machines without guidance, and of another world."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.curve_words import line_name
from tests.app.curve_bench import Bench
from tests.app.curve_studio import curve_studio


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    found = Bench(curve_studio(), qtbot)
    found.wait_for("human", "1")
    return found


@pytest.mark.parametrize("family", ["vae-ns", "ddpm"])
def test_a_machine_without_guidance_has_nothing_to_sweep(bench: Bench, family: str) -> None:
    session = bench.studio.session
    session.set_settings(replace(session.settings, family=family))
    assert not bench.find("sweep").isEnabled()
    assert "no guidance" in bench.find("sweep").toolTip()
    assert bench.text("curves_note").startswith("This machine has no guidance to sweep over")
    assert bench.find("curves_note").isVisible()
    session.set_settings(replace(session.settings, family="fsdm"))
    assert bench.find("sweep").isEnabled()
    assert not bench.find("curves_note").isVisible()


def test_a_latent_machines_curve_is_named_by_its_temperature(bench: Bench) -> None:
    session = bench.studio.session
    session.set_settings(replace(session.settings, family="vae-ns", temperature=0.7))
    bench.studio.finish()
    bench.qtbot.waitUntil(lambda: [each.drawer.family for each in bench.plot.lines] == ["human", "vae-ns"])
    drawer = bench.plot.lines[1].drawer
    assert (drawer.guidance, drawer.temperature) == (None, 0.7)
    assert line_name(drawer) == "temperature 0.7"
    assert line_name(drawer, ["vae-ns", "cfgdm"]) == "VAE-NS temperature 0.7"


def test_another_worlds_sweeps_make_no_curves(bench: Bench) -> None:
    bench.click("sweep")
    bench.studio.finish()
    bench.wait_for("human", "0", "0.5", "1", "1.5", "2")
    session = bench.studio.session
    session.set_live(False)
    session.set_settings(replace(session.settings, family="cfgdm-sketches"))
    bench.studio.finish()

    def guidances() -> list[float | None]:
        return [each.drawer.guidance for each in bench.plot.lines if each.drawer.family != "human"]

    bench.qtbot.waitUntil(lambda: guidances() == [1.0])
