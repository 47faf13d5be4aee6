import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapes import Circle, Rectangle, Shape, Square, parse

BAD_SIZES = [0, -1, 0.0, math.nan, math.inf, -math.inf, True, None, "2", 1j]
SHAPES = [(Circle, (2,)), (Rectangle, (3, 4)), (Square, (5,))]


def test_example_rectangle():
    assert Rectangle(3, 4).area() == 12
    assert Rectangle(3, 4).perimeter() == 14


def test_example_circle():
    assert round(Circle(2).area(), 3) == 12.566
    with pytest.raises(ValueError, match="0"):
        Circle(0)


def test_example_square():
    assert Square(2) == Square(2.0)
    assert Square(2) != Rectangle(2, 2)
    assert repr(Square(2).scaled(3)) == "Square(6)"
    assert repr(parse("Circle 1.5")) == "Circle(1.5)"


def test_area_and_perimeter():
    assert Circle(3).area() == pytest.approx(9 * math.pi, rel=1e-9)
    assert Circle(3).perimeter() == pytest.approx(6 * math.pi, rel=1e-9)
    assert (Square(3).area(), Square(3).perimeter()) == (9, 12)
    assert (Square(1.5).area(), Square(1.5).perimeter()) == (2.25, 6.0)


def test_shape_is_abstract():
    class NoPerimeter(Shape):
        def area(self):
            return 1

    class NoArea(Shape):
        def perimeter(self):
            return 1

    assert Square(1).area() == 1
    for cls in (Shape, NoPerimeter, NoArea):
        with pytest.raises(TypeError):
            cls()


def test_all_are_shapes_and_a_square_is_no_rectangle():
    shapes = [cls(*sizes) for cls, sizes in SHAPES]
    assert all(isinstance(shape, Shape) for shape in shapes)
    assert not isinstance(shapes[2], Rectangle)


@pytest.mark.parametrize("size", BAD_SIZES, ids=repr)
@pytest.mark.parametrize(("cls", "sizes"), SHAPES)
def test_sizes_that_do_not_do(cls, sizes, size):
    shape = cls(*sizes)
    for place in range(len(sizes)):
        bad = [*sizes[:place], size, *sizes[place + 1 :]]
        with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
            cls(*bad)
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        shape.scaled(size)


@pytest.mark.parametrize(
    ("shape", "names"),
    [
        (lambda: Circle(2), {"radius": 2}),
        (lambda: Rectangle(3, 4), {"width": 3, "height": 4}),
        (lambda: Square(5), {"side": 5}),
    ],
)
def test_sizes_are_read_only(shape, names):
    shape = shape()
    for name, size in names.items():
        assert getattr(shape, name) == size
        with pytest.raises(AttributeError):
            setattr(shape, name, 9)
        assert getattr(shape, name) == size


@pytest.mark.parametrize(("cls", "sizes"), SHAPES)
def test_repr_is_the_call(cls, sizes):
    shape = cls(*sizes)
    assert repr(shape) == f"{cls.__name__}({', '.join(map(repr, sizes))})" or (
        eval(repr(shape), {cls.__name__: cls}) == shape  # noqa: S307 - our own text
    )
    assert repr(Rectangle(3, 4.5)) == "Rectangle(3, 4.5)"


def test_equality():
    assert Rectangle(3, 4) == Rectangle(3.0, 4.0)
    assert hash(Rectangle(3, 4)) == hash(Rectangle(3.0, 4.0))
    assert Rectangle(3, 4) != Rectangle(4, 3)
    assert Circle(2) != Circle(3)
    assert Circle(2) != Square(2)
    assert len({Circle(2), Square(2), Circle(2.0)}) == 2
    assert Circle(2) != 2
    assert Circle(2) != (2,)


def test_scaled_keeps_the_class_and_the_shape():
    class Plot(Rectangle):
        pass

    plot = Plot(2, 3)
    got = plot.scaled(0.5)
    assert type(got) is Plot
    assert (got.width, got.height) == (1.0, 1.5)
    assert (plot.width, plot.height) == (2, 3)
    assert Circle(2).scaled(2) == Circle(4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("circle 2", lambda: Circle(2)),
        ("RECTANGLE 3 4.5", lambda: Rectangle(3, 4.5)),
        ("  square\t1e2 ", lambda: Square(100)),
    ],
)
def test_parse(text, expected):
    got = parse(text)
    assert got == expected()


def test_parse_reads_floats():
    got = parse("rectangle 3 4")
    assert [type(size) for size in (got.width, got.height)] == [float, float]


@pytest.mark.parametrize(
    "text",
    [
        *("", "circle", "circle 1 2", "rectangle 1", "square x", "triangle 1 2 3"),
        *("shape", "shape 1", "circle -1", "circle nan", "2 circle", "circle,2"),
        *("circ 2", "circle 2 m"),
    ],
)
def test_lines_that_are_none(text):
    assert parse("circle 1") == Circle(1)
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        parse(text)


sizes = st.floats(0.1, 1000)


@given(sizes, sizes, st.floats(0.1, 10))
def test_property_scaling(width, height, factor):
    for shape in (Circle(width), Rectangle(width, height), Square(height)):
        larger = shape.scaled(factor)
        assert larger.area() == pytest.approx(shape.area() * factor**2)
        assert larger.perimeter() == pytest.approx(shape.perimeter() * factor)
