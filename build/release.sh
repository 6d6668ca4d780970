#!/usr/bin/env bash
# Makes what a release of the tool is made of, as far as this machine can: [RIDS="linux-x64 …"] build/release.sh OUT [VERSION]
#
#   OUT/*.nupkg                     the portable tool package, which every system can install, and one with native code for each
#                                   system that could be compiled here; `dotnet tool install` takes the one that fits
#   OUT/hengyang-stats-RID[.exe]    the same as single files, which need no .NET: native code, or where that cannot be made here
#                                   a managed program with its runtime (as large; it takes a second to start)
#
# Native code is compiled on the system it is for, or with a linker for it: clang and gcc-aarch64-linux-gnu for linux-arm64 on linux-x64. Code for
# Windows or macOS needs the linker of such a system. What was made how, and what could not be, is said at the end; that is no failure.
set -euo pipefail
out=$(mkdir -p "${1:?give a folder for the release}" && cd "$1" && pwd)
version=${2:-}
cd "$(dirname "$0")/.."
project=src/Hengyang.Stats.Tool
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
read -ra rids <<< "${RIDS:-linux-x64 linux-arm64 win-x64 osx-arm64}"
made=() not=()

properties=(-p:LibraryFrameworks=net10.0)
[[ -n $version ]] && properties+=("-p:Version=$version")

# can RID: whether native code for it can be linked here; else says why not.
can() {
  local system
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) system=linux-x64 ;;
    Linux-aarch64) system=linux-arm64 ;;
    Darwin-arm64) system=osx-arm64 ;;
    MINGW*-x86_64 | MSYS*-x86_64) system=win-x64 ;;
    *) system=unknown ;;
  esac
  [[ $1 == "$system" ]] && return 0
  if [[ $1 == linux-arm64 && $system == linux-x64 ]]; then
    command -v clang > /dev/null && command -v aarch64-linux-gnu-gcc > /dev/null && return 0
    reason="needs a linker and the libraries of such a system (apt-get install clang gcc-aarch64-linux-gnu)"
    return 1
  fi
  reason="is compiled on such a system only"
  return 1
}

# linker RID: what a foreign system needs to be linked for.
linker() {
  linker=()
  [[ $1 == linux-arm64 && $(uname -m) == x86_64 ]] && linker=(-p:LinkerFlavor=bfd -p:ObjCopyName=aarch64-linux-gnu-objcopy)
  return 0
}

# publish RID KIND PROPERTY...: makes the single file of OUT.
publish() {
  local rid=$1 kind=$2 ending=""
  shift 2
  [[ $rid == win-* ]] && ending=.exe
  dotnet publish "$project" -c Release -r "$rid" "$@" "${properties[@]}" --artifacts-path "$work/$rid-$kind" -o "$work/$rid-$kind/out" -v q -nologo &&
    cp "$work/$rid-$kind/out/Hengyang.Stats.Tool$ending" "$out/hengyang-stats-$rid$ending" &&
    made+=("hengyang-stats-$rid$ending, $kind, $(du -m "$out/hengyang-stats-$rid$ending" | cut -f1) MB")
}

native=()
for rid in "${rids[@]}"; do
  if can "$rid"; then
    linker "$rid"
    if publish "$rid" native -p:PublishAot=true "${linker[@]}"; then
      native+=("$rid")
      continue
    fi
    reason="the compiler failed"
  fi
  not+=("native code for $rid: $reason")
  publish "$rid" managed -p:PublishAot=false --self-contained -p:PublishSingleFile=true -p:PublishTrimmed=true -p:EnableCompressionInSingleFile=true ||
    not+=("hengyang-stats-$rid")
done

# The package that every system can install is "any"; it points to the native ones that were made.
identifiers=$(IFS=';'; echo "${native[*]};any")
# It has no code and so no symbols; PublishAot says that the native ones are packed one by one.
dotnet pack "$project" -c Release -o "$out" "-p:ToolPackageRuntimeIdentifiers=\"$identifiers\"" -p:PublishAot=true -p:IncludeSymbols=false "${properties[@]}" --artifacts-path "$work/pack" -v q -nologo
for rid in "${native[@]}" any; do
  # what was compiled for the single file is packed
  linker "$rid"
  aot=(-p:PublishAot=true "${linker[@]}")
  [[ $rid == any ]] && aot=(-p:PublishAot=false)
  dotnet pack "$project" -c Release -o "$out" -r "$rid" "-p:ToolPackageRuntimeIdentifiers=\"$identifiers\"" "${aot[@]}" "${properties[@]}" --artifacts-path "$work/$rid-native" -v q -nologo &&
    made+=("package for $rid") || not+=("package for $rid")
done
printf 'made      %s\n' "${made[@]}"
[[ ${#not[@]} -eq 0 ]] || printf 'not made  %s\n' "${not[@]}"
