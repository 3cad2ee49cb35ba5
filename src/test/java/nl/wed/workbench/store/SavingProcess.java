package nl.wed.workbench.store;

import java.nio.file.Path;
import nl.wed.workbench.domain.figures.FigureRecords;

/// Edits and saves until it is killed; prints the id of each record once it was called saved. The
/// arguments are the file and the folder of the installation.
final class SavingProcess {
    private SavingProcess() {}

    public static void main(String[] arguments) throws Exception {
        var database = new Database(Installation.in(Path.of(arguments[1])), StoreSettings.standard("0.1.0"));
        var opening = database.open(Path.of(arguments[0]));
        if (!(opening instanceof Opening.Opened opened)) {
            System.out.println("refused " + opening);
            return;
        }
        var store = opened.store();
        var project = store.load();
        while (true) {
            var message = StoreFixture.message("bericht");
            project = project.put(FigureRecords.KEY_MESSAGE, message);
            store.save(project, "bericht").join();
            System.out.println(message.id());
        }
    }
}
