package nl.wed.workbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reading a million observations as an import does (recognising, reading, checking, hashing),
/// against what reads the same bytes and keeps nothing.
final class ReadMillion {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private ReadMillion() {}

    static ObservationSet read(Path folder) {
        var result = Importers.standard().read(List.of(folder), ImportOptions.standard());
        if (result instanceof ImportResult.Imported imported
                && imported.observations().size() == MillionCells.CELLS) {
            return imported.observations();
        }
        throw new IllegalStateException(result.toString());
    }

    static long timeRead(Path folder) {
        long start = System.nanoTime();
        read(folder);
        return System.nanoTime() - start;
    }

    /// Every token of the pages of data, by Jackson, without looking at one.
    static long timeTokens(Path folder) throws IOException {
        long start = System.nanoTime();
        for (Path page : pages(folder)) {
            try (var stream = Files.newInputStream(page);
                    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
                while (parser.nextToken() != null) {
                    // The scan itself is the reference.
                }
            }
        }
        return System.nanoTime() - start;
    }

    /// Python's `json.load` of the pages of data, timed by itself, one page in memory at a time.
    static long timePython(Path folder) throws IOException, InterruptedException {
        String program = """
            import json, sys, time
            start = time.perf_counter_ns()
            for name in sys.argv[1:]:
                with open(name, encoding='utf-8') as page:
                    json.load(page)
            print(time.perf_counter_ns() - start)
            """;
        Stream<String> names = pages(folder).stream().map(Path::toString);
        List<String> command =
                Stream.concat(Stream.of("python3", "-c", program), names).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            String line = out.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new IOException("python3: " + line);
            }
            return Long.parseLong(line.strip());
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("Observations"))
                    .sorted()
                    .toList();
        }
    }
}
