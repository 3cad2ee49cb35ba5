package nl.wed.workbench.ui.plan;

import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import nl.wed.workbench.domain.plan.Obligation;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;

/// The legal duties and where in the plan they are met.
record ObligationsTable(ChaptersViewModel model, Dialogs dialogs) {

    Node node() {
        var texts = model.facts().texts();
        var table = new DataTable<>("obligations", model.obligations())
                .text(texts.get("plan.obligation.name"), 2, Obligation::name)
                .text(
                        texts.get("plan.obligation.place"),
                        1.2,
                        one -> one.place().isBlank() ? texts.get("general.unknown") : one.place());
        return new RecordTable<>(texts.get("plan.obligations"), table, texts)
                .adding(texts.get("general.add"), () -> ask(new Obligation(UUID.randomUUID(), "", "")))
                .editing(this::ask)
                .removing(model.facts().removal(dialogs), PlanRecords.OBLIGATION, model::remove)
                .empty(texts.get("plan.obligations.empty"));
    }

    private void ask(Obligation from) {
        var texts = model.facts().texts();
        var name = new SimpleStringProperty(from.name());
        var place = new SimpleStringProperty(from.place());
        var form = new Form(texts);
        form.area(texts.get("plan.obligation.name"), 2, name)
                .id("obligation-name")
                .required(texts.get("plan.obligation.nameMissing"));
        form.text(texts.get("plan.obligation.place"), place)
                .id("obligation-place")
                .help(texts.get("plan.obligation.placeHelp"));
        if (dialogs.show(texts.get("plan.obligation.title"), texts.get("general.save"), new FormContent(form))) {
            model.put(from.withName(name.get().strip()).withPlace(place.get().strip()));
        }
    }
}
