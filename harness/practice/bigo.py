"""Claims of complexity, as people write them, and whether two mean the same."""

import re

_WORDS = {
    "constant": "1",
    "logarithmic": "log n",
    "linear": "n",
    "linearithmic": "n log n",
    "loglinear": "n log n",
    "quadratic": "n^2",
    "cubic": "n^3",
    "exponential": "2^n",
}
_POWERS = {"²": "^2", "³": "^3", "⁴": "^4", "ⁿ": "^n", "**": "^"}
_WORD = re.compile(r"\d+(?:\.\d+)?|log|sqrt|min|max|[a-z]{3,}|[a-z]|[-+*/^(),!]")
_FUNCTIONS = {"log", "sqrt", "min", "max"}


class _NoFormulaError(ValueError):
    """A claim that is no formula."""


def canonical(claim: str) -> str:
    """Return a claim's form that all ways to write it share; empty if it is unreadable.

    `O(n log n)`, `n*log(n)` and `linearithmic` are one; so are `O(2n + 1)` and `O(n)`.
    """
    text = claim.strip().lower()
    for sign, plain in _POWERS.items():
        text = text.replace(sign, plain)
    text = re.sub(r"\b(lg|ln|log2|log_2|log10)\b", "log", text)
    text = text.replace("·", "*").replace("×", "*").replace("√", "sqrt")
    text = re.sub(
        r"\bamortized\b|\btime\b|\bspace\b|\bextra\b|\bon average\b", "", text
    )
    text = _WORDS.get(text.strip(), text)
    text = re.sub(r"^[oθ]\s*(?=\()", "", text.strip())
    text = _balanced(text)
    text = re.sub(r"nlogn", "n log n", text.replace("nlog", "n log"))
    text = text.replace("logn", "log n")
    if not re.fullmatch(rf"(?:\s|{_WORD.pattern})+", text):
        return ""
    try:
        parser = _Parser(_WORD.findall(text))
        return parser.whole()
    except (_NoFormulaError, RecursionError):
        return ""


def same(claim: str, fact: str) -> bool:
    """Return whether a claim says what the fact says.

    Where each has a single variable its name does not matter: O(n) is O(k).
    """
    mine, its = canonical(claim), canonical(fact)
    return bool(mine) and (mine == its or _renamed(mine) == _renamed(its))


def _renamed(form: str) -> str:
    names = sorted(set(re.findall(r"[a-z]+", form)) - _FUNCTIONS)
    return re.sub(rf"\b{names[0]}\b", "n", form) if len(names) == 1 else form


def _balanced(text: str) -> str:
    """Return the leading part up to where its brackets close: what follows is a remark."""
    if not text.startswith("("):
        return text.split(",", maxsplit=1)[0] if "(" not in text else text
    depth = 0
    for i, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return text[1:i]
    return text


class _Parser:
    """Reads sums of products of powers; each level returns its sorted form."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.at = 0

    def _peek(self) -> str:
        return self.words[self.at] if self.at < len(self.words) else ""

    def _take(self, wanted: str = "") -> str:
        word = self._peek()
        if not word or (wanted and word != wanted):
            raise _NoFormulaError(word)
        self.at += 1
        return word

    def whole(self) -> str:
        form = self._sum()
        if self._peek():
            raise _NoFormulaError(self._peek())
        return form

    def _sum(self) -> str:
        terms = {self._product()}
        while self._peek() in {"+", "-"}:
            sign = self._take()
            term = self._product()
            terms |= {term} if sign == "+" else set()
        terms = {term for term in terms if not _constant(term)} or {"1"}
        return "+".join(sorted(terms))

    def _product(self) -> str:
        over: list[str] = []
        under: list[str] = []
        where = over
        while True:
            where.append(self._power())
            if self._peek() in {"*", "/"}:
                where = over if self._take() == "*" else under
            elif self._peek() in {"", "+", "-", ")", ",", "^"}:
                break
            else:
                where = over
        above = _gathered(over)
        below = _gathered(under)
        return above if below == "1" else f"{above}/{below}"

    def _power(self) -> str:
        base = self._atom()
        if self._peek() != "^":
            return base
        self._take("^")
        return f"{base}^{_bracketed(self._atom())}"

    def _atom(self) -> str:
        word = self._take()
        if word == "(":
            form = self._sum()
            self._take(")")
            return _bracketed(form)
        if word in _FUNCTIONS:
            return self._call(word)
        if word.isalpha() or word[0].isdigit():
            if self._peek() == "!":
                self._take()
                return f"{word}!"
            return word
        raise _NoFormulaError(word)

    def _call(self, name: str) -> str:
        power = ""
        if self._peek() == "^":  # log^2 n
            self._take()
            power = f"^{self._atom()}"
        if self._peek() != "(":
            return f"{name}({self._atom()}){power}"
        self._take("(")
        inner = [self._sum()]
        while self._peek() == ",":
            self._take()
            inner.append(self._sum())
        self._take(")")
        return f"{name}({','.join(sorted(inner))}){power}"


def _bracketed(form: str) -> str:
    return f"({form})" if re.search(r"[+*/]", form) and "(" not in form[:1] else form


def _constant(form: str) -> bool:
    return bool(re.fullmatch(r"[\d.^()]+", form))


def _gathered(factors: list[str]) -> str:
    """Return factors as one sorted form: equal ones as a power, numbers left out."""
    powers: dict[str, float] = {}
    for factor in factors:
        if _constant(factor):
            continue
        base, _, power = factor.rpartition("^") if "^" in factor else (factor, "", "1")
        if not power.replace(".", "").isdigit() or base.replace(".", "").isdigit():
            base, power = factor, "1"
        powers[base] = powers.get(base, 0.0) + float(power)
    return (
        "*".join(
            base if power == 1 else f"{base}^{power:g}"
            for base, power in sorted(powers.items())
        )
        or "1"
    )
