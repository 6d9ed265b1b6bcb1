# Shared by the scripts beside it: finds Java and Maven, and builds what is to be run.
# Works in bash 3.2 too, which is what macOS has.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly ROOT="$PWD" APPS="$PWD/target/app"

fail() {
  echo "$1" >&2
  exit 1
}

# The first number of a JDK's version, read from its "release" file: asking java itself takes longer.
jdk_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Prints the folder of the first JDK 25 or newer among those named and those in the usual places.
find_jdk() {
  local candidate version on_path
  on_path=$(command -v java 2>/dev/null || true)
  if [ -L "$on_path" ]; then on_path=$(readlink -f "$on_path" 2>/dev/null || true); fi
  for candidate in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "${on_path%/bin/java}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ]; then
      version=$(jdk_version "$candidate")
      if [ "${version:-0}" -ge 25 ]; then
        echo "$candidate"
        return
      fi
    fi
  done
  return 1
}

require_jdk() {
  JDK=$(find_jdk) || fail "Phinong needs a JDK 25 or newer, and none was found: install one (Debian, Ubuntu: apt-get install openjdk-25-jdk, or https://adoptium.net) or set JAVA_HOME to it."
  readonly JDK
}

require_maven() {
  command -v mvn >/dev/null ||
    fail "Phinong is built with Maven 3.8 or newer, and mvn was not found: install it (Debian, Ubuntu: apt-get install maven)."
  # Maven itself runs on any Java from 17; the JDK that compiles is found through this.
  export JAVA25_HOME="$JDK"
  if [ -z "${JAVA_HOME:-}" ] && ! command -v java >/dev/null; then export JAVA_HOME="$JDK"; fi
}

# What every JVM of ours is started with; an AOT cache is good only for the flags it was made with.
jvm_flags() {
  echo "-Xmx512m -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
}

# True when something that goes into the product is newer than the build in "$1".
is_stale() {
  [ ! -e "$1/built-from" ] || [ -n "$(find pom.xml src/main -newer "$1/built-from" -print -quit)" ]
}

current_app() {
  echo "$APPS/$(cat "$APPS/current" 2>/dev/null || echo none)"
}

# Builds unless the newest build is up to date, and sets APP to its folder. Says what it does on
# the standard error: the standard output belongs to the product.
build_if_stale() {
  APP=$(current_app)
  if is_stale "$APP"; then
    require_maven
    wait_for_turn
    APP=$(current_app)
    if is_stale "$APP"; then
      echo "Building Phinong (the first time takes a few minutes) ..." >&2
      build >&2
      APP=$(current_app)
    fi
    rm -f "$APPS/building"
    trap - EXIT
  fi
  readonly APP
}

# Two builds at once would spoil each other: the link's target is the process that builds.
wait_for_turn() {
  local builder
  mkdir -p "$APPS"
  until ln -s "$$" "$APPS/building" 2>/dev/null; do
    builder=$(readlink "$APPS/building" || true)
    if [ -n "$builder" ] && ! kill -0 "$builder" 2>/dev/null; then
      rm -f "$APPS/building"
    else
      sleep 1
    fi
  done
  REHEARSAL=""
  trap 'rm -rf "$APPS/building" "$REHEARSAL"' EXIT
}

# A running server keeps the files of its own build: each build has a folder of its own, and the
# one before stays.
build() {
  local name previous started
  previous=$(cat "$APPS/current" 2>/dev/null || echo none)
  name="$(date +%Y%m%d%H%M%S)-$$"
  started="$APPS/$name.started"
  # What is changed from now on is not in this build.
  touch "$started"
  mvn -q -B -Dstyle.color=never -DskipTests -Dformat.skip package ||
    fail "The build failed; what Maven said is above."
  "$JDK/bin/java" -Djarmode=tools -jar target/phinong-*.jar extract --destination "$APPS/$name" ||
    fail "The build could not be unpacked into target/app."
  mv "$APPS/$name"/phinong-*.jar "$APPS/$name/phinong.jar"
  rehearse "$APPS/$name"
  mv "$started" "$APPS/$name/built-from"
  echo "$name" >"$APPS/current"
  find "$APPS" -mindepth 1 -maxdepth 1 ! -name "$name" ! -name "$previous" ! -name current \
    ! -name building -exec rm -rf {} +
}

# A short run on a database that is thrown away teaches the JVM what a start needs (JEP 514): the
# next starts take half the time. Without it everything works, only more slowly.
rehearse() {
  REHEARSAL=$(mktemp -d "${TMPDIR:-/tmp}/phinong-rehearsal.XXXXXX")
  # shellcheck disable=SC2046
  env -u DATABASE_URL -u DATABASE_READ_URL -u PHINONG_DEMO -u PHINONG_BIND \
    PORT=0 PHINONG_DATA="$REHEARSAL" \
    "$JDK/bin/java" $(jvm_flags) -XX:AOTCacheOutput="$1/phinong.aot" \
    -Dphinong.rehearsal=true -Dphinong.postgres.fast=true -jar "$1/phinong.jar" \
    >"$1/rehearsal.log" 2>&1 || echo "No AOT cache this time (target/app/*/rehearsal.log says why); starts take longer." >&2
  rm -rf "$REHEARSAL"
}

# Becomes the product: the process that was started is the JVM, so that signals reach it.
become_phinong() {
  local cache=""
  if [ -e "$APP/phinong.aot" ]; then cache="-XX:AOTCache=$APP/phinong.aot -Xlog:aot*=off -Xlog:cds*=off"; fi
  # A shell starts what it puts into the background deaf to Ctrl-C (SIGINT); the server listens.
  local hearing=""
  if env --default-signal=INT true 2>/dev/null; then hearing="env --default-signal=INT"; fi
  # shellcheck disable=SC2046,SC2086
  exec $hearing "$JDK/bin/java" $(jvm_flags) $cache ${PHINONG_JAVA_OPTIONS:-} -jar "$APP/phinong.jar" "$@"
}
