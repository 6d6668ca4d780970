"""Measures the tool and the library by the size of a partition and writes the tables of docs/scale.md: scale.py [--times N] [--corpus DIR] [NATIVE JIT LIBRARY]

Without programs it builds them: NATIVE is the native file, JIT a command such as "dotnet …/Hengyang.Stats.Tool.dll", LIBRARY the command of the
benchmarks, whose --read calls the library in its own process and leaves its start out. Processor time counts (user and system, of all threads), not
the clock, so that a busy machine disturbs less; each figure is the least of N runs, five by default, taken in turn; the page says how busy the machine was.
The texts are those of the tool's sample, over and over; the mentions are also those of the texts (*.txt) of --corpus.
"""
import argparse
import datetime
import os
import pathlib
import platform
import shlex
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLE = (ROOT / "src/Hengyang.Stats.Tool/Sample/sample.txt").read_bytes()
SIZES = [1, 4, 16, 64]
LINES = 17_500_000
MENTIONS = ["-t", "quantity,change,period,rank", "-q"]


def build():
    """The three programs, in artifacts/scale."""
    out = ROOT / "artifacts/scale"
    for project, where, more in (("src/Hengyang.Stats.Tool", "native", ["-r", "linux-x64", "-p:PublishAot=true"]), ("src/Hengyang.Stats.Tool", "jit", []),
                                 ("benchmarks/Hengyang.Stats.Benchmarks", "library", [])):
        subprocess.run(["dotnet", "publish", str(ROOT / project), "-c", "Release", "-o", str(out / where), "--artifacts-path", str(out / f"obj-{where}"), "-v", "q", "-nologo", *more], check=True)
    return [[str(out / "native/Hengyang.Stats.Tool")], ["dotnet", str(out / "jit/Hengyang.Stats.Tool.dll")], ["dotnet", str(out / "library/Hengyang.Stats.Benchmarks.dll")]]


def processor_time(command, out):
    """Seconds of processor time of a command."""
    out.seek(0)
    out.truncate()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_utime + usage.ru_stime


def least(commands, times, out):
    """The least seconds of each command and the lines and bytes that it wrote; they take turns."""
    seconds = {name: 1e9 for name in commands}
    wrote = {}
    for _ in range(times):
        for name, command in commands.items():
            seconds[name] = min(seconds[name], processor_time(command, out))
            out.seek(0)
            wrote[name] = out.read()
    return {name: (seconds[name], wrote[name].count(b"\n"), len(wrote[name])) for name in commands}


def repeated(folder, part, size):
    """A folder with files of whole parts, together of this size and a little more."""
    folder.mkdir()
    held = 0
    while held < size:
        (folder / f"{held:012}.txt").write_bytes(part)
        held += len(part)
    return held


def partitions(tools, library, folder, times, out):
    for size in SIZES:
        texts = folder / str(size)
        held = repeated(texts, SAMPLE * 32, size << 20)
        for name, (seconds, rows, _) in least({name: [*tool, "extract", str(texts), "-t", "observation", "-q"] for name, tool in tools.items()}, times, out).items():
            yield name, size, held, seconds, rows
        processor_time([*library, "--read", str(texts)], out)
        out.seek(0)
        rows, seconds = out.read().split()
        yield "library call", size, held, float(seconds), int(rows)


def mentions(tools, name, text, folder, times, out):
    """What so many bytes of lines cost: the text is repeated or cut until it gives them."""
    texts = folder / name.replace(" ", "-")
    texts.mkdir()
    file = texts / "text.txt"
    file.write_bytes(text)
    native = tools["native"]
    processor_time([*native, "extract", str(file), *MENTIONS], out)
    wanted = max(1, int(len(text) * LINES / os.fstat(out.fileno()).st_size))
    file.write_bytes(((text + b"\n\n") * (wanted // len(text) + 1))[:wanted].rsplit(b"\n", 1)[0] + b"\n")
    found = least({tool: [*command, "extract", str(file), *MENTIONS, "-j", "1"] for tool, command in tools.items()}, times, out)
    _, rows, written = found["native"]
    return f"| {name} | {file.stat().st_size / 1e6:.1f} MB | {rows:,} | {written / 1e6:.1f} MB | {1000 * found['native'][0]:.0f} ms | {1000 * found['JIT'][0]:.0f} ms |"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--corpus", type=pathlib.Path)
    parser.add_argument("programs", nargs="*")
    options = parser.parse_args()
    native, jit, library = [shlex.split(program) for program in options.programs] if options.programs else build()
    tools = {"native": native, "JIT": jit}
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as out:
        folder = pathlib.Path(folder)
        (folder / "empty.txt").write_bytes(b"")
        (folder / "one.txt").write_text("2023年，出口2.1亿元。", encoding="utf-8")
        starts = least({f"{name} {file}": [*tool, "extract", str(folder / f"{file}.txt"), "-q"] for name, tool in tools.items() for file in ("empty", "one")}, 4 * options.times, out)
        written = [mentions(tools, "the sample", SAMPLE, folder, options.times, out)]
        if options.corpus:
            real = b"\n\n".join(path.read_bytes() for path in sorted(options.corpus.glob("*.txt")))
            written.append(mentions(tools, "real texts", real, folder, options.times, out))
        rows = list(partitions(tools, library, folder, options.times, out))

    lines = ["| | partition | processor time | rows | rows a second | MB a second |", "|---|--:|--:|--:|--:|--:|"]
    for name, size, held, seconds, count in sorted(rows, key=lambda r: (r[0] != "native", r[0] != "JIT", r[1])):
        lines.append(f"| {name} | {size} MB | {seconds:.2f} s | {count:,} | {count / seconds:,.0f} | {held / 1e6 / seconds:.1f} |")
    lines += ["", "Mentions without observations, on one thread:", "", "| | text | lines | written | native | JIT |", "|---|--:|--:|--:|--:|--:|", *written, ""]
    lines.append(f"A start without a text: native {1000 * starts['native empty'][0]:.0f} ms, JIT {1000 * starts['JIT empty'][0]:.0f} ms of processor time; "
                 f"with one sentence {1000 * starts['native one'][0]:.0f} ms and {1000 * starts['JIT one'][0]:.0f} ms.")
    lines.append(f"Measured {datetime.date.today()} on {os.cpu_count()} cores of {processor()}, {platform.system()}, by `benchmarks/scale.py`; the least of "
                 f"{options.times} runs each, with {load:.0f} other processes running or waiting for the processor when it began.")
    page = ROOT / "docs/scale.md"
    text = page.read_text(encoding="utf-8")
    begin, end = "<!-- the table of benchmarks/scale.py -->\n", "<!-- end of the table -->"
    page.write_text(text[:text.index(begin) + len(begin)] + "\n".join(lines) + "\n" + text[text.index(end):], encoding="utf-8")
    print("\n".join(lines))


def processor():
    try:
        return next(line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor()


main()
