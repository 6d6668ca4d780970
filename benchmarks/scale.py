"""Measures the tool by the size of its partitions and writes the table of docs/scale.md: scale.py [--times N] NATIVE JIT [LIBRARY]

NATIVE is the native file, JIT a command such as "dotnet …/Hengyang.Stats.Tool.dll", LIBRARY the program of docs/samples/duckdb,
which calls the library in its own process. Processor time counts (user and system, of all threads), not the clock, so that a
busy machine disturbs little; each figure is the least of N runs, three by default; the page says how busy the machine was. The texts are those of the tool's sample, over and over.
"""
import datetime
import os
import pathlib
import platform
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLE = (ROOT / "src/Hengyang.Stats.Tool/Sample/sample.txt").read_bytes()
SIZES = [1, 4, 16, 64]
TIMES = int(sys.argv[2]) if sys.argv[1:2] == ["--times"] else 3
TOOLS = sys.argv[3:] if sys.argv[1:2] == ["--times"] else sys.argv[1:]


def processor_time(command, **options):
    """Seconds of processor time of a command, and what it wrote on standard output."""
    before = os.times()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, **options)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system, done.stdout


def least(command):
    return min((processor_time(command) for _ in range(TIMES)), key=lambda run: run[0])


def main():
    native, jit, *library = map(shlex.split, TOOLS)
    load = os.getloadavg()[0]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        empty = pathlib.Path(folder, "empty.txt")
        empty.write_bytes(b"")
        starts = {name: least([*tool, "extract", str(empty)])[0] for name, tool in (("native", native), ("JIT", jit))}
        for size in SIZES:
            texts = pathlib.Path(folder, f"{size}")
            texts.mkdir()
            held = 0
            while held < size << 20:
                part = SAMPLE * 32
                (texts / f"{held:012}.txt").write_bytes(part)
                held += len(part)
            for name, tool in (("native", native), ("JIT", jit)):
                seconds, out = least([*tool, "extract", str(texts), "-t", "observation", "-q"])
                rows.append((name, size, held, seconds, out.count(b"\n")))
            if library:
                seconds, out = least([*library[0], f"SELECT count(value), count(*) AS n FROM observations('{texts}')"])
                rows.append(("library call", size, held, seconds, int(out.split()[-1])))

    lines = [f"| | partition | processor time | rows | rows a second | MB a second |", "|---|--:|--:|--:|--:|--:|"]
    for name, size, held, seconds, count in sorted(rows, key=lambda r: (r[0] != "native", r[0] != "JIT", r[1])):
        lines.append(f"| {name} | {size} MB | {seconds:.2f} s | {count:,} | {count / seconds:,.0f} | {held / 1e6 / seconds:.1f} |")
    lines.append("")
    lines.append(f"A start without a text: native {1000 * starts['native']:.0f} ms, JIT {1000 * starts['JIT']:.0f} ms of processor time.")
    lines.append(f"Measured {datetime.date.today()} on {os.cpu_count()} cores of {processor()}, {platform.system()}, by `benchmarks/scale.py`; the least of "
                 f"{TIMES} runs each, with {load:.0f} other processes waiting for the processor when it began.")
    page = ROOT / "docs/scale.md"
    text = page.read_text(encoding="utf-8")
    begin, end = "<!-- the table of benchmarks/scale.py -->\n", "<!-- end of the table -->"
    page.write_text(text[:text.index(begin) + len(begin)] + "\n".join(lines) + "\n" + text[text.index(end):], encoding="utf-8")
    print("\n".join(lines))


def processor():
    try:
        return next(line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor()


main()
