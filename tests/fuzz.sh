#!/usr/bin/env bash
# Fuzzes the library and the tool, guided by what their code does: SharpFuzz instruments both, AFL++ drives them (Debian: afl++).
#   tests/fuzz.sh [SECONDS for each target, 600] [TARGET…]
# Inputs, findings and what AFL++ knows stay below artifacts/fuzz, and the next run goes on from there. Ends with the findings, run
# again without instrumentation; exit status 1 when there are any.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}
shift || true
all=(text utf8 json lines page bytes table)
targets=("${@:-${all[@]}}")
out=artifacts/fuzz
mkdir -p "$out"

dotnet build tests/Hengyang.Stats.Fuzz -c Release -v q -nologo
built=tests/Hengyang.Stats.Fuzz/bin/Release/net10.0
rm -rf "$out/bin" && cp -r "$built" "$out/bin"
dotnet tool restore > /dev/null
dotnet sharpfuzz "$out/bin/Hengyang.Stats.dll"
dotnet sharpfuzz "$out/bin/Hengyang.Stats.Tool.dll"
dotnet "$built/Hengyang.Stats.Fuzz.dll" --seeds "$out/seeds"
dotnet "$built/Hengyang.Stats.Fuzz.dll" --dictionary "$out/words.dict"

# A runtime of .NET takes a good second to start and its pages are not the fuzzer's to limit.
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_AUTORESUME=1 AFL_FORKSRV_INIT_TMOUT=60000
export DOTNET_gcServer=0 DOTNET_TieredCompilation=1
status=0
for target in "${targets[@]}"; do
  mkdir -p "$out/found/$target"
  afl-fuzz -i "$out/seeds/$target" -o "$out/found/$target" -V "$seconds" -t 10000 -m none -x "$out/words.dict" -- dotnet "$out/bin/Hengyang.Stats.Fuzz.dll" "$target" > "$out/$target.log" 2>&1 || { tail -n 20 "$out/$target.log"; exit 1; }
  stats="$out/found/$target/default/fuzzer_stats"
  echo "$target: $(grep -E '^(execs_done|corpus_count|run_time|edges_found|saved_crashes|saved_hangs|bitmap_cvg)' "$stats" | tr -s ' ' | tr '\n' ' ')"
  rm -f "$out/found/$target/default/crashes/README.txt"
  dotnet "$built/Hengyang.Stats.Fuzz.dll" "$target" --run "$out/found/$target/default/crashes" "$out/found/$target/default/hangs" || status=1
done
exit $status
