package nl.wed.workbench.store;

import java.nio.file.Path;

/// Opens a file of before encryption, which has the first schema too, and dies without a
/// word at the step of that number. The arguments are the data folder, the file and the number.
final class UpgradingProcess {
    private UpgradingProcess() {}

    static Database database(Path folder, int dieAt) throws Exception {
        var counted = new int[1];
        return new Database(
                Installation.in(folder),
                StoreFixture.SETTINGS,
                Migrations.standard(),
                new Database.Seams(
                        _ -> {
                            if (++counted[0] == dieAt) {
                                Runtime.getRuntime().halt(9);
                            }
                        },
                        ""));
    }

    public static void main(String[] arguments) throws Exception {
        var opening =
                database(Path.of(arguments[0]), Integer.parseInt(arguments[2])).open(Path.of(arguments[1]));
        System.exit(opening instanceof Opening.Opened ? 0 : 1);
    }
}
