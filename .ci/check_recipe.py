"""Runs the README's way from texts to a database over docs/samples/recipe and compares what it shows: check_recipe.py TOOL..."""
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
readme = (ROOT / "README.md").read_text(encoding="utf-8")
commands, shown = re.search(r"### From texts to a database\n.*?```sh\n(.*?)```.*?```text\n(.*?)```", readme, re.DOTALL).groups()

with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    shutil.copytree(ROOT / "docs" / "samples" / "recipe", folder / "texts")
    tool = folder / "bin" / "hengyang-stats"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\nexec {shlex.join(sys.argv[1:])} \"$@\"\n")
    tool.chmod(0o755)
    run = subprocess.run(["bash", "-ec", f"PATH={shlex.quote(str(tool.parent))}:$PATH\n{commands}"], cwd=folder, stdout=subprocess.PIPE, text=True)

got, wanted = ([line.rstrip() for line in text.strip().splitlines()] for text in (run.stdout, shown))
if run.returncode or got != wanted:
    sys.exit("the README shows\n" + "\n".join(wanted) + "\nand the commands give\n" + "\n".join(got))
print("\n".join(got))
