package nl.wed.workbench.startset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.sources.result.ImportCounts;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.startset.StartSet.Table;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Puts the figures that come with the program into a new trajectory, as imports: the data sets, the
/// indicators that they fill, and after these the other indicators that the trajectory began with.
public final class StartFigures {
    private final Catalogue catalogue;
    private final Texts texts;
    private @Nullable StartSet known;

    /// The figures that are built in.
    public StartFigures(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// A trajectory with the observations that its data sets name.
    public record Filled(Project project, List<ObservationSet> sets) {
        public Filled {
            sets = List.copyOf(sets);
        }
    }

    /// A new trajectory with its figures.
    public Filled fill(Project project) {
        String own = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        var sums = new FormerSums(catalogue.municipalities(), texts);
        var apply = new ImportApply(catalogue, UUID::randomUUID);
        List<ObservationSet> sets = new ArrayList<>();
        Project result = without(project);
        for (Table built : set().tables()) {
            Table table = sums.in(built, own);
            DataSet dataSet = table.dataSet().withId(UUID.randomUUID());
            var imported =
                    new Imported(dataSet, table.observations(), List.of(), ImportCounts.of(table.observations(), 0));
            result = apply.apply(result, Observations.none(), imported, true);
            sets.add(table.observations());
        }
        return new Filled(ordered(result, project.all(FigureRecords.INDICATOR)), sets);
    }

    /// What is filled in the order of the catalogue, then the rest of what was there.
    private static Project ordered(Project filled, List<Indicator> before) {
        List<Indicator> order = new ArrayList<>(filled.all(FigureRecords.INDICATOR));
        order.sort(Comparator.comparing(one -> String.valueOf(one.code())));
        Set<String> codes = new HashSet<>();
        order.forEach(one -> codes.add(String.valueOf(one.code())));
        before.stream()
                .filter(one -> !codes.contains(String.valueOf(one.code())))
                .forEach(order::add);
        return without(filled).putAll(FigureRecords.INDICATOR, order);
    }

    private static Project without(Project project) {
        Project result = project;
        for (Indicator indicator : project.all(FigureRecords.INDICATOR)) {
            result = result.remove(FigureRecords.INDICATOR, indicator.id());
        }
        return result;
    }

    private synchronized StartSet set() {
        var set = known;
        if (set == null) {
            set = StartSet.load();
            known = set;
        }
        return set;
    }
}
