package nl.wed.workbench.ui.interviews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wed.workbench.files.TextDecoder;

/// Reads the text of a report from a plain text or Markdown file, at most two megabytes.
final class ReportFile {
    private static final long MOST = 2L * 1024 * 1024;

    private ReportFile() {}

    /// The text, in whatever encoding. A file that is too large, or that is no text, is an [IOException].
    static String read(Path file) throws IOException {
        if (Files.size(file) > MOST) {
            throw new IOException("larger than " + MOST + " bytes");
        }
        String text = TextDecoder.decode(Files.readAllBytes(file), false);
        if (text.indexOf('\0') >= 0) {
            throw new IOException("no text");
        }
        return text;
    }
}
