package nl.wed.workbench.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.Endorsement;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.navigation.Act;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What each party says of the plan.
final class SupportView {
    private final Texts texts;
    private final Node node;

    SupportView(FollowUpViewModel model, Dialogs dialogs) {
        texts = model.facts().texts();
        var names = new Names(model.facts().project(), texts);
        var asks = new FollowUpDialogs(dialogs, names);
        var table = new DataTable<>("endorsements", model.endorsements())
                .text(text("party"), 2, one -> names.of(TrajectoryRecords.PARTNER, one.partner()))
                .node(text("agreement"), 1.5, this::badge)
                .text(text("reservation"), 2.2, Endorsement::reservation)
                .text(text("contribution"), 2.2, Endorsement::contribution)
                .text(text("date"), 1.3, this::date);
        var records = new RecordTable<>(text("title"), table, texts)
                .editing(one -> asks.endorsement(one, names.of(TrajectoryRecords.PARTNER, one.partner()))
                        .ifPresent(now -> model.put(PlanRecords.ENDORSEMENT, now)))
                .empty(text("empty"));
        table.empty(
                new EmptyState(MaterialDesignA.ACCOUNT_GROUP_OUTLINE, text("empty"), GoTo.button(texts, Act.PARTIES)));
        table.getStyleClass().remove("short-table");
        table.getStyleClass().add("tall-table");
        var hint = new Label(text("hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        var box = new VBox(hint, records);
        box.getStyleClass().addAll("part-page", "cards");
        node = box;
    }

    Node node() {
        return node;
    }

    private Node badge(Endorsement one) {
        return new Badge(texts.name("plan", one.agreement()), icon(one.agreement()), tone(one.agreement()));
    }

    private String date(Endorsement one) {
        var date = one.date();
        return date == null ? "–" : Numbers.date(date);
    }

    private static Ikon icon(Agreement agreement) {
        return switch (agreement) {
            case YES -> MaterialDesignC.CHECK;
            case WITH_RESERVATION -> MaterialDesignA.ALERT;
            case NO -> MaterialDesignC.CLOSE;
            case OPEN -> MaterialDesignC.CIRCLE_OUTLINE;
        };
    }

    private static Tone tone(Agreement agreement) {
        return switch (agreement) {
            case YES -> Tone.SUCCESS;
            case WITH_RESERVATION -> Tone.WARNING;
            case NO -> Tone.DANGER;
            case OPEN -> Tone.NEUTRAL;
        };
    }

    private String text(String key) {
        return texts.get("plan.endorsement." + key);
    }
}
