package nl.wed.workbench.ui.interviews;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the text of a report from a plain text or Markdown file, at most two megabytes.
final class ReportFile {
    private static final long MOST = 2L * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ReportFile() {}

    /// The text; UTF-8, or else what Windows wrote. A file that is too large is an [IOException].
    static String read(Path file) throws IOException {
        if (Files.size(file) > MOST) {
            throw new IOException("larger than " + MOST + " bytes");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
