"""Writes src/Hengyang.Stats/PublicAPI.Unshipped.txt anew from what the compiler says is offered and not declared.

python3 .ci/public_api.py           after a change of the public API; the diff belongs to the commit
python3 .ci/public_api.py --ship    when a version is released: moves what is unshipped to the shipped lines
"""
import pathlib
import re
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parent.parent / "src" / "Hengyang.Stats"
SHIPPED = PROJECT / "PublicAPI.Shipped.txt"
UNSHIPPED = PROJECT / "PublicAPI.Unshipped.txt"
HEADER = "#nullable enable"


def lines(path):
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and line != HEADER]


def write(path, entries):
    path.write_text("\n".join([HEADER, *sorted(set(entries))]) + "\n", encoding="utf-8")


def diagnostics():
    """The messages of one target: both offer the same, or the build fails."""
    build = subprocess.run(
        ["dotnet", "build", str(PROJECT), "-f", "net10.0", "-c", "Release", "-nologo", "--no-incremental",
         "-p:TreatWarningsAsErrors=false", "-p:MSBuildTreatWarningsAsErrors=false", "-clp:NoSummary", "-p:RunAnalyzers=true", "-p:RunAnalyzersDuringBuild=true"],
        capture_output=True, text=True, check=False)
    return build.stdout


def main():
    if "--ship" in sys.argv:
        removed = {line[len("*REMOVED*"):] for line in lines(UNSHIPPED) if line.startswith("*REMOVED*")}
        added = [line for line in lines(UNSHIPPED) if not line.startswith("*REMOVED*")]
        write(SHIPPED, [line for line in lines(SHIPPED) if line not in removed] + added)
        write(UNSHIPPED, [])
        return 0
    before = lines(UNSHIPPED)
    write(UNSHIPPED, [])
    output = diagnostics()
    added = re.findall(r"warning RS0016: Symbol '(.+?)' is not part of the declared public API", output)
    gone = re.findall(r"warning RS0017: Symbol '(.+?)' is part of the declared API", output)
    write(UNSHIPPED, added + ["*REMOVED*" + line for line in gone])
    if "error" in output and not added:
        print(output, file=sys.stderr)
        write(UNSHIPPED, before)
        return 1
    after = lines(UNSHIPPED)
    for line in sorted(set(after) - set(before)):
        print("+", line)
    for line in sorted(set(before) - set(after)):
        print("-", line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
