#!/usr/bin/env python3
"""Moves words that stand in two lists into the one table of words with several senses.

    python3 .ci/shared_words.py

reads the word lists of src/Hengyang.Stats (fields of the types WordList and string[], rows of the lexicon) and the table
Text/SharedWordTable.cs. A word that stands in two of them gets one row there, with a sense for each list, and goes from
the lists, which take it by SharedWords.Of. Run it when LiteralTests finds a word in two places, and after a merge that
put words back. It changes nothing where there is nothing to move.
"""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent / "src" / "Hengyang.Stats"
TABLE = ROOT / "Text" / "SharedWordTable.cs"
FOLDERS = ["Text", "Numerals", "Quantities", "Periods", "Changes", "Ranks", "Tables", "Reading", "Observations"]
# the places of their words count, or another list takes a part of them
SKIP = {"RankScopeReader.Tails", "NumberWords.SizeLimits"}
STRING = r'"((?:[^"\\]|\\.)*)"'
FIELD = re.compile(r'static readonly (WordList|string\[\]) (\w+) =\s*(?=new\b|\[|Split\()')
METHOD = re.compile(r'static string\[\] (\w+)\(\) =>\s*(?=\[)')
ADD = re.compile(r'^([ \t]*)rows\.Add\(WordKind\.(\w+), ([^"\n]+?),\s*' + STRING + r'\);[ \t]*\n', re.M)
SHARED = re.compile(r'SharedWords\.Of\("([\w.|+-]+)"')
TYPE = re.compile(r'^(?:public |internal |private )[a-z ]*(?:class|struct|record) (\w+)', re.M)
ENTRY = re.compile(r'^(\[[^\]]*\])?(.+?)(\[[^\[\]]*\])?$')
CHINESE = re.compile('[\u4e00-\u9fff]')


def closing(text, at):
    """The place behind the semicolon that ends a declaration."""
    quoted = False
    while True:
        c = text[at]
        if quoted:
            at += 1 if c == "\\" else 0
            quoted = c != '"'
        elif c == '"':
            quoted = True
        elif c == "'":
            at += 2 if text[at + 1] != "\\" else 3
        elif c == "/" and text[at + 1] == "/":
            at = text.index("\n", at)
        elif c == ";":
            return at + 1
        at += 1


class List:
    """The words of a field, or of a row of the lexicon."""

    def __init__(self, sense, kind, start, end, words, taken=False):
        self.sense, self.kind, self.start, self.end, self.words, self.taken = sense, kind, start, end, words, taken


def value_name(value):
    value = re.sub(r"\(int\)|\(short\)|\(|\)|\w+\.(?=\w)", "", value).replace(" | ", "+").strip()
    return "" if value == "0" else "." + value[0].upper() + value[1:]


def lists_of(text):
    found = []
    types = [(m.start(), m.group(1)) for m in TYPE.finditer(text)]

    def owner(at):
        names = [name for start, name in types if start < at]
        return names[-1] if names else ""

    for pattern in (FIELD, METHOD):
        for m in pattern.finditer(text):
            end = closing(text, m.end())
            body = text[m.end():end]
            name = m.group(2) if pattern is FIELD else m.group(1)
            sense = owner(m.start()) + ("" if name in ("Table", "Words") else "." + name)
            rows = re.match(r'Split\(|\[\.\. SharedWords\.Of\("[^"]*"\), \.\. Split\(', body)
            if rows:
                words = " ".join(re.findall(STRING, re.sub(r'SharedWords\.Of\("[^"]*"\)', "", body))).split()
                found.append(List(sense, "split", m.end(), end, [entry(w) for w in words if CHINESE.search(w)]))
                continue
            if sense in SKIP or "=>" in body or re.search(r'(?<![.\w])Split\(|"\.Split', body) or re.search(r'(?<!\bnew)(?<!WordList)(?<!SharedWords\.Of)(?<=\w)\("', body) or "Named" in body:
                continue
            if pattern is FIELD and m.group(1) == "string[]" and sense not in ("Idioms", "Idioms.Compounds") or m.group(1) == "WordList":
                words = [w for w in re.findall(STRING, re.sub(r"//[^\n]*", "", body)) if CHINESE.search(w) and len(w) > 1]
                if any(" " in w for w in words) and m.group(1) == "string[]":
                    continue
                found.append(List(sense, "items", m.end(), end, [("", w, "") for w in words]))
            else:
                words = " ".join(re.findall(STRING, re.sub(r"//[^\n]*", "", body))).split()
                found.append(List(sense, "rows", m.end(), end, [entry(w) for w in words if CHINESE.search(w)]))
    for m in ADD.finditer(text):
        if m.group(2) in ("CurrencyBefore",):
            continue
        sense = m.group(2) + value_name(m.group(3))
        taken = f'rows.AddShared(WordKind.{m.group(2)}, {m.group(3)}, "{sense}")' in text
        found.append(List(sense, "add", m.start(), m.end(), [entry(w) for w in m.group(4).split() if CHINESE.search(w)], taken))
    return found


