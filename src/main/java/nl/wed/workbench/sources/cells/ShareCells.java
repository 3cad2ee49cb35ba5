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
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CellRemarks.Place;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;

/// Numbers under a percent sign that may be parts of one. They are kept back until the whole column is known:
/// the user says what they are when nothing in it is larger, or when other cells have a percent sign of their
/// own. Beside larger numbers without a sign they are read as they stand, which is said where it can be doubted.
public final class ShareCells {
    private static final Units.Scale AS_WRITTEN = Units.Scale.NONE;
    private static final Units.Scale OF_ONE = new Units.Scale(100, "%");
    private static final double NEAR = 2;
    private static final double FAR = 10;
    private static final int DECIMALS_OF_PERCENT = 2;

    private final ObservationCollector collector;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final ShareRemarks remarks = new ShareRemarks();

    /// A number or an interval of a measure, as it is written and where. `signed` says that the cell itself has a
    /// percent sign.
    public record Share(
            String measure,
            String region,
            String period,
            Value value,
            PeriodStatus status,
            String written,
            Place place,
            boolean signed) {

        /// Whether it lies between nothing and one, so that it may be a part of one.
        boolean isPart() {
            return Math.abs(value.high()) <= 1 && (value.low() % 1 != 0 || value.high() % 1 != 0);
        }

        private boolean isWithinOne() {
            return Math.abs(value.low()) <= 1 && Math.abs(value.high()) <= 1;
        }

        private boolean isCode() {
            return value instanceof Value.Known(double amount) && NoNumberCodes.mayBe(amount);
        }
    }

    /// What is kept of a column, and what else is in it: larger numbers without a sign, and cells with one.
    private static final class Column {
        private final List<Share> kept = new ArrayList<>();
        private boolean signed;
        private double smallest = Double.POSITIVE_INFINITY;
        private double largest;

        private boolean isLarger() {
            return largest > 0;
        }

        private void addLarger(Share share) {
            signed |= share.signed();
            if (!share.signed() && !share.isCode()) {
                smallest = Math.min(smallest, size(share));
                largest = Math.max(largest, size(share));
            }
        }

        private static double size(Share share) {
            return Math.max(
                    Math.abs(share.value().low()), Math.abs(share.value().high()));
        }

        /// Whether a part would fit among the others if it were one of one, or stands far from them as it is.
        private boolean isDoubtful(Share share) {
            double size = size(share);
            return share.isPart() && (signed || isLarger() && (size * 100 <= NEAR * largest || size * FAR < smallest));
        }

        private boolean hasParts() {
            return kept.stream().anyMatch(Share::isPart);
        }

        private boolean isOpen() {
            return hasParts() && (signed || !isLarger());
        }

        /// Beside larger numbers a whole one is a percentage, as they are.
        private boolean mayBeOfOne(Share share) {
            return !isLarger() || share.isPart();
        }
    }

    public ShareCells(ObservationCollector collector) {
        this.collector = collector;
    }

    /// Takes a cell of the column that goes by that name.
    public void add(String column, Share share) {
        Column known = columns.computeIfAbsent(column, _ -> new Column());
        boolean kept = !share.signed() && share.isWithinOne();
        remarks.sign(column, share);
        if (kept) {
            known.kept.add(share);
        } else {
            known.addLarger(share);
            collect(share, AS_WRITTEN);
        }
    }

    /// Puts all that was kept back in, as the user says; refused with the question when nobody said. True
    /// when the answer was needed.
    public boolean finish(String file, Optional<ShareNotation> answer) {
        List<Column> open = columns.values().stream().filter(Column::isOpen).toList();
        if (!open.isEmpty() && answer.isEmpty()) {
            throw question(file, open);
        }
        boolean ofOne = answer.equals(Optional.of(ShareNotation.OF_ONE));
        columns.values().forEach(column -> finish(column, ofOne && column.isOpen()));
        return !open.isEmpty();
    }

    /// What there is to say of columns in which two notations stand beside each other.
    public List<Warning> warnings() {
        return remarks.warnings();
    }

    private void finish(Column column, boolean ofOne) {
        Set<String> scaled = new LinkedHashSet<>();
        for (Share share : column.kept) {
            Units.Scale scale = ofOne && column.mayBeOfOne(share) ? OF_ONE : AS_WRITTEN;
            collect(share, scale);
            if (scale.equals(OF_ONE)) {
                scaled.add(share.measure());
            }
            if (column.isDoubtful(share)) {
                remarks.mixed(share, words(share, scale));
            }
        }
        if (!column.isLarger() && !column.signed) {
            scaled.forEach(one -> collector.decimals(one, Math.max(0, collector.decimals(one) - DECIMALS_OF_PERCENT)));
        }
    }

    private void collect(Share share, Units.Scale scale) {
        collector.add(share.measure(), share.region(), share.period(), scale.apply(share.value()), share.status());
    }

    private static RefusedException question(String file, List<Column> open) {
        Share example =
                open.getFirst().kept.stream().filter(Share::isPart).findFirst().orElseThrow();
        var names = new LinkedHashSet<String>();
        open.forEach(column -> names.add(column.kept.getFirst().place().column()));
        return RefusedException.of(
                "needsShares",
                file,
                example.written(),
                words(example, OF_ONE),
                words(example, AS_WRITTEN),
                example.place().row(),
                Arguments.list(names));
    }

    private static String words(Share share, Units.Scale scale) {
        Value value = scale.apply(share.value());
        return (value instanceof Value.Interval(double low, double high)
                        ? plain(low) + " tot " + plain(high)
                        : plain(value.low()))
                + " %";
    }

    private static String plain(double amount) {
        BigDecimal number = BigDecimal.valueOf(amount).stripTrailingZeros();
        return number.toPlainString().replace('.', ',');
    }
}
