"""Packs the library and the tool twice, from two copies of the tree in folders of different names, and compares the packages:
every file in them must be the same, byte for byte. What NuGet itself makes up for each package (the archive's times, the
name of the core properties and the relations that point to them) is left out.
"""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROJECTS = ("Hengyang.Stats", "Hengyang.Stats.Tool")


def copy_tree(target):
    target.mkdir(parents=True)
    for path in ROOT.iterdir():
        if path.is_file() and path.name != ".git":
            shutil.copy(path, target)
    # the package takes its README, icon and schema from docs, and the trimming of its documentation from build
    for folder in ("src", "docs", "build"):
        shutil.copytree(ROOT / folder, target / folder, ignore=shutil.ignore_patterns("bin", "obj"))


def pack(tree, out):
    environment = dict(os.environ, CI="true", DOTNET_CLI_USE_MSBUILD_SERVER="0", MSBUILDDISABLENODEREUSE="1")
    for project in PROJECTS:
        subprocess.run(["dotnet", "pack", f"src/{project}", "-c", "Release", "-o", out, "-nologo", "-v", "q", "-p:RunAnalyzers=false"],
                       cwd=tree, env=environment, check=True)


def contents(folder):
    files = {}
    for package in sorted(folder.iterdir()):
        with zipfile.ZipFile(package) as archive:
            for name in archive.namelist():
                if name != "_rels/.rels" and not name.endswith(".psmdcp"):
                    files[f"{package.name}/{name}"] = hashlib.sha256(archive.read(name)).hexdigest()
    return files


with tempfile.TemporaryDirectory() as work:
    work = pathlib.Path(work)
    sides = []
    for name in ("one", "another/with a longer name"):
        copy_tree(work / name)
        pack(work / name, work / "packages" / str(len(sides)))
        sides.append(contents(work / "packages" / str(len(sides))))

first, second = sides
differences = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
print("\n".join(f"differs: {name}" for name in differences) or f"{len(first)} files in the packages, all the same")
sys.exit(1 if differences or not first else 0)
