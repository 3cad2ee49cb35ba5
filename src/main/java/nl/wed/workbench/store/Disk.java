package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import nl.wed.workbench.workspace.NotSaved;
import nl.wed.workbench.workspace.WhyNotSaved;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/// What a failure to write says about the disk. Messages for people carry what the system said of a
/// file, never what was to be written.
final class Disk {
    private static final Set<Integer> CLOSED_BY_FAILURE = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.FILE_CORRUPTED_1);
    private static final long FULL = 1 << 20;

    private Disk() {}

    /// Whether it was the disk, and not what was written.
    static boolean refused(Throwable failure, H2Connection connection) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof MVStoreException
                    || cause instanceof SQLException sql && CLOSED_BY_FAILURE.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return connection.isBroken();
    }

    static NotSaved notSaved(Throwable failure, WorkingFile file) {
        return failure instanceof NotSaved known
                ? known
                : new NotSaved(why(failure, file.database()), message(failure));
    }

    /// What the system said, at the bottom of it.
    static String message(Throwable failure) {
        String message = failure.getClass().getSimpleName();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotOpened refused) {
                message = refused.outcome().code();
            } else if (cause instanceof SQLException sql) {
                message = "H2 " + sql.getErrorCode();
            } else if (cause instanceof IOException && cause.getMessage() != null) {
                message = cause.getMessage();
            }
        }
        return message;
    }

    private static WhyNotSaved why(Throwable failure, Path file) {
        if (failure instanceof Displaced displaced) {
            return displaced.why();
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isRegularFile(file)) {
            return HeldFile.whyGone(file);
        }
        if (failure instanceof NotOpened refused && !(refused.outcome() instanceof Opening.Locked)) {
            // What stands there opens with our key, and is not what was saved.
            return WhyNotSaved.REPLACED;
        }
        if (isFull(folder) || message(failure).contains("No space left")) {
            return WhyNotSaved.DISK_FULL;
        }
        if (!Files.isWritable(file) || !Files.isWritable(folder)) {
            return WhyNotSaved.NOT_WRITABLE;
        }
        return WhyNotSaved.HELD;
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException _) {
            return false;
        }
    }
}
