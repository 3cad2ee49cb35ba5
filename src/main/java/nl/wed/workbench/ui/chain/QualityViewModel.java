package nl.wed.workbench.ui.chain;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.catalogue.QualityStandard;
import nl.wed.workbench.catalogue.QualityStandard.QualityGroup;
import nl.wed.workbench.catalogue.QualityStandard.StandardCheck;
import nl.wed.workbench.domain.chain.QualityCheck;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;

/// The quality standard on the current snapshot.
public final class QualityViewModel {
    /// A check of the standard and its outcome.
    public record Line(StandardCheck standard, QualityCheck outcome) {}

    /// The checks of one group.
    public record Group(QualityGroup group, List<Line> lines) {}

    private final ProjectProperty project;
    private final QualityStandard standard;
    private final ReadOnlyObjectWrapper<List<Group>> groups;

    /// Follows that project.
    public QualityViewModel(ProjectProperty project, Checks checks, QualityStandard standard) {
        this.project = project;
        this.standard = standard;
        groups = new ReadOnlyObjectWrapper<>(compute(checks));
        checks.onChange(() -> groups.set(compute(checks)));
    }

    /// All checks in their groups.
    public ReadOnlyObjectProperty<List<Group>> groups() {
        return groups.getReadOnlyProperty();
    }

    /// How many checks have that outcome.
    public long count(QualityCheck.State state) {
        return groups.get().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.outcome().state() == state)
                .count();
    }

    /// The name and version of the standard.
    public QualityStandard standard() {
        return standard;
    }

    private List<Group> compute(Checks checks) {
        var outcomes = QualityCheck.of(project.get(), checks.report().get());
        return standard.groups().stream()
                .map(group -> new Group(group, lines(group, outcomes)))
                .toList();
    }

    private List<Line> lines(QualityGroup group, List<QualityCheck> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> standard.check(outcome.code()).stream()
                        .filter(check -> check.group().equals(group.code()))
                        .map(check -> new Line(check, outcome)))
                .toList();
    }
}
