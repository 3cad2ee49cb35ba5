package nl.wed.workbench.sources.result;

import java.util.ArrayList;
import java.util.List;

/// Something a reader of the figures must know: a text key `sources.warning.*` and its arguments, of which
/// the first is a number when it is counted.
public record Warning(String key, List<String> arguments, boolean counted) {
    /// That a table was read by the mapping that was remembered for its header.
    public static final String AS_BEFORE = "sources.warning.asBefore";

    public Warning {
        arguments = List.copyOf(arguments);
    }

    public Warning(String key, List<String> arguments) {
        this(key, arguments, false);
    }

    public static Warning of(String key, Object... arguments) {
        return new Warning("sources.warning." + key, Arguments.of(arguments));
    }

    /// Something of which there are so many.
    public static Warning counted(String key, int count, Object... more) {
        var arguments = new ArrayList<>(List.of(String.valueOf(count)));
        arguments.addAll(Arguments.of(more));
        return new Warning("sources.warning." + key, arguments, true);
    }

    /// What the text is filled in with.
    public Object[] values() {
        Object[] values = arguments.toArray();
        if (counted) {
            values[0] = Integer.parseInt(arguments.getFirst());
        }
        return values;
    }
}
