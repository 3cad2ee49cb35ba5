package nl.wed.workbench.store;

import java.nio.file.Path;

/// Opens a working file and says what came of it: 0 opened, 7 locked, 1 anything else. The arguments are the
/// data folder and the file.
final class OpeningProcess {
    static final int LOCKED = 7;

    private OpeningProcess() {}

    public static void main(String[] arguments) throws Exception {
        var database = new Database(Installation.in(Path.of(arguments[0])), StoreFixture.SETTINGS);
        switch (database.open(Path.of(arguments[1]))) {
            case Opening.Opened opened -> {
                opened.store().close();
                System.exit(0);
            }
            case Opening.Locked _ -> System.exit(LOCKED);
            default -> System.exit(1);
        }
    }
}
