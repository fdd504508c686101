"""Compares amounts in a company's own rules as people do: 39.90 times twelve is 478.80.

CEL reckons in binary fractions, in which it is 478.79999999999995; so every comparison with a sum in it is
written anew, with a function that takes amounts within a billionth for the same.

    value.amount * 12.0 != 478.8  becomes  !same_amount(value.amount * 12.0, 478.8)
"""

import re

SAME = "same_amount"
_CLOSE = 1e-9
_TOKEN = re.compile(
    r"""(?P<text>[rR]?(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'))|(?P<operator>==|!=|<=|>=|<|>)|(?P<end>&&|\|\||[?:,])|"""
    r"""(?P<open>[(\[{])|(?P<close>[)\]}])|(?P<exponent>\d[\d.]*[eE][+-]?\d+)|(?P<sum>[-+*/%])"""
)
_WRITTEN = {
    "==": "{same}({left}, {right})",
    "!=": "!{same}({left}, {right})",
    "<": "({left} < {right} && !{same}({left}, {right}))",
    ">": "({left} > {right} && !{same}({left}, {right}))",
    "<=": "({left} <= {right} || {same}({left}, {right}))",
    ">=": "({left} >= {right} || {same}({left}, {right}))",
}


def same_amount(one: object, other: object) -> bool:
    """Whether two values are the same, amounts to within a billionth."""
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= _CLOSE
    return one == other


def nearly(expression: str) -> str:
    """The expression with its comparisons of sums written so that they hold to within a billionth.

    >>> nearly('attribute == "price" && value.amount * 12.0 == 478.8')
    'attribute == "price" && same_amount(value.amount * 12.0, 478.8)'
    """
    tokens = list(_TOKEN.finditer(expression))
    written, done = [], 0
    for index, token in enumerate(tokens):
        if not token["operator"]:
            continue
        first, last = _reach(tokens, index, -1), _reach(tokens, index, 1)
        inside = [t for t in tokens[first + 1 : last] if t is not token]
        start = tokens[first].end() if first >= 0 else 0
        end = tokens[last].start() if last < len(tokens) else len(expression)
        if start < done or any(t["operator"] for t in inside) or not any(t["sum"] for t in inside):
            continue
        left, right = expression[start : token.start()], expression[token.end() : end]
        said = _WRITTEN[token["operator"]].format(same=SAME, left=left.strip(), right=right.strip())
        before, behind = left[: len(left) - len(left.lstrip())], right[len(right.rstrip()) :]
        written.append(f"{expression[done:start]}{before}{said}{behind}")
        done = end
    return "".join(written) + expression[done:]


def _reach(tokens: list[re.Match[str]], index: int, step: int) -> int:
    """The token before or behind a comparison that no longer belongs to it; one out of reach if all do."""
    deeper, shallower = ("close", "open") if step < 0 else ("open", "close")
    depth = 0
    index += step
    while 0 <= index < len(tokens):
        token = tokens[index]
        if not depth and (token["end"] or token[shallower]):
            return index
        depth += bool(token[deeper]) - bool(token[shallower])
        index += step
    return index
