package nl.wed.workbench.ui.figures.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.Offered;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;

/// Reads what was offered into cards; called away from the thread of the window.
final class Reading {
    /// The cards of the tables, and what became of every file.
    record Outcome(List<ImportCard> cards, List<Batch.FileOutcome> files) {}

    private final Importers sources = Importers.standard();
    private final Previewing previewing;
    private final Intake intake;
    private final Texts texts;

    Reading(Previewing previewing, Intake intake, Texts texts) {
        this.previewing = previewing;
        this.intake = intake;
        this.texts = texts;
    }

    /// The options of a user, listened to and stoppable, at the time of this installation.
    ImportOptions watched(ImportOptions options, Background.Progress progress) {
        var paced = new Paced(progress);
        return new ImportOptions(
                options.answers(),
                progress::cancelled,
                (done, total) -> paced.done((double) done / Math.max(total, 1)),
                options.limits(),
                intake.clock());
    }

    /// What came of these files and folders for a trajectory.
    Outcome read(List<Path> paths, ImportOptions options, Project project) {
        Offered offered = sources.offered(paths, options, intake.mappings().all());
        List<ImportCard> cards = new ArrayList<>();
        List<Batch.FileOutcome> files = new ArrayList<>();
        // Files beside each other often need the same warning; once is enough.
        Set<Warning> told = new HashSet<>();
        for (Offered.Table table : offered.tables()) {
            List<Path> again = table.paths().isEmpty() ? paths : table.paths();
            switch (table.result()) {
                case Imported imported -> {
                    cards.add(new ImportCard.Ready(previewing.of(imported, again, project, told)));
                    String title = imported.dataSet().title();
                    table.files().forEach(file -> files.add(read(file, title)));
                }
                case Refused refused -> {
                    var refusal = new ImportCard.Refusal(refused, table.files(), again, options.answers());
                    cards.add(refusal);
                    table.files().forEach(file -> files.add(refused(file, refused, refusal.isQuestion())));
                }
            }
        }
        offered.left().forEach(left -> files.add(refused(left.file(), left.reason(), false)));
        if (cards.isEmpty()) {
            var nothing = (Refused) offered.results().getFirst();
            cards.add(new ImportCard.Refusal(nothing, List.of(), paths, options.answers()));
        }
        return new Outcome(cards, files);
    }

    private Batch.FileOutcome read(String file, String title) {
        return new Batch.FileOutcome(file, true, false, texts.get("intake.file.read", title));
    }

    private Batch.FileOutcome refused(String file, Refused reason, boolean asked) {
        return new Batch.FileOutcome(
                file,
                false,
                asked,
                texts.get(reason.reasonKey(), reason.arguments().toArray()));
    }
}
