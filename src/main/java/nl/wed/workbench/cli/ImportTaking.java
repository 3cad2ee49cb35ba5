package nl.wed.workbench.cli;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.sources.ImportApply;
import nl.wed.workbench.sources.ImportResult;
import nl.wed.workbench.store.H2ProjectStore;
import nl.wed.workbench.texts.Sentence;

import java.util.UUID;

/// Puts the result of an import into a trajectory and says how it was understood, or says why it
/// was refused.
public final class ImportTaking {
    private final Console console;
    private final Catalogue catalogue;

    public ImportTaking(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    /// Whether the result was taken; `source` is what the user asked for.
    boolean taken(H2ProjectStore store, String source, ImportResult result) {
        return switch (result) {
            case ImportResult.Imported imported -> {
                var project =
                        new ImportApply(catalogue, UUID::randomUUID)
                                .apply(store.load(), store, imported, true);
                store.keep(imported.observations()).join();
                store.save(project, console.texts().get("cli.import.label")).join();
                say(imported);
                yield true;
            }
            case ImportResult.Refused refusal -> {
                console.warn(
                        Sentence.of(
                                "cli.import.refused",
                                source,
                                console.texts()
                                        .get(refusal.reasonKey(), refusal.arguments().toArray())));
                yield false;
            }
        };
    }

    private void say(ImportResult.Imported imported) {
        imported.warnings()
                .forEach(one -> console.warn(Sentence.of(one.key(), one.arguments().toArray())));
        var counts = imported.counts();
        console.say(
                "cli.import.done",
                imported.dataSet().title(),
                counts.known(),
                counts.suppressed(),
                counts.missing(),
                counts.regions());
    }
}
