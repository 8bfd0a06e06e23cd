# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Huitong contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What ./run and ./check share: the Debian packages, one list per purpose, and the steps that both take.
# Sourced, never run. The caller sets `program` (its name in messages) and stands in the project's folder.
: "${program:?}"

# sudo asks for a password only when somebody is there to type one.
ask_root=(sudo)
[ -t 0 ] || ask_root=(sudo -n)

# shellcheck disable=SC2034  # read by the callers
packages_to_build=(
    g++ cmake ninja-build ccache pkg-config file
    qt6-base-dev qt6-svg-dev qt6-pdf-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libicu-dev libsqlite3-dev libpq-dev libzstd-dev qtkeychain-qt6-dev
)
# shellcheck disable=SC2034
packages_to_run=(
    libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-translations-l10n
    fonts-noto-cjk fonts-noto-core breeze-icon-theme iso-flags-png-320x240 libsecret-1-0 tzdata
)
# shellcheck disable=SC2034
packages_to_test=(
    postgresql-15 poppler-utils xvfb openbox xdotool dbus-daemon at-spi2-core python3-pyatspi
    dpkg-dev lintian desktop-file-utils appstream mandoc shared-mime-info libglib2.0-bin
)

say() {
    printf '%s: %s\n' "$program" "$1"
}

warn() {
    printf '%s: %s\n' "$program" "$1" >&2
}

fail() {
    warn "$1"
    exit 1
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Prints those of the given packages that are not installed, one a line.
missing_of() {
    local installed
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p')
    printf '%s\n' "$@" | grep -vxF -- "$installed"
}

# Runs a command as root; its output is shown only when it fails.
as_root() {
    local before=() log status=0
    if [ "$(id -u)" -ne 0 ]; then
        before=("${ask_root[@]}")
    fi
    log=$(mktemp)
    "${before[@]}" env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || tail -n 40 "$log" >&2
    rm -f -- "$log"
    return "$status"
}

apt_install() {
    as_root apt-get -qq -y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "$@" </dev/null
}

# Debian makes and starts a database cluster with the server's package. The tests make their own.
forbid_main_cluster() {
    local settings=/etc/postgresql-common/createcluster.conf
    is_installed postgresql-common || apt_install postgresql-common || return
    # shellcheck disable=SC2016  # $1 belongs to the inner shell
    as_root sh -c 'sed -i "/^[[:space:]]*create_main_cluster\>/d" "$1" &&
        echo "create_main_cluster = false" >>"$1"' sh "$settings"
}

# Installs those of the given packages that are missing. With nothing missing it asks nobody and takes no time.
install_missing() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        warn "This is not Debian, so nothing is installed; the packages needed are listed in scripts/install.sh."
        return
    fi
    mapfile -t missing < <(missing_of "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "These packages are missing and only root can install them: ${missing[*]}"
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update </dev/null ||
        warn "The list of packages could not be renewed; trying with the old one."
    if [[ " ${missing[*]} " == *" postgresql-15 "* ]]; then
        forbid_main_cluster || fail "Installing postgresql-common failed."
    fi
    apt_install "${missing[@]}" || fail "Installing packages failed; the messages above say why."
}

# Configures a preset, from nothing when its folder belongs to another place (the tree was moved or copied).
configure() {
    local preset=$1 folder=$2 fresh=() log status=0
    if [ -f "$folder/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    log=$(mktemp)
    LC_ALL=C.UTF-8 cmake --preset "$preset" "${fresh[@]}" >"$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || cat -- "$log" >&2
    rm -f -- "$log"
    return "$status"
}

# Builds one preset; false with a sentence when it fails.
build() {
    local preset=$1 folder=$2
    configure "$preset" "$folder" || { warn "Configuring \"$preset\" failed; the messages above say why."; return 1; }
    LC_ALL=C.UTF-8 CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)} \
        cmake --build --preset "$preset" ||
        { warn "Building \"$preset\" failed; the messages above say why."; return 1; }
}
