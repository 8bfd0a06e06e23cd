#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Huitong contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a script of this folder against the real window, on a screen, a session bus and a home folder of its own:
#   window.sh SCRIPT.py BIN [ARGUMENTS…]
# Ends with the script's exit code; ends every process that it started, and no other.
set -uo pipefail

script=$1
shift
scratch=$(mktemp -d /tmp/huitong-window-XXXXXX) || exit 1
screen=
cleanup() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null
    wait 2>/dev/null
    rm -rf -- "$scratch"
}
trap cleanup EXIT
trap 'exit 143' TERM INT

# The server chooses a free screen and says which.
mkfifo "$scratch/number"
Xvfb -displayfd 3 -screen 0 "${HUITONG_SCREEN:-1280x800}x24" -nolisten tcp 3>"$scratch/number" >/dev/null 2>&1 &
screen=$!
read -r -t 20 number <"$scratch/number" || { echo "Xvfb does not start." >&2; exit 1; }

mkdir -p -m 700 "$scratch/home/.config" "$scratch/run"
export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/run XDG_CONFIG_HOME=$scratch/home/.config DISPLAY=:$number
export XDG_DATA_HOME=$scratch/home/.local/share XDG_CACHE_HOME=$scratch/home/.cache
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 NO_AT_BRIDGE=1
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
cd -- "$scratch/home" || exit 1
dbus-run-session -- bash -c 'openbox >/dev/null 2>&1 & manager=$!; /usr/bin/python3 "$@"; code=$?; kill $manager; exit $code' \
    driver "$script" "$@"
