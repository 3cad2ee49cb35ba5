package nl.wed.workbench.ui.interviews;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Parties.KeyFigureRole;
import nl.wed.workbench.catalogue.Parties.PartyGroup;
import nl.wed.workbench.catalogue.Parties.PartyLayer;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.Retention;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Coverage;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.privacy.Erasure;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.workspace.Workspace;

/// The respondents, who is still missing, and what is done with them.
public final class RespondentsViewModel {
    private final Workspace workspace;
    private final Catalogue catalogue;
    private final Texts texts;
    private final ObservableList<Respondent> all;
    private final FilteredList<Respondent> shown;
    private final RecordEditor<Respondent> selected;
    private final ReadOnlyObjectProperty<Coverage> coverage;
    private final ReadOnlyObjectProperty<List<RuleNote>> rules;
    private final ReadOnlyObjectProperty<List<Respondent>> over;
    private final ReadOnlyObjectWrapper<Optional<Respondent>> erasing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ErasureProof> proofs = FXCollections.observableArrayList();
    private final ObservableList<ErasureProof> proofsShown = FXCollections.unmodifiableObservableList(proofs);
    private final ObjectProperty<Optional<Spot>> filter = new SimpleObjectProperty<>(Optional.empty());

    /// One cell of the coverage matrix, to show only who stands in it.
    public record Spot(String group, AgePhase phase) {}

    /// Follows the respondents of that workspace.
    public RespondentsViewModel(Workspace workspace, ProjectProperty project, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.catalogue = catalogue;
        this.texts = texts;
        all = project.records(InterviewRecords.RESPONDENT);
        shown = new FilteredList<>(all);
        selected = new RecordEditor<>(workspace, InterviewRecords.RESPONDENT);
        coverage = project.value(this::coverageOf);
        rules = project.value(this::rulesOf);
        over = project.value(this::overIn);
        refreshProofs();
        filter.addListener((_, _, spot) -> shown.setPredicate(one ->
                spot.map(at -> Coverage.covers(one, at.group(), at.phase())).orElse(true)));
    }

    /// All respondents, or those of the filtered cell.
    public ObservableList<Respondent> shown() {
        return shown;
    }

    /// All respondents.
    public ObservableList<Respondent> all() {
        return all;
    }

    /// The respondent that is looked at.
    public RecordEditor<Respondent> selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<Coverage> coverage() {
        return coverage;
    }

    /// The coverage rules with their standing.
    public ReadOnlyObjectProperty<List<RuleNote>> rules() {
        return rules;
    }

    /// The cell that is shown; empty for all.
    public ObjectProperty<Optional<Spot>> filter() {
        return filter;
    }

    /// A respondent to be, with the next pseudonym; in the filtered cell when there is one.
    public RespondentDraft newDraft() {
        var spot = filter.get();
        return new RespondentDraft(new Respondent(
                UUID.randomUUID(),
                Respondent.nextPseudonym(all),
                spot.map(Spot::group).orElse(""),
                "",
                "",
                spot.map(at -> List.of(at.phase())).orElse(List.of()),
                new Consent(false, false, false),
                InterviewStatus.PLANNED,
                null,
                null,
                false,
                false));
    }

    /// A copy of a respondent to edit.
    public RespondentDraft draft(Respondent respondent) {
        return new RespondentDraft(respondent);
    }

    /// Adds or changes the respondent of a draft, in one edit, and selects it. Gives the quotes that stood in the plan
    /// and go out of it with that, each with where it stood.
    public List<String> save(RespondentDraft draft) {
        var respondent = draft.respondent();
        var before = workspace.project();
        boolean known = workspace
                .project()
                .find(InterviewRecords.RESPONDENT, respondent.id())
                .isPresent();
        workspace.edit(
                texts.get(known ? "interviews.respondent.edit" : "interviews.respondent.add", respondent.pseudonym()),
                project -> project.put(InterviewRecords.RESPONDENT, respondent));
        selected.select(respondent.id());
        return new PlaceWords(texts).gone(before, workspace.project());
    }

