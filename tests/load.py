"""The tool under load and faults: load.py [--short] TOOL...

Runs the tool as a process on inputs that are made while it reads, prints a line for each promise with what was measured,
and ends with 1 when one was broken. TOOL is a command, such as `dotnet src/…/Hengyang.Stats.Tool.dll`, or the native file.
The long form reads some gigabytes; --short reads some tens of megabytes and is what CI runs.
"""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time

SHORT = "--short" in sys.argv
TOOL = [a for a in sys.argv[1:] if a != "--short"]
MEGABYTE = 1 << 20
SIZE = (24 if SHORT else 2048) * MEGABYTE
MOST_MEMORY = 200 * MEGABYTE
PARAGRAPH = "初步核算，2025年全市地区生产总值2386.45亿元，比上年增长5.6%，居全省第4位。其中，第一产业增加值214.30亿元，增长3.8%。\n\n"
failures = 0


def report(name, ok, told):
    global failures
    failures += not ok
    print(f"{'ok    ' if ok else 'FAILED'}  {name}: {told}", flush=True)


class Run:
    """A run of the tool that is fed by a thread; its output is counted, not kept."""

    def __init__(self, arguments, feed=None, **options):
        self.lines = self.bytes = 0
        self.tail = b""
        self.began = time.monotonic()
        options.setdefault("stdout", subprocess.PIPE)
        # a shell lets what it runs in the background ignore SIGINT, and whatever that starts
        self.process = subprocess.Popen([*TOOL, *arguments], stdin=subprocess.PIPE, stderr=subprocess.PIPE,
                                        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **options)
        threading.Thread(target=self._feed, args=[feed or (lambda: ())], daemon=True).start()

    def _feed(self, feed):
        try:
            for part in feed():
                self.process.stdin.write(part)
            self.process.stdin.close()
        except OSError:
            pass  # the tool has ended

    def read(self):
        for part in iter(lambda: self.process.stdout.read1(MEGABYTE), b""):
            self.lines += part.count(b"\n")
            self.bytes += len(part)
            self.tail = (self.tail + part)[-64 * 1024:]
        return self

    def end(self):
        """Waits; gives the exit status, the most memory it had in bytes and what it said."""
        said = self.process.stderr.read().decode(errors="replace")
        _, status, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.monotonic() - self.began
        self.processor = usage.ru_utime + usage.ru_stime
        return self.process.returncode, usage.ru_maxrss * 1024, said


