package nl.wed.workbench.cli;

import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.review.CheckFinding;
import nl.wed.workbench.domain.review.Edition;
import nl.wed.workbench.domain.review.Rereading;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.sources.indicators.ImportCheck;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.store.H2ProjectStore;
import nl.wed.workbench.store.OlderState;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.texts.Sentence;

/// Puts the result of an import into a trajectory and says how it was understood, or says why it
/// was refused.
public final class ImportTaking {
    private static final int MOST_FINDINGS = 8;
    private static final String ANSWER = "cli.import.answer.";

    private final Console console;
    private final Catalogue catalogue;

    public ImportTaking(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    /// Says what there is to say of a working file that was opened all the same.
    void tell(Opening.Opened opened) {
        opened.store().older().map(OlderState::sentence).ifPresent(console::warn);
        opened.syncService()
                .map(name -> Sentence.of("store.warning.synced", name))
                .ifPresent(console::warn);
    }

    /// Whether the result was taken; `source` is what the user asked for.
    boolean taken(H2ProjectStore store, String source, ImportResult result) {
        return switch (result) {
            case ImportResult.Imported imported -> {
                var before = store.load();
                var project = new ImportApply(catalogue, UUID::randomUUID).apply(before, store, imported, true);
                sayReread(before, store, imported);
                sayFewer(before, store, imported);
                store.keep(imported.observations()).join();
                store.save(project, console.texts().get("cli.import.label")).join();
                say(imported);
                check(project, imported);
                yield true;
            }
            case ImportResult.Refused refusal -> {
                Object[] arguments = refusal.arguments().toArray();
                console.warn(Sentence.of(
                        "cli.import.refused", source, console.texts().get(refusal.reasonKey(), arguments)));
                String reason =
                        refusal.reasonKey().substring(refusal.reasonKey().lastIndexOf('.') + 1);
                if (console.texts().has(ANSWER + reason)) {
                    console.warn(Sentence.of(ANSWER + reason, arguments));
                }
                yield false;
            }
        };
    }

    /// That the same file was there with other values, and how many indicators that touches.
    private void sayReread(Project before, Observations observations, ImportResult.Imported imported) {
        Rereading.of(before, imported.dataSet(), imported.observations(), observations)
                .ifPresent(one -> console.warn(Sentence.of(
                        "cli.import.reread",
                        one.before().title(),
                        one.marks(before, UUID::randomUUID).size())));
    }

    /// That a newer edition of a table has fewer municipalities to compare with.
    private void sayFewer(Project before, Observations observations, ImportResult.Imported imported) {
        Edition.of(before, imported.dataSet(), imported.observations(), observations)
                .flatMap(one -> one.fewer(before))
                .ifPresent(few -> console.warn(Sentence.of("intake.fewer", few.left(), few.before())));
    }

    /// What can hardly be right in the figures, the heaviest first; the rest is counted.
    private void check(Project project, ImportResult.Imported imported) {
        var matches = new ImportApply(catalogue, UUID::randomUUID).matches(imported);
        String own = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        var findings = ImportCheck.of(imported, matches, own);
        findings.stream().limit(MOST_FINDINGS).forEach(this::warn);
        if (findings.size() > MOST_FINDINGS) {
            console.warn(Sentence.of("cli.import.checkMore", findings.size() - MOST_FINDINGS));
        }
    }

    private void warn(CheckFinding finding) {
        console.warn(Sentence.of(finding.key(), finding.arguments().toArray()));
    }

    private void say(ImportResult.Imported imported) {
        imported.warnings().forEach(one -> console.warn(Sentence.of(one.key(), one.values())));
        var counts = imported.counts();
        console.say(
                "cli.import.done",
                imported.dataSet().title(),
                counts.known(),
                counts.suppressed(),
                counts.missing(),
                counts.regions());
        if (counts.rows() > 0) {
            console.say("cli.import.rows", counts.rows(), counts.rows() - counts.rowsLeft(), counts.rowsLeft());
        }
    }
}
