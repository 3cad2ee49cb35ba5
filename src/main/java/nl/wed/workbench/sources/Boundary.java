package nl.wed.workbench.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import nl.wed.workbench.limits.Deadline;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.SheetException;
import tools.jackson.core.JacksonException;

/// Where everything that goes wrong while reading becomes a refusal that a user understands. What a library says of
/// it is in English and may quote the file, so it is neither shown nor logged.
final class Boundary {

    private Boundary() {}

    /// The refusal of files of which the reading ended so.
    static Refused refusal(Throwable failure, String names, long mostBytes) {
        return switch (failure) {
            case RefusedException e -> e.refusal();
            case SheetException e -> Refused.of(e.reason(), e.arguments());
            case Deadline.Passed e -> Refused.of("tooLong", names, e.limit().toSeconds());
            case Deadline.Unwanted _ -> Refused.of("cancelled");
            case JacksonException _ -> Refused.of("jsonBroken", names);
            case UncheckedIOException e -> {
                IOException cause = e.getCause();
                yield cause == null ? Refused.of("unreadable", names) : refusal(cause, names, mostBytes);
            }
            case NoSuchFileException _ -> Refused.of("gone", names);
            case AccessDeniedException _ -> Refused.of("denied", names);
            case IOException _ -> Refused.of("unreadable", names);
            case OutOfMemoryError _ -> Refused.of("tooLarge", names, mostBytes >> 20);
            case StackOverflowError _ -> Refused.of("strange", names);
            case RuntimeException e -> strange(e, names);
            default -> throw new IllegalStateException(failure);
        };
    }

    private static Refused strange(RuntimeException failure, String names) {
        System.getLogger(Boundary.class.getName()).log(Level.ERROR, "a file could not be read", failure);
        return Refused.of("strange", names);
    }
}
