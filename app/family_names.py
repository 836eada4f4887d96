"""What the drawers are called where a person reads it."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.worlds import kind_of, named_world, world_name


def short_name(family: str) -> str:
    """What the field calls a family in any world, where there is little room; the words for "hand" or "human"."""
    names = {
        "cfgdm": "CFGDM",
        "cfgdm-live": QCoreApplication.translate("Family", "CFGDM, live"),
        "ddpm": "DDPM",
        "fsdm": "FSDM",
        "vae-ns": "VAE-NS",
        "vae-stn": "VAE-STN",
        "dagan-un": "DA-GAN-UN",
        "dagan-rn": "DA-GAN-RN",
    }
    return names.get(kind_of(family)) or family_name(family)


def family_name(family: str) -> str:
    """The words for a model's family in any world, "hand" or "human"; one unknown is called as it is."""
    words = {
        "cfgdm": QCoreApplication.translate("Family", "Guided diffusion (CFGDM)"),
        "cfgdm-live": QCoreApplication.translate("Family", "Live diffusion (CFGDM)"),
        "ddpm": QCoreApplication.translate("Family", "Plain diffusion (DDPM)"),
        "fsdm": QCoreApplication.translate("Family", "Few-shot diffusion (FSDM)"),
        "vae-ns": QCoreApplication.translate("Family", "Neural statistician (VAE-NS)"),
        "vae-stn": QCoreApplication.translate("Family", "Spatial transformer (VAE-STN)"),
        "dagan-un": QCoreApplication.translate("Family", "Adversarial, U-Net (DA-GAN-UN)"),
        "dagan-rn": QCoreApplication.translate("Family", "Adversarial, ResNet (DA-GAN-RN)"),
        "hand": QCoreApplication.translate("Family", "Your hand"),
        "human": QCoreApplication.translate("Family", "People"),
    }
    return words.get(kind_of(family), family)


def distinct_names(families: Sequence[str]) -> list[str]:
    """The words for each; of a kind that is there in several worlds, with its world."""
    kinds = Counter(map(kind_of, families))
    return [
        family_name(each) if kinds[kind_of(each)] == 1 else f"{family_name(each)}, {world_name(named_world(each))}"
        for each in families
    ]
