#!/usr/bin/env bash
# Makes what a release of the tool is made of, as far as this machine can: build/release.sh OUT [VERSION]
#
#   OUT/*.nupkg                     the portable tool package, which every system can install, and one with native code for each
#                                   system that could be compiled here; `dotnet tool install` takes the one that fits
#   OUT/hengyang-stats-RID[.exe]    the same as single files, which need no .NET
#
# Native code is compiled on the system it is for, or with a linker for it: clang and the libraries of linux-arm64 on linux-x64.
# A Windows or macOS file cannot be made on Linux. What could not be made is said at the end; it is no failure.
set -euo pipefail
out=$(mkdir -p "${1:?give a folder for the release}" && cd "$1" && pwd)
version=${2:-}
cd "$(dirname "$0")/.."
project=src/Hengyang.Stats.Tool
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rids=(linux-x64 linux-arm64 win-x64 osx-arm64)
made=() not=()

properties=()
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
    command -v aarch64-linux-gnu-gcc > /dev/null && [[ -e /usr/lib/aarch64-linux-gnu/libz.so ]] && return 0
    reason="needs aarch64-linux-gnu-gcc and zlib for arm64 (apt-get install gcc-aarch64-linux-gnu zlib1g-dev:arm64)"
    return 1
  fi
  reason="is compiled on such a system only"
  return 1
}

native=()
for rid in "${rids[@]}"; do
  if ! can "$rid"; then
    not+=("$rid: $reason")
    continue
  fi
  linker=()
  [[ $rid == linux-arm64 && $(uname -m) == x86_64 ]] && linker=(-p:CppCompilerAndLinker=aarch64-linux-gnu-gcc -p:LinkerFlavor=bfd -p:ObjCopyName=aarch64-linux-gnu-objcopy)
  if dotnet publish "$project" -c Release -r "$rid" -p:PublishAot=true "${linker[@]}" "${properties[@]}" --artifacts-path "$work/$rid" -o "$work/$rid/out" -v q -nologo; then
    ending=""
    [[ $rid == win-* ]] && ending=.exe
    cp "$work/$rid/out/Hengyang.Stats.Tool$ending" "$out/hengyang-stats-$rid$ending"
    native+=("$rid")
    made+=("hengyang-stats-$rid$ending")
  else
    not+=("$rid: the compiler failed")
  fi
done

# The package that every system can install is "any"; it points to the native ones that were made.
identifiers=$(IFS=';'; echo "${native[*]};any")
# It has no code and so no symbols; PublishAot says that the native ones are packed one by one.
dotnet pack "$project" -c Release -o "$out" "-p:ToolPackageRuntimeIdentifiers=\"$identifiers\"" -p:PublishAot=true -p:IncludeSymbols=false "${properties[@]}" --artifacts-path "$work/pack" -v q -nologo
for rid in "${native[@]}" any; do
  aot=(-p:PublishAot=true)
  [[ $rid == any ]] && aot=(-p:PublishAot=false)
  dotnet pack "$project" -c Release -o "$out" -r "$rid" "-p:ToolPackageRuntimeIdentifiers=\"$identifiers\"" "${aot[@]}" "${properties[@]}" --artifacts-path "$work/pack-$rid" -v q -nologo &&
    made+=("package for $rid") || not+=("package for $rid")
done
printf 'made      %s\n' "${made[@]}"
printf 'not made  %s\n' "${not[@]}"
