package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.result.ImportResult.Imported;

/// Ten municipalities in a table, and a folder with one file to read.
record TenMunicipalities(Path path) {
    static final List<String> NAMES = List.of(
            "Almelo", "Borne", "Dalfsen", "Deventer", "Enschede", "Haaksbergen", "Kampen", "Losser", "Ommen", "Zwolle");
    static final List<String> CODES =
            List.of("GM0141", "GM0147", "GM0148", "GM0150", "GM0153", "GM0158", "GM0166", "GM0168", "GM0175", "GM0193");

    /// A line for each, made of its place in the list.
    static String lines(IntFunction<String> line) {
        return IntStream.range(0, NAMES.size()).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    /// What a file is read as, alone in its folder.
    Imported read(String name, String content) throws IOException {
        return alone(name, content).imported();
    }

    /// Why a file that names its year is refused.
    String refused(String content) throws IOException {
        return alone("x 2023.csv", content).reason();
    }

    private Folder alone(String name, String content) throws IOException {
        try (var before = Files.list(path)) {
            for (Path file : before.toList()) {
                Files.delete(file);
            }
        }
        return new Folder(path).with(name, content);
    }
}
