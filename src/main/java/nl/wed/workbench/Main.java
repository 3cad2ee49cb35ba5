package nl.wed.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Starts the program: the window, or a command.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var error = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = CommandLineProgram.commands(out, error).run(arguments);
        System.exit(code);
    }
}
