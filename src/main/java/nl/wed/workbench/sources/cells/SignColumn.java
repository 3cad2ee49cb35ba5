package nl.wed.workbench.sources.cells;

import java.util.Optional;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.Separators;

/// What the numbers of one column say about the decimal sign of those that are text.
final class SignColumn {
    /// With fewer real numbers their size says little.
    private static final int ENOUGH = 5;

    /// How far from the real numbers of the column a reading may lie to be about as large.
    private static final double NEAR = 5;

    int points;
    int commas;
    int monies;
    Optional<Seen> point = Optional.empty();
    Optional<Seen> comma = Optional.empty();
    Optional<Seen> money = Optional.empty();
    Optional<Seen> open = Optional.empty();
    private int stored;
    private double lowest = Double.MAX_VALUE;
    private double highest;
    private double lowestThousands = Double.MAX_VALUE;
    private double highestThousands;

    /// A cell as it is written, and its row.
    record Seen(String written, int row) {}

    void text(String cell, int row) {
        switch (Separators.of(cell)) {
            case POINT -> point(cell, row);
            case COMMA -> comma(cell, row);
            case POINT_AS_MONEY -> {
                point(cell, row);
                monies++;
                money = money.or(() -> Optional.of(new Seen(cell, row)));
            }
            case COMMA_AS_MONEY -> {
                comma(cell, row);
                monies++;
                money = money.or(() -> Optional.of(new Seen(cell, row)));
            }
            case OPEN -> open(cell, row);
            case NONE -> {}
        }
    }

    private void point(String cell, int row) {
        points++;
        point = point.or(() -> Optional.of(new Seen(cell, row)));
    }

    private void comma(String cell, int row) {
        commas++;
        comma = comma.or(() -> Optional.of(new Seen(cell, row)));
    }

    private void open(String cell, int row) {
        open = open.or(() -> Optional.of(new Seen(cell, row)));
        CellText.number(cell, thousands(cell)).map(Math::abs).ifPresent(number -> {
            lowestThousands = Math.min(lowestThousands, number);
            highestThousands = Math.max(highestThousands, number);
        });
    }

    /// A real number beside the texts.
    void number(String cell) {
        double size = CellText.number(cell, DecimalSign.POINT).map(Math::abs).orElse(0.0);
        if (size > 0) {
            stored++;
            lowest = Math.min(lowest, size);
            highest = Math.max(highest, size);
        }
    }

    /// The sign by which all texts of this column are about as large as its real numbers, when the other
    /// one makes all of them much smaller or larger.
    Optional<DecimalSign> bySize() {
        if (open.isEmpty() || stored < ENOUGH) {
            return Optional.empty();
        }
        boolean thousands = isNear(lowestThousands) && isNear(highestThousands);
        boolean decimals = isNear(lowestThousands / 1000) && isNear(highestThousands / 1000);
        boolean noThousands = !isNear(lowestThousands) && !isNear(highestThousands);
        boolean noDecimals = !isNear(lowestThousands / 1000) && !isNear(highestThousands / 1000);
        DecimalSign grouping = thousands(open.get().written());
        if (thousands && noDecimals) {
            return Optional.of(grouping);
        }
        return decimals && noThousands
                ? Optional.of(grouping == DecimalSign.COMMA ? DecimalSign.POINT : DecimalSign.COMMA)
                : Optional.empty();
    }

    private boolean isNear(double size) {
        return size >= lowest / NEAR && size <= highest * NEAR;
    }

    /// The sign by which the only mark in a cell sets thousands apart.
    private static DecimalSign thousands(String cell) {
        return cell.indexOf('.') >= 0 ? DecimalSign.COMMA : DecimalSign.POINT;
    }
}
