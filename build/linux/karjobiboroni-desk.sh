#!/bin/sh
# Starts the desk from its AppImage. electron-builder's launcher, which this replaces, adds --no-sandbox where the system
# does not let a program make its own sandbox (Ubuntu 24.04 and newer, some offices' settings); this one says so instead.
here="${APPDIR:-$(dirname "$(readlink -f "$0")")}"

say() {
  sentence='এই কম্পিউটারে AppImage থেকে নিরাপদভাবে (sandbox সহ) চালানো যায় না; .deb প্যাকেজটি বসান। / On this computer an AppImage cannot start its sandbox; install the .deb package instead.'
  echo "$sentence" >&2
  if command -v zenity >/dev/null 2>&1; then zenity --error --no-markup --text="$sentence"
  elif command -v kdialog >/dev/null 2>&1; then kdialog --error "$sentence"
  elif command -v xmessage >/dev/null 2>&1; then xmessage "$sentence"
  elif command -v notify-send >/dev/null 2>&1; then notify-send Karjobiboroni "$sentence"
  fi
}

if command -v unshare >/dev/null 2>&1 && ! unshare -Ur true 2>/dev/null; then
  say
  exit 1
fi

export XDG_DATA_DIRS="$here/usr/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
export LD_LIBRARY_PATH="$here/usr/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$here/karjobiboroni-desk" "$@"
