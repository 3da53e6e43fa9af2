#!/usr/bin/env bash
# Holds ./bitswise to what it promises, on a copy of this checkout that has never been built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

temporary=$(mktemp -d)
copy="$temporary/a checkout"
out=$temporary/out
err=$temporary/err
cleanup() {
  chmod -R u+w "$temporary" 2>/dev/null || true
  # A launcher may still be making an archive in there.
  rm -rf "$temporary" 2>/dev/null || { sleep 5 && rm -rf "$temporary"; } || true
}
trap cleanup EXIT
chmod 755 "$temporary"
export XDG_CACHE_HOME=$temporary/cache

check() { echo "launcher: $1"; }

fail() {
  echo "launcher: FAILED: $1" >&2
  echo '--- standard output' >&2
  cat "$out" >&2
  echo '--- standard error' >&2
  cat "$err" >&2
  exit 1
}

# run EXIT_CODE COMMAND…: runs it, keeps what it writes, holds its exit code.
run() {
  local expected=$1 actual=0
  shift
  "$@" >"$out" 2>"$err" </dev/null || actual=$?
  [ "$actual" -eq "$expected" ] || fail "exit code $actual instead of $expected of: $*"
}

silent() { [ ! -s "$err" ] || fail "something on standard error: $1"; }
built() { [ "$(grep -c 'building the command' "$err")" -eq 1 ] || fail "not one build: $1"; }
same() { cmp -s "$out" "$temporary/version" || fail "another standard output than usual: $1"; }

fresh_copy() {
  mkdir -p "$1"
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files -z --cached --others --exclude-standard
  else
    find . -name target -prune -o -type f -print0
  fi | while IFS= read -r -d '' file; do
    [ ! -f "$file" ] || printf '%s\0' "$file"
  done | tar --null -cf - -T - | tar -xf - -C "$1"
}

fresh_copy "$copy"
bitswise=$copy/bitswise

check 'the first call builds, and says so on standard error only'
run 0 "$bitswise" --version
built 'first call'
cp "$out" "$temporary/version"
[ "$(wc -l <"$out")" -le 5 ] || fail 'more than a version on standard output'

check 'the first build leaves an archive and nothing else in the cache'
[ "$(find "$XDG_CACHE_HOME/bitswise" -mindepth 1 | grep -cE '/java[0-9]+-[0-9]+-[0-9]+-[0-9]+$')" -eq 1 ] ||
  fail "$(find "$XDG_CACHE_HOME")"
[ "$(find "$XDG_CACHE_HOME/bitswise" -mindepth 1 | wc -l)" -eq 1 ] || fail "$(find "$XDG_CACHE_HOME")"

check 'the second call only runs'
run 0 "$bitswise" --version
silent 'second call'
same 'second call'

check 'a damaged archive changes nothing'
for archive in "$XDG_CACHE_HOME"/bitswise/java*; do
  chmod u+w "$archive"
  cp "$archive" "$temporary/archive"
  head -c 100000 "$temporary/archive" >"$archive"
  run 0 "$bitswise" --version
  silent 'truncated archive'
  same 'truncated archive'
  echo rubbish >"$archive"
  run 0 "$bitswise" --version
  silent 'rubbish for an archive'
  same 'rubbish for an archive'
  rm "$archive"
done

check 'a cache that cannot be written changes nothing'
run 0 env XDG_CACHE_HOME=/dev/null/nowhere "$bitswise" --version
silent 'no cache'
same 'no cache'
run 0 env -u XDG_CACHE_HOME -u HOME "$bitswise" --version
silent 'no home'
same 'no home'

check 'it works from another folder, through links, and names files as seen from there'
mkdir -p "$temporary/else where/bin"
ln -s "../../a checkout/bitswise" "$temporary/else where/bin/one"
ln -s one "$temporary/else where/bin/two"
cd "$temporary/else where"
run 0 bin/two --version
same 'through two links'
run 0 env PATH="$PWD/bin:$PATH" two --version
same 'through the PATH'
run 2 bin/two check not-there.bits.yaml
grep -q 'not-there\.bits\.yaml' "$out" "$err" || fail 'the missing file is not named'
printf 'bitswise: 1\njobs:\n  - name: here\n    owner: LocalSystem\n    files: [ { remote: "http://example.com/a", local: "C:\\\\a" } ]\n' >here.bits.yaml
actual=0
bin/two check here.bits.yaml >"$out" 2>"$err" </dev/null || actual=$?
[ "$actual" -le 1 ] || fail "exit code $actual for a file in the current folder"
cd - >/dev/null

