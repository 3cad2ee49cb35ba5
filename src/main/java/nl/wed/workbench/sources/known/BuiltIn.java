package nl.wed.workbench.sources.known;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lists that come with the program: lines of cells between tabs, the first line a header,
/// lines that begin with `#` the source.
public final class BuiltIn {
    private BuiltIn() {}

    public static List<String[]> rows(String name) {
        try (var stream = BuiltIn.class.getResourceAsStream("/sources/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("resource sources/" + name + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
