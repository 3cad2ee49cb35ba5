# Sets JDK to the home of a JDK 25 or newer, or leaves it empty. Looks at WERKBANK_JDK, JAVA_HOME,
# the java on the path, and the usual folders of Linux and macOS.
jdk_major() {
    [ -x "$1/bin/java" ] && [ -f "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    JDK=
    on_path=$(command -v java 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null)
    for home in "${WERKBANK_JDK:-}" "${JAVA_HOME:-}" "${on_path%/bin/java}" \
        /usr/lib/jvm/* /opt/*jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        major=$(jdk_major "$home") || continue
        if [ "${major:-0}" -ge 25 ]; then
            JDK=$home
            return 0
        fi
    done
    return 1
}
