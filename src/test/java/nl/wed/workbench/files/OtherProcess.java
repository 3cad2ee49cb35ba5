package nl.wed.workbench.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A program of the tests in a process of its own, which can be killed.
public final class OtherProcess {
    private OtherProcess() {}

    /// Starts the main method of that class with the classes of the tests.
    public static Process of(Class<?> main, String... arguments) throws IOException {
        return with(List.of(), main, arguments);
    }

    /// The same with options for the virtual machine.
    public static Process with(List<String> options, Class<?> main, String... arguments) throws IOException {
        var command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto"),
                        options.stream(),
                        Stream.of(
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                main.getName()),
                        Stream.of(arguments))
                .flatMap(part -> part);
        return new ProcessBuilder(command.toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
