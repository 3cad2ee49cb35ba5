package nl.wed.workbench.workspace;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.basis.Bases;
import nl.wed.workbench.domain.basis.Change;
import nl.wed.workbench.domain.basis.Facts;
import nl.wed.workbench.domain.basis.Outdated;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.jspecify.annotations.Nullable;

/// Keeps with every edit what the records that it writes rest on. Figures are worked out when a record needs them, and
/// once for as long as nothing they are made of changes.
final class KeptBases {
    private static final List<RecordType<?>> OF_FIGURES = List.of(
            TrajectoryRecords.TRAJECTORY,
            FigureRecords.INDICATOR,
            FigureRecords.INDICATOR_SOURCE,
            FigureRecords.DATA_SET);

    private final Observations observations;
    private @Nullable Project made;
    private @Nullable Project of;
    private @Nullable FigureBook figures;
    private @Nullable Project factsOf;
    private @Nullable Facts facts;

    KeptBases(Observations observations) {
        this.observations = observations;
    }

    /// What an edit makes of a project. What was there before and had no basis yet gets it too, as it was before the
    /// edit, so that a trajectory of an older program notices what changes from then on.
    Project after(Project before, Project after, LocalDate day) {
        var start = begun(before);
        var from = start == before ? after : Bases.brought(start, after);
        var kept = Bases.kept(start, from, facts(from), day);
        made = kept;
        return kept;
    }

    /// What an edit left has all its bases; what was opened, or came back by undo, may not have them yet.
    private Project begun(Project before) {
        return before == made ? before : Bases.begun(before, facts(before));
    }

    /// What changed in a project under one record. The facts are worked out once for all who ask, and of each family
    /// when somebody needs it.
    List<Change> changes(Project project, Ref record) {
        var known = facts;
        if (known == null || factsOf != project) {
            known = facts(project);
            facts = known;
            factsOf = project;
        }
        return Outdated.under(record, project, known);
    }

    /// Everything that records of a project can rest on.
    Facts facts(Project project) {
        return Facts.of(project, () -> figures(project));
    }

    private FigureBook figures(Project project) {
        var last = of;
        var known = figures;
        if (known != null
                && last != null
                && OF_FIGURES.stream().allMatch(type -> last.table(type) == project.table(type))) {
            return known;
        }
        var book = FigureBook.of(project, observations);
        of = project;
        figures = book;
        return book;
    }
}
