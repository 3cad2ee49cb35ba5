package nl.wed.workbench.ui.chain;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.ui.observing.Checks;

/// The gaps of the chain, filtered by weight and step; nothing chosen means everything.
public final class GapListViewModel {
    private final Checks checks;
    private final ObjectProperty<List<Severity>> severities = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Step>> steps = new SimpleObjectProperty<>(List.of());
    private final ObservableList<OpenPoint> points = FXCollections.observableArrayList();
    private final ObservableList<OpenPoint> pointsShown = FXCollections.unmodifiableObservableList(points);

    /// Follows the report of these checks.
    public GapListViewModel(Checks checks) {
        this.checks = checks;
        checks.report().addListener((_, _, _) -> refresh());
        severities.addListener((_, _, _) -> refresh());
        steps.addListener((_, _, _) -> refresh());
        refresh();
    }

    /// The weights that are shown.
    public ObjectProperty<List<Severity>> severities() {
        return severities;
    }

    /// The steps that are shown.
    public ObjectProperty<List<Step>> steps() {
        return steps;
    }

    /// Shows all gaps of that step and no others.
    public void only(Step step) {
        severities.set(List.of());
        steps.set(List.of(step));
    }

    /// The gaps that fit.
    public ObservableList<OpenPoint> points() {
        return pointsShown;
    }

    /// How many gaps there are without a filter.
    public int total() {
        return checks.report().get().points().size();
    }

    private void refresh() {
        points.setAll(checks.report().get().points().stream()
                .filter(one -> fits(severities.get(), one.severity()))
                .filter(one -> fits(steps.get(), one.step()))
                .toList());
    }

    private static <T> boolean fits(List<T> chosen, T one) {
        return chosen.isEmpty() || chosen.contains(one);
    }
}
