package nl.wed.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is formatted by palantir-java-format, at 120 columns. It cannot read a bare `_` in a
/// record pattern: write `var _`. It runs here and not in a Maven plugin because Maven itself may run on a JDK that
/// cannot parse this code. With
/// `-Dformat.apply=true` the files are rewritten instead.
class FormatTest {
    private static final boolean APPLY = Boolean.getBoolean("format.apply");
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everySourceFileIsFormatted() throws Exception {
        List<Path> different = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(text);
            if (!formatted.equals(text)) {
                different.add(file);
                if (APPLY) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (!APPLY) {
            assertThat(different)
                    .as("run: mvn test -Dtest=FormatTest -Dformat.apply=true")
                    .isEmpty();
        }
    }

    private static List<Path> sources() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("src", "benchmarks")) {
            if (Files.exists(Path.of(root))) {
                try (Stream<Path> walk = Files.walk(Path.of(root))) {
                    walk.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(20);
        return files;
    }
}
