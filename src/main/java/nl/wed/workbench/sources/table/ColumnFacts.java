package nl.wed.workbench.sources.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.regions.RegionNames;

/// What the cells of a column are, counted while the table is read once.
public final class ColumnFacts {
    private static final Pattern LABEL = Pattern.compile(".*\\((code|naam|omschrijving)\\)");
    private static final int MOST = 5_000;
    private static final int FEWEST_CODES = 5;
    private static final int NOISE = 9;

    private final Map<String, CellKind> different = new HashMap<>();
    private int rows;
    private int blanks;
    private int numbers;
    private int texts;
    private int ranges;
    private final Map<String, Integer> units = new HashMap<>();
    private int codes;
    private int regionNumbers;
    private int knownNumbers;
    private int names;
    private int otherRows;
    private int periods;
    private int whole;
    private int padded;
    private int pointDecimals;
    private int commaDecimals;
    private int countedFromZero;
    private int countedFromOne;
    private long before = -1;
    private boolean rising = true;
    private boolean startsBlank;

    void add(String cell, RegionNames regions) {
        rows++;
        count(cell);
        if (cell.isEmpty()) {
            startsBlank |= rows == 1;
            blanks++;
            return;
        }
        CellKind kind = kind(cell, regions);
        texts += count(kind.text());
        ranges += count(kind.range());
        names += count(kind.name());
        otherRows += count(kind.otherRow());
        codes += count(kind.code());
        regionNumbers += count(kind.regionNumber());
        knownNumbers += count(kind.knownNumber());
        periods += count(kind.period());
        whole += count(kind.whole());
        padded += count(kind.padded());
        if (kind.number()) {
            numbers++;
            if (!kind.unit().isEmpty()) {
                units.merge(kind.unit(), 1, Integer::sum);
            }
            pointDecimals = Math.max(pointDecimals, decimals(cell, '.', DecimalSign.POINT));
            commaDecimals = Math.max(commaDecimals, decimals(cell, ',', DecimalSign.COMMA));
        }
    }

    private CellKind kind(String cell, RegionNames regions) {
        CellKind known = different.get(cell);
        if (known == null) {
            known = CellKind.of(cell, regions);
            if (different.size() < MOST) {
                different.put(cell, known);
            }
        }
        return known;
    }

    /// Takes note whether the cells are the numbers of the rows, or at least go up.
    private void count(String cell) {
        countedFromZero += count(cell.equals(Integer.toString(rows - 1)));
        countedFromOne += count(cell.equals(Integer.toString(rows)));
        long now = cell.matches("\\d{1,18}") ? Long.parseLong(cell) : Long.MIN_VALUE;
        rising &= now > before;
        before = now;
    }

    private static int count(boolean counts) {
        return counts ? 1 : 0;
    }

    private int filled() {
        return rows - blanks;
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

    /// Whether there are hardly words in it, apart from ranges: enough when the header names a unit.
    boolean mayBeFigures() {
        return numbers > 0 && texts * 4 < numbers + ranges;
    }

    public boolean hasNumbers() {
        return numbers > 0;
    }

    /// Whether nearly every cell is a region code, most with the letters of CBS.
    boolean isCodes() {
        return codes > 0 && (codes + knownNumbers) * 10 >= (filled() - otherRows) * 8;
    }

    /// Whether nearly every cell can be the bare number of a municipality, wijk or buurt. Where the header does
    /// not `say` so there must be enough of them, and nearly all must exist.
    boolean isRegionNumbers(boolean say) {
        int cells = filled() - otherRows;
        return regionNumbers > 0
                && (say
                        ? regionNumbers * 10 >= cells * 8 && knownNumbers * 2 >= cells
                        : knownNumbers * 10 >= cells * 9 && different.size() >= FEWEST_CODES);
    }

    /// How many in a hundred of the words are names of regions; words such as 'Totaal' are not counted.
    int namesInHundred() {
        return names == 0 ? 0 : 100 * names / Math.max(1, texts - otherRows);
    }

    /// Whether nearly every cell is a period.
    boolean isPeriods() {
        return periods > 0 && periods * 4 >= filled() * 3;
    }

    /// Whether the cells can be nothing but periods: written as no number is, or the same few years again and
    /// again.
    boolean isClearlyPeriods() {
        boolean again = whole == filled() && different.size() * 2 <= filled() && filled() > 2;
        return periods > 0 && periods == filled() && (numbers == 0 || again);
    }

    /// Whether these are whole numbers with zeros before them, as only codes have.
    boolean isPadded() {
        return padded * 10 >= filled() && padded > 0 && whole == filled();
    }

    boolean isWhole() {
        return whole > 0 && whole == filled();
    }

    /// Whether several rows all have the same number.
    boolean isConstant() {
        return numbers > 2 && different.size() == 1 && blanks == 0;
    }

    /// Whether the cells count the rows, from 0 or 1.
    boolean isRowNumbers() {
        return rows > 1 && Math.max(countedFromZero, countedFromOne) * 10 >= rows * 9;
    }

    /// Whether the cells are whole numbers that go up from row to row.
    boolean isRising() {
        return rising && filled() > 1;
    }

    boolean isUsuallyFilled() {
        return filled() * 2 > rows;
    }

    /// Whether a cell stands once for the rows below it: at least a third is blank, and not the first.
    boolean isGivenOnce() {
        return blanks * 3 >= rows && blanks < rows && !startsBlank;
    }

    /// The unit that most numbers name themselves; empty when they name none.
    String unit() {
        return units.entrySet().stream()
                .filter(one -> one.getValue() * 2 >= numbers)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /// Whether some number names that unit.
    boolean names(String unit) {
        return units.containsKey(unit);
    }

    /// Whether every number names its unit.
    boolean allNameUnits() {
        return units.values().stream().mapToInt(Integer::intValue).sum() == numbers;
    }

    /// What a preview shows of the column.
    TablePreview.Column shown(String header) {
        return new TablePreview.Column(header, numbers, texts, blanks, different.size());
    }

    /// What is in every cell, when that is always the same.
    public Optional<String> only() {
        return blanks == 0 && different.size() == 1
                ? Optional.of(different.keySet().iterator().next())
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
        return RegionColumns.isName(header) || different.size() * 10 >= filled() * 9;
    }

    /// Whether the header says that this is a code or a name and no figure.
    public static boolean isLabel(String header) {
        return LABEL.matcher(header.toLowerCase(Locale.ROOT)).matches();
    }

    /// The decimals as they are written; those of a fraction that a program wrote out are counted after
    /// its noise is taken off.
    private static int decimals(String cell, char mark, DecimalSign sign) {
        int at = cell.lastIndexOf(mark);
        int end = at + 1;
        while (at >= 0 && end < cell.length() && Character.isDigit(cell.charAt(end))) {
            end++;
        }
        int written = at < 0 ? 0 : end - at - 1;
        return written <= NOISE
                ? written
                : CellText.number(cell, sign)
                        .map(number -> BigDecimal.valueOf(number).setScale(NOISE, RoundingMode.HALF_UP))
                        .map(number -> Math.max(0, number.stripTrailingZeros().scale()))
                        .orElse(0);
    }
}
