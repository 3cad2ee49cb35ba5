package nl.wed.workbench.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.Endorsement;
import nl.wed.workbench.domain.plan.Level;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.domain.typed.TypedDate;
import nl.wed.workbench.domain.typed.TypedDates;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Field;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;

/// Asks what is measured, what can go wrong and what a party says.
record FollowUpDialogs(Dialogs dialogs, Names names) {
    private static final TypedDates DAYS = new TypedDates(TypedDate.OF_PLAN);

    Optional<Monitoring> monitoring(Monitoring from, String title) {
        var what = new SimpleStringProperty(from.what());
        var goal = new SimpleObjectProperty<>(from.goal());
        var indicator = new SimpleObjectProperty<>(Optional.ofNullable(from.indicator()));
        var source = new SimpleStringProperty(from.source());
        var owner = new SimpleObjectProperty<>(Optional.ofNullable(from.owner()));
        var moments = new SimpleObjectProperty<>(from.moments());
        var form = new Form(texts());
        form.choice(
                        text("plan.monitoring.goal"),
                        goal,
                        names.ids(PlanRecords.GOAL),
                        id -> names.of(PlanRecords.GOAL, id))
                .id("monitoring-goal");
        form.text(text("plan.monitoring.what"), what)
                .id("monitoring-what")
                .required(text("plan.monitoring.whatMissing"));
        form.choice(
                text("plan.goal.indicator"),
                indicator,
                names.optional(FigureRecords.INDICATOR),
                id -> names.of(FigureRecords.INDICATOR, id, text("plan.goal.ownMeasure")));
        form.text(text("plan.monitoring.source"), source).id("monitoring-source");
        partner(form, owner).id("monitoring-owner");
        form.typed(text("plan.monitoring.moments"), moments, DAYS)
                .id("monitoring-moments")
                .help(text("plan.monitoring.momentsHelp"));
        return shown(title, form)
                ? Optional.of(from.with()
                        .goal(goal.get())
                        .what(what.get().strip())
                        .indicator(indicator.get().orElse(null))
                        .source(source.get().strip())
                        .owner(owner.get().orElse(null))
                        .moments(moments.get())
                        .build())
                : Optional.empty();
    }

    Optional<Risk> risk(Risk from, String title) {
        var words = new SimpleStringProperty(from.text());
        var priority = new SimpleObjectProperty<>(Optional.ofNullable(from.priority()));
        var likelihood = new SimpleObjectProperty<>(from.likelihood());
        var impact = new SimpleObjectProperty<>(from.impact());
        var response = new SimpleStringProperty(from.response());
        var owner = new SimpleObjectProperty<>(Optional.ofNullable(from.owner()));
        var form = new Form(texts());
        form.area(text("plan.risk.text"), 2, words).id("risk-text").required(text("plan.risk.textMissing"));
        form.choice(
                text("plan.goal.priority"),
                priority,
                names.optional(PlanRecords.PRIORITY),
                id -> names.of(PlanRecords.PRIORITY, id, text("plan.risk.whole")));
        var levels = List.of(Level.values());
        form.beside(
                form.choice(text("plan.risk.likelihood"), likelihood, levels, this::level),
                form.choice(text("plan.risk.impact"), impact, levels, this::level));
        form.area(text("plan.risk.response"), 2, response).id("risk-response");
        partner(form, owner).id("risk-owner");
        return shown(title, form)
                ? Optional.of(from.with()
                        .priority(priority.get().orElse(null))
                        .text(words.get().strip())
                        .likelihood(likelihood.get())
                        .impact(impact.get())
                        .response(response.get().strip())
                        .owner(owner.get().orElse(null))
                        .build())
                : Optional.empty();
    }

    Optional<Endorsement> endorsement(Endorsement from, String title) {
        var agreement = new SimpleObjectProperty<>(from.agreement());
        var reservation = new SimpleStringProperty(from.reservation());
        var contribution = new SimpleStringProperty(from.contribution());
        var date = new SimpleObjectProperty<>(from.date());
        var form = new Form(texts());
        form.choice(
                        text("plan.endorsement.agreement"),
                        agreement,
                        List.of(Agreement.values()),
                        one -> texts().name("plan", one))
                .id("endorsement-agreement");
        form.area(text("plan.endorsement.reservation"), 2, reservation).id("endorsement-reservation");
        form.area(text("plan.endorsement.contribution"), 2, contribution).id("endorsement-contribution");
        form.date(text("plan.endorsement.date"), date).id("endorsement-date");
        return shown(title, form)
                ? Optional.of(from.with()
                        .agreement(agreement.get())
                        .reservation(reservation.get().strip())
                        .contribution(contribution.get().strip())
                        .date(date.get())
                        .build())
                : Optional.empty();
    }

    String level(Level level) {
        return texts().name("plan", level);
    }

    static String days(List<LocalDate> days) {
        return DAYS.write(days);
    }

    private Field<Optional<UUID>> partner(Form form, SimpleObjectProperty<Optional<UUID>> owner) {
        return form.choice(
                text("plan.monitoring.owner"),
                owner,
                names.optional(TrajectoryRecords.PARTNER),
                id -> names.of(TrajectoryRecords.PARTNER, id, text("general.unknown")));
    }

    private boolean shown(String title, Form form) {
        return dialogs.show(title, text("general.save"), new FormContent(form));
    }

    private Texts texts() {
        return names.texts();
    }

    private String text(String key) {
        return texts().get(key);
    }
}
