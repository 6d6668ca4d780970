#!/usr/bin/env python3
"""Mutation testing of the library and of the tool's output.

    tests/mutation.py [--count 150] [--seed 2026] [--all] [--minutes N] [FOLDER…]     runs what is not done yet
    tests/mutation.py --report [FOLDER…]                                             what is known, by folder
    tests/mutation.py --survivors [FOLDER…]                                          what survived, a line each
    tests/mutation.py --hunt --minutes N [--texts DIR]… [FOLDER…]                    texts that throw, or break another promise: edits led by the conditions they ask
    tests/mutation.py --sharpen [--count N] [--seed S] [FOLDER…]                     short texts that tell mutants from the library, for those that no short text tells yet
    tests/mutation.py --conditions [--texts DIR]… [FOLDER…]                          which conditions change nothing in the tests, their texts, edits of these and the texts of DIR

Draws COUNT mutants of each folder (the same for the same seed, whatever is changed elsewhere in the sources; --all: every one of them, in lots of COUNT),
writes them into a copy of the sources, each behind a switch, builds that copy and runs the tests that reach a mutant against it.
Results stay in artifacts/mutation/*.json (or the folder that HENGYANG_STATS_MUTATION names, for another draw beside it); a run that was cut off goes on where it was. A mutant whose member's words changed is another one.
What is known of mutants that are no fault stands in tests/mutation.tsv: key, why.
"""
import argparse, json, math, os, re, shutil, subprocess, sys, threading, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OUT = os.environ.get("HENGYANG_STATS_MUTATION") or os.path.join(ROOT, "artifacts", "mutation")
WORK = os.path.join(OUT, "work")
os.environ.setdefault("HENGYANG_STATS_ROOT", ROOT)
FOLDERS = [f"Hengyang.Stats/{f}" for f in ("Text", "Numerals", "Quantities", "Periods", "Changes", "Ranks", "Tables", "Reading", "Observations", "Json")] + ["Hengyang.Stats.Tool/Output"]
TOOL = os.path.join(ROOT, "tests", "Hengyang.Stats.Mutation")
MUTATION = os.path.join(TOOL, "bin", "Release", "net10.0", "Hengyang.Stats.Mutation.dll")
TESTS = os.path.join(ROOT, "tests", "Hengyang.Stats.Tests", "bin", "Release", "net10.0")
BIN = os.path.join(WORK, "tests", "Hengyang.Stats.Tests", "bin", "Release", "net10.0")
HOST = ["dotnet", "exec", "--depsfile", os.path.join(BIN, "Hengyang.Stats.Tests.deps.json"), "--runtimeconfig", os.path.join(BIN, "Hengyang.Stats.Tests.runtimeconfig.json"), os.path.join(BIN, "Hengyang.Stats.Mutation.dll")]
MANIFEST, LINES, LATER, STATIC, COVERAGE, OPEN = (os.path.join(WORK, name) for name in ("manifest.json", "lot.jsonl", "lot.jsonl.later", "lot.static.jsonl", "coverage.json", "lot.open"))
BUILD = ["-c", "Release", "-f", "net10.0", "-v", "q", "-nologo", "-p:RunAnalyzers=false"]
QUICK_DONE = threading.Event()
GOLD = os.path.join(ROOT, "tests", "Hengyang.Stats.Tests", "Gold")
SILENT = os.path.join(ROOT, "tests", "mutation.tsv")


def results_path(folder):
    return os.path.join(OUT, folder.replace("Hengyang.Stats/", "").replace("Hengyang.Stats.", "").replace("/", ".") + ".json")


def results(folder):
    path = results_path(folder)
    return json.load(open(path, encoding="utf-8")) if os.path.exists(path) else {}


def save(folder, known):
    with open(results_path(folder) + ".part", "w", encoding="utf-8") as file:
        json.dump(known, file, ensure_ascii=False, indent=0)
    os.replace(results_path(folder) + ".part", results_path(folder))


def run(command, **more):
    return subprocess.run(command, text=True, capture_output=True, **more)


