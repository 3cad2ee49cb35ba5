package nl.wed.workbench.sources.result;

import java.util.List;

/// Something a reader of the figures must know: a text key `sources.warning.*` and its arguments.
public record Warning(String key, List<String> arguments) {
    /// That a table was read by the mapping that was remembered for its header.
    public static final String AS_BEFORE = "sources.warning.asBefore";

    public static Warning of(String key, Object... arguments) {
        return new Warning("sources.warning." + key, Arguments.of(arguments));
    }
}
