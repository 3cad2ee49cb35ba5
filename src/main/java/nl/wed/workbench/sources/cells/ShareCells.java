package nl.wed.workbench.sources.cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.sources.cells.CellRemarks.Place;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;

/// Numbers under a percent sign that may be parts of one. They are kept back until a larger one in the
/// same column shows that they are not; when there is none, the user says.
public final class ShareCells {
    private static final int DECIMALS_OF_PERCENT = 2;

    private final ObservationCollector collector;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /// A number of a measure, as it is written and where.
    public record Share(
            String measure,
            String region,
            String period,
            double amount,
            PeriodStatus status,
            String written,
            Place place) {}

    private static final class Column {
        private final List<Share> kept = new ArrayList<>();
        private boolean ofHundred;
    }

    public ShareCells(ObservationCollector collector) {
        this.collector = collector;
    }

    /// Takes a number of the column that goes by that name.
    public void add(String column, Share share) {
        Column known = columns.computeIfAbsent(column, _ -> new Column());
        boolean real = !NoNumberCodes.mayBe(share.amount());
        if (real && Math.abs(share.amount()) > 1 && !known.ofHundred) {
            known.ofHundred = true;
            known.kept.forEach(one -> collect(one, 1));
            known.kept.clear();
        }
        if (known.ofHundred || !real) {
            collect(share, 1);
        } else {
            known.kept.add(share);
        }
    }

    /// Puts all that was kept back in, as the user says; refused with the question when nobody said. True
    /// when the answer was needed.
    public boolean finish(String file, Optional<ShareNotation> answer) {
        List<Column> open = columns.values().stream()
                .filter(column -> column.kept.stream().anyMatch(ShareCells::isPart))
                .toList();
        if (!open.isEmpty() && answer.isEmpty()) {
            throw question(file, open);
        }
        boolean ofOne = answer.equals(Optional.of(ShareNotation.OF_ONE));
        for (Column column : columns.values()) {
            boolean scaled = ofOne && open.contains(column);
            Set<String> measures = new LinkedHashSet<>();
            column.kept.forEach(one -> {
                collect(one, scaled ? 100 : 1);
                measures.add(one.measure());
            });
            if (scaled) {
                measures.forEach(
                        one -> collector.decimals(one, Math.max(0, collector.decimals(one) - DECIMALS_OF_PERCENT)));
            }
        }
        return !open.isEmpty();
    }

    private static boolean isPart(Share share) {
        return share.amount() % 1 != 0;
    }

    private void collect(Share share, int factor) {
        double amount = factor == 1
                ? share.amount()
                : BigDecimal.valueOf(share.amount())
                        .multiply(BigDecimal.valueOf(factor))
                        .doubleValue();
        int series = collector.series(collector.measureNumber(share.measure()), collector.regionNumber(share.region()));
        collector.add(series, collector.periodNumber(share.period()), amount, share.status());
    }

    private RefusedException question(String file, List<Column> open) {
        Share example = open.getFirst().kept.stream()
                .filter(ShareCells::isPart)
                .findFirst()
                .orElseThrow();
        var names = new LinkedHashSet<String>();
        open.forEach(column -> names.add(column.kept.getFirst().place().column()));
        return RefusedException.of(
                "needsShares",
                file,
                example.written(),
                words(example.amount(), 100),
                words(example.amount(), 1),
                example.place().row(),
                Arguments.list(names));
    }

    private static String words(double amount, int factor) {
        BigDecimal number =
                BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        return number.toPlainString().replace('.', ',') + " %";
    }
}
