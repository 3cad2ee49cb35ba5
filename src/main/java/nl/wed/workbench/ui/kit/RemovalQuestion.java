package nl.wed.workbench.ui.kit;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.RemovalWords;
import nl.wed.workbench.texts.Texts;

/// Asks before a record is removed, with what hangs on it and what becomes of that, as their classes declare.
public record RemovalQuestion(Dialogs dialogs, Texts texts, Supplier<Project> project) {

    /// Whether it goes; `act` names the button that does.
    public boolean goes(Ref ref, String act) {
        var now = project.get();
        String name = now.find(ref).map(record -> RecordLabel.of(now, record)).orElse("");
        return dialogs.confirm(texts.get("removal.title", name), body(hanging(ref)), act);
    }

    /// The same, not asked when nothing hangs on it: it can be undone.
    public boolean goesUnasked(Ref ref, String act) {
        return hanging(ref).isEmpty() || goes(ref, act);
    }

    /// What hangs on it and what becomes of that; empty when nothing does.
    public String hanging(Ref ref) {
        return new RemovalWords(texts).of(Removal.plan(project.get(), ref));
    }

    private String body(String hanging) {
        return Stream.of(hanging, texts.get("removal.undo"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
