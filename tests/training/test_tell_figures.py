import json
from pathlib import Path

import pytest

from training.tell_figures import TellConfig, is_of, main


def test_a_card_tells_what_the_last_report_found_and_keeps_the_rest(tmp_path: Path) -> None:
    old = {"cfgdm 1": 0, "cfgdm 2": 0, "onnx_max_abs_difference": 1e-6}
    (tmp_path / "cfgdm.json").write_text(json.dumps({"seed": 3, "figures": old}))
    for name, figures in {"first": {"human": 1, "cfgdm 1": 2}, "second": {"human": 1, "cfgdm-live 1": 5}}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "figures.json").write_text(json.dumps(figures))
    reports = tuple(str(tmp_path / name) for name in ("first", "second"))
    main(TellConfig("cfgdm", reports, tmp_path))
    card = json.loads((tmp_path / "cfgdm.json").read_text())
    assert card == {"seed": 3, "figures": {"cfgdm 2": 0, "onnx_max_abs_difference": 1e-6, "human": 1, "cfgdm 1": 2}}
    with pytest.raises(ValueError, match="No report tells of ddpm"):
        main(TellConfig("ddpm", reports, tmp_path))


def test_a_drawer_s_name_begins_with_its_family() -> None:
    assert is_of("cfgdm-live 1, 2 steps", "cfgdm-live")
    assert not is_of("cfgdm-live 1", "cfgdm")
    assert is_of("ddpm, 8 steps", "ddpm")
