package nl.wed.workbench.ui.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Presence;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.renewal.RenewalViewModel;
import nl.wed.workbench.workspace.Workspace;

/// The catalogue of approaches, narrowed by filters; approaches are chosen for the session with a
/// reason, and two or three can be laid beside each other.
public final class CatalogueViewModel {
    /// How many approaches can be compared.
    public static final int MOST_COMPARED = 3;

    private final Workspace workspace;
    private final Catalogue catalogue;
    private final Texts texts;
    private final InterventionGauges gauges;
    private final RenewalViewModel renewal;
    private final CatalogueFilters filters;
    private final ObservableList<InterventionLine> all = FXCollections.observableArrayList();
    private final FilteredList<InterventionLine> lines = new FilteredList<>(all);
    private final ObservableList<String> compared = FXCollections.observableArrayList();
    private final ObservableList<String> comparedShown = FXCollections.unmodifiableObservableList(compared);
    private final ReadOnlyObjectWrapper<String> count = new ReadOnlyObjectWrapper<>(this, "count", "");

    CatalogueViewModel(
            Workspace workspace, ProjectProperty project, Catalogue catalogue, Texts texts, LocalDate today) {
        this.workspace = workspace;
        this.catalogue = catalogue;
        this.texts = texts;
        renewal = new RenewalViewModel(workspace, catalogue, texts);
        gauges = new InterventionGauges(catalogue.evidence(), texts, today);
        var phases = TrajectoryRecords.trajectoryOf(workspace.project()).phases();
        filters = new CatalogueFilters(catalogue, texts, phases);
        filters.query().addListener((_, _, _) -> narrow());
        filters.all().forEach(one -> one.chosen().addListener((_, _, _) -> narrow()));
        var own = project.records(CauseRecords.CAUSE);
        own.addListener((ListChangeListener<Cause>) _ -> filters.follow(own));
        filters.follow(own);
        project.property().addListener((_, _, _) -> follow());
        follow();
        narrow();
    }

    /// The filters.
    public CatalogueFilters filters() {
        return filters;
    }

    /// The approaches that the filters let through, in the order of the catalogue.
    public ObservableList<InterventionLine> lines() {
        return lines;
    }

    /// How many are shown of how many, and how many are chosen, in words.
    public ReadOnlyObjectProperty<String> count() {
        return count.getReadOnlyProperty();
    }

    /// The codes of the approaches that are compared.
    public ObservableList<String> compared() {
        return comparedShown;
    }

    /// Lays an approach beside the others, or takes it away; false when three are there already.
    public boolean compare(String intervention, boolean wanted) {
        if (!wanted) {
            return compared.remove(intervention);
        }
        if (compared.contains(intervention) || compared.size() >= MOST_COMPARED) {
            return compared.contains(intervention);
        }
        return compared.add(intervention);
    }

    /// Compares nothing any more.
    void stopComparing() {
        compared.clear();
    }

    /// The line of an approach.
    public Optional<InterventionLine> line(String intervention) {
        return all.stream()
                .filter(line -> line.intervention().code().equals(intervention))
                .findFirst();
    }

    /// Chooses an approach for the session, or gives another reason for it.
    public void choose(Intervention intervention, String reason) {
        workspace.edit(
                texts.get("knowledge.choose.edit", intervention.name()),
                project -> project.put(
                        KnowledgeRecords.SESSION_INTERVENTION,
                        new SessionIntervention(
                                chosen(project, intervention)
                                        .map(SessionIntervention::id)
                                        .orElseGet(UUID::randomUUID),
                                intervention.code(),
                                reason)));
    }

    /// Does not put the approach before the session any more.
    public void leaveOut(Intervention intervention) {
        workspace.edit(
                texts.get("knowledge.choose.leaveOut", intervention.name()),
                project -> chosen(project, intervention)
                        .map(one -> Removal.of(project, KnowledgeRecords.SESSION_INTERVENTION, one.id()))
                        .orElse(project));
    }

    /// What the content says otherwise now.
    RenewalViewModel renewal() {
        return renewal;
    }

    InterventionGauges gauges() {
        return gauges;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /// The causes of the trajectory and the options that have to do with an approach.
    List<Ref> inTrajectory(Intervention intervention) {
        var project = workspace.project();
        Stream<Ref> causes = project.stream(CauseRecords.CAUSE)
                .filter(cause -> cause.code() != null)
                .filter(cause -> intervention.causes().contains(cause.code()))
                .map(cause -> new Ref(CauseRecords.CAUSE, cause.id()));
        Stream<Ref> options = project.stream(AppraisalRecords.OPTION)
                .filter(option -> intervention.code().equals(option.intervention()))
                .map(option -> new Ref(AppraisalRecords.OPTION, option.id()));
        return Stream.concat(causes, options).toList();
    }

    /// How a record is called in a list, with its kind.
    String label(Ref ref) {
        var project = workspace.project();
        return texts.get("chain.type." + ref.type().name())
                + ": "
                + project.find(ref).map(one -> RecordLabel.of(project, one)).orElse("");
    }

    private void follow() {
        var project = workspace.project();
        List<InterventionLine> now = catalogue.interventions().all().stream()
                .map(one -> line(project, one))
                .toList();
        if (!all.equals(now)) {
            all.setAll(now);
        }
        countWords();
    }

    private InterventionLine line(Project project, Intervention intervention) {
        var session = chosen(project, intervention);
        return new InterventionLine(
                intervention,
                gauges.effect(intervention),
                gauges.cost(intervention),
                gauges.evidence(intervention),
                Presence.of(project, intervention.code(), intervention.causes()),
                session.orElse(null),
                session.filter(one -> renewal.marks(new Ref(KnowledgeRecords.SESSION_INTERVENTION, one.id())))
                        .isPresent());
    }

    private static Optional<SessionIntervention> chosen(Project project, Intervention intervention) {
        return project.stream(KnowledgeRecords.SESSION_INTERVENTION)
                .filter(one -> one.intervention().equals(intervention.code()))
                .findFirst();
    }

    private void narrow() {
        lines.setPredicate(filters::passes);
        countWords();
    }

    private void countWords() {
        long chosen = all.stream().filter(InterventionLine::chosen).count();
        String version = catalogue.contentVersion().version();
        count.set(texts.get("knowledge.catalogue.count", lines.size(), all.size(), chosen, version));
    }
}
