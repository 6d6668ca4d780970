"""Prints how many tests passed and failed in the .trx files of a folder: `PASSED FAILED`."""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

passed = failed = 0
for path in pathlib.Path(sys.argv[1]).rglob("*.trx"):
    for counters in ElementTree.parse(path).iter("{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}Counters"):
        passed += int(counters.get("passed"))
        failed += sum(int(counters.get(name, 0)) for name in ("failed", "error", "timeout", "aborted"))
print(passed, failed)
