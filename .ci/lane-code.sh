# The tests of the code: on both frameworks, of the words and forms, of the benchmarks, and against the gold set.

test_command=$(readme_command "dotnet test")
tests "the README's test command" "$work/net10" \
  bash -c "$test_command --no-build --logger trx --results-directory '$work/net10'"

# Only the newest runtime may be installed: a self-contained build brings the runtime of .NET 8 with it.
if check "build of the tests for .NET 8 with its runtime" dotnet publish tests/Hengyang.Stats.Tests -c Release -f net8.0 \
    -r linux-x64 --self-contained -p:RunAnalyzers=false --artifacts-path "$work/obj-net8" -o "$work/net8"; then
  # with the words, commas and time of another place, which must change nothing
  tests "the tests on .NET 8, in Turkish and in Kathmandu" "$work/net8-results" \
    env LANG=tr_TR.UTF-8 TZ=Asia/Kathmandu HENGYANG_STATS_ROOT="$PWD" HENGYANG_STATS_RUNTIME=8 "$work/net8/Hengyang.Stats.Tests" -trx "$work/net8-results/net8.trx" -noLogo -noColor
fi

check "the fuzzer's targets hold over their seeds" dotnet tests/Hengyang.Stats.Fuzz/bin/Release/net10.0/Hengyang.Stats.Fuzz.dll --check || true

check "no more words and guards than before change nothing" dotnet run --project tests/Hengyang.Stats.Census -c Release --no-build -- --short --hold || true
check "the benchmarks' contenders agree" dotnet run --project benchmarks/Hengyang.Stats.Benchmarks -c Release --no-build -- --check || true

# ---- the gold set and the corpus, where they stand beside the checkout -------------------------------------------------

if [[ -x ../shared/tools/score-dev.sh ]]; then
  tool="$PWD/src/Hengyang.Stats.Tool/bin/Release/net10.0/Hengyang.Stats.Tool.dll"
  score() { ../shared/tools/score-dev.sh --floor .ci/floors.json dotnet "$tool" > "$work/score.txt" 2>&1 || { cat "$work/score.txt"; return 1; }; }
  check "the score against the gold set" score || true
  cat "$work/score.txt"
  corpus() { dotnet "$tool" extract ../shared/corpus/dev/*.txt > "$work/corpus.ndjson" && [[ -s "$work/corpus.ndjson" ]]; }
  check "every text of the corpus is read" corpus || true
else
  echo "left out: no gold set beside the checkout (../shared)"
fi
