package nl.wed.workbench.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Opening, every screen and the export under small heaps.
final class Memory {
    private static final int[] MEGABYTES = {256, 192, 160, 128, 96};

    private Memory() {}

    static String measure(Programs programs, Sample sample, Path work) throws Exception {
        var result = new StringBuilder("open, walk all screens, export:");
        for (int size : MEGABYTES) {
            var command = programs.program(
                    "nl.wed.workbench.Main",
                    List.of("-Xmx" + size + "m", "-XX:+ExitOnOutOfMemoryError"),
                    "rehearse",
                    sample.file().toString(),
                    "--out",
                    work.resolve("memory.docx").toString());
            result.append(" -Xmx").append(size).append("m ").append(outcome(programs, command));
        }
        return result.toString();
    }

    private static String outcome(Programs programs, List<String> command) throws InterruptedException {
        try {
            programs.time(command, false);
            return "runs;";
        } catch (IOException e) {
            return "does not run;";
        }
    }
}
