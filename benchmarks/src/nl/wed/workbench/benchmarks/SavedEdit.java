package nl.wed.workbench.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.workspace.ProjectStore;

/// One edit of a chapter until the store says that it is on disk, against the commit of one row
/// with the same text in SQLite (WAL, synchronous=FULL).
final class SavedEdit {
    private static final int WARMING_UP = 200;
    private static final int TIMES = 401;

    private int edits;
    private Project project;

    private SavedEdit(Project project) {
        this.project = project;
    }

    static Ratio measure(Sample sample, Path work) throws Exception {
        Path folder = Files.createTempDirectory(work, "edit");
        var content = sample.content();
        var database =
                new Database(Installation.in(folder.resolve("installation")), StoreSettings.standard("benchmark"));
        var opening = database.create(
                folder.resolve("edit.mv.db"),
                content.project(),
                content.observationSets().values(),
                Optional.empty());
        if (!(opening instanceof Opening.Opened opened)) {
            throw new IllegalStateException(opening.toString());
        }
        var edit = new SavedEdit(content.project());
        try (var store = opened.store();
                var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("row.db"))) {
            try (var statement = connection.createStatement()) {
                statement.execute("pragma journal_mode=wal");
                statement.execute("pragma synchronous=full");
                statement.execute("create table edit (id integer primary key, body text)");
            }
            try (var insert = connection.prepareStatement("insert into edit (body) values (?)")) {
                Ratio.interleaved("", WARMING_UP, () -> edit.save(store), () -> edit.row(insert), 4);
                return Ratio.interleaved(
                        "one edit on disk / commit of one row in SQLite",
                        TIMES,
                        () -> edit.save(store),
                        () -> edit.row(insert),
                        4);
            }
        }
    }

    private long save(ProjectStore store) {
        var chapter = project.all(PlanRecords.CHAPTER_TEXT).get(edits % 10);
        project = project.put(PlanRecords.CHAPTER_TEXT, chapter.withText(text()));
        long start = System.nanoTime();
        store.save(project, "edit").join();
        return System.nanoTime() - start;
    }

    private long row(PreparedStatement insert) throws Exception {
        insert.setString(1, text());
        long start = System.nanoTime();
        insert.executeUpdate();
        return System.nanoTime() - start;
    }

    private String text() {
        return "Wijziging " + edits++ + ". " + "Een zin van een hoofdstuk. ".repeat(20);
    }
}