def repeated(text, size):
    part = text.encode() * (MEGABYTE // len(text.encode()) + 1)

    def feed():
        given = 0
        while given < size:
            given += len(part)
            yield part

    return feed


# what ends only because the tool does
ENDLESS = repeated(PARAGRAPH.strip() + "\n", 1 << 60)


def measured(run, memory):
    return f"{run.lines} lines in {run.seconds:.0f} s, at most {memory / MEGABYTE:.0f} MB"


def large_inputs():
    line = json.dumps({"text": PARAGRAPH * 40}, ensure_ascii=False) + "\n"
    for name, arguments, text, size in [
        ("one text", ["extract"], PARAGRAPH, SIZE),
        ("one text that never ends a line", ["extract"], PARAGRAPH.strip(), SIZE // 8),
        ("one table", ["extract"], "钢材（万吨）\t10.5\t4\n水泥（万吨）\t20\t-5\n", SIZE // 8),
        ("lines", ["extract", "--input", "lines"], PARAGRAPH.strip() + "\n", SIZE // 4),
        ("NDJSON", ["extract", "--input", "ndjson"], line, SIZE // 4),
        ("NDJSON to CSV", ["extract", "--input", "ndjson", "--format", "csv"], line, SIZE // 8),
        ("values", ["parse", "--as", "quantity"], "2.1亿元\n", SIZE // 16),
    ]:
        run = Run(arguments, repeated(text, size)).read()
        status, memory, said = run.end()
        report(f"{size // MEGABYTE} MB of {name}", status == 0 and memory < MOST_MEMORY and run.lines > size // 2000, measured(run, memory) + said[:300])


def endless_lines():
    for name, arguments in [("lines", ["extract", "--input", "lines"]), ("NDJSON", ["extract", "--input", "ndjson"]), ("values", ["parse", "--as", "number"])]:
        size = 80 * MEGABYTE if SHORT else SIZE // 4
        run = Run(arguments, lambda: (b"\0" * MEGABYTE for _ in range(size // MEGABYTE))).read()
        status, memory, said = run.end()
        report(f"{size // MEGABYTE} MB of {name} without a line's end", status == 1 and memory < 3 * MOST_MEMORY and "a line of more than 64 MB" in said, measured(run, memory))


def many_documents():
    count = 20_000 if SHORT else 1_000_000
    run = Run(["extract", "--input", "ndjson"], lambda: ('{"text":"出口3元"}\n'.encode() * 1000 for _ in range(count // 1000))).read()
    status, memory, said = run.end()
    report(f"{count} tiny documents", status == 0 and memory < MOST_MEMORY and run.lines == 2 * count, measured(run, memory) + said[:300])
    files = count // 20
    with tempfile.TemporaryDirectory() as folder:
        for i in range(files):
            pathlib.Path(folder, f"{i:07}.txt").write_text("出口3元")
        run = Run(["extract", folder]).read()
        status, memory, said = run.end()
    report(f"{files} tiny files", status == 0 and memory < MOST_MEMORY and run.lines == 2 * files, measured(run, memory) + said[:300])


def small_files():
    """Many small files cost at most three times the processor time of the same bytes as lines, and no memory for their number."""
    count = 4_000 if SHORT else 100_000
    text = PARAGRAPH.strip()
    with tempfile.TemporaryDirectory() as folder:
        for i in range(count):
            part = pathlib.Path(folder, f"{i // 1000:03}")
            part.mkdir(exist_ok=True)
            (part / f"{i:07}.txt").write_text(text, encoding="utf-8")
        files = Run(["extract", "-r", folder, "-j", "1"]).read()
        status, memory, said = files.end()
    lines = Run(["extract", "--input", "lines", "-j", "1"], lambda: ((text + "\n").encode() * 1000 for _ in range(count // 1000))).read()
    lines.end()
    report(f"{count} small files", status == 0 and memory < MOST_MEMORY and files.lines == lines.lines and files.processor <= 3 * lines.processor,
           f"{files.processor:.1f} s of processor time, as lines {lines.processor:.1f} s, at most {memory / MEGABYTE:.0f} MB {said[:300]}")


def closed_pipe():
    run = Run(["extract", "--input", "lines"], ENDLESS)
    run.process.stdout.readline()
    run.process.stdout.close()
    status, _, said = run.end()
    report("the reader of the output leaves", status == 0 and said == "", f"exit status {status} after {run.seconds:.1f} s {said[:300]}")


def full_disk():
    with open("/dev/full", "wb") as full:
        run = Run(["extract", "--input", "lines"], ENDLESS, stdout=full)
        status, _, said = run.end()
    report("a full disk", status == 3 and "cannot write the output" in said and said.count("\n") == 1, f"exit status {status}, {said.strip()}")


def shrinking_file():
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "text.txt")
        file.write_bytes((PARAGRAPH * 1000).encode() * (20 if SHORT else 400))
        run = Run(["extract", str(file)])
        run.process.stdout.readline()
        os.truncate(file, 1000)
        status, _, said = run.read().end()
    report("a file that shrinks while it is read", status in (0, 1) and "Unhandled" not in said and run.tail.endswith(b"\n"), f"exit status {status}, {run.lines} lines {said[:300]}")


def interrupted():
    for arguments in [[], ["--threads", "1"], ["--format", "csv"]]:
        run = Run(["extract", "--input", "lines", *arguments], ENDLESS)
        for _ in range(2):  # the head of a CSV comes before there is anything to say
            run.process.stdout.readline()
        threading.Timer(0.5, run.process.send_signal, [signal.SIGINT]).start()
        status, _, said = run.read().end()
        whole = run.tail.endswith(b"\n") and (arguments[:1] == ["--format"] or json.loads(run.tail.splitlines()[-1])["type"])
        report(f"Ctrl-C {' '.join(arguments)}".strip(), status == 130 and said == "" and whole, f"exit status {status}, {run.lines} whole lines {said[:300]}")


def broken_text():
    def feed():
        yield PARAGRAPH.encode() * 5000
        yield b"\xff\xe4\xbd"
        yield PARAGRAPH.encode() * 5000

    run = Run(["extract", "--types", "change"], feed).read()
    status, _, said = run.end()
    report("broken UTF-8 in the middle", status == 1 and run.lines == 20_000 and said.count("invalid UTF-8") == 2, f"exit status {status}, {run.lines} lines, {said.count('invalid')} places named")


for promise in [closed_pipe, full_disk, shrinking_file, interrupted, broken_text, endless_lines, many_documents, small_files, large_inputs]:
    promise()
sys.exit(1 if failures else 0)
