package nl.wed.workbench.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// The texts that the program brings itself: what it knows of indicators, causes and interventions.
final class Content {
    private static final Path FOLDER = Path.of("src/main/resources/catalogue");

    private Content() {}

    static Set<String> read() throws IOException {
        var texts = new HashSet<String>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                texts.addAll(WedFile.texts(Files.readString(file)));
            }
        }
        return texts;
    }
}
