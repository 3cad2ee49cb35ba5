package nl.wed.workbench.ui.plan;

import java.util.UUID;
import javafx.scene.Node;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Dialogs;

/// Where the money comes from, until when, and how much of it the budget uses.
record FundingTable(BudgetViewModel model, BudgetDialogs asks, Dialogs dialogs) {

    Node node() {
        var texts = model.facts().texts();
        var table = new DataTable<>("funding", model.funding())
                .text(texts.get("plan.funding.name"), 2.2, Funding::name)
                .text(texts.get("plan.funding.kind"), 1.2, this::kind)
                .text(texts.get("plan.funding.end"), 1.4, this::end)
                .text(texts.get("plan.funding.used"), 1.3, this::used)
                .text(texts.get("plan.funding.note"), 2, Funding::note);
        model.facts().project().property().addListener((_, _, _) -> table.refresh());
        return new RecordTable<>(texts.get("plan.funding.title"), table, texts)
                .adding(texts.get("plan.funding.add"), this::add)
                .editing(
                        one -> asks.funding(one, texts.get("plan.funding.edit")).ifPresent(model::put))
                .removing(dialogs, Funding::name, model::remove)
                .empty(texts.get("plan.funding.empty"));
    }

    private void add() {
        asks.funding(
                        new Funding(UUID.randomUUID(), "", false, null, ""),
                        model.facts().texts().get("plan.funding.add"))
                .ifPresent(model::put);
    }

    private String kind(Funding one) {
        return model.facts().texts().get(one.temporary() ? "plan.funding.isTemporary" : "plan.funding.isStructural");
    }

    private String end(Funding one) {
        var end = one.endDate();
        if (end != null) {
            return Numbers.date(end);
        }
        return one.temporary() ? model.facts().texts().get("general.unknown") : "–";
    }

    private String used(Funding one) {
        return model.words(model.budget().paidBy(one.id()));
    }
}
