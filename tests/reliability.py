#!/usr/bin/env python3
"""Writes docs/reliability.md from what the proofs print.

    tests/reliability.py                     runs the short proofs, notes their figures with the date and writes the page
    tests/reliability.py FORM|FIGURE…        runs those of a form (long, corpus, hours: see tests/reliability/proofs.tsv) or single ones
    tests/reliability.py FIGURE… --log FILE  takes what they printed from a file: of a run that took hours
    tests/reliability.py --page              writes the page only

proofs.tsv says which command proves what, figures.tsv what each gave when, page.md is the page without them. For corpus set
HENGYANG_STATS_CORPUS to a folder. The tests and the tool have to be built (dotnet build -c Release). A test compares page and figures.
"""
import datetime, os, re, subprocess, sys, tempfile
import xml.etree.ElementTree as xml

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HERE = os.path.join(ROOT, "tests", "reliability")
PAGE = os.path.join(ROOT, "docs", "reliability.md")
TEST = ["dotnet", "test", "tests/Hengyang.Stats.Tests", "-c", "Release", "-f", "net10.0", "--no-build"]


def rows(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]


def page(proofs, figures):
    """The template with {{FIGURE}}, {{FIGURE.date}} and {{FIGURE.command}} filled in."""
    def fill(match):
        name, _, part = match.group(1).partition(":")
        if part == "command":
            return "`" + commands[name].replace("|", "\\|") + "`"
        return figures[name][1 if part == "date" else 0]

    commands = {p[0]: p[2] for p in proofs}
    with open(os.path.join(HERE, "page.md"), encoding="utf-8") as file:
        return re.sub(r"\{\{([^}]+)\}\}", fill, file.read())


def run_tests(filters, environment, of_corpus):
    """Runs the tests of some filters at once: the name, outcome and output of each."""
    variables = {**os.environ, **environment}
    if not of_corpus:
        variables.pop("HENGYANG_STATS_CORPUS", None)
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([*TEST, "--filter", "|".join(filters), "--logger", "trx;LogFileName=run.trx", "--results-directory", folder],
                              cwd=ROOT, env=variables, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        trx = os.path.join(folder, "run.trx")
        if not os.path.exists(trx):
            sys.exit(done.stdout)
        space = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}
        tree = xml.parse(trx).getroot()
        names = {d.get("id"): d.find("t:TestMethod", space).get("className") + "." + d.get("name") for d in tree.iterfind(".//t:UnitTest", space)}
        return [(names[r.get("testId")], r.get("outcome"), "\n".join(o.text or "" for o in r.iterfind(".//t:StdOut", space))) for r in tree.iterfind(".//t:UnitTestResult", space)]


def parts(command):
    """Of a command with T: its variables and the words of its filter."""
    before, _, after = command.partition('T "')
    variables = dict(word.split("=") for word in before.split())
    return variables, after.rstrip('"').split("|")


def text_of(proof, printed, tests):
    """The figure that a proof gave, or None where it does not hold."""
    _, _, _, pattern, text = proof
    found = list(re.finditer(pattern, printed)) if pattern else []
    if pattern and not found:
        return None
    text = text.replace("{tests}", f"{tests:,}").replace("{count}", f"{len(found):,}")
    return found[-1].expand(re.sub(r"\\(\d)", r"\\g<\1>", text)) if pattern else text


def thousands(text):
    return re.sub(r"(?<![\d.,])\d{5,}(?![\d.])", lambda m: f"{int(m.group()):,}", text)


def measure(proofs, log):
    failed = False
    answers = {}
    groups = {}
    for proof in proofs:
        variables = tuple(sorted(parts(proof[2])[0].items())) if 'T "' in proof[2] else None
        groups.setdefault((variables, None if variables is not None else proof[2], proof[1] == "corpus"), []).append(proof)
    for (variables, command, of_corpus), group in groups.items():
        # what the texts of the repository give is never noted as the figure of a corpus, nor the other way round
        if of_corpus and log is None and not os.environ.get("HENGYANG_STATS_CORPUS"):
            print(f"left out {', '.join(p[0] for p in group)}: HENGYANG_STATS_CORPUS names no folder")
            continue
        if log is not None:
            printed = open(log, encoding="utf-8").read()
            results = None
        elif command is None:
            results = run_tests(sorted({word for p in group for word in parts(p[2])[1]}), dict(variables), of_corpus)
        else:
            done = subprocess.run(command, shell=True, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            printed, results = done.stdout, None
            if done.returncode:
                print(f"FAILED {command}\n{printed[-2000:]}")
                failed = True
                continue
        for proof in group:
            tests = 0
            if results is not None:
                words = [w.split("~", 1)[1] for w in parts(proof[2])[1]]
                own = [r for r in results if any(w in r[0] for w in words)]
                bad = [r[0] for r in own if r[1] == "Failed"]
                tests = sum(r[1] == "Passed" for r in own)
                printed = "\n".join(r[2] for r in own)
                if bad or tests == 0:
                    print(f"FAILED {proof[0]}: {', '.join(bad[:5]) or 'no test'}")
                    failed = True
                    continue
            answer = text_of(proof, printed, tests)
            if answer is None:
                print(f"FAILED {proof[0]}: nothing like {proof[3]} was printed")
                failed = True
                continue
            answers[proof[0]] = thousands(answer)
            print(f"{proof[0]}: {answers[proof[0]]}")
    return answers, failed


arguments = sys.argv[1:]
log = None
if "--log" in arguments:
    at = arguments.index("--log")
    log = arguments[at + 1]
    del arguments[at:at + 2]
if any(a in ("-h", "--help") for a in arguments):
    sys.exit(__doc__)
proofs = rows("proofs.tsv")
figures = {name: (value, date) for name, value, date in rows("figures.tsv")}
failed = False
if arguments != ["--page"]:
    wanted = [p for p in proofs if any(p[1] == a or p[0] == a or p[0].startswith(a + ".") for a in arguments or ["short"])]
    if not wanted:
        sys.exit(f"no proof is called {' '.join(arguments)}")
    answers, failed = measure(wanted, log)
    today = datetime.date.today().isoformat()
    figures.update({name: (value, today) for name, value in answers.items()})
    with open(os.path.join(HERE, "figures.tsv"), "w", encoding="utf-8") as file:
        file.write("# figure\twhat it was\twhen (written by tests/reliability.py)\n")
        file.writelines("\t".join((p[0], *figures[p[0]])) + "\n" for p in proofs if p[0] in figures)
text = page(proofs, figures)
with open(PAGE, "w", encoding="utf-8") as file:
    file.write(text)
sys.exit(1 if failed else 0)
