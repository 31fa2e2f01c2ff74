#!/usr/bin/env bash
# Packs Node and the package for the executors: pack.sh [archive]. Node is the one that runs here; executors need the same system.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

archive="$(realpath --canonicalize-missing "${1:-deescalate.tar.gz}")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

tarball="$(cd ../.. && npm pack --silent --ignore-scripts --pack-destination "$work")"
npm install --silent --no-audit --no-fund --prefix "$work/packed" "$work/$tarball"
mkdir "$work/packed/bin"
cp "$(node --print process.execPath)" "$work/packed/bin/node"
tar --create --gzip --file "$archive" --directory "$work/packed" bin node_modules
