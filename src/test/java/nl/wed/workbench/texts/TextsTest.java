package nl.wed.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/texts");
    private static final Pattern GET = Pattern.compile("texts?\\(?\\)?\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9]+)*\\.?)\"");
    private static final Pattern ENUM_KEY = Pattern.compile("[a-z]+\\.[A-Z][A-Za-z]*\\..*");

    private final Texts texts = Texts.load();

    @Test
    void everyTextThatTheCodeAsksForExists() throws IOException {
        var missing = new TreeSet<String>();
        for (Path file : sources()) {
            var asked = GET.matcher(Files.readString(file));
            while (asked.find()) {
                if (!texts.has(asked.group(1))) {
                    missing.add(asked.group(1) + " in " + file.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aKeyBelongsToOneArea() throws IOException {
        Map<String, List<String>> areas = new HashMap<>();
        for (String area : Texts.AREAS) {
            for (String key : keys(area)) {
                areas.computeIfAbsent(key, _ -> new ArrayList<>()).add(area);
            }
        }
        areas.values().removeIf(list -> list.size() == 1);
        assertThat(areas).as("keys that stand more than once").isEmpty();
    }

    @Test
    void everyBundleIsAnArea() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Texts.AREAS.stream()
                            .map(area -> area + ".properties")
                            .toList());
        }
    }

    /// A quotation mark is written twice where something is filled in; elsewhere it would be shown twice.
    @Test
    void aTextInWhichNothingIsFilledInHasNoDoubledQuotationMark() {
        assertThat(texts.keys())
                .filteredOn(key -> !texts.get(key).contains("{"))
                .allSatisfy(key -> assertThat(texts.get(key)).as(key).doesNotContain("''"));
    }

    @Test
    void textsThatNoCodeMentionsAreFew() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path file : sources()) {
            var found = LITERAL.matcher(Files.readString(file));
            while (found.find()) {
                literals.add(found.group(1));
            }
        }
        var unused = texts.keys().stream()
                .filter(key -> !ENUM_KEY.matcher(key).matches())
                .filter(key -> !mentioned(key, literals))
                .collect(Collectors.toCollection(TreeSet::new));
        unused.forEach(key -> System.out.println("unused text: " + key));
        assertThat(unused).hasSizeLessThan(100);
    }

    /// A key counts as mentioned when it, or a part of it up to or after a dot, is a literal:
    /// `gap.` and `noValue` are put together by the code.
    private static boolean mentioned(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1)) || literals.contains(key.substring(dot + 1))) {
                return true;
            }
        }
        return literals.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    private static List<String> keys(String area) throws IOException {
        try (Stream<String> lines = Files.lines(BUNDLES.resolve(area + ".properties"))) {
            return lines.filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            return walk.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