def copy_sources():
    """The sources as they are, with one more assembly that has the switch."""
    shutil.rmtree(os.path.join(WORK, "src"), ignore_errors=True)
    shutil.copytree(os.path.join(ROOT, "src"), os.path.join(WORK, "src"), ignore=shutil.ignore_patterns("bin", "obj"))
    for name in ("build", "docs"):
        if not os.path.exists(os.path.join(WORK, name)):
            os.symlink(os.path.join(ROOT, name), os.path.join(WORK, name))
    for name in ("Directory.Build.props", "Directory.Packages.props", "global.json", "CHANGELOG.md"):
        shutil.copy(os.path.join(ROOT, name), WORK)
    mutants = os.path.join(WORK, "src", "Hengyang.Stats.Mutants")
    os.makedirs(mutants)
    shutil.copy(os.path.join(TOOL, "Switch.cs.txt"), os.path.join(mutants, "Mutant.cs"))
    open(os.path.join(mutants, "Hengyang.Stats.Mutants.csproj"), "w").write('<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>')
    for project in ("Hengyang.Stats", "Hengyang.Stats.Tool"):
        path = os.path.join(WORK, "src", project, project + ".csproj")
        text = open(path, encoding="utf-8").read()
        text = re.sub(r"<TargetFrameworks>[^<]*</TargetFrameworks>", "<TargetFrameworks>net10.0</TargetFrameworks>", text, count=1)
        text = text.replace("<ItemGroup>", '<ItemGroup>\n    <ProjectReference Include="../Hengyang.Stats.Mutants/Hengyang.Stats.Mutants.csproj" />', 1)
        text = text.replace("</PropertyGroup>", "  <TreatWarningsAsErrors>false</TreatWarningsAsErrors><GenerateDocumentationFile>false</GenerateDocumentationFile><EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild></PropertyGroup>", 1)
        open(path, "w", encoding="utf-8").write(text)


def make(lots, seed, only):
    """Writes a lot of mutants that all compile, so many of each folder; those that do not are noted as such. Answers with their list."""
    manifest_path, excluded, chosen = (os.path.join(WORK, name) for name in ("manifest.json", "excluded.txt", "only.txt"))
    missing = dict(lots)
    for attempt in range(12):
        copy_sources()
        known = {f: results(f) for f in lots}
        with open(excluded, "w") as file:
            file.writelines(key + "\n" for f in lots for key, r in known[f].items() if only is None or r["status"] == "invalid")
        if os.path.exists(chosen):
            os.remove(chosen)
        if only is not None:
            open(chosen, "w").write("\n".join(only))
        done = run(["dotnet", MUTATION, "make", WORK, seed, excluded, chosen, manifest_path, *[f"{f}={n}" for f, n in lots.items()]])
        if done.returncode:
            sys.exit(done.stdout + done.stderr)
        manifest = json.load(open(manifest_path, encoding="utf-8"))
        if not manifest:
            return []
        print(done.stdout.strip() if attempt == 0 else "  once more", flush=True)
        built = run(["dotnet", "build", os.path.join(WORK, "src", "Hengyang.Stats.Tool"), *BUILD])
        errors = sorted(set(re.findall(r"(?m)^\s*(\S+?\.cs)\((\d+),\d+\): error (\w+: .*?) \[", built.stdout)))
        bad = {m["key"] for m in manifest if m["from"] == 0}
        for path, line, error in errors:
            if error.startswith("CS0161"):
                # a way without a return is told of the member: it is one of the mutants of its body that take a return out
                behind = sorted((m for m in manifest if m["file"] == os.path.relpath(path, WORK) and m["from"] > int(line)), key=lambda m: m["from"])
                body = []
                for m in behind:
                    if body and m["from"] > body[-1]["to"] + 1:
                        break
                    body.append(m)
                returns = [m for m in body if m["kind"] == "statement" and m["original"].startswith(("return", "throw"))]
                bad.update(m["key"] for m in returns or body)
                continue
            here = [m for m in manifest if m["file"] == os.path.relpath(path, WORK) and m["from"] <= int(line) <= m["to"]]
            bad.update(m["key"] for m in sorted(here, key=lambda m: m["to"] - m["from"])[:1])
        if built.returncode == 0 and not bad:
            return manifest
        print(f"  {len(bad)} do not compile", flush=True)
        for m in manifest:
            if m["key"] in bad:
                known[m["folder"]][m["key"]] = {**m, "status": "invalid"}
        for f in lots:
            save(f, known[f])
        if not bad:
            sys.exit("\n".join(f"{p}({n}): {e}" for p, n, e in errors[:20]) or built.stdout[-3000:])
    sys.exit("mutants that do not compile are left after twelve rounds")