def entry(text):
    before, word, behind = ENTRY.match(text).groups()
    return before or "", word, behind or ""


def trimmed(row, gone):
    """A row without some of its words; the blanks at its ends part it from what is joined to it."""
    words = " ".join(w for w in row.split() if entry(w)[1] not in gone)
    return " " * row.startswith(" ") + words + " " * row.endswith(" ")


def main():
    texts = {p: p.read_text(encoding="utf-8") for f in FOLDERS for p in sorted((ROOT / f).rglob("*.cs"))}
    rows = {}
    table = TABLE.read_text(encoding="utf-8") if TABLE.exists() else ""
    for line in re.findall(r"^        (\S+(?: \S+)+)$", table, re.M):
        if CHINESE.search(line) and '"' not in line and not line.startswith("//"):
            word, *senses = line.split(" ")
            rows[word] = senses
    places = {}
    for path, text in texts.items():
        for one in lists_of(text):
            for before, word, behind in one.words:
                if len(word) > 1:
                    places.setdefault(word, {})[one.sense] = before + one.sense + behind
    moved = {word for word, found in places.items() if len(found) > 1 or word in rows}
    for word in moved:
        own = rows.setdefault(word, [])
        for sense, guarded in places[word].items():
            if not any(entry(s)[1] == sense for s in own):
                own.append(guarded)
    senses = {entry(s)[1] for own in rows.values() for s in own}
    for path, text in texts.items():
        new = text
        for one in sorted(lists_of(text), key=lambda one: -one.start):
            new = new[:one.start] + rewritten(new[one.start:one.end], one, moved, senses) + new[one.end:]
        if new != text:
            path.write_text(new, encoding="utf-8")
    head = '''namespace Hengyang.Stats;

/// <content>The rows. <c>.ci/shared_words.py</c> puts a word here that stands in two lists.</content>
internal static partial class SharedWords
{
    private const string Rows =
        """
'''
    body = "".join(f"        {word} {' '.join(sorted(own, key=lambda s: entry(s)[1]))}\n" for word, own in sorted(rows.items()))
    TABLE.write_text(head + body + '        """;\n}\n', encoding="utf-8")
    print(f"{len(rows)} rows, {len(senses)} senses, {len(moved)} words moved")


def rewritten(body, one, moved, senses):
    gone = {word for _, word, _ in one.words if word in moved and len(word) > 1}
    if one.kind == "add":
        indent, kind, value, words = ADD.match(body).groups()
        left = [w for w in words.split() if entry(w)[1] not in gone]
        line = body if len(left) == len(words.split()) else body.replace('"' + words + '"', '"' + " ".join(left) + '"')
        shared = f'{indent}rows.AddShared(WordKind.{kind}, {value}, "{one.sense}");\n' if gone and not one.taken else ""
        return ("" if gone and not left else line) + shared
    if one.kind == "split" and gone:
        body = re.sub(STRING, lambda m: m.group(0) if "." in m.group(0) else '"' + trimmed(m.group(1), gone) + '"', body)
        return body if "SharedWords" in body else f'[.. SharedWords.Of("{one.sense}"), .. {body[:-1]}];'
    if one.kind in ("rows", "split"):
        return re.sub(STRING, lambda m: '"' + trimmed(m.group(1), gone) + '"', body).replace('        "",\n', "") if gone else body
    if gone:
        # a word with the comma behind it, or the one before where it is the last
        for word in gone:
            quoted = re.escape('"' + word + '"')
            body = re.sub(quoted + r",[ ]?", "", body, count=1) if re.search(quoted + r",", body) else re.sub(r",?\s*" + quoted, "", body, count=1)
        body = re.sub(r"[ \t]+\n", "\n", body)
        body = re.sub(r"\n(?:[ \t]*\n)+", "\n", body)
        body = re.sub(r",\s*(\)|\])", r"\1", body)
    if one.sense in senses and f'SharedWords.Of("{one.sense}"' not in body:
        if re.match(r"new(?: WordList)?\(\s*\[", body):
            body = re.sub(r"\[\s*", f'[.. SharedWords.Of("{one.sense}"), ', body, count=1)
        elif body.startswith("["):
            body = re.sub(r"\[[ \t]*", f'[.. SharedWords.Of("{one.sense}"), ', body, count=1)
        else:
            body = re.sub(r"\(", f'(SharedWords.Of("{one.sense}", ', body, count=1)
            body = body[:body.rindex(")")] + "))" + body[body.rindex(")") + 1:]
        body = re.sub(r",[ ]*(\)|\])", r"\1", body)
        body = re.sub(r",[ ]+\n", ",\n", body)
    return body


if __name__ == "__main__":
    main()
