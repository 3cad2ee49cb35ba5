package nl.wed.workbench.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.H2ProjectStore;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.workspace.ProjectStore;

/// One edit until the store says that it is on disk, against the commit of one row with the same text in SQLite (WAL,
/// synchronous=FULL).
final class SavedEdit {
    private static final int WARMING_UP = 200;
    private static final int TIMES = 401;

    private final What what;
    private int edits;
    private Project project;

    /// What is edited, in turn.
    enum What {
        CHAPTER,
        FINDING
    }

    SavedEdit(What what, Project project) {
        this.what = what;
        this.project = project;
    }

    static Ratio measure(String row, What what, ProjectPackage content, Path work) throws Exception {
        var edit = new SavedEdit(what, content.project());
        return stored(content, Files.createTempDirectory(work, "edit"), store -> {
            try (var connection = DriverManager.getConnection(
                    "jdbc:sqlite:" + Files.createTempDirectory(work, "row").resolve("row.db"))) {
                try (var statement = connection.createStatement()) {
                    statement.execute("pragma journal_mode=wal");
                    statement.execute("pragma synchronous=full");
                    statement.execute("create table edit (id integer primary key, body text)");
                }
                try (var insert = connection.prepareStatement("insert into edit (body) values (?)")) {
                    Ratio.interleaved("", WARMING_UP, () -> edit.save(store), () -> edit.row(insert), 3);
                    return Ratio.interleaved(row, TIMES, () -> edit.save(store), () -> edit.row(insert), 3);
                }
            }
        });
    }

    /// What is done with a working file.
    interface Used<T> {
        T with(H2ProjectStore store) throws Exception;
    }

    static <T> T stored(ProjectPackage content, Path folder, Used<T> used) throws Exception {
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
        try (var store = opened.store()) {
            return used.with(store);
        }
    }

    /// The trajectory after all edits so far.
    Project project() {
        return project;
    }

    long save(ProjectStore store) {
        project = changed();
        long start = System.nanoTime();
        store.save(project, "edit").join();
        return System.nanoTime() - start;
    }

    private Project changed() {
        if (what == What.CHAPTER) {
            var chapter = project.all(PlanRecords.CHAPTER_TEXT).get(edits % 10);
            return project.put(PlanRecords.CHAPTER_TEXT, chapter.withText(text()));
        }
        var findings = project.all(InterviewRecords.FINDING);
        var finding = findings.get(edits * 7 % findings.size());
        return project.put(InterviewRecords.FINDING, finding.withText(text()));
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
