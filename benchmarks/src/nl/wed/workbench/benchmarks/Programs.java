package nl.wed.workbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Starts the program and its references as processes with the options of the launcher, each with a
/// start-up cache of its own.
final class Programs {
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private final Path lib;
    private final Path benchmarks;
    private final Path work;

    Programs(Path root, Path work) {
        this.lib = root.resolve("target/werkbank/lib");
        this.benchmarks = root.resolve("benchmarks/target/benchmarks.jar");
        this.work = work;
    }

    /// The command line of the program with this main class; its cache must fit.
    List<String> program(String main, List<String> options, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + lib.resolve("werkbank.aot")));
        return command(all, main, arguments);
    }

    /// The command line of a reference, on the same class path, which is trained first.
    List<String> reference(String main, String... arguments) throws IOException, InterruptedException {
        Path cache = work.resolve(main.substring(main.lastIndexOf('.') + 1) + ".aot");
        var training = List.of("-XX:AOTCacheOutput=" + cache);
        Files.deleteIfExists(cache);
        time(command(training, main, arguments), false);
        var options = List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache);
        return command(options, main, arguments);
    }

    /// Nanoseconds from the start of a process to its end, or to the first line that it prints.
    long time(List<String> command, boolean toFirstLine) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_DATA_HOME", work.resolve("data").toString());
        long start = System.nanoTime();
        var process = builder.start();
        long line = 0;
        String said;
        try (var out = process.inputReader()) {
            said = out.readLine();
            line = System.nanoTime() - start;
            out.transferTo(java.io.Writer.nullWriter());
        }
        int code = process.waitFor();
        long end = System.nanoTime() - start;
        if (code != 0 || toFirstLine && !Ready.LINE.equals(said)) {
            throw new IOException(said + " (" + code + ") from " + String.join(" ", command));
        }
        return toFirstLine ? line : end;
    }

    private List<String> command(List<String> options, String main, String... arguments) throws IOException {
        String classPath = jar() + System.getProperty("path.separator") + benchmarks;
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.add("@" + lib.resolve("java-options"));
        all.addAll(HEADLESS);
        all.addAll(options);
        all.addAll(List.of("--module-path", lib.resolve("javafx").toString(), "-cp", classPath));
        all.add(main);
        all.addAll(List.of(arguments));
        return all;
    }

    private Path jar() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.getFileName().toString().startsWith("werkbank-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
