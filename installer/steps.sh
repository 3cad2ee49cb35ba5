# What the scripts of this folder share; they set `root` to the folder of the repository first.
case $(uname -s) in
Linux) system=linux package=deb separator=: ;;
Darwin) system=mac package=dmg separator=: ;;
*) system=windows package=msi separator=';' ;;
esac
# Java knows no /c/folder, and does not see one inside an option.
[ "$system" != windows ] || root=$(cygpath -m "$root")
dist=$root/target/werkbank
sample=$root/sample-projects/almelo-0-6.wed
. "$root/src/main/dist/lib/find-jdk.sh"

stop() {
    echo "$1" >&2
    exit 1
}

find_jdk || stop "No JDK 25 found: install one, or set JAVA_HOME (or WERKBANK_JDK) to its folder."
[ -f "$dist/lib/java-options" ] || stop "No target/werkbank: run mvn package first."

# The start-up cache is what the program did in a run: start, window, every screen, one export.
# It holds for exactly these options, jars and JDK, so it is made with the launcher itself. The run
# before it makes the working copy of the sample, because a file is opened more often than made.
# What the run was busy with is not recorded: it would make the compiler compile everything at once.
# Arguments: the launcher, the file to write.
train() {
    work=$(mktemp -d)
    rm -f "$2"
    record="-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"
    for option in "" "$record -XX:AOTCacheOutput=\"$2\""; do
        XDG_DATA_HOME=$work APPDATA=$work JAVA_TOOL_OPTIONS="$option $headless" \
            "$1" rehearse "$sample" --out "$work/plan.docx" >"$work/log" 2>&1 || true
    done
    if ! [ -s "$2" ] || ! [ -s "$work/plan.docx" ]; then
        tail -n 20 "$work/log" >&2
        stop "Training failed: $1"
    fi
    rm -rf "$work"
}

# Stops when the launcher cannot use its cache. Without this check a cache that does not fit is
# left aside silently.
smoke() {
    work=$(mktemp -d)
    XDG_DATA_HOME=$work APPDATA=$work JAVA_TOOL_OPTIONS="-XX:AOTMode=on $headless" \
        "$1" export "$sample" --out "$work/plan.docx" >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; stop "The start-up cache does not fit: $1"; }
    [ -s "$work/plan.docx" ] || stop "No export: $1"
    rm -rf "$work"
}

headless="-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true"
