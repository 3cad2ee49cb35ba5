package nl.wed.workbench.sources.sheet;

import java.util.List;

/// Says why a table cannot be read: the last part of a text key `sources.refused.*`, and what goes
/// into that text.
public final class SheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> arguments;

    public SheetException(String reason, Object... arguments) {
        super(reason, null, false, false);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public String reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
