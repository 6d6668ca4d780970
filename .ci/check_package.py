"""Checks what is in the library's package: both targets with the documentation of what is public, the README, symbols, no dependency."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
path = pathlib.Path(sys.argv[1])
problems = []


def public_names():
    """The names, without parameters, of what the lists of the public API have: M:N.Type.#ctor(…) is N.Type.Type there."""
    for name in ("Shipped", "Unshipped"):
        for line in (ROOT / f"src/Hengyang.Stats/PublicAPI.{name}.txt").read_text(encoding="utf-8").splitlines():
            line = re.sub(r"^~?((static|override|abstract|virtual|const|readonly) )*", "", line)
            line = re.sub(r"<[A-Z]\w*>", "`1", line)
            yield re.sub(r"\.(get|set|init)$", "", re.split(r"[( ]", line)[0])


def undocumented(xml):
    """What is wrong with a documentation file: members that are not public, types that are and are not in it, too few examples."""
    root = ElementTree.fromstring(xml)
    members = {member.get("name"): member for member in root.iter("member")}
    public = set(public_names())
    for name in members:
        plain = re.sub(r"(\w+)(`\d+)?\.#ctor", r"\1\2.\1", name[2:].split("(")[0])
        if plain not in public and ".op_" not in plain:
            yield f"documents {name}, which is not public"
    types = {name for name in public if f"{name}." in "\n".join(public) and name.startswith("Hengyang.Stats.")}
    for name in sorted(types - {n[2:] for n in members if n[0] == "T"}):
        yield f"does not document {name}"
    examples = sum(1 for member in members.values() if member.find(".//example") is not None)
    if examples < 90:
        yield f"has {examples} examples"


with zipfile.ZipFile(path) as package:
    names = set(package.namelist())
    for framework in ("net8.0", "net10.0"):
        for extension in ("dll", "xml"):
            name = f"lib/{framework}/Hengyang.Stats.{extension}"
            if name not in names:
                problems.append(f"{name} is missing")
        problems += [f"lib/{framework}: {what}" for what in undocumented(package.read(f"lib/{framework}/Hengyang.Stats.xml"))]
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

print("\n".join(problems[:40]) or f"{path.name}: {len(names)} files, no dependency")
sys.exit(1 if problems else 0)
