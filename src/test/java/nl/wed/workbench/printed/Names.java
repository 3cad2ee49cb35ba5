package nl.wed.workbench.printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of municipalities, live and former, by their code, from the lists of the program read line by line.
final class Names {
    private static final Path FOLDER = Path.of("src/main/resources/catalogue");

    private final Map<String, String> byCode = new HashMap<>();

    static Names read() {
        var names = new Names();
        for (String list : List.of("municipalities.csv", "former-municipalities.csv")) {
            try {
                Files.readAllLines(FOLDER.resolve(list)).stream()
                        .filter(line -> line.startsWith("GM"))
                        .map(line -> line.split(";"))
                        .forEach(fields -> names.byCode.put(fields[0], fields[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    /// The name as documents print it: 'Groningen', without the addition that tells it from the province.
    String of(String code) {
        String name = byCode.getOrDefault(code, code);
        return name.replace(" (gemeente)", "");
    }

    /// A name without what stands in brackets behind it, to compare the spellings of two sources.
    static String bare(String name) {
        return name.replaceAll(" *\\(.*\\)", "").strip();
    }
}
