# What is made of the code: packages and programs that take them, the tool in its forms, the samples, the page.

# ---- packages --------------------------------------------------------------------------------------------------------

feed="$work/feed"
version="0.0.0-ci.$(date +%Y%m%d%H%M%S)"
# Built in a folder of its own, as everything of this lane is: the tests run beside it from what the build made. The build had the analyzers.
built() { dotnet "$@" -p:RunAnalyzers=false; }
pack() {
  local project
  for project in Hengyang.Stats Hengyang.Stats.Tool; do
    built pack "src/$project" -c Release -o "$feed" --artifacts-path "$work/obj-pack" -p:Version="$version" || return 1
  done
}
need "pack" pack
check "nothing public is gone unless CHANGELOG.md names it, and packing would tell" python3 .ci/baseline.py --check || true
check "the package's contents" python3 .ci/check_package.py "$feed/Hengyang.Stats.$version.nupkg" || true
site() { dotnet tool restore > /dev/null && dotnet docfx docfx.json --warningsAsErrors; }
check "the API site, warnings as errors" site || true
check "two builds give the same bytes" python3 .ci/reproducible.py || true

# ---- a scratch application that takes the package from the folder ------------------------------------------------------

# A packages folder of its own, so that no copy of an earlier run is taken for this package.
cp -r tests/Hengyang.Stats.Smoke "$work/smoke"
rm -rf "$work/smoke/bin" "$work/smoke/obj"
smoke() {
  local out=$1
  shift
  NUGET_PACKAGES="$work/packages" dotnet publish "$work/smoke" -c Release -o "$work/$out" -r linux-x64 --artifacts-path "$work/obj-$out" \
    -p:SmokeFeed="$feed" -p:SmokeVersion="$version" "$@" && env "${place[@]}" "$work/$out/Smoke" > "$work/$out.txt"
}
# Arabic digits, calendar and signs for the one, no cultures at all for the others: they must write the same.
place=(LANG=ar_SA.UTF-8 TZ=Pacific/Apia)
check "the package in an application, JIT, net10.0, in Arabic" smoke jit -p:SmokeFramework=net10.0 --no-self-contained -p:InvariantGlobalization=false || true
place=()
check "the package in an application, trimmed, net10.0" smoke trimmed -p:SmokeFramework=net10.0 --self-contained -p:PublishTrimmed=true || true
check "the package in an application, native AOT, net8.0 (needs a C linker and zlib's headers)" smoke native -p:SmokeFramework=net8.0 -p:PublishAot=true || true
same_output() { [[ -s "$work/jit.txt" ]] && diff "$work/jit.txt" "$work/trimmed.txt" && diff "$work/jit.txt" "$work/native.txt"; }
check "the JIT, the trimmed and the native program write the same" same_output || true

# Programs as the package's users write them, each of which looks at what it sees.
cp -r tests/Hengyang.Stats.Consumers "$work/consumers"
find "$work/consumers" -name bin -o -name obj | xargs -r rm -rf
consumer() {
  local name=$1 project
  shift
  project=$(ls "$work/consumers/$name/"*proj)
  NUGET_PACKAGES="$work/packages" dotnet publish "$project" -c Release -o "$work/consumer-$name" --artifacts-path "$work/obj-consumers" \
    -p:ConsumerFeed="$feed" -p:ConsumerVersion="$version" "$@" && (cd "$work" && "$work/consumer-$name/$name")
}
check "the package in a minimal API with OpenAPI and configuration" consumer Web || true
check "the package under EF Core on SQLite" consumer Store || true
check "the package in F#" consumer Functional || true
check "the package over a stream with generated JSON, native AOT" consumer Streams -r linux-x64 -p:PublishAot=true || true

# The README's example, as a reader would paste it: compiled against the package, its output compared with the README's.
readme_example() {
  rm "$work/smoke/"*.cs
  python3 .ci/readme_example.py "$work/smoke/Program.cs" "$work/expected.txt"
  smoke readme -p:SmokeFramework=net10.0 --no-self-contained > "$work/readme.log" || { cat "$work/readme.log"; return 1; }
  "$work/readme/Smoke" | diff "$work/expected.txt" -
}
check "the README's example" readme_example || true

