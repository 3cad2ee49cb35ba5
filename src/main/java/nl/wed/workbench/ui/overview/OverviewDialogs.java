package nl.wed.workbench.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import nl.wed.workbench.catalogue.Parties.PartyGroup;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;
import nl.wed.workbench.ui.kit.RemovalQuestion;

/// The dialogs of the overview; each edits a copy and gives it back when it was accepted.
final class OverviewDialogs {
    /// A progress with its reason.
    record Said(StepProgress progress, String reason) {}

    private final Dialogs dialogs;
    private final Texts texts;
    private final List<PartyGroup> groups;

    OverviewDialogs(Dialogs dialogs, Texts texts, List<PartyGroup> groups) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.groups = groups;
    }

    /// Asks whether a party goes, with what goes along.
    boolean removes(Partner partner, Supplier<Project> now) {
        return new RemovalQuestion(dialogs, texts, now)
                .goesUnasked(
                        new Ref(TrajectoryRecords.PARTNER, partner.id()),
                        texts.get("overview.partner.remove", partner.name()));
    }

    String group(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .map(PartyGroup::name)
                .findFirst()
                .orElse(code);
    }

    Optional<Partner> partner(Partner from, String title) {
        var name = new SimpleStringProperty(from.name());
        var group = new SimpleObjectProperty<>(from.group());
        var role = new SimpleStringProperty(from.role());
        var form = new Form(texts);
        form.text(texts.get("overview.partner.name"), name)
                .id("partner-name")
                .required(texts.get("overview.partner.nameMissing"));
        form.choice(
                        texts.get("overview.partner.group"),
                        group,
                        groups.stream().map(PartyGroup::code).toList(),
                        this::group)
                .id("partner-group");
        form.text(texts.get("overview.partner.role"), role)
                .id("partner-role")
                .help(texts.get("overview.partner.roleHelp"));
        return shown(title, form)
                ? Optional.of(from.with()
                        .group(group.get())
                        .name(name.get().strip())
                        .role(role.get().strip())
                        .build())
                : Optional.empty();
    }

    Optional<PlanningItem> planning(PlanningItem from, String title) {
        var name = new SimpleStringProperty(from.title());
        var step = new SimpleObjectProperty<>(from.step());
        var start = new SimpleObjectProperty<>(from.startWeek());
        var end = new SimpleObjectProperty<>(from.endWeek());
        var milestone = new SimpleBooleanProperty(from.milestone());
        var form = new Form(texts);
        form.text(texts.get("overview.planning.title"), name)
                .id("planning-title")
                .required(texts.get("overview.planning.titleMissing"));
        form.choice(
                texts.get("overview.planning.step"), step, List.of(Step.values()), one -> texts.name("general", one));
        var first = form.typed(
                        texts.get("overview.planning.startWeek"),
                        start,
                        TypedNumber.WEEK.wholes().needed())
                .id("planning-start");
        var last = form.typed(
                        texts.get("overview.planning.endWeek"),
                        end,
                        TypedNumber.WEEK.wholes().needed())
                .id("planning-end")
                .check(week -> week(week, start.get() == null ? 1 : start.get()));
        form.beside(first, last);
        form.check(texts.get("overview.planning.milestone"), milestone);
        return shown(title, form)
                ? Optional.of(from.with()
                        .step(step.get())
                        .title(name.get().strip())
                        .startWeek(milestone.get() ? end.get() : start.get())
                        .endWeek(end.get())
                        .milestone(milestone.get())
                        .build())
                : Optional.empty();
    }

    Optional<Said> override(Step step, StepProgress now, String why) {
        var progress = new SimpleObjectProperty<>(now);
        var reason = new SimpleStringProperty(why);
        var form = new Form(texts);
        form.choice(
                        texts.get("overview.override.progress"),
                        progress,
                        List.of(StepProgress.values()),
                        one -> texts.name("general", one))
                .id("override-progress");
        form.area(texts.get("overview.override.reason"), 3, reason)
                .id("override-reason")
                .required(texts.get("overview.override.reasonMissing"));
        String title = texts.get("overview.override.title", texts.name("general", step));
        return shown(title, form)
                ? Optional.of(new Said(progress.get(), reason.get().strip()))
                : Optional.empty();
    }

    private boolean shown(String title, Form form) {
        return dialogs.show(title, texts.get("overview.save"), new FormContent(form));
    }

    private Optional<String> week(Integer week, int lowest) {
        return week == null || week < lowest
                ? Optional.of(texts.get("overview.planning.weekWrong", lowest))
                : Optional.empty();
    }
}
