"""Two error families: what the user can act on, and what is our own mistake."""


class Problem(Exception):
    """Something the user can act on: a code and parameters, never a text (exports/wording.py words it)."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __reduce__(self) -> tuple[object, ...]:
        """Survive the trip out of a worker process."""
        return _rebuild, (type(self), self.code, self.params)


def _rebuild(kind: type[Problem], code: str, params: dict[str, object]) -> Problem:
    return kind(code, **params)


class StoreProblem(Problem):
    """The register cannot do this now, and the user can do something about it."""


class StoreBug(Exception):
    """A promise of ours was broken; the user can only report it."""
