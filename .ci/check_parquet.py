"""The Parquet of the tool as DuckDB reads it, against its NDJSON: check_parquet.py DUCK TEXTS TOOL...

DUCK is the program of docs/samples/duckdb. Counts by type and the sums of values, places and changes must be equal; a number
that DECIMAL(38, 12) does not hold exactly is null, and the sum is then of those that it does.
"""
import collections
import decimal
import json
import subprocess
import sys
import tempfile

decimal.getcontext().prec = 60
duck, texts, *tool = sys.argv[1:]
SCALE = decimal.Decimal(1).scaleb(-12)
QUERY = """SELECT type, count(*), sum(value), sum(start), count("begin"), sum(len(changes)), sum(list_sum([c.value FOR c IN changes])), count(DISTINCT doc)
FROM '{}' GROUP BY type ORDER BY type"""


def fits(number):
    return number is not None and number == number.quantize(SCALE)


with tempfile.TemporaryDirectory() as folder:
    for options in ([], ["--shard", "64K"]):
        target = f"{folder}/{len(options)}" + ("" if options else ".parquet")
        run = subprocess.run([*tool, "extract", texts, "-f", "parquet", "-o", target, "-q", *options])
        if run.returncode > 1:
            sys.exit(f"the tool ended with {run.returncode}")
        rows = subprocess.run([duck, QUERY.format(target + ("/*.parquet" if options else ""))], stdout=subprocess.PIPE, check=True, text=True).stdout.splitlines()[1:]
        read = {cells[0]: [decimal.Decimal(c or 0) for c in cells[1:]] for cells in (row.split("\t") for row in rows)}

        lines = subprocess.run([*tool, "extract", texts, "-q"], stdout=subprocess.PIPE).stdout.splitlines()
        wanted = collections.defaultdict(lambda: [decimal.Decimal(0)] * 6 + [set()])
        for line in lines:
            o = json.loads(line, parse_float=decimal.Decimal, parse_int=decimal.Decimal)
            changes = o.get("changes", [o] if o["type"] == "change" else [])
            value = o.get("value") if o["type"] != "change" else None
            sums = wanted[o["type"]]
            for i, add in enumerate([1, value if fits(value) else 0, o["start"], (o.get("period") or o).get("begin") is not None,
                                     len(changes), sum(c["value"] for c in changes if fits(c["value"]))]):
                sums[i] += add
            sums[6].add(str(o["doc"]))
        expected = {kind: [*sums[:6], len(sums[6])] for kind, sums in wanted.items()}
        if read != expected:
            sys.exit(f"differs:\nDuckDB {read}\nNDJSON {expected}")
        print(f"{len(lines)} rows of {len(expected)} types, the same")
