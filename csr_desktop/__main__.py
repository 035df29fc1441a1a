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
    is_window = not (options.check_policy or options.self_test) and options.command is None
    import_hook.begin(has_window=is_window)
    if options.check_policy:
        from csr_desktop.cli import check_policy  # needs neither a display nor the window

        return check_policy.run(demo=options.demo, policy=options.policy, as_json=options.as_json)
    if options.self_test:
        from csr_desktop.cli import self_test

        return self_test.run()
    if options.command is not None:
        from csr_desktop import cli  # no widgets: it needs no display

        return cli.run(options, options.command)
    from csr_desktop.app import run  # after the arguments: --help needs no Qt

    return run.run(options)


if __name__ == "__main__":
    sys.exit(main())
