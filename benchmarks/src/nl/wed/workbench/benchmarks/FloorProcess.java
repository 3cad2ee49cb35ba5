package nl.wed.workbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The floor of an export as a program: `FloorProcess PARTS OUT`.
public final class FloorProcess {
    private FloorProcess() {}

    public static void main(String[] arguments) throws IOException {
        var parts = Parts.of(Files.readAllBytes(Path.of(arguments[0])));
        Files.write(Path.of(arguments[1]), parts.write());
    }
}
