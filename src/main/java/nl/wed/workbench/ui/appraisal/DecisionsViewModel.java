package nl.wed.workbench.ui.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.CriteriaSet.CriteriaRule;
import nl.wed.workbench.catalogue.CriteriaSet.DecisionOption;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.BasisWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The decision about each option with its reason.
public final class DecisionsViewModel {
    private static final String START_RULE = "CRR2";

    private final Workspace workspace;
    private final ProjectProperty project;
    private final EvidenceWords evidence;
    private final ReadOnlyObjectProperty<GapReport> report;
    private final ReadOnlyObjectProperty<Ranking> ranking;
    private final ObservableList<Ranking.Line> lines;
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>(null);
    private final ObjectProperty<String> reason = new SimpleObjectProperty<>("");
    private boolean following;

    DecisionsViewModel(Workspace workspace, ProjectProperty project, Checks checks, EvidenceWords evidence) {
        this.workspace = workspace;
        this.project = project;
        this.evidence = evidence;
        report = checks.report();
        ranking = project.value(Ranking::of);
        lines = project.list(_ -> ranking.get().lines());
        selected.addListener((_, _, _) -> {
            workspace.seal();
            follow();
        });
        project.property().addListener((_, _, _) -> follow());
        reason.addListener((_, _, words) -> write(words));
        lines.stream().findFirst().ifPresent(line -> selected.set(line.option().id()));
    }

    /// The ranking of now.
    Ranking ranking() {
        return ranking.get();
    }

    /// The options in the order of the ranking.
    public ObservableList<Ranking.Line> lines() {
        return lines;
    }

    /// The option that is decided about.
    public ObjectProperty<@Nullable UUID> selected() {
        return selected;
    }

    /// The option that is decided about.
    public Optional<Option> option() {
        UUID id = selected.get();
        return id == null ? Optional.empty() : project.get().find(AppraisalRecords.OPTION, id);
    }

    /// The decision about an option.
    public Optional<ApproachDecision> decision(UUID option) {
        return ApproachDecision.of(project.get(), option);
    }

    /// Decides about the selected option.
    public void decide(DecisionKind kind) {
        change(
                "appraisal.decision.edit",
                null,
                made -> made.kind() == kind
                        ? made
                        : made.withKind(kind).withDate(LocalDate.now(Clock.systemDefaultZone())));
    }

    /// When the decision about the selected option was taken, in which meeting and on which order.
    public String taken() {
        var basis = new BasisWords(texts());
        return option().flatMap(one -> decision(one.id()))
                .map(made -> (basis.taken(project.get(), made) + " " + basis.order(project.get(), made)).strip())
                .orElse("");
    }

    /// Takes the decision back.
    public void reopen() {
        option().flatMap(one -> decision(one.id()))
                .ifPresent(made -> workspace.edit(
                        text("appraisal.decision.reopen"),
                        now -> Removal.of(now, AppraisalRecords.DECISION, made.id())));
    }

    /// The reason of the decision; nothing is stored while nothing was decided.
    public ObjectProperty<String> reason() {
        return reason;
    }

    /// Ends the merging of edits of the reason.
    public void leave() {
        workspace.seal();
    }

    /// The rule that a start needs certain scores, when the selected option breaks it.
    public Optional<CriteriaRule> brokenRule() {
        UUID id = selected.get();
        boolean broken = report.get().of("gap.decision.startUnscored").stream()
                .anyMatch(point ->
                        point.target().filter(ref -> ref.id().equals(id)).isPresent());
        return broken ? evidence.catalogue().criteria().rule(START_RULE) : Optional.empty();
    }

    /// What a decision means.
    public String meaning(DecisionKind kind) {
        return evidence.catalogue()
                .criteria()
                .decision(kind)
                .map(DecisionOption::meaning)
                .orElse("");
    }

    /// What is known of the evidence for the selected option.
    List<EvidenceLine> evidence() {
        return option().map(one -> evidence.of(one.intervention())).orElse(List.of());
    }

    /// Called after another option was selected, or anything changed.
    public void onChange(Runnable listener) {
        selected.addListener((_, _, _) -> listener.run());
        project.property().addListener((_, _, _) -> listener.run());
        report.addListener((_, _, _) -> listener.run());
    }

    private void follow() {
        following = true;
        reason.set(option().flatMap(one -> decision(one.id()))
                .map(ApproachDecision::reason)
                .orElse(""));
        following = false;
    }

    private void write(String words) {
        if (following || option().flatMap(one -> decision(one.id())).isEmpty()) {
            return;
        }
        change("appraisal.decision.reason", List.of(reason, selected), made -> made.withReason(words));
    }

    private void change(String label, @Nullable Object mergeKey, UnaryOperator<ApproachDecision> change) {
        option().ifPresent(option -> workspace.edit(text(label), mergeKey, now -> {
            var made = ApproachDecision.of(now, option.id()).orElseGet(() -> fresh(option.id()));
            return now.put(AppraisalRecords.DECISION, change.apply(made));
        }));
    }

    private static ApproachDecision fresh(UUID option) {
        return new ApproachDecision(
                UUID.randomUUID(), option, DecisionKind.FIND_OUT, "", LocalDate.now(Clock.systemDefaultZone()));
    }

    private String text(String key) {
        return texts().get(key);
    }

    private Texts texts() {
        return evidence.texts();
    }
}