# ---- the tool --------------------------------------------------------------------------------------------------------

tool="$PWD/src/Hengyang.Stats.Tool/bin/Release/net10.0/Hengyang.Stats.Tool.dll"
run_command=$(readme_command "dotnet run --project src/Hengyang.Stats.Tool")
readme_run() { bash -c "$run_command" > "$work/sample.txt" && cat "$work/sample.txt" && grep -q 地区生产总值 "$work/sample.txt"; }
check "the README's first command" readme_run || true

install_tool() {
  NUGET_PACKAGES="$work/packages" dotnet tool install Hengyang.Stats.Tool --tool-path "$work/tools" --add-source "$feed" --version "$version" &&
    printf '2.1亿元\n' | "$work/tools/hengyang-stats" parse --as quantity > "$work/parsed.txt" && cat "$work/parsed.txt" &&
    grep -q '"ok":true' "$work/parsed.txt"
}
check "the packed tool" install_tool || true
check "the tool under load and faults, short form" python3 tests/load.py --short dotnet "$tool" || true

# The command of docs/tool.md, and the same bytes from what it builds.
native_tool() {
  local command
  command=$(grep -m1 -F "dotnet publish src/Hengyang.Stats.Tool" docs/tool.md) || return 1
  ${command% -o out} --artifacts-path "$work/obj-tool" -o "$work/native" -p:RunAnalyzers=false || return 1
  local format
  for format in ndjson csv tsv sdmx-csv html; do
    "$work/native/Hengyang.Stats.Tool" extract --format "$format" src/Hengyang.Stats.Tool/Sample/sample.txt > "$work/native.out" &&
      dotnet "$tool" extract --format "$format" src/Hengyang.Stats.Tool/Sample/sample.txt | cmp - "$work/native.out" || return 1
  done
}
check "the tool as one native file" native_tool || true
native_parquet() {
  local program
  for program in "$work/native/Hengyang.Stats.Tool" "dotnet $tool"; do
    $program extract -f parquet -o "$work/rows" src/Hengyang.Stats.Tool/Sample/sample.txt && sha256sum < "$work/rows" || return 1
  done | uniq | tee "$work/sums" && [[ $(wc -l < "$work/sums") -eq 1 ]]
}
check "the native tool's Parquet" native_parquet || true
check "the README's way to a database (needs sqlite3)" python3 .ci/check_recipe.py dotnet "$tool" || true
duck() {
  dotnet build docs/samples/duckdb -c Release --artifacts-path "$work/duck" -v q -p:RunAnalyzers=false && local duck="$work/duck/bin/Duck/release/Duck" texts=docs/samples/recipe || return 1
  [[ -d ../shared/corpus/dev ]] && texts=../shared/corpus/dev
  python3 .ci/check_parquet.py "$duck" "$texts" dotnet "$tool" && "$duck" "SELECT doc, value FROM observations('docs/samples/recipe') WHERE indicator = '地区生产总值'" | tee "$work/duck.txt" && grep -q '2134' "$work/duck.txt"
}
check "DuckDB reads the Parquet, and the texts themselves" duck || true
if /usr/bin/python3 -c 'import dask, distributed' 2> /dev/null; then
  check "the Dask sample" /usr/bin/python3 .ci/check_dask.py "$work/native/Hengyang.Stats.Tool" || true
else
  echo "left out: no Dask (python3-dask, python3-distributed)"
fi
if command -v npm > /dev/null && command -v chromium > /dev/null; then
  page() {
    cp -r tests/page "$work/page" && (cd "$work/page" && npm ci --no-audit --no-fund) &&
      dotnet "$tool" extract docs/samples/recipe src/Hengyang.Stats.Tool/Sample/sample.txt -f html -o "$work/page/page.html" &&
      node "$work/page/check.mjs" "$work/page/page.html" "$(command -v chromium)"
  }
  check "the page in a browser" page || true
else
  echo "left out: no npm or no chromium to look at the page"
fi
