import numpy as np
import pytest

from engine.schedule import Schedule, abar_from_angles, angles_from_abar, log_snr_half


@pytest.mark.parametrize("schedule", [Schedule(), Schedule(warp=1.0), Schedule(shift=1.5), Schedule(1.5, 0.7, -1.0)])
@pytest.mark.parametrize("steps", [1, 2, 12, 1000])
def test_angles_fall_from_the_highest_to_zero(schedule: Schedule, steps: int) -> None:
    angles = schedule.angles(steps)
    assert angles.shape == (steps + 1,)
    assert angles[0] == pytest.approx(schedule.highest)
    assert angles[-1] == 0
    assert (np.diff(angles) < 0).all()


def test_without_warp_and_shift_the_angles_are_even() -> None:
    assert Schedule(highest=1.5, warp=1.0).angles(3) == pytest.approx([1.5, 1.0, 0.5, 0.0])


def test_warp_shortens_the_last_steps() -> None:
    assert Schedule(highest=1.5, warp=2.0).angles(2) == pytest.approx([1.5, 0.375, 0.0])


def test_a_shift_raises_the_log_snr_between_the_ends() -> None:
    assert (Schedule(shift=1.0).angles(6)[1:-1] < Schedule().angles(6)[1:-1]).all()
    assert (Schedule(shift=-1.0).angles(6)[1:-1] > Schedule().angles(6)[1:-1]).all()


def test_abar_is_the_squared_cosine() -> None:
    assert abar_from_angles(np.array([0.0, np.pi / 3])) == pytest.approx([1.0, 0.25])
    assert angles_from_abar(np.array([1.0, 0.25])) == pytest.approx([0.0, np.pi / 3])


def test_lambda_is_the_log_of_signal_over_noise() -> None:
    assert log_snr_half(np.array([np.pi / 4, np.arctan(np.e), 0.0])) == pytest.approx([0.0, -1.0, np.inf])
