"""The parts of the Dask sample against one run: check_dask.py TOOL... Needs Dask with its scheduler (python3-dask, python3-distributed)."""
import pathlib
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
tool = sys.argv[1:]

with tempfile.TemporaryDirectory() as folder:
    texts, out = pathlib.Path(folder, "texts"), pathlib.Path(folder, "out")
    for i in range(24):
        file = texts / f"{i // 6}" / f"{i:02}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{2000 + i}年，云津市出口{i}.5亿元，同比增长{i}%。\n" * 200, encoding="utf-8")
    subprocess.run([sys.executable, ROOT / "docs" / "samples" / "dask" / "extract.py", shlex.join(tool), texts, out, "--format", "ndjson", "--partition-mb", "0.05"],
                   check=True)
    parts = sorted(out.glob("part-*.ndjson"))
    together = b"".join(part.read_bytes() for part in parts)
    names = "\0".join(str(f) for f in sorted(texts.rglob("*.txt"), key=str))
    one = subprocess.run([*tool, "extract", "--files-from", "-", "-0"], input=names.encode(), stdout=subprocess.PIPE, check=True).stdout
    if len(parts) < 3 or together != one or not one:
        sys.exit(f"{len(parts)} parts of {len(together)} bytes, one run gives {len(one)}")
    print(f"{len(parts)} parts, {len(one)} bytes, the same as one run")
