# shellcheck shell=bash
# Functions for a bare Debian in build/bare: 12, or what SUITE names. The tree is made once and kept
# as an archive.

say() { printf '== %s\n' "$*"; }
fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

[[ $(id -u) == 0 ]] || fail "a chroot needs root: run it as root"

BARE=$PWD/build/bare
SUITE=${SUITE:-bookworm}
ARCHIVE=$PWD/build/bare-$SUITE.tar

# Makes the tree anew from the archive, and mounts what programs expect.
open_bare() {
  close_bare
  [[ -f "$ARCHIVE" ]] || make_archive
  mkdir -p "$BARE"
  tar -C "$BARE" -xf "$ARCHIVE"
  cp /etc/resolv.conf "$BARE/etc/resolv.conf"
  mount -t proc proc "$BARE/proc"
  mount -t tmpfs tmpfs "$BARE/run"
  mount -t tmpfs -o mode=1777 tmpfs "$BARE/tmp"
  mount -t tmpfs -o mode=0755 tmpfs "$BARE/dev"
  mknod -m 666 "$BARE/dev/null" c 1 3
  mknod -m 666 "$BARE/dev/zero" c 1 5
  mknod -m 666 "$BARE/dev/full" c 1 7
  mknod -m 666 "$BARE/dev/random" c 1 8
  mknod -m 666 "$BARE/dev/urandom" c 1 9
  mknod -m 666 "$BARE/dev/tty" c 5 0
  mkdir -m 1777 "$BARE/dev/shm"
  mkdir "$BARE/dev/pts"
  mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts "$BARE/dev/pts"
  ln -s pts/ptmx "$BARE/dev/ptmx"
  ln -s /proc/self/fd "$BARE/dev/fd"
  printf '#!/bin/sh\nexit 101\n' >"$BARE/usr/sbin/policy-rc.d" # no service starts in here
  chmod 755 "$BARE/usr/sbin/policy-rc.d"
}

close_bare() {
  local place
  for place in dev/pts dev tmp run proc; do
    if mountpoint -q "$BARE/$place"; then umount -l "$BARE/$place"; fi
  done
  if grep -qF " $BARE/" /proc/mounts; then
    echo "$BARE: something is still mounted" >&2
    return 1
  fi
  rm -rf --one-file-system "$BARE"
}

make_archive() {
  mkdir -p build
  local mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
  debootstrap --variant=minbase "$SUITE" "$BARE" "$mirror" >build/debootstrap.log ||
    { tail -5 build/debootstrap.log; return 1; }
  chroot "$BARE" apt-get -q update >>build/debootstrap.log
  tar -C "$BARE" -cf "$ARCHIVE.part" .
  mv "$ARCHIVE.part" "$ARCHIVE"
  rm -rf --one-file-system "$BARE"
}

# Runs a command in the tree with an environment of its own.
in_bare() {
  chroot "$BARE" /usr/bin/env -i HOME=/root TERM=dumb LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# Every file of the tree but the package manager's own books and logs; `sums`: with its contents.
list_files() {
  local print=(-printf '%y %m %u %p %l\n')
  (
    cd "$BARE" || exit
    find . -xdev \( -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache \
      -o -path ./var/log -o -path ./home -o -path ./root \) -prune -o "${print[@]}"
    if [[ "${1:-}" == sums ]]; then
      find ./etc ./usr ./var/lib -xdev \( -path ./var/lib/dpkg -o -path ./var/lib/apt \) -prune \
        -o -type f -exec sha256sum {} +
    fi
  ) | LC_ALL=C sort
}
