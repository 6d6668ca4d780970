"""Checks what is in the library's package: both targets with their documentation, the README, symbols, no dependency."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

path = pathlib.Path(sys.argv[1])
problems = []
with zipfile.ZipFile(path) as package:
    names = set(package.namelist())
    for framework in ("net8.0", "net10.0"):
        for extension in ("dll", "xml"):
            name = f"lib/{framework}/Hengyang.Stats.{extension}"
            if name not in names:
                problems.append(f"{name} is missing")
    for name in ("README.md", "icon.png", "schema/values.schema.json"):
        if name not in names:
            problems.append(f"{name} is missing")
    readme = package.read("README.md").decode("utf-8") if "README.md" in names else ""
    problems += [f"the README links to {link}, which no feed has" for link in re.findall(r"\]\((?!https://)([^)]*)\)", readme)]
    nuspec = ElementTree.fromstring(package.read("Hengyang.Stats.nuspec"))

for element in nuspec.iter():
    if element.tag.endswith("}dependency"):
        problems.append(f"depends on {element.get('id')} {element.get('version')}")
fields = {element.tag.split("}")[1]: element for element in nuspec.iter()}
for field in ("license", "description", "readme", "tags", "icon", "releaseNotes"):
    if field not in fields:
        problems.append(f"the nuspec has no {field}")
if not path.with_suffix(".snupkg").exists():
    problems.append("there is no symbol package")

print("\n".join(problems) or f"{path.name}: {len(names)} files, no dependency")
sys.exit(1 if problems else 0)
