#!/bin/sh
# Starts the desk: as `karjobiboroni-desk` of the deb and of the unpacked program, and as the AppImage's AppRun. Chromium ends
# with a raw English FATAL before any of our own code runs where it cannot make its sandbox; this says it in a sentence
# instead, in the words of shared/words/shell-words.ts where it has them. Nothing here ever adds --no-sandbox, as
# electron-builder's own AppRun does.
here=$(readlink -f "$0")
here=${here%/*}
program="$here/karjobiboroni-desk-bin"

# A dialog waits for a click: it is left behind, with no hold on this shell's output, so that the failure ends at once.
show() {
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
  if command -v zenity >/dev/null 2>&1; then zenity --error --no-markup --text="$1"
  elif command -v kdialog >/dev/null 2>&1; then kdialog --error "$1"
  elif command -v xmessage >/dev/null 2>&1; then xmessage "$1"
  elif command -v notify-send >/dev/null 2>&1; then notify-send Karjobiboroni "$1"
  fi </dev/null >/dev/null 2>&1 &
}

refuse() {
  echo "$1" >&2
  show "$1"
  exit 1
}

if [ "$(id -u)" = 0 ]; then
  refuse 'কার্যবিবরণী root হিসেবে চালু হয় না, কারণ তাতে sandbox-এর সুরক্ষা থাকে না; সাধারণ ব্যবহারকারী হয়ে চালান। / Karjobiboroni does not start as root, where its sandbox cannot protect it; start it as an ordinary user.'
fi

# Chromium's sandbox needs user namespaces, or its helper with root's own right. Where unshare is not installed Chromium
# itself finds out.
has_namespaces() {
  ! command -v unshare >/dev/null 2>&1 || unshare -Ur true 2>/dev/null
}

if [ "${0##*/}" = AppRun ]; then
  # The AppImage's file system honours no setuid bit, so here the helper does not help.
  has_namespaces || refuse 'এই কম্পিউটারে AppImage থেকে নিরাপদভাবে (sandbox সহ) চালানো যায় না; .deb প্যাকেজটি বসান। / On this computer an AppImage cannot start its sandbox; install the .deb package instead.'
  export XDG_DATA_DIRS="$here/usr/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
  export LD_LIBRARY_PATH="$here/usr/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
# The deb's AppArmor profile lets this program have its namespaces by its name, and says nothing of unshare.
elif [ ! -u "$here/chrome-sandbox" ] && [ ! -e /etc/apparmor.d/karjobiboroni-desk ] && ! has_namespaces; then
  refuse 'এই কম্পিউটারে কার্যবিবরণীর সুরক্ষা (sandbox) চালু করা গেল না, তাই এটি খুলল না; .deb প্যাকেজটি বসান, অথবা ব্রাউজারে চালান। / On this computer the sandbox that protects Karjobiboroni cannot be started, so it did not open; install the .deb package, or use the browser form.'
fi

exec "$program" "$@"
