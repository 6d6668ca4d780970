"""Takes the first C# block of the README and the output block after it: readme_example.py PROGRAM EXPECTED."""
import pathlib
import re
import sys

readme = pathlib.Path(__file__).parent.parent.joinpath("README.md").read_text(encoding="utf-8")
match = re.search(r"```csharp\n(.*?)```.*?```(?:text)?\n(.*?)```", readme, re.DOTALL)
if not match:
    sys.exit("README.md has no C# block with an output block after it")
pathlib.Path(sys.argv[1]).write_text(match[1], encoding="utf-8")
pathlib.Path(sys.argv[2]).write_text(match[2], encoding="utf-8")
