package nl.wed.workbench.sources.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.notation.CellMark;
import nl.wed.workbench.sources.notation.CellReading;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionNames;

/// What the cells of a column are, counted while the table is read once.
public final class ColumnFacts {
    private static final Pattern LABEL = Pattern.compile(".*\\((code|naam|omschrijving)\\)");
    private static final int MOST = 5_000;
    private static final int NOISE = 9;

    private final Set<String> different = new HashSet<>();
    private int rows;
    private int blanks;
    private int numbers;
    private int texts;
    private int ranges;
    private final Map<String, Integer> units = new HashMap<>();
    private int codes;
    private int municipalityNumbers;
    private int names;
    private int periods;
    private int pointDecimals;
    private int commaDecimals;

    void add(String cell, RegionNames regions) {
        rows++;
        if (cell.isEmpty()) {
            blanks++;
            return;
        }
        boolean known = different.contains(cell);
        if (!known && different.size() < MOST) {
            different.add(cell);
        }
        Optional<CellReading> point = CellText.read(cell, DecimalSign.POINT, Units.Scale.NONE);
        Optional<CellReading> comma = CellText.read(cell, DecimalSign.COMMA, Units.Scale.NONE);
        Optional<CellReading> either = point.or(() -> comma);
        if (either.filter(ColumnFacts::isRange).isPresent()) {
            ranges++;
        } else if (either.isEmpty()) {
            texts++;
            names += regions.code(cell).isPresent() ? 1 : 0;
        } else if (!(either.get().value() instanceof Value.Missing)) {
            numbers++;
            String unit = either.get().unit();
            if (!unit.isEmpty()) {
                units.merge(unit, 1, Integer::sum);
            }
            pointDecimals = Math.max(pointDecimals, decimals(cell, '.', point));
            commaDecimals = Math.max(commaDecimals, decimals(cell, ',', comma));
        }
        codes += RegionCodes.isCode(cell) ? 1 : 0;
        municipalityNumbers += cell.matches("\\d{1,4}") ? 1 : 0;
        periods += PeriodCodes.parse(cell).isPresent() ? 1 : 0;
    }

    boolean isEmpty() {
        return rows == blanks;
    }

    /// Whether this is a column of words: hardly a number in it. Ranges are words, such as ages, unless
    /// there are more plain numbers.
    public boolean isText() {
        int words = ranges < numbers ? texts : texts + ranges;
        return words > 0 && words * 4 >= numbers;
    }

    public boolean hasNumbers() {
        return numbers > 0;
    }

    /// Whether nearly every cell is a region code.
    boolean isCodes() {
        return codes > 0 && codes * 10 >= rows * 9;
    }

    /// Whether nearly every cell can be the number of a municipality.
    boolean isMunicipalityNumbers() {
        return municipalityNumbers > 0 && municipalityNumbers * 10 >= rows * 9;
    }

    /// Whether most words are names of regions.
    boolean isNames() {
        return names > 0 && names * 10 >= (rows - blanks) * 8;
    }

    /// Whether nearly every cell is a period; a damaged one leaves out its row.
    boolean isPeriods() {
        return periods > 0 && periods * 10 >= rows * 8;
    }

    /// The unit that most numbers name themselves; empty when they name none.
    String unit() {
        return units.entrySet().stream()
                .filter(one -> one.getValue() * 2 >= numbers)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /// Whether there are hardly words in it, apart from ranges: enough when the header names a unit.
    boolean mayBeFigures() {
        return numbers > 0 && texts * 4 < numbers + ranges;
    }

    /// What a preview shows of the column.
    TablePreview.Column shown(String header) {
        return new TablePreview.Column(header, numbers, texts, blanks, different.size());
    }

    /// What is in every cell, when that is always the same.
    public Optional<String> only() {
        return blanks == 0 && different.size() == 1
                ? Optional.of(different.iterator().next())
                : Optional.empty();
    }

    int different() {
        return different.size();
    }

    int rows() {
        return rows;
    }

    /// The decimals of the most precise number.
    int decimals(DecimalSign sign) {
        return Math.min(6, sign == DecimalSign.POINT ? pointDecimals : commaDecimals);
    }

    /// Whether the words can be the names of the regions.
    boolean mayBeName(String header) {
        return RegionColumns.isName(header) || different.size() * 10 >= rows * 9;
    }

    /// Whether the header says that this is a code or a name and no figure.
    public static boolean isLabel(String header) {
        return LABEL.matcher(header.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isRange(CellReading reading) {
        return has(reading, CellMark.Kind.RANGE) || has(reading, CellMark.Kind.AT_LEAST);
    }

    private static boolean has(CellReading reading, CellMark.Kind kind) {
        return reading.marks().stream().anyMatch(mark -> mark.kind() == kind);
    }

    /// The decimals as they are written; those of a fraction that a program wrote out are counted after
    /// its noise is taken off.
    private static int decimals(String cell, char sign, Optional<CellReading> reading) {
        int at = cell.lastIndexOf(sign);
        int end = at + 1;
        while (at >= 0 && end < cell.length() && Character.isDigit(cell.charAt(end))) {
            end++;
        }
        int written = at < 0 ? 0 : end - at - 1;
        return written <= NOISE
                ? written
                : reading.filter(CellReading::isNumber)
                        .map(one -> BigDecimal.valueOf(one.value().low()).setScale(NOISE, RoundingMode.HALF_UP))
                        .map(number -> Math.max(0, number.stripTrailingZeros().scale()))
                        .orElse(0);
    }
}
