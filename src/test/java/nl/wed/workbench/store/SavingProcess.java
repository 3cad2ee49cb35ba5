package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.report.model.Cover;
import nl.wed.workbench.report.model.Layout;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Report;
import nl.wed.workbench.report.word.WordWriter;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Draft;
import nl.wed.workbench.workspace.ExchangedPackage;

/// Works until it is killed: edits, names, versions, drafts, packages that are sent, exports, snapshots and full
/// backups; prints what each was and its id or file once it was called saved. The arguments are the file, the folder of
/// the installation, a folder for what goes out and a number that decides what is done when.
final class SavingProcess {
    private final H2ProjectStore store;
    private final Path out;
    private final Random random;
    private Project project;

    private SavingProcess(H2ProjectStore store, Path out, Random random) {
        this.store = store;
        this.out = out;
        this.random = random;
        this.project = store.load();
    }

    static StoreSettings settings() {
        return new StoreSettings(
                "0.1.0",
                Duration.ofMinutes(10),
                Duration.ofSeconds(1),
                StoreFixture.SETTINGS.passwordCost(),
                java.time.Clock.systemUTC());
    }

    public static void main(String[] arguments) throws Exception {
        var database = new Database(Installation.in(Path.of(arguments[1])), settings());
        var opening = database.open(Path.of(arguments[0]));
        if (!(opening instanceof Opening.Opened opened)) {
            System.out.println("refused " + opening);
            return;
        }
        var random = new Random(Long.parseLong(arguments[3]));
        var process = new SavingProcess(opened.store(), Files.createDirectories(Path.of(arguments[2])), random);
        while (true) {
            process.act();
        }
    }

    private void act() throws Exception {
        var id = UUID.randomUUID();
        switch (random.nextInt(14)) {
            case 0 -> {
                store.vault()
                        .put(new RespondentKey(id, "Els Zonderling", "Bieb", "els@x.nl", "06"))
                        .join();
                System.out.println("name " + id);
            }
            case 1 ->
                System.out.println("version "
                        + store.saveVersion("Na stap 2", Author.UNKNOWN, project)
                                .join()
                                .id());
            case 2 -> {
                Path file = out.resolve(id + ".wed");
                new PackageWriter("0.1.0").writeBackup(file, project, store, Optional.empty());
                System.out.println("package " + id);
                var sent = ExchangedPackage.sent(
                        "aa".repeat(32), Instant.EPOCH, String.valueOf(file.getFileName()), Author.UNKNOWN, "Jan");
                store.packages().add(sent, project).join();
                System.out.println("sent " + sent.id());
            }
            case 3 -> {
                store.snapshotNow().join();
                System.out.println("snapshot " + id);
            }
            case 4 ->
                System.out.println("backup " + store.backups().make().file().getFileName());
            case 5 -> {
                var drafts = new ArrayList<>(store.drafts().load());
                drafts.add(new Draft(id.toString(), "Bericht", "getypt", "", Instant.EPOCH));
                store.drafts().keep(drafts);
                // Saving is in turn with drafts, so that they are on the disk when an edit is.
                edit();
                System.out.println("draft " + id);
            }
            case 6 -> export(id);
            default -> edit();
        }
    }

    private void edit() {
        var message = StoreFixture.message("bericht");
        project = project.put(FigureRecords.KEY_MESSAGE, message);
        store.save(project, "bericht").join();
        System.out.println("edit " + message.id());
    }

    private void export(UUID id) throws IOException {
        var cover = new Cover("Beleidsaanpak", "", "Gemeente Voorbeelddam", "2026", "", "", List.of());
        var report = new Report(cover, "Beleidsaanpak", Layout.LEAFLET, List.of(Paragraph.of("Bericht.")));
        new WordWriter(Texts.load()::get).write(report, out.resolve(id + ".docx"));
        System.out.println("export " + id);
    }
}
