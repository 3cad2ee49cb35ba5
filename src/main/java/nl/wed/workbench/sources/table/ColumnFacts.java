package nl.wed.workbench.sources.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionNames;

/// What the cells of a column are, counted while the table is read once.
public final class ColumnFacts {
    private static final Pattern LABEL = Pattern.compile(".*\\((code|naam|omschrijving)\\)");
    private static final int MOST = 5_000;

    private final Set<String> different = new HashSet<>();
    private int rows;
    private int blanks;
    private int numbers;
    private int texts;
    private int percentages;
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
        Optional<Value> point = CellText.parse(cell, DecimalSign.POINT, false);
        Optional<Value> comma = CellText.parse(cell, DecimalSign.COMMA, false);
        if (point.isEmpty() && comma.isEmpty()) {
            texts++;
            names += regions.code(cell).isPresent() ? 1 : 0;
        } else if (!(point.or(() -> comma).get() instanceof Value.Missing)) {
            numbers++;
            percentages += cell.endsWith("%") ? 1 : 0;
            pointDecimals = Math.max(pointDecimals, decimals(cell, '.'));
            commaDecimals = Math.max(commaDecimals, decimals(cell, ','));
        }
        codes += RegionCodes.isCode(cell) ? 1 : 0;
        municipalityNumbers += cell.matches("\\d{1,4}") ? 1 : 0;
        periods += PeriodCodes.parse(cell).isPresent() ? 1 : 0;
    }

    boolean isEmpty() {
        return rows == blanks;
    }

    /// Whether this is a column of words: hardly a number in it.
    public boolean isText() {
        return texts > 0 && texts * 4 >= numbers;
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

    boolean isPeriods() {
        return periods > 0 && periods == rows;
    }

    boolean isPercentages() {
        return percentages > 0 && percentages * 2 >= numbers;
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

    private static int decimals(String cell, char sign) {
        String number = cell.replaceFirst("\\s*%$", "");
        int at = number.indexOf(sign);
        return at < 0 ? 0 : number.length() - at - 1;
    }
}
