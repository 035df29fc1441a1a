"""The entry point of `csr-desktop` and `python -m csr_desktop`."""

from __future__ import annotations

import sys

from csr_desktop import command_line
from csr_desktop.app.startup import import_hook
from csr_desktop.system import standard_streams


def main() -> int:
    """Run the program; returns its exit status."""
    standard_streams.keep_numbers()
    options = command_line.parse(sys.argv[1:])
    if options.check_policy or options.self_test or options.command is not None:
        return _without_window(options)
    import_hook.begin(has_window=True)
    from csr_desktop.app import run  # after the arguments: --help needs no Qt

    return run.run(options)


def _without_window(options: command_line.Options) -> int:
    """Run a command or a check: no widgets, so it needs no display."""
    from csr_desktop import cli
    from csr_desktop.cli import interrupt

    cli.begin(options.command)
    import_hook.begin(has_window=False)
    if options.check_policy:
        from csr_desktop.cli import check_policy

        return check_policy.run(demo=options.demo, policy=options.policy, as_json=options.as_json)
    if options.self_test or options.command is None:
        from csr_desktop.cli import self_test

        return interrupt.until_interrupted(self_test.run)
    return cli.run(options, options.command)


if __name__ == "__main__":
    sys.exit(main())
