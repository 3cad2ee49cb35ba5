package nl.wed.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every source file is formatted by google-java-format in its AOSP style. It runs here and not in
/// a Maven plugin because Maven itself may run on a JDK that cannot parse this code. With
/// `-Dformat.apply=true` the files are rewritten instead.
class FormatTest {
    private static final boolean APPLY = Boolean.getBoolean("format.apply");
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceFileIsFormatted() throws Exception {
        List<Path> different = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String formatted = format(text);
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

    private static String format(String text) throws Exception {
        String ordered = ImportOrderer.reorderImports(text, Style.AOSP);
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
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
