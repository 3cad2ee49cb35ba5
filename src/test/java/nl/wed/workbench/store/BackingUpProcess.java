package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.BackupRefused;

/// Makes full backups of a working file, writes them anew and makes working files of them until it is killed, and
/// prints each file once it is called made.
final class BackingUpProcess {
    private BackingUpProcess() {}

    public static void main(String[] args) throws IOException, BackupRefused {
        Path file = Path.of(args[0]);
        var database = new Database(Installation.in(Path.of(args[1])), StoreFixture.SETTINGS);
        var store = ((Opening.Opened) database.open(file)).store();
        for (int i = 0; ; i++) {
            store.save(store.load().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("bericht " + i)), "")
                    .join();
            store.saveVersion("versie " + i, Author.UNKNOWN, store.load()).join();
            var made = store.backups().make().file();
            System.out.println(made);
            if (i % 3 == 0) {
                new BackupMaker(database)
                        .rewrite(
                                made,
                                (_, handle, edit) -> VersionRows.all(handle)
                                        .forEach(one -> VersionRows.rename(handle, edit, one.id(), "anders")));
                System.out.println(made);
            }
            if (i % 3 == 1) {
                Path beside = file.resolveSibling("Naast-" + args[2] + "-" + i + ".mv.db");
                var restored = database.restore(made, beside, Optional.empty());
                ((Opening.Opened) restored.opening()).store().close();
                System.out.println(beside);
            }
            System.out.flush();
        }
    }
}