    /// What goes with a respondent, and what loses its link to what goes.
    public Removal removal(Respondent respondent) {
        return Removal.plan(workspace.project(), new Ref(InterviewRecords.RESPONDENT, respondent.id()));
    }

    /// Takes a respondent out for good, in every state that is kept; `anonymous` leaves what was coded, of nobody.
    public void erase(
            Respondent respondent, boolean anonymous, Consumer<ErasureProof> done, Consumer<Throwable> failed) {
        var order = order(respondent, anonymous);
        var project = workspace.project();
        var after = Erasure.of(order, project).of(project);
        selected.select(null);
        erasing.set(Optional.of(respondent));
        var _ = workspace.erase(order, after).whenComplete((proof, failure) -> {
            erasing.set(Optional.empty());
            if (failure == null) {
                refreshProofs();
                done.accept(proof);
            } else if (!workspace.readOnly()) {
                failed.accept(failure);
            }
        });
    }

    /// Who is being taken out now, while that takes its time.
    public ReadOnlyObjectProperty<Optional<Respondent>> erasing() {
        return erasing.getReadOnlyProperty();
    }

    /// The proofs of who was taken out, newest first.
    public ObservableList<ErasureProof> proofs() {
        return proofsShown;
    }

    private void refreshProofs() {
        proofs.setAll(workspace.erasures());
    }

    private ErasureOrder order(Respondent respondent, boolean anonymous) {
        var key = Optional.ofNullable(workspace.respondentKeys().all().get(respondent.id()))
                .orElse(new RespondentKey(respondent.id(), "", "", "", ""));
        var author = workspace.author();
        return new ErasureOrder(
                UUID.randomUUID(),
                respondent.id(),
                respondent.pseudonym(),
                anonymous,
                key.name(),
                key.organisation(),
                key.email(),
                key.telephone(),
                List.of(),
                texts.get("interviews.erase.instead"),
                texts.get("interviews.erase.label", respondent.pseudonym()),
                workspace.now(),
                author.name(),
                author.organisation());
    }

    /// How many months after the plan was decided what they said may be kept.
    public int retentionMonths() {
        return catalogue.interventionFacts(today()).retentionMonths();
    }

    /// The respondents whose time is over, in their order.
    public ReadOnlyObjectProperty<List<Respondent>> over() {
        return over;
    }

    private List<Respondent> overIn(Project project) {
        int months = retentionMonths();
        return project.stream(InterviewRecords.RESPONDENT)
                .filter(one -> Retention.over(project, one, months, today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(workspace.now(), ZoneId.systemDefault());
    }

    /// The reports of a respondent.
    public List<InterviewReport> reports(Respondent respondent) {
        return workspace.project().stream(InterviewRecords.REPORT)
                .filter(report -> report.respondent().equals(respondent.id()))
                .toList();
    }

    /// The party groups one can choose from.
    public List<PartyGroup> groups() {
        return catalogue.parties().groups();
    }

    /// The roles the catalogue suggests for a group.
    public List<KeyFigureRole> roles(String group) {
        return catalogue.parties().group(group).map(PartyGroup::keyFigureRoles).orElse(List.of());
    }

    /// The layers one can choose from.
    public List<PartyLayer> layers() {
        return catalogue.parties().layers();
    }

    private Coverage coverageOf(Project project) {
        var phases = project.stream(TrajectoryRecords.TRAJECTORY)
                .flatMap(one -> one.phases().stream())
                .toList();
        var respondents = project.all(InterviewRecords.RESPONDENT);
        var known = catalogue.parties().groups();
        var own = respondents.stream()
                .map(Respondent::group)
                .filter(group -> known.stream().noneMatch(one -> one.code().equals(group)))
                .distinct()
                .map(group -> new Coverage.Group(group, List.of()));
        var groups = Stream.concat(known.stream().map(one -> new Coverage.Group(one.code(), one.phases())), own);
        return Coverage.of(groups.toList(), phases, respondents);
    }

    private List<RuleNote> rulesOf(Project project) {
        var respondents = project.all(InterviewRecords.RESPONDENT);
        return catalogue.parties().coverageRules().stream()
                .map(rule -> RuleNote.of(rule, coverageOf(project), respondents))
                .toList();
    }
}