def merge(manifest):
    """What a run wrote, into the results of each folder."""
    by_key = {m["key"]: m for m in manifest}
    known = {m["folder"]: None for m in manifest}
    for folder in known:
        known[folder] = results(folder)
    for path in (LINES, STATIC):
        for line in open(path, encoding="utf-8") if os.path.exists(path) else ():
            result = json.loads(line)
            m = by_key[result["key"]]
            known[m["folder"]][m["key"]] = {**{k: m[k] for k in ("key", "folder", "file", "line", "member", "kind", "original", "replacement")}, "status": result["status"], "by": result["by"], "date": time.strftime("%Y-%m-%d")}
    for folder, all_known in known.items():
        save(folder, all_known)


def run_lot(manifest, until):
    """Those that are reached when a test runs in one process, and beside it those that are reached while tables are made, each in a process of its own."""
    QUICK_DONE.clear()
    threading.Thread(target=run_static, args=[manifest, until], daemon=True).start()
    environment = {**os.environ, "HENGYANG_STATS_MUTATE": "1", "HENGYANG_STATS_SECONDS": str(options.seconds), "DOTNET_GCHeapHardLimit": "0x60000000", "DOTNET_gcServer": "0"}
    while time.time() < until:
        process = subprocess.Popen([*HOST, "run", MANIFEST, LINES, os.path.join(BIN, "Hengyang.Stats.Tests.dll"), COVERAGE], text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
        timer = threading.Timer(max(1, until - time.time()), process.kill)
        timer.start()
        for line in process.stdout:
            if "mutant" in line:
                print("  " + line.rstrip(), flush=True)
        process.wait()
        timer.cancel()
        merge(manifest)
        if process.returncode == 0:
            QUICK_DONE.set()
            break
        print(f"  once more, after {process.returncode}", flush=True)
        if not os.path.exists(COVERAGE):
            sys.exit("the tests could not be measured")
    while time.time() < until and missing(manifest):
        time.sleep(1)
    merge(manifest)
    return not missing(manifest)


def missing(manifest):
    done = {json.loads(line)["key"] for path in (LINES, STATIC) if os.path.exists(path) for line in open(path, encoding="utf-8")}
    return [m for m in manifest if m["key"] not in done]


def run_static(manifest, until):
    while not os.path.exists(COVERAGE):
        time.sleep(1)
    time.sleep(1)
    coverage = json.load(open(COVERAGE, encoding="utf-8"))
    alone = {m["key"] for m in manifest if m["isStatic"] or (m["id"] in coverage["AtStart"] and str(m["id"]) not in coverage["Reaching"])}
    run_alone([m for m in missing(manifest) if m["key"] in alone], until)
    # those that the one process could not tell, once it is through with all
    QUICK_DONE.wait()
    later = {line.strip() for line in open(LATER, encoding="utf-8")} if os.path.exists(LATER) else set()
    run_alone([m for m in missing(manifest) if m["key"] in later], until)


def run_alone(mutants, until):
    environment = {**os.environ, "HENGYANG_STATS_MUTATE": "1", "HENGYANG_STATS_SECONDS": str(options.seconds), "DOTNET_GCHeapHardLimit": "0x60000000", "DOTNET_gcServer": "0", "DOTNET_TieredPGO": "0"}
    for m in mutants:
        # on a busy machine what is quick goes first: each of these takes a process of its own
        while not QUICK_DONE.is_set() and os.getloadavg()[0] > 2 * os.cpu_count():
            time.sleep(1)
        if time.time() >= until:
            return
        try:
            done = run([*HOST, "one", str(m["id"]), MANIFEST, os.path.join(BIN, "Hengyang.Stats.Tests.dll"), COVERAGE], env=environment, timeout=900)
            if done.returncode == 70:
                print(done.stderr, flush=True)
                os._exit(1)
            answer = (done.stdout.strip().split("\n") or [""])[-1]
            status, by = ("timeout", "") if done.returncode == 12 else ("crashed", done.stderr[-300:]) if done.returncode else (answer.split(" ")[0], answer.partition(" ")[2])
        except subprocess.TimeoutExpired:
            status, by = "timeout", ""
        with open(STATIC, "a", encoding="utf-8") as file:
            file.write(json.dumps({"key": m["key"], "status": status, "by": by}) + "\n")


def silent():
    return dict(line.rstrip("\n").split("\t", 1) for line in open(SILENT, encoding="utf-8") if "\t" in line and not line.startswith("#")) if os.path.exists(SILENT) else {}


def report(folders):
    equal = silent()
    print("folder\tmutants\tkilled\tout of time\tsurvived\tnot reached\tequal\tscore\tfrom\tto")
    for folder in folders:
        valid = [r for r in results(folder).values() if r["status"] != "invalid"]
        same = sum(r["key"] in equal and r["status"] in ("survived", "not reached") for r in valid)
        n = len(valid) - same
        if n == 0:
            continue
        count = lambda *s: sum(r["status"] in s for r in valid)
        killed = count("killed", "crashed") + count("timeout")
        p, z = killed / n, 1.96
        middle, half = (p + z * z / (2 * n)) / (1 + z * z / n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        print(f"{folder}\t{len(valid)}\t{count('killed', 'crashed')}\t{count('timeout')}\t{count('survived') - same}\t{count('not reached')}\t{same}\t{100 * p:.1f}\t{100 * (middle - half):.1f}\t{100 * (middle + half):.1f}")


def survivors(folders):
    equal = silent()
    for folder in folders:
        for r in sorted(results(folder).values(), key=lambda r: (r["file"], r["line"])):
            if r["status"] in ("survived", "not reached") and r["key"] not in equal:
                print("\t".join([r["key"], r["status"], f"{r['file']}:{r['line']}", r["member"], r["kind"], " ".join(r["original"].split()), " ".join(r["replacement"].split())]))


def make_conditions(folders):
    """A copy of the library with all conditions behind switches; answers with its manifest and the tool beside it."""
    manifest_path, excluded, place = (os.path.join(WORK, name) for name in ("conditions.json", "conditions.excluded", "silence"))
    if not os.path.exists(manifest_path):
        bad = set()
        while True:
            copy_sources()
            open(excluded, "w").write("".join(key + "\n" for key in sorted(bad)))
            done = run(["dotnet", MUTATION, "conditions", WORK, excluded, manifest_path + ".part", *folders])
            if done.returncode:
                sys.exit(done.stdout + done.stderr)
            print(done.stdout.strip(), flush=True)
            by_id = {m["id"]: m["key"] for m in json.load(open(manifest_path + ".part", encoding="utf-8"))}
            built = run(["dotnet", "build", os.path.join(WORK, "src", "Hengyang.Stats.Tool"), *BUILD])
            errors = sorted(set(re.findall(r"(?m)^\s*(\S+?\.cs)\((\d+),\d+\): error (\w+: .*?) \[", built.stdout)))
            if built.returncode == 0:
                break
            before = len(bad)
            for path, line, _ in errors:
                code = open(path, encoding="utf-8").read().split("\n")
                for n in range(int(line) - 1, max(0, int(line) - 12), -1):
                    ids = re.findall(r"Mutant\.Is\((\d+)\)", code[n])
                    bad.update(by_id[int(i)] for i in ids)
                    if ids:
                        break
            print(f"  {len(bad) - before} do not compile", flush=True)
            if len(bad) == before:
                sys.exit("\n".join(f"{p}({n}): {e}" for p, n, e in errors[:20]) or built.stdout[-3000:])
        place_beside(place)
        os.replace(manifest_path + ".part", manifest_path)
    return manifest_path, ["dotnet", os.path.join(place, "Hengyang.Stats.Mutation.dll")]


def place_beside(place):
    """The program of mutants beside the library that has the switches."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(os.path.dirname(MUTATION), place)
    os.remove(os.path.join(place, "Hengyang.Stats.Mutation.deps.json"))
    for name in ("Hengyang.Stats", "Hengyang.Stats.Mutants"):
        shutil.copy(os.path.join(WORK, "src", "Hengyang.Stats.Tool", "bin", "Release", "net10.0", name + ".dll"), place)


def sharpen(folders):
    """Writes the short texts that tell a drawn mutant from the library where none of Gold/short does: of the tests' literals, and of edits."""
    place, lines, short = os.path.join(WORK, "sharpening"), os.path.join(WORK, "sharpen.jsonl"), os.path.join(GOLD, "short")
    if not os.path.exists(lines):
        if not make({f: options.count for f in folders}, options.seed, None):
            sys.exit("no mutants")
        place_beside(place)
    ask = ["dotnet", os.path.join(place, "Hengyang.Stats.Mutation.dll"), "silent", MANIFEST, lines]
    of_tests = [os.path.join(ROOT, "tests", "Hengyang.Stats.Tests"), os.path.join(ROOT, "src")]
    known = 0
    for edits, among in (0, [short, os.path.join(GOLD, "open", "texts")]), (0, of_tests), (options.edits, [short, *of_tests]):
        # 75: a mutant that has no end was met, and the rest is asked again
        while (done := run([*ask, str(edits), options.seed, *among])).returncode == 75:
            pass
        heard_in(done)
        heard = [json.loads(line) for line in open(lines, encoding="utf-8")]
        print(f"{len(heard) - known} more of {sum(not m['isStatic'] for m in json.load(open(MANIFEST, encoding='utf-8')))} mutants heard in {' '.join(os.path.basename(a) for a in among)}" + f", {edits} edits" * (edits > 0), flush=True)
        if among[0] != short or edits:
            with open(os.path.join(OUT, "sharpen.txt"), "a", encoding="utf-8") as file:
                file.writelines(h["line"] + "\n" for h in heard[known:] if not h["heard"].endswith("…"))
        known = len(heard)


def hunt(folders, texts):
    """Looks for texts that break a promise, led by the conditions that they ask."""
    manifest_path, ask = make_conditions(folders)
    found = os.path.join(OUT, "hunt.jsonl")
    done = run([*ask, "hunt", manifest_path, found, str(max(1, int(options.minutes))), options.seed, os.path.join(ROOT, "tests", "Hengyang.Stats.Tests"), os.path.join(ROOT, "src"), *texts])
    print(done.stdout.strip().split("\n")[-1])
    if done.returncode > 1:
        sys.exit(done.stderr)
    if os.path.exists(found):
        print(open(found, encoding="utf-8").read())
    sys.exit(done.returncode)


def conditions(folders, texts):
    """Lists the conditions that may be taken out and no text and no test hears it: they go, or a text for them is missing, or they are there for speed."""
    manifest_path, ask = make_conditions(folders)
    lines = os.path.join(WORK, "conditions.jsonl")
    of_tests = [os.path.join(ROOT, "tests", "Hengyang.Stats.Tests"), os.path.join(ROOT, "src")]
    of_texts = [os.path.join(ROOT, "tests", "Hengyang.Stats.Tests", "Gold", "open", "texts"), *texts]
    for edits, among in (0, of_tests), (0, of_texts), (options.edits, of_tests):
        if edits or among is not of_tests or not os.path.exists(lines):
            heard_in(run([*ask, "silent", manifest_path, lines, str(edits), options.seed, *among]))
    stage_tests()
    environment = {**os.environ, "HENGYANG_STATS_MUTATE": "1", "DOTNET_gcServer": "0"}
    for _ in range(20):
        if run([*HOST, "together", manifest_path, lines, os.path.join(BIN, "Hengyang.Stats.Tests.dll")], env=environment).returncode == 0:
            break
    # once more over all texts, which says of what nothing has heard how often it turned out otherwise
    heard_in(run([*ask, "silent", manifest_path, lines, "0", options.seed, *of_tests, *of_texts]))
    heard = {json.loads(line)["key"] for line in open(lines, encoding="utf-8")}
    turned = dict(line.split("\t") for line in open(lines + ".turned", encoding="utf-8"))
    manifest = json.load(open(manifest_path, encoding="utf-8"))
    left = [m for m in manifest if m["key"] not in heard]
    open(lines + ".left", "w").write("\n".join(m["key"] for m in left))
    heard_in(run([*ask, "costs", manifest_path, lines + ".left", lines + ".costs", of_texts[-1]]))
    costs = dict(line.rstrip("\n").split("\t") for line in open(lines + ".costs", encoding="utf-8"))

    def way(m):
        cost = costs.get(m["key"], "never")
        return "once" if cost == "once" else "spares" if cost != "never" and float(cost) > 1 else "turns" if int(turned.get(m["key"], 0)) > 0 else "same"

    print("folder\tconditions\theard\tspare looks\tmade once\tnever otherwise\tchange nothing")
    for folder in [*folders, "all"]:
        here = [m for m in manifest if folder in (m["folder"], "all")]
        ways = [way(m) for m in here if m["key"] not in heard]
        print("\t".join([folder, str(len(here)), str(len(here) - len(ways)), *(str(ways.count(w)) for w in ("spares", "once", "same", "turns"))]))
    for m in left:
        print("\t".join([m["key"], way(m), f"{m['file']}:{m['line']}", m["member"], m["kind"], " ".join(m["original"].split()), m["replacement"]]))


def heard_in(done):
    if done.returncode:
        sys.exit(done.stderr)


def stage_tests():
    """The tests beside the assemblies that have the switches."""
    shutil.rmtree(BIN, ignore_errors=True)
    shutil.copytree(TESTS, BIN)
    built = os.path.join(WORK, "src", "Hengyang.Stats.Tool", "bin", "Release", "net10.0")
    for name in ("Hengyang.Stats", "Hengyang.Stats.Tool", "Hengyang.Stats.Mutants"):
        shutil.copy(os.path.join(built, name + ".dll"), BIN)
    for name in os.listdir(os.path.dirname(MUTATION)):
        if name.endswith(".dll") and (name.startswith("Hengyang.Stats.Mutation") or not os.path.exists(os.path.join(BIN, name))):
            shutil.copy(os.path.join(os.path.dirname(MUTATION), name), BIN)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("folders", nargs="*", metavar="FOLDER")
parser.add_argument("--count", type=int, default=150)
parser.add_argument("--seed", default="2026")
parser.add_argument("--all", action="store_true")
parser.add_argument("--minutes", type=float, default=1e6)
parser.add_argument("--seconds", type=int, default=40, help="how long the tests of one mutant may take together; what survives few is run --again with more")
parser.add_argument("--again", action="store_true", help="runs what survived once more, after new tests")
parser.add_argument("--report", action="store_true")
parser.add_argument("--survivors", action="store_true")
parser.add_argument("--conditions", action="store_true")
parser.add_argument("--sharpen", action="store_true")
parser.add_argument("--hunt", action="store_true")
parser.add_argument("--texts", action="append", default=[], metavar="DIR")
parser.add_argument("--edits", type=int, default=100_000, help="how many edits of short texts hear the conditions that no text does; 0 for none")
options = parser.parse_args()
folders = [f for f in FOLDERS if not options.folders or any(f.endswith("/" + name) for name in options.folders)]
if options.report or options.survivors:
    (report if options.report else survivors)(folders)
    sys.exit(0)

os.makedirs(WORK, exist_ok=True)
until = time.time() + options.minutes * 60
for project in ("Hengyang.Stats.Mutation", "Hengyang.Stats.Tests"):
    if not os.path.exists(OPEN):
        built = run(["dotnet", "build", os.path.join(ROOT, "tests", project), *BUILD])
        if built.returncode:
            sys.exit(built.stdout[-3000:])
if options.hunt:
    hunt(folders, options.texts)
if options.sharpen:
    sharpen(folders)
    sys.exit(0)
if options.conditions:
    conditions(folders, options.texts)
    sys.exit(0)
again = options.again
while time.time() < until:
    if not os.path.exists(OPEN):
        only = None
        if again:
            only = [key for f in folders for key, r in results(f).items() if r["status"] in ("survived", "not reached") and key not in silent()]
        lots = {f: options.count if options.all or again else options.count - sum(r["status"] != "invalid" for r in results(f).values()) for f in folders}
        lots = {f: n if only is None else 100_000 for f, n in lots.items() if n > 0}
        manifest = make(lots, options.seed, only) if lots else []
        if not manifest:
            break
        stage_tests()
        for path in (LINES, LINES + ".running", LATER, STATIC, COVERAGE):
            if os.path.exists(path):
                os.remove(path)
        open(OPEN, "w").close()
    if not run_lot(json.load(open(MANIFEST, encoding="utf-8")), until):
        print("cut off; the same command goes on")
        break
    os.remove(OPEN)
    if again:
        break
report(folders)
