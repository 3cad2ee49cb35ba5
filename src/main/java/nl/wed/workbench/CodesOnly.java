package nl.wed.workbench;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes what happened and where in the program, and nothing of what it happened to: of an exception its kind,
/// code and places, never its message, which can hold the text of a record, a statement with its values or the
/// name of a file. Of a library only that it spoke. What the program itself says is a sentence without values.
final class CodesOnly extends Formatter {
    private static final String OURS = "nl.wed.workbench";
    /// The code at the end of what the database says.
    private static final Pattern CODE = Pattern.compile("\\[(\\d{5})-\\d{1,4}]$");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Override
    public String format(LogRecord line) {
        String logger = String.valueOf(line.getLoggerName());
        boolean ours = logger.startsWith(OURS);
        var text = new StringBuilder()
                .append(MOMENT.format(line.getInstant().atZone(ZoneId.systemDefault())))
                .append(' ')
                .append(line.getLevel().getName())
                .append(' ')
                .append(logger);
        if (ours) {
            text.append(": ").append(line.getMessage());
        }
        text.append(System.lineSeparator());
        append(text, "", line.getThrown(), Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void append(StringBuilder text, String role, @Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        text.append(role).append(failure.getClass().getName());
        var code = CODE.matcher(String.valueOf(failure.getMessage()));
        if (code.find()) {
            text.append(' ').append(code.group(1));
        }
        text.append(System.lineSeparator());
        for (StackTraceElement place : failure.getStackTrace()) {
            text.append("\tat ").append(place).append(System.lineSeparator());
        }
        append(text, "caused by ", failure.getCause(), seen);
        for (Throwable other : failure.getSuppressed()) {
            append(text, "suppressed ", other, seen);
        }
    }
}
