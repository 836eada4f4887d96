"""The paper's three findings with this project's figures: `python -m training.findings --out report/findings`.

1. Curves: at equal originality people's drawings are more recognizable than a guided model's, and these than an
   unguided one's. 2. Guidance lifts a model's curve and shortens its range. 3. Clicks on what matters are compared with
   the machine's importance maps; here scripted players click, as real clicks are the users' own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import numpy as np

from engine import Engine, Exemplar, Explained, ExplainRequest, Image, Variation, mean_maps, open_engine
from engine.critic_maps import OCCLUSION
from engine.weights import SHIPPED
from training import findings_text as text
from training.command_line import fill
from training.evaluate import EvaluationConfig, drawn_sets, read_critics
from training.findings_clicks import Focus, Played, Sight, play_all
from training.findings_curves import FOILS, effect_of, order_of, reaches
from training.findings_maps import maps_of, players_of
from training.findings_plot import plot
from training.omniglot import load_omniglot
from training.one_shot_task import Task, read_task
from training.own_points import HUMAN
from training.plane import Spots, place

SCRIPTED = (
    "These clicks are scripted: they show that the comparison tells apart who clicks by what. What matters to people "
    "is for people's clicks to say, which users record by playing. Who clicks by the recognizer's map has to agree "
    "with it (occlusion): that is the test of the method. Random ink shows how far clicks that know nothing agree, a "
    "turned map, as smooth but in the wrong places, how far clicks agree with one that knows nothing. How alike a "
    "player's rounds are, and so the ceiling, was set and not found."
)


@dataclass(frozen=True)
class FindingsConfig:
    """What is drawn and played, and where the findings go."""

    out: Path
    guidance: tuple[float, ...] = (0.0, 0.5, 1.0, 1.5, 2.0)
    guided: float = 1.0
    """The strength that stands for guidance in findings 1 and 3."""
    family: str = "cfgdm"
    models: Path = SHIPPED
    steps: int = 0
    """0 = as the card recommends."""
    characters: int = 79
    """So many of the public evaluation characters, evenly taken; 0 = all. All of them serve as foils."""
    variations: int = 8
    rounds: int = 4
    """Of each player with each drawing."""
    seed: int = 0
    threads: int = 0
    """0 = one for each core."""


@dataclass(frozen=True)
class Drawn:
    """The characters that are looked at, and what was drawn of them."""

    task: Task
    human: Spots
    strengths: Mapping[float, Spots]
    maps: list[dict[str, Image]]
    """The generator's of each exemplar, at the guidance that stands for all."""


def main(config: FindingsConfig) -> None:
    """Write findings.md, findings.csv and findings.svg."""
    began = monotonic()
    engine = open_engine(config.family, config.models, threads=config.threads or None)
    drawn = draw(engine, config)
    played, focuses = zip(*replays(engine, drawn, config), strict=True)
    named = {f"guidance {guidance:g}": spots for guidance, spots in drawn.strengths.items()}
    three = {HUMAN: drawn.human, "guided": drawn.strengths[config.guided], "unguided": drawn.strengths[0.0]}
    orders = {foils: order_of(three, drawn.human, measure) for foils, measure in FOILS.items()}
    found = reaches({HUMAN: drawn.human, **named}, drawn.human)
    effect, players, maps = effect_of(drawn.strengths, drawn.human), players_of(played), maps_of(focuses)
    config.out.mkdir(parents=True, exist_ok=True)
    text.write(text.rows_of(orders, found, effect, players, maps), config.out / "findings.csv")
    by_guidance = dict(zip(drawn.strengths, list(found.values())[1:], strict=True))
    plot(orders["all alphabets"], by_guidance, found[HUMAN], players, config.out / "findings.svg")
    parts = [heading(config, len(drawn.task.exemplars)), "## 1. The order of the curves\n"]
    parts += [text.order_text(order, foils) for foils, order in orders.items()]
    parts += ["## 2. What guidance does\n", text.reach_text(found, effect)]
    parts += ["## 3. Clicks beside maps\n", f"{SCRIPTED}\n", text.clicks_text(players, maps)]
    (config.out / "findings.md").write_text("\n".join(parts), encoding="utf-8")
    print("\n".join(parts) + f"\n{len(drawn.task.exemplars)} characters, {monotonic() - began:.0f} s")


def heading(config: FindingsConfig, characters: int) -> str:
    """What was done, so that the figures can be read and made again."""
    return (
        "# Three findings\n\n"
        f"{characters} characters of ten alphabets that no network here has learned from, {config.variations} "
        f"variations each by {config.family} at every guidance, seed {config.seed}; guided means guidance "
        f"{config.guided:g}. People are the other drawers. In brackets: 95 % intervals by a bootstrap over "
        "characters, with the same sets of characters for all drawers. Bins hold equally many of people's drawings, "
        "and are named by the median originality of these. Means are over bins in "
        "which all drawers that are compared have ten drawings or more, but for the last one, which has no upper end. "
        "Recognizability in %.\n"
    )


def draw(engine: Engine, config: FindingsConfig) -> Drawn:
    """Everything that findings 1 and 2 are about, and the maps of finding 3."""
    whole = read_task(load_omniglot("evaluation_public"), 0)
    numbers = evenly(len(whole.exemplars), config.characters)
    task = Task(
        [whole.exemplars[i] for i in numbers],
        [whole.humans[i] for i in numbers],
        [whole.alphabets[i] for i in numbers],
    )
    critics = read_critics(config.models)
    strengths, maps = {}, list[dict[str, Image]]()
    for guidance in sorted({0.0, config.guided, *config.guidance}):
        drawn = list(drawn_sets(engine, task, {"guidance": guidance}, evaluation(config)))
        images = [np.stack([each.image for each in one]) for one in drawn]
        strengths[guidance] = place(images, whole.images, critics, numbers)
        if guidance == config.guided:
            maps = [maps_of_set(one) for one in drawn]
    return Drawn(task, place(task.humans, whole.images, critics, numbers), strengths, maps)


def maps_of_set(drawn: list[Variation]) -> dict[str, Image]:
    return mean_maps([each.maps for each in drawn])


def evenly(total: int, count: int) -> list[int]:
    """`count` numbers (0 = all) below `total`, as far apart as can be."""
    chosen = np.linspace(0, total - 1, count or total).round().astype(int)
    return [int(each) for each in np.unique(chosen)]


def evaluation(config: FindingsConfig) -> EvaluationConfig:
    """How the drawings are asked for."""
    return EvaluationConfig(
        config.out, family=config.family, steps=config.steps, variations=config.variations, seed=config.seed
    )


def replays(
    engine: Engine, drawn: Drawn, config: FindingsConfig
) -> Iterator[tuple[Mapping[str, Played], Mapping[str, Focus]]]:
    """What the scripted players do with every exemplar, and what its maps rest on."""
    for exemplar, maps in zip(drawn.task.exemplars, drawn.maps, strict=True):
        critic = critic_map(engine, exemplar)
        sight = Sight(exemplar, {**maps, OCCLUSION: critic})
        yield play_all(engine, sight, critic, config.rounds, config.seed), sight.focuses


def critic_map(engine: Engine, exemplar: Exemplar) -> Image:
    """What ink of the exemplar the recognizer needs, (48, 48)."""
    answer = engine.answer(ExplainRequest(exemplar, exemplar.image[None], OCCLUSION))
    if not isinstance(answer, Explained):
        raise TypeError(f"{answer} explains nothing")
    result: Image = answer.maps[0]
    return result


if __name__ == "__main__":
    main(fill(FindingsConfig))
