"""The baseline of package validation: the library's public surface as reference assemblies, in build/baseline/.

Nothing is on a feed that `dotnet pack` could compare with, so the repository holds what the last state that counts offered: a
package of reference assemblies, without code. `dotnet pack` fails where the library offers less than that.

python3 .ci/baseline.py             makes the baseline anew, of what the library offers now; there is nothing to suppress then
python3 .ci/baseline.py --suppress  lists what is gone on purpose in src/Hengyang.Stats/CompatibilitySuppressions.xml; CHANGELOG.md must name it
python3 .ci/baseline.py --check     whether CHANGELOG.md names all that, and whether packing does fail when a member or a type goes
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROJECT = ROOT / "src/Hengyang.Stats"
BASELINE = ROOT / "build/baseline/Hengyang.Stats.baseline.nupkg"
SUPPRESSIONS = PROJECT / "CompatibilitySuppressions.xml"
TARGETS = ("net8.0", "net10.0")
NUSPEC = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>Hengyang.Stats</id>
    <version>0.0.0-baseline</version>
    <authors>Hengyang.Stats contributors</authors>
    <description>Reference assemblies to compare with; no code.</description>
    <dependencies>%s</dependencies>
  </metadata>
</package>
""" % "".join(f'<group targetFramework="{target}" />' for target in TARGETS)


def write(path, assemblies):
    """A package that has the same bytes whenever the assemblies have."""
    files = {"Hengyang.Stats.nuspec": NUSPEC.encode()} | {f"lib/{target}/Hengyang.Stats.dll": assembly for target, assembly in assemblies.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED, 9)


def read():
    with zipfile.ZipFile(BASELINE) as package:
        return {target: package.read(f"lib/{target}/Hengyang.Stats.dll") for target in TARGETS}


def make():
    with tempfile.TemporaryDirectory() as work:
        assemblies = {}
        for target in TARGETS:
            subprocess.run(["dotnet", "build", str(PROJECT), "-c", "Release", "-f", target, "-p:PublicSurfaceOnly=true", "-p:AssemblyVersion=0.0.0.0", "-p:CI=true",
                            "--artifacts-path", f"{work}/obj", "-o", f"{work}/{target}", "-v", "q", "-nologo"], check=True)
            assemblies[target] = pathlib.Path(work, target, "Hengyang.Stats.dll").read_bytes()
        write(BASELINE, assemblies)
    SUPPRESSIONS.unlink(missing_ok=True)
    print(f"{BASELINE.relative_to(ROOT)}: {BASELINE.stat().st_size:,} bytes")


def pack(*arguments):
    with tempfile.TemporaryDirectory() as work:
        return subprocess.run(["dotnet", "pack", str(PROJECT), "-c", "Release", "-o", work, "-v", "q", "-nologo",
                               f"-p:_ApiCompatValidatePackageSemaphoreFile={work}/done", *arguments],
                              capture_output=True, text=True, check=False)


def unnamed():
    """What is suppressed and not named in CHANGELOG.md, under a heading with the word breaking."""
    sections = re.split(r"^(?=##)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    changelog = "".join(section for section in sections if "breaking" in section.partition("\n")[0])
    targets = ElementTree.parse(SUPPRESSIONS).getroot().iter("Target") if SUPPRESSIONS.exists() else []
    for target in sorted({element.text for element in targets}):
        names = re.split(r"[(`]", target.partition(":")[2])[0].removesuffix(".#ctor").split(".")
        if not re.search(rf"\b{re.escape(names[-1].removeprefix('get_').removeprefix('set_'))}\b", changelog):
            yield f"{SUPPRESSIONS.name} has {target}, which CHANGELOG.md does not name as breaking"


def unseen():
    """What packing lets pass: it is packed against a baseline in which a member, then a type has another name, as if the library had lost it."""
    for name, code in (("TextOf", "CP0002"), ("StatisticsDocument", "CP0001")):
        renamed = name[:-1] + "_"
        with tempfile.TemporaryDirectory() as work:
            path = pathlib.Path(work, "Hengyang.Stats.renamed.nupkg")
            write(path, {target: assembly.replace(f"\0{name}\0".encode(), f"\0{renamed}\0".encode()) for target, assembly in read().items()})
            packed = pack("--no-build", f"-p:PackageValidationBaselinePath={path}")
            told = [line for line in packed.stdout.splitlines() if code in line and renamed in line]
            print("\n".join(told[:2]))
            if packed.returncode == 0 or not told:
                yield f"packing does not fail when the library has no {renamed}:\n{packed.stdout}{packed.stderr}"


def main():
    if "--suppress" in sys.argv:
        packed = pack("-p:ApiCompatGenerateSuppressionFile=true", "-p:RunAnalyzers=false")
        print(packed.stdout, SUPPRESSIONS.read_text(encoding="utf-8") if SUPPRESSIONS.exists() else "nothing is gone")
        return packed.returncode
    if "--check" in sys.argv:
        problems = [*unnamed(), *unseen()]
        print("\n".join(problems))
        return 1 if problems else 0
    make()
    return 0


if __name__ == "__main__":
    sys.exit(main())
