#!/usr/bin/env bash
# Runs inside the bare Debian, as a rep: the window is driven by keys, as a rep drives it.
set -euo pipefail

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# Waits for a command to succeed, half a minute at most.
until_ok() {
  local i
  for ((i = 0; i < 150; i++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.2
  done
  fail "never came true: $*"
}

export XDG_RUNTIME_DIR=$HOME/run DISPLAY
mkdir -m 700 "$XDG_RUNTIME_DIR"
Xvfb -displayfd 3 -noreset -screen 0 1280x900x24 -nolisten tcp 3>"$HOME/display" >/dev/null 2>&1 &
SCREEN=$!
trap 'kill $SCREEN' EXIT
until_ok test -s "$HOME/display"
DISPLAY=:$(cat "$HOME/display") # one that is free: the computer may have a screen of its own
until_ok xdotool getmouselocation

is_created() { csr-desktop --demo sessions --json | grep >/dev/null '"CASE-7"'; }
window() { xdotool search --onlyvisible --name 'CSR Desktop'; }

# As a login does: it creates and unlocks the default keyring. Nobody could answer its dialog here.
printf %s 'keyring password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null

echo "-- the link's handler"
[[ $(xdg-mime query default x-scheme-handler/csr-desktop) == csr-desktop.desktop ]] || fail "xdg-mime"
gio mime x-scheme-handler/csr-desktop | grep >/dev/null 'csr-desktop.desktop' || fail "gio mime"

echo "-- a session on the demo site, by keys"
csr-desktop --self-test
csr-desktop --demo >"$HOME/out" 2>&1 &
PROGRAM=$!
until_ok window
xdotool windowfocus --sync "$(window | tail -1)" || true
xdotool key --clearmodifiers ctrl+a
xdotool type --delay 30 'CASE-7'
xdotool key Return
until_ok is_created
is_created || fail "no session: $(cat "$HOME/out")"
csr-desktop --demo sessions
xdotool key ctrl+q
until_ok eval "! kill -0 $PROGRAM"
wait "$PROGRAM" || fail "the window ended with $?"
[[ ! -s "$HOME/out" ]] || fail "it said: $(cat "$HOME/out")"

echo "-- an upgrade under an open window"
LOG=$HOME/.local/state/csr-desktop-demo/csr-desktop.log
created() { grep -c 'Attempt .* created$' "$LOG"; }
BEFORE=$(created)
is_one_more() { [[ $(created) -gt $BEFORE ]]; }
csr-desktop --demo >"$HOME/out" 2>&1 &
PROGRAM=$!
until_ok window
xdotool windowfocus --sync "$(window | tail -1)" || true
sleep 3
touch "$HOME/window-is-open"
until_ok test -e "$HOME/upgraded"
xdotool key --clearmodifiers ctrl+a
xdotool type --delay 30 'CASE-9'
xdotool key Return
until_ok is_one_more
xdotool key F1 # what is imported for the first time now
until_ok xdotool search --onlyvisible --name 'Help'
xdotool key Escape
xdotool windowfocus --sync "$(window | tail -1)" || true
xdotool key ctrl+q
until_ok eval "! kill -0 $PROGRAM"
wait "$PROGRAM" || fail "the window ended with $?"
[[ ! -s "$HOME/out" ]] || fail "it said: $(cat "$HOME/out")"
! grep -A 20 CRITICAL "$LOG" || fail "it made a mistake"
touch "$HOME/window-is-closed"
until_ok test -e "$HOME/as-before"
csr-desktop --demo sessions --json | grep >/dev/null '"CASE-9"' || fail "the session is lost"
rm "$HOME"/{window-is-open,upgraded,window-is-closed,as-before}

echo "-- a link opens the window"
xdg-open 'csr-desktop://new?code1=CASE-8' >"$HOME/out" 2>&1 &
until_ok window
xdotool windowfocus --sync "$(window | tail -1)" || true
sleep 1
xdotool key ctrl+q
until_ok eval '! pgrep -x csr-desktop'
