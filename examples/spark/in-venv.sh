#!/usr/bin/env bash
# Runs a command in the example's own Python environment, which it makes first: in-venv.sh [--or-skip] command …
# With --or-skip a machine without Python 3 or Java is told, and is no failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

on_lack=1
if [[ "${1:-}" == --or-skip ]]; then
  on_lack=0
  shift
fi

lacks() {
  if [[ $on_lack -eq 0 ]]; then echo "Skipped: $1"; else echo "Cannot run: $1" >&2; fi
  exit "$on_lack"
}

python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || lacks "Python 3.10 or later with venv is not here."
java -version 2>/dev/null || lacks "Java 17 or later, which Spark needs, is not here."

# A half-made environment has no stamp, and one of other versions has another.
stamp=".venv/$(sha256sum requirements.txt | cut -c1-16)"
if [[ ! -f "$stamp" ]]; then
  echo "Making .venv with what requirements.txt names (Spark alone is some 400 MB) …" >&2
  python3 -m venv --clear .venv
  .venv/bin/pip install --quiet --disable-pip-version-check --requirement requirements.txt
  touch "$stamp"
fi

PATH="$PWD/.venv/bin:$PATH" exec "$@"
