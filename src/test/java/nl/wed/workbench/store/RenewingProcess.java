package nl.wed.workbench.store;

import java.nio.file.Path;

/// Chooses another password and dies without a word at that step of it. The arguments are the data folder, the
/// file, the step, the password of now and the next.
final class RenewingProcess {
    private RenewingProcess() {}

    public static void main(String[] arguments) throws Exception {
        var database = StoreFixture.dyingAt(Path.of(arguments[0]), arguments[2]);
        var store = ((Opening.Opened) database.open(Path.of(arguments[1]))).store();
        store.vault().unlock(arguments[3].toCharArray());
        store.vault().choosePassword(arguments[4].toCharArray()).join();
        System.exit(1);
    }
}
