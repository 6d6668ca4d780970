#!/usr/bin/env python3
"""Draws sentences with a digit that stands in no mention, for reading and sorting by hand: what forms nobody has taught yet.

usage: uncovered.py FOLDER [--count N] [--seed N] [--date YYYY-MM-DD] TOOL…

FOLDER holds .txt files. A sentence ends at 。！？； or a line end; lines of tables are left out, as their cells are no mentions, and so are the numbers
of items (1、) and notes (［17］).
Each line of the output is the text's name, the place, what is not covered, and the sentence with 【】 around it.
"""
import json
import pathlib
import random
import re
import subprocess
import sys

DIGITS = re.compile(r"[0-9０-９〇零一二三四五六七八九十百千万亿两]+")
ARABIC = re.compile(r"[0-9０-９]")
SERIAL = re.compile(r"^\s*[（(【]?[0-9０-９]{1,3}[）)】]?[、.．]|^\s*[（(][0-9]{1,3}[）)]|［[0-9]+］|\[[0-9]+\]", re.M)


def mentions(folder, date, tool):
    rows = []
    for path in sorted(pathlib.Path(folder).rglob("*.txt")):
        rows.append((path.name, path.read_bytes().decode("utf-8", "replace")))
    feed = "".join(json.dumps({"id": n, "text": t, "referenceDate": date}, ensure_ascii=False) + "\n" for n, t in rows)
    out = subprocess.run([*tool, "extract", "--input", "ndjson"], input=feed.encode(), capture_output=True).stdout.decode()
    held = {}
    for line in map(json.loads, out.splitlines()):
        held.setdefault(line["doc"], []).append((line["start"], line["start"] + line["length"], line["type"]))
    return rows, held


def main():
    args = sys.argv[1:]
    folder, count, seed, date = args.pop(0), 300, 1, "2025-06-30"
    while args and args[0].startswith("--"):
        name, value = args.pop(0), args.pop(0)
        if name == "--count":
            count = int(value)
        elif name == "--seed":
            seed = int(value)
        else:
            date = value
    rows, held = mentions(folder, date, args)
    found = []
    for name, text in rows:
        covered = bytearray(len(text))
        for start, end, kind in held.get(name, []):
            if kind != "observation":
                covered[start:end] = b"\1" * (end - start)
        for m in SERIAL.finditer(text):
            covered[m.start():m.end()] = b"\1" * (m.end() - m.start())
        at = 0
        for sentence in re.split(r"(?<=[。！？；\n])", text):
            if "\t" not in sentence and "|" not in sentence:
                odd = [m for m in DIGITS.finditer(text, at, at + len(sentence))
                       if not any(covered[m.start():m.end()]) and ARABIC.search(m.group())]
                if odd:
                    marked, last = "", at
                    for m in odd:
                        marked += text[last:m.start()] + "【" + m.group() + "】"
                        last = m.end()
                    marked += text[last:at + len(sentence)]
                    found.append((name, at, " ".join(m.group() for m in odd), marked.strip().replace("\n", "⏎")))
            at += len(sentence)
    print(f"{len(found)} sentences with a digit outside any mention", file=sys.stderr)
    for row in random.Random(seed).sample(found, min(count, len(found))):
        print(*row, sep="\t")


if __name__ == "__main__":
    main()
