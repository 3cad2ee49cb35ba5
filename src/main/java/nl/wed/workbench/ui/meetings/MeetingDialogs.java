package nl.wed.workbench.ui.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.domain.knowledge.Attendance;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.navigation.Act;

/// The windows in which one line of a meeting is edited; each edits a copy and gives it back.
final class MeetingDialogs {
    private final Dialogs dialogs;
    private final Texts texts;

    MeetingDialogs(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /// The question before a record is removed.
    RemovalQuestion removal(Supplier<Project> now) {
        return new RemovalQuestion(dialogs, texts, now);
    }

    void goTo(Node from, String key, Act act) {
        GoTo.ask(dialogs, texts, from, texts.get("knowledge.meeting"), texts.get(key), act);
    }

    Optional<AgendaItem> item(AgendaItem from) {
        var title = new SimpleStringProperty(from.title());
        var minutes = new SimpleObjectProperty<>(from.minutes());
        var lead = new SimpleStringProperty(from.lead());
        var way = new SimpleStringProperty(from.form());
        var method = new SimpleStringProperty(from.method());
        var materials = new SimpleStringProperty(String.join("\n", from.materials()));
        var result = new SimpleStringProperty(from.result());
        var form = new Form(texts);
        form.text(texts.get("knowledge.agenda.title"), title)
                .id("agenda-title")
                .required(texts.get("knowledge.agenda.titleMissing"));
        var length = form.typed(
                        texts.get("knowledge.agenda.length"),
                        minutes,
                        TypedNumber.MINUTES.wholes().needed())
                .id("agenda-minutes");
        var who = form.text(texts.get("knowledge.agenda.lead"), lead).id("agenda-lead");
        var how = form.text(texts.get("knowledge.agenda.form"), way).id("agenda-form");
        form.beside(length, who, how);
        form.area(texts.get("knowledge.agenda.method"), 3, method).id("agenda-method");
        form.area(texts.get("knowledge.agenda.materials"), 2, materials)
                .id("agenda-materials")
                .help(texts.get("knowledge.agenda.materialsHelp"));
        form.text(texts.get("knowledge.agenda.result"), result).id("agenda-result");
        return shown(texts.get("knowledge.agenda.dialog"), form)
                ? Optional.of(from.with()
                        .title(title.get().strip())
                        .minutes(minutes.get())
                        .lead(lead.get().strip())
                        .form(way.get().strip())
                        .method(method.get().strip())
                        .materials(materials
                                .get()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList())
                        .result(result.get().strip())
                        .build())
                : Optional.empty();
    }

    Optional<Attendance> attendance(Attendance from, List<Partner> partners) {
        var partner = new SimpleObjectProperty<>(partners.stream()
                .filter(one -> one.id().equals(from.partner()))
                .findFirst()
                .orElse(partners.getFirst()));
        var role = new SimpleStringProperty(from.role());
        var invited = new SimpleObjectProperty<>(from.invited());
        var present = new SimpleObjectProperty<>(from.present());
        var people = TypedNumber.PEOPLE.wholes().needed();
        var form = new Form(texts);
        form.choice(texts.get("knowledge.attendance.party"), partner, partners, Partner::name)
                .id("attendance-party");
        form.text(texts.get("knowledge.attendance.role"), role)
                .id("attendance-role")
                .help(texts.get("knowledge.attendance.roleHelp"));
        form.beside(
                form.typed(texts.get("knowledge.attendance.invited"), invited, people)
                        .id("attendance-invited"),
                form.typed(texts.get("knowledge.attendance.present"), present, people)
                        .id("attendance-present"));
        return shown(texts.get("knowledge.attendance.dialog"), form)
                ? Optional.of(from.with()
                        .partner(partner.get().id())
                        .role(role.get().strip())
                        .invited(invited.get())
                        .present(present.get())
                        .build())
                : Optional.empty();
    }

    Optional<Insight> insight(Insight from, InsightsViewModel model) {
        var text = new SimpleStringProperty(from.text());
        var phase = new SimpleObjectProperty<>(phaseOf(from));
        var causes = new SimpleObjectProperty<>(model.causes().stream()
                .filter(one -> from.causes().contains(one.id()))
                .toList());
        var approaches = new SimpleObjectProperty<>(from.interventions());
        var form = new Form(texts);
        form.area(texts.get("knowledge.insight.text"), 3, text)
                .id("insight-text")
                .required(texts.get("knowledge.insight.textMissing"));
        form.chips(texts.get("knowledge.insight.phase"), phase, model.phases(), one -> texts.name("general", one))
                .id("insight-phase")
                .check(chosen ->
                        chosen.size() > 1 ? Optional.of(texts.get("knowledge.insight.onePhase")) : Optional.empty());
        if (!model.causes().isEmpty()) {
            form.chips(texts.get("knowledge.insight.causes"), causes, model.causes(), Cause::name)
                    .id("insight-causes");
        }
        form.chips(texts.get("knowledge.insight.interventions"), approaches, model.interventions(from), model::name)
                .id("insight-interventions");
        return shown(texts.get("knowledge.insight.dialog"), form)
                ? Optional.of(from.with()
                        .text(text.get().strip())
                        .phase(phase.get().stream().findFirst().orElse(null))
                        .causes(causes.get().stream().map(Cause::id).toList())
                        .interventions(List.copyOf(approaches.get()))
                        .build())
                : Optional.empty();
    }

    private static List<AgePhase> phaseOf(Insight insight) {
        return Stream.ofNullable(insight.phase()).toList();
    }

    private boolean shown(String title, Form form) {
        return dialogs.show(title, texts.get("general.save"), new FormContent(form));
    }
}
