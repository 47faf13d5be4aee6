"""__eq__ is written, __hash__ is not, and shapes go into no set any more.

A class that defines __eq__ alone gets __hash__ = None, since the hash it inherits would
tell equal shapes apart. Define both, over the same values.
"""

import math
from abc import ABC, abstractmethod


class Shape(ABC):
    names = ()

    def __init__(self, *sizes):
        for name, size in zip(self.names, sizes, strict=True):
            check(size)
            self.__dict__[name] = size

    def sizes(self):
        return tuple(self.__dict__[name] for name in self.names)

    def __setattr__(self, name, value):
        raise AttributeError(name)

    def __eq__(self, other):
        return type(self) is type(other) and self.sizes() == other.sizes()

    @abstractmethod
    def area(self): ...

    @abstractmethod
    def perimeter(self): ...

    def scaled(self, factor):
        check(factor)
        return type(self)(*(size * factor for size in self.sizes()))

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self.sizes()))})"


def check(size):
    if isinstance(size, bool) or not isinstance(size, (int, float)):
        raise ValueError(size)
    if not 0 < size < math.inf:
        raise ValueError(f"not {size}")


class Circle(Shape):
    names = ("radius",)

    def area(self):
        return math.pi * self.radius**2

    def perimeter(self):
        return 2 * math.pi * self.radius


class Rectangle(Shape):
    names = ("width", "height")

    def area(self):
        return self.width * self.height

    def perimeter(self):
        return 2 * (self.width + self.height)


class Square(Shape):
    names = ("side",)

    def area(self):
        return self.side**2

    def perimeter(self):
        return 4 * self.side


def parse(text):
    name, *sizes = text.split() or [""]
    classes = {"circle": Circle, "rectangle": Rectangle, "square": Square}
    if name.lower() not in classes:
        raise ValueError(name)
    return classes[name.lower()](*map(float, sizes))
