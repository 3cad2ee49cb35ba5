package nl.wed.workbench.ui.plan;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.plan.Level;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.navigation.Act;

/// What is measured for which goal, and the risks.
final class FollowUpView {
    private final FollowUpViewModel model;
    private final Dialogs dialogs;
    private final FollowUpDialogs asks;
    private final Names names;
    private final Texts texts;
    private final Node node;

    FollowUpView(FollowUpViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        texts = model.facts().texts();
        names = new Names(model.facts().project(), texts);
        asks = new FollowUpDialogs(dialogs, names);
        var monitoring = monitoring();
        var risks = risks();
        model.facts()
                .project()
                .property()
                .addListener((_, _, _) -> List.of(monitoring, risks).forEach(DataTable::refresh));
        var box = new VBox(monitoringPart(monitoring), risksPart(risks));
        box.getStyleClass().addAll("part-page", "cards");
        node = new Scroll(box);
    }

    Node node() {
        return node;
    }

    private DataTable<Monitoring> monitoring() {
        return new DataTable<>("monitoring", model.monitoring())
                .text(text("monitoring.what"), 2.2, Monitoring::what)
                .text(text("monitoring.goal"), 2, one -> names.of(PlanRecords.GOAL, one.goal()))
                .text(text("monitoring.source"), 1.5, Monitoring::source)
                .text(text("monitoring.owner"), 1.5, one -> names.of(TrajectoryRecords.PARTNER, one.owner()))
                .text(
                        text("monitoring.moments"),
                        1.5,
                        one -> one.moments().isEmpty()
                                ? texts.get("general.unknown")
                                : FollowUpDialogs.days(one.moments()));
    }

    private Node monitoringPart(DataTable<Monitoring> table) {
        return new RecordTable<>(text("monitoring.title"), table, texts)
                .adding(text("monitoring.add"), this::addMonitoring)
                .editing(one -> asks.monitoring(one, text("monitoring.edit"))
                        .ifPresent(now -> model.put(PlanRecords.MONITORING, now)))
                .removing(
                        model.facts().removal(dialogs),
                        PlanRecords.MONITORING,
                        one -> model.remove(PlanRecords.MONITORING, one))
                .empty(text("monitoring.empty"));
    }

    private void addMonitoring() {
        var goals = names.ids(PlanRecords.GOAL);
        if (goals.isEmpty()) {
            GoTo.ask(dialogs, texts, node, text("monitoring.add"), text("monitoring.noGoals"), Act.GOAL);
            return;
        }
        asks.monitoring(
                        new Monitoring(UUID.randomUUID(), goals.getFirst(), "", null, "", null, List.of()),
                        text("monitoring.add"))
                .ifPresent(now -> model.put(PlanRecords.MONITORING, now));
    }

    private DataTable<Risk> risks() {
        return new DataTable<>("risks", model.risks())
                .text(text("risk.text"), 2.6, Risk::text)
                .text(text("risk.likelihood"), 0.9, one -> asks.level(one.likelihood()))
                .text(text("risk.impact"), 0.9, one -> asks.level(one.impact()))
                .text(text("risk.response"), 2.6, Risk::response)
                .text(text("monitoring.owner"), 1.5, one -> names.of(TrajectoryRecords.PARTNER, one.owner()));
    }

    private Node risksPart(DataTable<Risk> table) {
        return new RecordTable<>(text("risk.title"), table, texts)
                .adding(text("risk.add"), this::addRisk)
                .editing(one -> asks.risk(one, text("risk.edit")).ifPresent(now -> model.put(PlanRecords.RISK, now)))
                .removing(model.facts().removal(dialogs), PlanRecords.RISK, one -> model.remove(PlanRecords.RISK, one))
                .empty(text("risk.empty"));
    }

    private void addRisk() {
        asks.risk(new Risk(UUID.randomUUID(), null, "", Level.MIDDLE, Level.MIDDLE, "", null), text("risk.add"))
                .ifPresent(now -> model.put(PlanRecords.RISK, now));
    }

    private String text(String key) {
        return texts.get("plan." + key);
    }
}
