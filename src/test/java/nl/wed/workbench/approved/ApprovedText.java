package nl.wed.workbench.approved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A text that somebody has read and found right, kept as a file. A document that reads otherwise is shown line by
/// line; when the new text is right it becomes the approved one by
/// `mvn test -Dtest='PrintedFiguresTest,ChaptersTest' -Dapprove=true`, and its difference is read like code.
public record ApprovedText(Path file) {
    private static final boolean APPROVE = Boolean.getBoolean("approve");
    private static final Path FOLDER = Path.of("src", "test", "resources", "approved");

    /// The text of a document of a trajectory.
    public static ApprovedText of(String sample, String document) {
        return new ApprovedText(FOLDER.resolve(sample).resolve(document + ".txt"));
    }

    /// Whether these lines are that text; what is read now is left in a folder to look at.
    public void check(List<String> lines, Path work) throws IOException {
        if (APPROVE) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
        assertThat(file).exists();
        Path now = Files.write(work.resolve(String.valueOf(file.getFileName())), lines);
        assertThat(now).hasSameTextualContentAs(file);
    }
}
