package nl.wed.workbench.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes a working file and dies without a word at that step of it. The arguments are the data folder, the file,
/// the step and, when it is made of a backup, that.
final class MakingProcess {
    private MakingProcess() {}

    public static void main(String[] arguments) throws Exception {
        var database = StoreFixture.dyingAt(Path.of(arguments[0]), arguments[2]);
        Path file = Path.of(arguments[1]);
        if (arguments.length > 3) {
            database.restore(Path.of(arguments[3]), file, Optional.empty());
        } else {
            database.create(file, StoreFixture.project(2), List.of(), Optional.empty());
        }
        System.exit(1);
    }
}