check 'exit codes come through'
run 2 "$bitswise" --no-such-option
run 2 env JAVA_HOME="$temporary/nowhere" "$bitswise" --version
[ ! -s "$out" ] || fail 'something on standard output without a Java'
grep -q JAVA_HOME "$err" || fail 'a wrong JAVA_HOME is not named'

check 'a Java that is too old is told'
mkdir -p "$temporary/java8/bin"
printf '#!/bin/sh\nexit 99\n' >"$temporary/java8/bin/java"
chmod +x "$temporary/java8/bin/java"
echo 'JAVA_VERSION="1.8.0_402"' >"$temporary/java8/release"
run 2 env JAVA_HOME="$temporary/java8" "$bitswise" --version
grep -q '1\.8\.0_402' "$err" || fail 'the old version is not named'

check 'two calls at once build once'
rm -rf "$copy"/cli/target
"$bitswise" --version >"$temporary/out1" 2>"$temporary/err1" </dev/null &
first=$!
"$bitswise" --version >"$temporary/out2" 2>"$temporary/err2" </dev/null &
second=$!
wait "$first" || fail "the first of two: $(cat "$temporary/err1")"
wait "$second" || fail "the second of two: $(cat "$temporary/err2")"
cat "$temporary/err1" "$temporary/err2" >"$err"
built 'two at once'
for out in "$temporary/out1" "$temporary/out2"; do same 'two at once'; done
out=$temporary/out

check 'newer sources are built again, also over the lock of a dead process'
sh -c 'exit 0' &
dead=$!
wait "$dead"
mkdir -p "$copy/target/bitswise.lock"
echo "$dead" >"$copy/target/bitswise.lock/owner"
touch "$copy/engine/pom.xml"
run 0 "$bitswise" --version
built 'newer sources'
same 'newer sources'
[ ! -e "$copy/target/bitswise.lock" ] || fail 'the lock is still there'
run 0 "$bitswise" --version
silent 'the call after newer sources were built'

# Nothing keeps root from writing: there, another user takes the part.
if [ "$(id -u)" -ne 0 ]; then
  reader() { env "$@"; }
elif command -v setpriv >/dev/null; then
  reader() { setpriv --reuid=65534 --regid=65534 --clear-groups env "$@"; }
else
  check 'SKIPPED, no setpriv: a checkout that cannot be written'
  exit 0
fi

check 'a checkout that cannot be written runs what is built in it'
chmod -R a-w,a+rX "$copy"
mkdir -m 777 "$temporary/reader"
run 0 reader XDG_CACHE_HOME="$temporary/reader" "$bitswise" --version
silent 'read-only'
same 'read-only'

check 'a checkout that cannot be written and is not built gets built elsewhere'
unbuilt=$temporary/unbuilt
fresh_copy "$unbuilt"
chmod -R a-w,a+rX "$unbuilt"
maven_home=${MAVEN_USER_HOME:-$HOME/.m2}
settings=()
if [ "$(id -u)" -eq 0 ]; then
  # The other user needs a local repository of its own: links to what is downloaded already.
  maven=$temporary/m2
  cp -al "$maven_home" "$maven" 2>/dev/null || { rm -rf "$maven" && cp -a "$maven_home" "$maven"; }
  find "$maven" -type d -exec chown 65534:65534 {} +
  chmod -R a+rX "$maven"
  settings=(MAVEN_USER_HOME="$maven" MAVEN_OPTS="-Dmaven.repo.local=$maven/repository -Duser.home=$temporary/reader" HOME="$temporary/reader")
fi
run 0 reader "${settings[@]}" XDG_CACHE_HOME="$temporary/reader" "$unbuilt/bitswise" --version
built 'read-only and not built'
same 'read-only and not built'
run 0 reader XDG_CACHE_HOME="$temporary/reader" "$unbuilt/bitswise" --version
silent 'read-only, built elsewhere'
same 'read-only, built elsewhere'
[ -z "$(find "$unbuilt" -name target)" ] || fail 'something was written to the read-only checkout'

check 'all is well'
