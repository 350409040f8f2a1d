"""The commands. Each imports what it needs when it runs, so that ``--help`` answers at once."""

from __future__ import annotations

import click

from gateway import __version__
from gateway.commands.audit_archive import KEEPING, policy_show
from gateway.commands.audit_questions import QUESTIONS
from gateway.commands.audit_trail import TRAIL
from gateway.commands.callers import caller
from gateway.commands.output import Commands
from gateway.commands.policy_signing import SIGNING
from gateway.commands.policy_tools import TOOLS
from gateway.commands.printed import PRINTED
from gateway.commands.service import SERVICE
from gateway.commands.shadow import shadow
from gateway.commands.texts import TEXTS


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="phi-gateway")
def main() -> None:
    """Egress gateway between health-care services and AI vendors.

    A call leaves only under a signed, current agreement; identifiers are taken out before and put back after; TLS is
    verified; every call leaves an audit event without content.
    """


@main.group()
def audit() -> None:
    """Verify and read the audit trail."""


@main.group()
def policy() -> None:
    """Sign policies, and look at those that were in force."""


for _group, _commands in (
    (main, (*SERVICE, *TOOLS, *TEXTS, *PRINTED, caller, shadow)),
    (audit, (*TRAIL, *QUESTIONS, *KEEPING)),
    (policy, (policy_show, *SIGNING)),
):
    for _command in _commands:
        _group.add_command(_command)


if __name__ == "__main__":
    main()
