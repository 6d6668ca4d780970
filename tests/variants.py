#!/usr/bin/env python3
"""Reads texts and variants of them that say the same (lines wrapped at a width, Traditional characters, blanks between Han
characters and digits, characters that print nothing), and counts the lines of the tool that differ.

usage: variants.py FOLDER[,FOLDER…] [--show N] [--only VARIANT] TOOL…

FOLDER holds .txt files, or a gold set (docs/ and reference-dates.tsv). Traditional needs opencc. Places and texts of lines are
left out of the comparison, and names are compared in Simplified characters without blanks.
"""
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys

HAN = "一-鿿〇"


def texts(folders):
    for folder in map(pathlib.Path, folders.split(",")):
        dates = {}
        if (folder / "reference-dates.tsv").exists():
            dates = dict(row.split("\t") for row in (folder / "reference-dates.tsv").read_text(encoding="utf-8").splitlines())
        docs = folder / "docs" if (folder / "docs").exists() else folder
        for path in sorted(docs.glob("*.txt")):
            yield path.name, path.read_bytes().decode("utf-8", "replace"), dates.get(path.name, "2025-06-30")


def wrapped(text, width):
    lines = []
    for line in text.split("\n"):
        if "\t" in line or "|" in line or re.search(r" {2,}|　", line.strip()):
            lines.append(line)
        else:
            lines += [line[i:i + width] for i in range(0, len(line), width)] or [""]
    return "\n".join(lines)


def spaced(text):
    return "\n".join(line if re.search(r"[\t|]| {2,}", line) else re.sub(rf"(?<=[{HAN}])(?=\d)|(?<=\d)(?=[{HAN}])", " ", line) for line in text.split("\n"))


def invisible(text):
    return re.sub(r"(?<=\d)(?=\d)", "\u200b", text)


def opencc(strings, config):
    """Converts texts one by one; a text's end is not opencc's to change."""
    return [subprocess.run(["opencc", "-c", config], input=t.encode(), capture_output=True, check=True).stdout.decode()[:len(t)] for t in strings]


def run(tool, rows):
    lines = "".join(json.dumps({"id": n, "text": t, "referenceDate": d}, ensure_ascii=False) + "\n" for n, t, d in rows)
    out = subprocess.run([*tool, "extract", "--input", "ndjson"], input=lines.encode(), capture_output=True).stdout.decode()
    return [json.loads(line) for line in out.splitlines()]


def key(line, simplify):
    kept = {k: v for k, v in line.items() if k not in ("start", "length", "text", "valueStart", "valueLength", "confidence", "reasons")}
    text = re.sub(r"\s|\u200b", "", json.dumps(kept, ensure_ascii=False, sort_keys=True))
    return text.translate(simplify) if simplify else text


def main():
    args = sys.argv[1:]
    show, only = 0, None
    folders = args.pop(0)
    while args and args[0].startswith("--"):
        name, value = args.pop(0), args.pop(0)
        show, only = (int(value), only) if name == "--show" else (show, value)
    rows = list(texts(folders))
    base = run(args, rows)
    variants = [(f"wrap {w}", lambda t, w=w: wrapped(t, w), None) for w in (16, 20, 24, 28, 40)] + [("blanks", spaced, None), ("invisible", invisible, None)]
    variants.append(("unspaced", lambda t: "\n".join(line if re.search(r"[\t|]| {2,}", line) else re.sub(rf"(?<=[{HAN}]) (?=\d)|(?<=\d) (?=[{HAN}])", "", line) for line in t.split("\n")), None))
    if shutil.which("opencc"):
        converted = opencc([t for _, t, _ in rows], "s2t.json")
        back = dict(zip((t for _, t, _ in rows), converted))
        pairs = {}
        for (_, a, _), b in zip(rows, converted):
            if len(a) == len(b):
                for x, y in zip(a, b):
                    if x != y:
                        pairs[ord(y)] = x
        variants.append(("traditional", lambda t: back[t], pairs))
    for name, change, simplify in variants:
        if only and not name.startswith(only):
            continue
        other = run(args, [(n, change(t), d) for n, t, d in rows])
        print(f"{name:12}", end="")
        for kinds in (("observation",), ("quantity", "change", "period", "rank")):
            a = collections.Counter(key(x, simplify) for x in base if x["type"] in kinds)
            b = collections.Counter(key(x, simplify) for x in other if x["type"] in kinds)
            lost, new = a - b, b - a
            total = sum(a.values())
            differ = max(sum(lost.values()), sum(new.values()))
            print(f"  {'observations' if kinds[0] == 'observation' else 'mentions'} {total:6}, differ {differ:5} ({100 * differ / max(1, total):.2f} %)", end="")
            if show:
                print()
                for mark, side in (("-", lost), ("+", new)):
                    for text in list(side)[:show]:
                        print(f"   {mark} {text[:260]}")
        print()


if __name__ == "__main__":
    main()
