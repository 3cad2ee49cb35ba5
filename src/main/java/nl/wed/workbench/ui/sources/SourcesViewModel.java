package nl.wed.workbench.ui.sources;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.chain.PrintedPlace;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Which sources the trajectory uses, and the edits of its own ones.
public final class SourcesViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final Catalogue catalogue;
    private final Texts texts;
    private final ReadOnlyObjectProperty<Chain> chain;

    /// Follows that workspace.
    public SourcesViewModel(Workspace workspace, ProjectProperty project, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.catalogue = catalogue;
        this.texts = texts;
        chain = project.chain();
    }

    /// The trajectory's own sources.
    public ObservableList<OwnSource> own() {
        return project.records(TrajectoryRecords.OWN_SOURCE);
    }

    /// The chain, to follow where the plan cites a source.
    public ReadOnlyObjectProperty<Chain> chain() {
        return chain;
    }

    /// Where the plan cites a source, its line in the list of sources last; empty while that is not known.
    public Optional<List<PrintedPlace>> cited(Ref source) {
        var printed = chain.get().printed();
        return printed.known()
                ? Optional.of(printed.of(source).stream()
                        .sorted(Comparator.comparing(PrintedPlace::own))
                        .toList())
                : Optional.empty();
    }

    /// The trajectory, for the question before a source is removed.
    Project now() {
        return project.get();
    }

    /// The figures that were read in.
    public ObservableList<DataSet> dataSets() {
        return project.records(FigureRecords.DATA_SET);
    }

    /// The sources of the catalogue behind the figures, causes, interventions and evidence that the
    /// trajectory uses.
    public ObservableList<Source> used() {
        return project.list(now -> catalogue.sources().find(ids(now)));
    }

    /// Puts an own source in its place, or adds it.
    public void save(OwnSource source) {
        workspace.edit(texts.get("overview.edit.source"), now -> now.put(TrajectoryRecords.OWN_SOURCE, source));
    }

    /// Takes an own source out.
    public void remove(OwnSource source) {
        workspace.edit(
                texts.get("overview.edit.sourceRemoved", source.title()),
                now -> Removal.of(now, TrajectoryRecords.OWN_SOURCE, source.id()));
    }

    private Set<String> ids(Project now) {
        Set<String> ids = new LinkedHashSet<>();
        now.stream(FigureRecords.INDICATOR).forEach(one -> ids.addAll(one.sources()));
        now.stream(CauseRecords.CAUSE)
                .flatMap(one -> catalogue.causes().find(one.code()).stream())
                .forEach(one -> ids.addAll(one.sources()));
        Stream.concat(
                        now.stream(KnowledgeRecords.SESSION_INTERVENTION).map(one -> one.intervention()),
                        now.stream(AppraisalRecords.OPTION).map(one -> one.intervention()))
                .forEach(code -> ids.addAll(ofIntervention(code)));
        now.stream(CauseRecords.EVIDENCE)
                .flatMap(one -> Stream.ofNullable(one.source()))
                .forEach(ids::add);
        return ids;
    }

    private List<String> ofIntervention(@Nullable String code) {
        return catalogue.interventions().find(code).map(one -> one.sources()).orElse(List.of());
    }
}
