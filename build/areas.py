#!/usr/bin/env python3
"""Writes src/Hengyang.Stats/Observations/Areas/AreaTable.cs from a table of divisions.

usage: areas.py AREAS.tsv > AreaTable.cs

AREAS.tsv has the columns code, name, level, since, until (GB/T 2260; lines with # are remarks). A row of the result is a
prefecture with its counties: the first word is a code of two or four digits with its name, each further word a code of two
digits behind it. A name that is no longer in force has a stroke before it.
"""
import sys

ROWS = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8") if not line.startswith("#")][1:]
rows = {}
for code, name, level, since, until in ROWS:
    # 河南省-省直辖县级行政区划 is no name, and islands have no figures
    if "-" in name or name.endswith("群岛") or "岛礁" in name:
        continue
    word = ("-" if until else "") + name
    key = code[:2] if level == "province" else code[:4]
    head, below = rows.setdefault(key, ([], []))
    if level == "county":
        below.append(code[4:] + word)
    else:
        head.append(word)

print("""namespace Hengyang.Stats;

/// <summary>
/// The divisions of China with their codes of GB/T 2260, a line for each prefecture: its code and name, and behind it the last
/// two digits and the name of each county. A stroke stands before a name that is no longer in force. Made by build/areas.py.
/// </summary>
internal static class AreaTable
{
    internal const string Rows = \"\"\"""")
for key in sorted(rows, key=lambda k: (k[:2], k[2:])):
    head, below = rows[key]
    names = head or [""]
    # one code may have had two names: 襄樊市, 襄阳市
    for k, name in enumerate(names):
        print("        " + " ".join([key + name] + (below if k == len(names) - 1 else [])))
print("""        \"\"\";
}""")
