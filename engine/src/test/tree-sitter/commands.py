"""Prints the commands that the tree-sitter grammars find in scripts, one a line:

    file, line, column, name

with tabs between; lines and columns count from 1, columns in code points. Nothing is expanded.
Ends with 3 where the grammars of requirements.txt are not there.
"""

import sys
from importlib import metadata
from pathlib import Path

NOT_THERE = 3

# What the grammar of batch has as statements of their own.
STATEMENTS = {
    "call_stmt": "call",
    "echo_off": "echo",
    "endlocal_stmt": "endlocal",
    "exit_stmt": "exit",
    "goto_stmt": "goto",
    "setlocal_stmt": "setlocal",
    "variable_assignment": "set",
}


def missing():
    """The first requirement that is not met, or None."""
    for line in Path(__file__).with_name("requirements.txt").read_text().split():
        name, version = line.split("==")
        try:
            there = metadata.version(name)
        except metadata.PackageNotFoundError:
            return f"{line} is not there"
        if there != version:
            return f"{name} is {there}, not {version}"
    return None


def nodes(node):
    """A node and all below it, from left to right."""
    rest = [node]
    while rest:
        next_one = rest.pop()
        yield next_one
        rest.extend(reversed(next_one.children))


def batch(tree):
    for node in nodes(tree.root_node):
        if node.type in STATEMENTS:
            # An at sign before it is a part of the node.
            hidden = len(node.text) - len(node.text.lstrip(b"@ \t"))
            yield node.start_byte + hidden, STATEMENTS[node.type]
        if node.type in ("cmd", "call_stmt"):
            name = next((c for c in node.named_children if c.type != "argument_list"), None)
            if name is not None:
                yield name.start_byte, name.text.decode()


def powershell(tree):
    for node in nodes(tree.root_node):
        if node.type == "command":
            name = node.child_by_field_name("command_name")
            if name is not None:
                yield node.start_byte, name.text.decode()


def main(files):
    why = missing()
    if why is not None:
        print(why, file=sys.stderr)
        return NOT_THERE
    try:
        import tree_sitter_batch
        import tree_sitter_powershell
        from tree_sitter import Language, Parser
    except ImportError as other_python:
        print(other_python, file=sys.stderr)
        return NOT_THERE

    readers = {
        "bat": (Parser(Language(tree_sitter_batch.language())), batch),
        "ps": (Parser(Language(tree_sitter_powershell.language())), powershell),
    }
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for file in files:
        parser, commands = readers["ps" if Path(file).suffix.lower().startswith(".ps") else "bat"]
        text = Path(file).read_bytes().removeprefix(b"\xef\xbb\xbf")
        for start, name in commands(parser.parse(text)):
            line = text.rfind(b"\n", 0, start) + 1
            place = text.count(b"\n", 0, start) + 1, len(text[line:start].decode()) + 1
            print(file, *place, " ".join(name.split()), sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
