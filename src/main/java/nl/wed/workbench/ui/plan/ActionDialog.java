package nl.wed.workbench.ui.plan;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;

/// Asks what an activity or milestone is.
record ActionDialog(Dialogs dialogs, Names names) {

    Optional<Action> ask(Action from, String title) {
        var texts = names.texts();
        var name = new SimpleStringProperty(from.title());
        var owner = new SimpleObjectProperty<>(Optional.ofNullable(from.owner()));
        var start = new SimpleObjectProperty<>(from.start());
        var end = new SimpleObjectProperty<>(from.end());
        var milestone = new SimpleBooleanProperty(from.milestone());
        var result = new SimpleStringProperty(from.result());
        var form = new Form(texts);
        form.text(texts.get("plan.action.title"), name)
                .id("action-title")
                .required(texts.get("plan.action.titleMissing"));
        form.check(texts.get("plan.action.isMilestone"), milestone).id("action-milestone");
        form.choice(
                texts.get("plan.action.owner"),
                owner,
                names.optional(TrajectoryRecords.PARTNER),
                id -> names.of(TrajectoryRecords.PARTNER, id, texts.get("general.unknown")));
        form.beside(
                form.date(texts.get("plan.action.start"), start).id("action-start"),
                form.date(texts.get("plan.action.end"), end).id("action-end"));
        form.text(texts.get("plan.action.result"), result).id("action-result");
        return dialogs.show(title, texts.get("general.save"), new FormContent(form))
                ? Optional.of(from.with()
                        .title(name.get().strip())
                        .owner(owner.get().orElse(null))
                        .start(start.get())
                        .end(end.get())
                        .milestone(milestone.get())
                        .result(result.get().strip())
                        .build())
                : Optional.empty();
    }
}
