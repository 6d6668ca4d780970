# What the lanes of .ci/run count and print with; `work` is a folder of the run's own.

# count NAME NUMBER: adds to `passed` or `failed`. In a file, because two lanes of checks run beside each other.
count() { echo "$2" >> "$work/counts/$1"; }
total() { cat "$work/counts/$1" 2> /dev/null | awk '{ sum += $1 } END { print sum + 0 }'; }

# check NAME COMMAND...: runs a check, shows its output when it fails, and counts it.
check() {
  local name=$1 log began=$SECONDS
  log=$(mktemp "$work/check.XXXXXX")
  shift
  if "$@" > "$log" 2>&1 < /dev/null; then
    count passed 1
    echo "ok      $name ($((SECONDS - began)) s)"
  else
    count failed 1
    { echo "FAILED  $name ($((SECONDS - began)) s): $*"; tail -n 80 "$log" | sed 's/^/        /'; } > "$log.told"
    cat "$log.told"
    return 1
  fi
}

# need NAME COMMAND...: a check without which the rest of its lane means nothing.
need() { check "$@" || exit 1; }

# tests NAME RESULTS COMMAND...: a run of tests; the tests themselves are counted, from the .trx files in RESULTS.
tests() {
  local name=$1 results=$2 log="$work/tests.log" began=$SECONDS status=0 counts
  shift 2
  "$@" > "$log" 2>&1 < /dev/null || status=$?
  counts=$(python3 .ci/count_tests.py "$results") || counts="0 0"
  count passed "${counts% *}"
  count failed "${counts#* }"
  if [[ $status -ne 0 || ${counts% *} -eq 0 || ${counts#* } -ne 0 ]]; then
    if [[ ${counts#* } -eq 0 ]]; then count failed 1; fi
    echo "FAILED  $name: ${counts% *} passed, ${counts#* } failed (exit status $status, $((SECONDS - began)) s)"
    grep -vE '^\s*(at |Passed)' "$log" | tail -n 200 | cut -c1-400 | sed 's/^/        /'
  else
    echo "ok      $name: ${counts% *} passed ($((SECONDS - began)) s)"
  fi
}

# readme_command START: the first command of the README that begins so.
readme_command() { grep -m1 -F "$1" README.md || { echo "README.md has no command '$1'" >&2; return 1; }; }
