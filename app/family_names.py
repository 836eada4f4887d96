"""What the drawers are called where a person reads it."""

from PySide6.QtCore import QCoreApplication

from app.worlds import kind_of


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
