package nl.wed.workbench.ui.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What came up in a meeting: typed fast, linked to causes, approaches and a phase afterwards.
public final class InsightsViewModel {
    /// An insight with what it is linked to, in words.
    public record Line(Insight insight, List<String> links) {}

    private final Workspace workspace;
    private final Catalogue catalogue;
    private final Texts texts;
    private final ReadOnlyObjectProperty<@Nullable Meeting> meeting;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> shown = FXCollections.unmodifiableObservableList(lines);

    InsightsViewModel(
            Workspace workspace,
            ProjectProperty project,
            Catalogue catalogue,
            Texts texts,
            ReadOnlyObjectProperty<@Nullable Meeting> meeting) {
        this.workspace = workspace;
        this.catalogue = catalogue;
        this.texts = texts;
        this.meeting = meeting;
        project.property().addListener((_, _, _) -> follow());
        meeting.addListener((_, _, _) -> follow());
        follow();
    }

    /// Which meeting it is.
    String meeting() {
        var now = meeting.get();
        return now == null ? "" : now.id().toString();
    }

    /// The insights of this meeting, newest first.
    public ObservableList<Line> lines() {
        return shown;
    }

    /// Catches an insight; blank text is no insight.
    public void add(String text) {
        var now = meeting.get();
        if (now == null || text.isBlank()) {
            return;
        }
        save(
                new Insight(UUID.randomUUID(), now.id(), text.strip(), null, List.of(), List.of()),
                "knowledge.insight.add");
    }

    /// Keeps a changed insight.
    public void save(Insight insight) {
        save(insight, "knowledge.insight.edit");
    }

    /// Takes an insight away, and the evidence that rests on it.
    public void remove(Insight insight) {
        workspace.edit(
                texts.get("knowledge.insight.remove"),
                project -> Removal.of(project, KnowledgeRecords.INSIGHT, insight.id()));
    }

    /// The causes an insight can be about.
    List<Cause> causes() {
        return workspace.project().all(CauseRecords.CAUSE);
    }

    /// The phases of the trajectory.
    List<AgePhase> phases() {
        return TrajectoryRecords.trajectoryOf(workspace.project()).phases();
    }

    /// The approaches an insight can be about: those of the session and those it has already; all
    /// of the catalogue when none was chosen for a session.
    List<String> interventions(Insight insight) {
        var project = workspace.project();
        List<String> codes = Stream.concat(
                        project.stream(KnowledgeRecords.SESSION_INTERVENTION).map(SessionIntervention::intervention),
                        insight.interventions().stream())
                .distinct()
                .toList();
        return codes.isEmpty()
                ? catalogue.interventions().all().stream()
                        .map(Intervention::code)
                        .toList()
                : codes;
    }

    /// The name of an approach.
    String name(String intervention) {
        return catalogue
                .interventions()
                .find(intervention)
                .map(Intervention::name)
                .orElse(intervention);
    }

    private void save(Insight insight, String label) {
        workspace.edit(texts.get(label), project -> project.put(KnowledgeRecords.INSIGHT, insight));
    }

    private void follow() {
        var now = meeting.get();
        lines.setAll(
                now == null
                        ? List.of()
                        : workspace.project().all(KnowledgeRecords.INSIGHT).reversed().stream()
                                .filter(one -> one.meeting().equals(now.id()))
                                .map(one -> new Line(one, links(one)))
                                .toList());
    }

    private List<String> links(Insight insight) {
        List<String> words = new ArrayList<>();
        AgePhase phase = insight.phase();
        if (phase != null) {
            words.add(texts.name("general", phase));
        }
        for (UUID cause : insight.causes()) {
            workspace.project().find(CauseRecords.CAUSE, cause).ifPresent(one -> words.add(one.name()));
        }
        insight.interventions().forEach(code -> words.add(name(code)));
        return List.copyOf(words);
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
