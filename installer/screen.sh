# A screen in memory with a window manager, and hands at its keyboard. What is waited for is looked at,
# never guessed by a pause. The script that uses this sets `work`, an empty folder, and defines `fail`
# (argument: what is wrong) and `ended` (whether the program that is tried has stopped).

# What it is made of, by the names of Debian.
screen_packages="xvfb xdotool openbox imagemagick x11-utils libgtk-3-0"

# Says in `missing` what this system lacks for it.
screen_lacks() {
    missing=
    for tool in Xvfb xdotool openbox import xwininfo; do
        command -v "$tool" >/dev/null || missing="$missing $tool"
    done
    PATH=$PATH:/sbin ldconfig -p 2>/dev/null | grep 'libgtk-3[.]so' >/dev/null || missing="$missing libgtk-3"
    [ -n "$missing" ]
}

# Argument: its size. A bar below takes 40 pixels, as that of a desktop does.
screen_open() {
    mkdir -p "$work/screen"
    # Without -noreset it starts anew whenever the last client leaves it, also under a window manager that comes.
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp -noreset -fbdir "$work/screen" \
        3>"$work/display" >"$work/xvfb.log" 2>&1 &
    xvfb=$!
    await 20 "a screen" test -s "$work/display"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    cat >"$work/openbox.xml" <<END
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <margins><bottom>40</bottom></margins>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
</openbox_config>
END
    openbox --config-file "$work/openbox.xml" >"$work/openbox.log" 2>&1 &
    openbox=$!
    await 20 "a window manager" xdotool get_num_desktops
}

screen_close() {
    for process in ${openbox:-} ${xvfb:-}; do
        kill "$process" 2>/dev/null && wait "$process" 2>/dev/null
    done
    openbox='' xvfb=''
}

# Arguments: at most how many seconds, for what, and the command that succeeds when it is there.
await() {
    goal="$2 (within $1 s)"
    until=$(($(date +%s) + $1))
    shift 2
    while ! "$@" >/dev/null 2>&1; do
        ! ended || fail "The program stopped before there was $goal."
        [ "$(date +%s)" -le "$until" ] || fail "There was never $goal."
        sleep 0.1
    done
}

picture() {
    cksum <"$work/screen/Xvfb_screen0"
}

# Whether the screen shows something else than `before`.
changed() {
    [ "$(picture)" != "$before" ]
}

# Waits until the picture stays the same for a moment; only a cursor may go on blinking.
rest() {
    same=0 last='' rounds=0
    while [ "$same" -lt 3 ] && [ "$rounds" -lt 60 ]; do
        sleep 0.1
        now=$(picture)
        if [ "$now" = "$last" ]; then same=$((same + 1)); else same=0; fi
        last=$now rounds=$((rounds + 1))
    done
}

# Presses keys, each when the answer to the one before is there.
keys() {
    rest
    for one in "$@"; do
        before=$(picture)
        xdotool key "$one"
        await 10 "an answer to the key $one" changed
        rest
    done
}

typed() {
    rest
    before=$(picture)
    xdotool type --delay 25 "$1"
    await 10 "'$1' on the screen" changed
    rest
}

# Whether there is a window with that in its title.
window() {
    xdotool search --onlyvisible --name "$1"
}

# Argument: the file.
photograph() {
    import -window root "$1"
}
