package nl.wed.workbench.cli;

import java.util.concurrent.Callable;

/// One command: a picocli-annotated class whose call gives the exit code. What it cannot do it says
/// with a [CommandRefused].
public interface Command extends Callable<Integer> {
    int DONE = 0;
    int BLOCKING = 1;
    int REFUSED = 2;
}
