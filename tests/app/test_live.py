import pytest

from app.live import FAST, GRACE, LONGEST_WAIT, PAUSE, SLOW, Live


class Clock:
    """Stands still unless moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def live(clock: Clock) -> Live:
    return Live(clock)


@pytest.fixture
def slow(live: Live) -> Live:
    live.took(SLOW * 2)
    return live


def test_nothing_is_due_at_first(live: Live) -> None:
    assert live.wait() is None


def test_a_changed_drawing_is_due_at_once_while_generations_are_fast(live: Live) -> None:
    live.took(SLOW / 2)
    live.want("a")
    assert live.wait() == 0


def test_nothing_is_due_during_a_stroke_however_long(slow: Live, clock: Clock) -> None:
    slow.is_pen_down = True
    slow.want("a")
    clock.now += 10 * LONGEST_WAIT
    assert slow.wait() is None
    slow.is_pen_down = False
    assert slow.wait() == 0


def test_the_same_wish_is_never_due_twice(live: Live) -> None:
    live.want("a")
    live.sent("a")
    assert live.wait() is None
    live.want("a")
    assert live.wait() is None


def test_an_edit_that_is_taken_back_is_not_due(live: Live) -> None:
    live.want("a")
    live.sent("a")
    live.want("b")
    live.want("a")
    assert live.wait() is None


def test_a_blank_page_is_not_due(live: Live) -> None:
    live.want("a")
    live.want(None)
    assert live.wait() is None


def test_a_slow_engine_is_asked_after_a_quiet_moment(slow: Live, clock: Clock) -> None:
    slow.want("a")
    assert slow.wait() == pytest.approx(GRACE)
    clock.now += 0.2
    slow.want("b")
    assert slow.wait() == pytest.approx(GRACE)
    clock.now += GRACE
    assert slow.wait() == 0


def test_the_same_wish_again_is_no_edit(slow: Live, clock: Clock) -> None:
    slow.want("a")
    clock.now += 0.2
    slow.want("a")
    assert slow.wait() == pytest.approx(GRACE - 0.2)


def test_nobody_waits_longer_than_three_seconds(slow: Live, clock: Clock) -> None:
    waited = 0.0
    for edit in range(100):
        slow.want(edit)
        wait = slow.wait()
        assert wait is not None
        if wait == 0:
            break
        clock.now += 0.2
        waited += 0.2
    assert LONGEST_WAIT <= waited < LONGEST_WAIT + 0.3


def test_the_longest_wait_begins_with_the_first_edit_after_an_answer(slow: Live, clock: Clock) -> None:
    slow.want("a")
    clock.now += LONGEST_WAIT
    slow.sent("a")
    clock.now += LONGEST_WAIT
    slow.want("b")
    assert slow.wait() == pytest.approx(GRACE)


def test_a_generation_that_was_slow_once_is_forgotten_after_fast_ones(slow: Live) -> None:
    slow.want("a")
    assert slow.wait() != 0
    for _ in range(5):
        slow.took(SLOW / 4)
    assert slow.wait() == 0


def test_with_the_pen_down_a_fast_engine_is_worth_a_look_every_moment(live: Live, clock: Clock) -> None:
    live.took(FAST / 2)
    live.is_pen_down = True
    live.looked()
    assert live.wait() == pytest.approx(PAUSE)
    clock.now += PAUSE
    assert live.wait() == 0
    live.looked()
    assert live.wait() == pytest.approx(PAUSE)
    live.is_on = False
    assert live.wait() is None


@pytest.mark.parametrize("took", [[], [FAST * 1.1], [FAST / 2, FAST * 2]])
def test_not_with_one_that_is_slower_or_unknown(live: Live, took: list[float]) -> None:
    for seconds in took:
        live.took(seconds)
    live.is_pen_down = True
    live.want("a")
    assert live.wait() is None
