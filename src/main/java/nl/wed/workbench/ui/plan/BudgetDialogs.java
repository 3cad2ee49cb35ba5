package nl.wed.workbench.ui.plan;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;

/// Asks what a post of the budget or a funding is.
record BudgetDialogs(Dialogs dialogs, Names names) {

    Optional<BudgetPost> post(BudgetPost from, String title) {
        var texts = names.texts();
        var description = new SimpleStringProperty(from.description());
        var funding = new SimpleObjectProperty<>(Optional.ofNullable(from.funding()));
        var form = new Form(texts);
        form.text(texts.get("plan.budget.description"), description)
                .id("post-description")
                .required(texts.get("plan.budget.descriptionMissing"));
        form.choice(
                        texts.get("plan.budget.funding"),
                        funding,
                        names.optional(PlanRecords.FUNDING),
                        id -> names.of(PlanRecords.FUNDING, id, texts.get("plan.budget.noFunding")))
                .id("post-funding");
        return dialogs.show(title, texts.get("general.save"), new FormContent(form))
                ? Optional.of(from.with()
                        .description(description.get().strip())
                        .funding(funding.get().orElse(null))
                        .build())
                : Optional.empty();
    }

    Optional<Funding> funding(Funding from, String title) {
        var texts = names.texts();
        var name = new SimpleStringProperty(from.name());
        var temporary = new SimpleBooleanProperty(from.temporary());
        var end = new SimpleObjectProperty<>(from.endDate());
        var note = new SimpleStringProperty(from.note());
        var form = new Form(texts);
        form.text(texts.get("plan.funding.name"), name)
                .id("funding-name")
                .required(texts.get("plan.funding.nameMissing"));
        form.check(texts.get("plan.funding.temporary"), temporary).id("funding-temporary");
        form.date(texts.get("plan.funding.end"), end).id("funding-end");
        form.text(texts.get("plan.funding.note"), note).id("funding-note");
        return dialogs.show(title, texts.get("general.save"), new FormContent(form))
                ? Optional.of(from.with()
                        .name(name.get().strip())
                        .temporary(temporary.get())
                        .endDate(end.get())
                        .note(note.get().strip())
                        .build())
                : Optional.empty();
    }
}
