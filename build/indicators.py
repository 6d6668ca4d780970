#!/usr/bin/env python3
"""Writes src/Hengyang.Stats/Observations/Indicators/IndicatorTable.tsv from the table of standard indicators.

usage: indicators.py INDICATORS.tsv > IndicatorTable.tsv

Takes what reading needs: the code, the first letter of the kind, the dimension, the unit, the code of the whole, the wordings
that mean the indicator by themselves, and behind a second stroke those that do so only where the whole is named.
"""
import sys

head = None
for line in open(sys.argv[1], encoding="utf-8"):
    if line.startswith("#"):
        continue
    cells = line.rstrip("\n").split("\t")
    if head is None:
        head = cells
        continue
    row = dict(zip(head, cells))
    names = [n for n in [row["name"], *row["aliases"].split("|")] if n]
    context = [n for n in row["context_aliases"].split("|") if n and "@" not in n]
    if row["ambiguous"] == "y":
        context.insert(0, names.pop(0))
    unit = "" if row["unit"] == "none" else row["unit"]
    print("\t".join([row["code"], row["kind"], row["dimension"], unit, row["parent"], "|".join(names), "|".join(context)]))
