package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.texts.Texts;

/// A folder with files that a test wrote, and what reading it gives.
public record Folder(Path path) {

    public Folder with(String name, String content) throws IOException {
        return with(name, content, StandardCharsets.UTF_8);
    }

    public Folder with(String name, String content, Charset charset) throws IOException {
        Files.writeString(path.resolve(name), content, charset);
        return this;
    }

    public Imported imported() {
        return imported(ImportOptions.standard());
    }

    public Imported imported(ImportOptions options) {
        ImportResult result = Importers.standard().read(List.of(path), options);
        assertThat(result).isInstanceOf(Imported.class);
        var imported = (Imported) result;
        RowsAddUp.check(path, imported);
        return imported;
    }

    public Refused refused() {
        return refused(ImportOptions.standard());
    }

    /// The refusal, of which the text must exist and take its arguments.
    public Refused refused(ImportOptions options) {
        ImportResult result = Importers.standard().read(List.of(path), options);
        assertThat(result).isInstanceOf(Refused.class);
        var refused = (Refused) result;
        String text = Texts.load().get(refused.reasonKey(), refused.arguments().toArray());
        assertThat(text).doesNotContain("{").isNotBlank();
        return refused;
    }

    public String reason() {
        return refused().reasonKey().replace("sources.refused.", "");
    }

    public static Point point(Imported imported, String measure, String region, String period) {
        return imported.observations()
                .find(measure, region)
                .flatMap(series -> series.at(period))
                .orElseThrow();
    }

    public static Value value(Imported imported, String measure, String region, String period) {
        return point(imported, measure, region, period).value();
    }

    public static List<String> warnings(Imported imported) {
        return imported.warnings().stream()
                .map(warning -> warning.key().replace("sources.warning.", ""))
                .toList();
    }
}
