"""The commands with their arguments and options, from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from gateway.commands.reference_text import Undocumented, cell, table

_TYPES = {"integer range": "whole number", "integer": "whole number", "float range": "number", "datetime": "date"}
_HERE = "the command's own help"


def commands_reference(group: click.Command) -> str:
    """Write every command below ``group``, which is phi-gateway itself.

    Raises Undocumented where a command, argument or option says nothing.
    """
    return "\n".join(_sections(group, "phi-gateway", None))


def _sections(command: click.Command, name: str, above: click.Context | None) -> Iterator[str]:
    context = click.Context(command, info_name=name.rpartition(" ")[2], parent=above)
    help_text = " ".join((command.help or "").split())
    if not help_text:
        raise Undocumented("command", name, _HERE)
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found is not None and not found.hidden:
                yield from _sections(found, f"{name} {below}", context)
        return
    usage = " ".join(command.collect_usage_pieces(context))
    rows = [_row(parameter, name, help_text, context) for parameter in command.params]
    yield f"### {name}\n\n{help_text}\n\n`{name} {usage}`\n"
    options = [row for row in rows if row is not None]
    if options:
        yield table(("option", "takes", "default", "meaning"), options)


def _row(parameter: click.Parameter, command: str, help_text: str, context: click.Context) -> tuple[str, ...] | None:
    if isinstance(parameter, click.Argument):
        if parameter.make_metavar(context).strip("[].") not in help_text.upper() and parameter.type.name != "choice":
            raise Undocumented("argument", f"{command} {parameter.human_readable_name}", _HERE)
        return None
    if not isinstance(parameter, click.Option) or parameter.hidden:
        return None
    spelled = ", ".join(f"`{spelling}`" for spelling in (*parameter.opts, *parameter.secondary_opts))
    if not parameter.help:
        raise Undocumented("option", f"{command} {parameter.opts[-1]}", _HERE)
    help_line = parameter.help
    if parameter.multiple and "several" not in help_line:
        help_line += " May be given several times."
    return spelled, _takes(parameter), _default(parameter, context), cell(help_line)


def _takes(option: click.Option) -> str:
    if option.is_flag:
        return ""
    if isinstance(option.type, click.Choice):
        return ", ".join(f"`{choice}`" for choice in option.type.choices)
    if isinstance(option.type, click.Path):
        return "directory" if not option.type.file_okay else "file" if not option.type.dir_okay else "path"
    return _TYPES.get(option.type.name, option.type.name)


def _default(option: click.Option, context: click.Context) -> str:
    if option.required:
        return "**required**"
    if isinstance(option.show_default, str):
        return f"`{option.show_default}`"
    if option.is_flag and not option.secondary_opts:
        return ""
    value = option.get_default(context, call=False)
    if option.is_flag:
        return f"`{option.opts[0] if value else option.secondary_opts[0]}`"
    if isinstance(value, tuple | list):
        return " ".join(f"`{one}`" for one in value)
    return f"`{value}`" if isinstance(value, str | int | float | Path) else ""
