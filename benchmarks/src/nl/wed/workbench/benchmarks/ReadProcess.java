package nl.wed.workbench.benchmarks;

import java.nio.file.Path;

/// Reads the million observations once: `ReadProcess FOLDER`.
public final class ReadProcess {
    private ReadProcess() {}

    public static void main(String[] arguments) {
        System.out.println(ReadMillion.read(Path.of(arguments[0])).size());
    }
}
