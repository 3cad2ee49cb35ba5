package nl.wed.workbench.ui.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.workspace.Workspace;

/// Invented counts of four groups of which one is small, to see how they are guarded.
final class InventedGroups {
    private InventedGroups() {}

    /// Fills an indicator in percent with them.
    static void fill(Workspace workspace, String code) {
        var set = set(TrajectoryRecords.trajectoryOf(workspace.project()).municipalityCode());
        workspace.keep(set);
        var indicator = workspace.project().stream(FigureRecords.INDICATOR)
                .filter(one -> code.equals(one.code()))
                .findFirst()
                .orElseThrow();
        var dataSet = dataSet(set);
        var source = new IndicatorSource(UUID.randomUUID(), indicator.id(), dataSet.id(), "D1", "D2", 100);
        workspace.edit(
                "groepen", now -> now.put(FigureRecords.DATA_SET, dataSet).put(FigureRecords.INDICATOR_SOURCE, source));
    }

    private static ObservationSet set(String municipality) {
        var names = List.of("", "; Een ouder", "; Twee ouders", "; Bij familie", "; Anders");
        var counts = Map.of("D1", List.of(640, 3, 320, 117, 200), "D2", List.of(8_000, 120, 5_480, 900, 1_500));
        List<Statistic> measures = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        new LinkedHashMap<>(counts).forEach((topic, numbers) -> {
            for (int i = 0; i < names.size(); i++) {
                String measure = topic + (i == 0 ? "" : "|ThuisSituatie=" + i);
                measures.add(new Statistic(measure, "Kinderen" + names.get(i), "", "aantal", 0));
                var point = new Point("2025JJ00", Value.of(numbers.get(i)), PeriodStatus.DEFINITIVE);
                series.add(new Series(measure, municipality, List.of(point)));
            }
        });
        return new ObservationSet(measures, Map.of(), series);
    }

    private static DataSet dataSet(ObservationSet set) {
        return new DataSet(
                UUID.randomUUID(),
                "table",
                "Verzonnen groepen",
                "Voorbeeld",
                null,
                null,
                Instant.EPOCH,
                null,
                List.of(),
                "",
                set.contentHash(),
                set.size(),
                null,
                null);
    }
}
