import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from valid_sudoku import Solution


def board_of(cells):
    """Return an empty board but for these cells, a dict from (row, column) to digit."""
    return [[cells.get((r, c), ".") for c in range(9)] for r in range(9)]


EXAMPLE = """
1...5...9
.5...91..
..91...5.
.3.......
...8.1...
.......6.
4.....2..
....7....
........8
"""


def example(changed):
    rows = EXAMPLE.split()
    cells = {(r, c): rows[r][c] for r in range(9) for c in range(9)}
    return board_of(cells | changed)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        pytest.param({}, True, id="as it is"),
        pytest.param({(3, 4): "5"}, False, id="a 5 more"),
        pytest.param({(3, 4): "8"}, False, id="an 8 more"),
    ],
)
def test_example(changed, expected):
    got = Solution().isValidSudoku(example(changed))
    assert got == expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        pytest.param({}, True, id="empty board"),
        pytest.param({(4, 4): "9"}, True, id="one digit"),
        pytest.param({(5, 5): "5"}, True, id="a 5 in row 5 and column 5"),
        pytest.param({(0, 0): "3", (0, 8): "3"}, False, id="row, both ends"),
        pytest.param({(8, 0): "3", (8, 8): "3"}, False, id="last row"),
        pytest.param({(4, 2): "1", (4, 3): "1"}, False, id="row, across boxes"),
        pytest.param({(0, 0): "7", (8, 0): "7"}, False, id="column, both ends"),
        pytest.param({(0, 8): "7", (8, 8): "7"}, False, id="last column"),
        pytest.param({(2, 4): "1", (3, 4): "1"}, False, id="column, across boxes"),
        pytest.param({(0, 0): "2", (1, 1): "2"}, False, id="first box"),
        pytest.param({(7, 8): "2", (8, 6): "2"}, False, id="last box"),
        pytest.param({(3, 5): "9", (5, 3): "9"}, False, id="middle box"),
        pytest.param({(0, 3): "9", (2, 5): "9"}, False, id="corners of a box"),
        pytest.param({(0, 3): "4", (3, 0): "4"}, True, id="boxes mirrored"),
        pytest.param({(0, 8): "4", (4, 4): "4"}, True, id="boxes on a diagonal"),
        pytest.param({(0, 0): "6", (8, 8): "6"}, True, id="main diagonal"),
        pytest.param({(0, 8): "6", (8, 0): "6"}, True, id="other diagonal"),
        pytest.param({(0, 0): "6", (3, 4): "6"}, True, id="elsewhere altogether"),
        pytest.param({(2, 2): "8", (3, 3): "8"}, True, id="boxes touch by a corner"),
        pytest.param({(1, 2): "1", (2, 1): "2"}, True, id="digits like coordinates"),
        pytest.param({(0, 0): "1", (0, 1): "9"}, True, id="least and greatest"),
        pytest.param(
            {(0, c): str(c + 1) for c in range(8)} | {(5, 8): "9"},
            True,
            id="no digit fits the last cell of the row",
        ),
    ],
)
def test_edge(cells, expected):
    got = Solution().isValidSudoku(board_of(cells))
    assert got == expected


ROWS = [[(r, c) for c in range(9)] for r in range(9)]
COLUMNS = [[(r, c) for r in range(9)] for c in range(9)]
BOXES = [
    [(r + i, c + j) for i in range(3) for j in range(3)]
    for r in (0, 3, 6)
    for c in (0, 3, 6)
]


@pytest.mark.parametrize("unit", ROWS + COLUMNS + BOXES, ids=str)
def test_nine_cells_full(unit):
    cells = dict(zip(unit, "573192846", strict=True))
    got = Solution().isValidSudoku(board_of(cells))
    assert got is True
    for first, other in [(0, 8), (3, 2), (4, 5)]:
        changed = cells | {unit[first]: cells[unit[other]]}
        got = Solution().isValidSudoku(board_of(changed))
        assert got is False


@pytest.mark.parametrize(("digit", "expected"), [("1", False), ("2", True)])
def test_returns_a_bool(digit, expected):
    got = Solution().isValidSudoku(board_of({(0, 0): "1", (0, 1): digit}))
    assert (type(got), got) == (bool, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.isValidSudoku(example({})) for _ in range(3)]
    assert got == [True] * 3


def no_two_clash(board):
    """The oracle: compare each two cells that hold the same digit."""
    digits = [(r, c) for r, c in sum(ROWS, []) if board[r][c] != "."]
    return not any(
        board[r][c] == board[i][j]
        and (r == i or c == j or (r // 3, c // 3) == (i // 3, j // 3))
        for n, (r, c) in enumerate(digits)
        for i, j in digits[:n]
    )


@given(
    cells=st.dictionaries(
        st.tuples(st.integers(0, 8), st.integers(0, 8)),
        st.sampled_from("123"),
        max_size=5,
    )
)
def test_property_few_digits(cells):
    got = Solution().isValidSudoku(board_of(cells))
    assert got == no_two_clash(board_of(cells))


@given(seed=st.integers(0, 9999), empty=st.integers(0, 80), change=st.booleans())
def test_property_solved_boards(seed, empty, change):
    # A full valid board, its bands, stacks and digits shuffled, some cells emptied.
    rng = random.Random(seed)
    rows, columns = (
        [
            3 * band + i
            for band in rng.sample(range(3), 3)
            for i in rng.sample(range(3), 3)
        ]
        for _ in range(2)
    )
    digits = rng.sample("123456789", 9)
    board = [[digits[(3 * r + r // 3 + c) % 9] for c in columns] for r in rows]
    for r, c in rng.sample(sum(ROWS, []), empty):
        board[r][c] = "."
    if change:
        board[rng.randrange(9)][rng.randrange(9)] = rng.choice(digits)
    expected = no_two_clash(board)
    got = Solution().isValidSudoku(board)
    assert got == expected
