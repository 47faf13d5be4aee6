class Shape:
    """A flat shape; lengths in any unit, areas in its square."""


class Circle(Shape):
    """A circle."""

    def __init__(self, radius: float) -> None:
        raise NotImplementedError


class Rectangle(Shape):
    """A rectangle."""

    def __init__(self, width: float, height: float) -> None:
        raise NotImplementedError


class Square(Shape):
    """A square."""

    def __init__(self, side: float) -> None:
        raise NotImplementedError


def parse(text: str) -> Shape:
    """Return the shape that a line describes."""
    raise NotImplementedError
