#!/usr/bin/python3
"""Texts to rows on several processes or machines: extract.py TOOL TEXTS OUT [--format parquet] [--partition-mb 16] [--scheduler ADDRESS]

Divides the texts of a folder (with the folders in it) into partitions of about 16 MB, lets each Dask worker run the tool
over one after the other, and leaves OUT/part-00000.parquet and so on, in the order of the texts: together they are what one
run over the folder gives. Without --scheduler it starts one with two workers on this machine, on the loopback address.

TOOL is a command, best the native file: a worker starts it once for each partition.
"""
import argparse
import pathlib
import shlex
import subprocess
import sys


def partitions(folder, size):
    """Lists of files of about so many bytes each, in the order of their paths."""
    part, held = [], 0
    for file in sorted((f for f in folder.rglob("*") if f.is_file() and f.suffix in (".txt", ".htm", ".html")), key=str):
        part.append(str(file))
        held += file.stat().st_size
        if held >= size:
            yield part
            part, held = [], 0
    if part:
        yield part


def extract(tool, files, target, options):
    """One partition: the names go in on standard input, the rows into a file that is there only when it is whole.

    A status of 1 says that some text could not be read and the others were; a higher one that there are no rows. Dask runs
    a partition again when its worker is lost; the file is then written once more, whole, with the same bytes.
    """
    run = subprocess.run([*tool, "extract", "--files-from", "-", "-0", "-o", target, "-j", "1", "--errors", target + ".errors", "-q", *options],
                         input="\0".join(files).encode(), capture_output=True)
    if run.returncode > 1:
        raise RuntimeError(f"{target}: status {run.returncode}: {run.stderr.decode(errors='replace')}")
    return {"target": target, "texts": len(files), "status": run.returncode}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("tool", type=shlex.split)
    arguments.add_argument("texts", type=pathlib.Path)
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("--format", default="parquet")
    arguments.add_argument("--partition-mb", type=float, default=16)
    arguments.add_argument("--scheduler")
    arguments.add_argument("options", nargs="*", help="more options of the tool, behind --")
    given = arguments.parse_args()

    from distributed import Client, LocalCluster

    given.out.mkdir(parents=True, exist_ok=True)
    cluster = None if given.scheduler else LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, worker_dashboard_address=None)
    with Client(given.scheduler or cluster) as client:
        runs = [
            client.submit(extract, given.tool, files, str(given.out / f"part-{i:05}.{given.format}"), ["-f", given.format, *given.options], pure=False)
            for i, files in enumerate(partitions(given.texts, given.partition_mb * (1 << 20)))]
        done = client.gather(runs)
    if cluster is not None:
        cluster.close()
    print(f"{sum(d['texts'] for d in done)} texts in {len(done)} parts, {sum(d['status'] != 0 for d in done)} with problems (see *.errors)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
