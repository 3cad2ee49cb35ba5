package nl.wed.workbench.sources.table;

import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wed.workbench.sources.notation.Units;

/// Columns with numbers that are no figures: codes, numbers of rows, and periods.
final class KeyColumns {
    private static final Set<String> PERIOD_WORDS = Set.of(
            "jaar",
            "jaren",
            "periode",
            "perioden",
            "periodes",
            "peiljaar",
            "peildatum",
            "peilmoment",
            "schooljaar",
            "studiejaar",
            "cursusjaar",
            "verslagjaar",
            "boekjaar",
            "kalenderjaar",
            "kwartaal",
            "maand",
            "year",
            "period",
            "datum",
            "date",
            "tijd",
            "time");
    private static final Pattern SERIAL = Pattern.compile(
            "|#|id|nr\\.?|no\\.?|nummer|volgnummer|volgnr\\.?|rij|rijnummer|index|key|row|rownames?|rowid|x"
                    + "|fid|gid|oid|objectid|unnamed: ?\\d+|column ?\\d+|kolom ?\\d+|v\\d+|\\.\\.\\.\\d+");
    private static final Pattern CODE = Pattern.compile(
            "(.*[^\\p{L}])?([\\p{L}]*code[sn]?|[\\p{L}]*nummer|[\\p{L}]*nr\\.?|id|pc[46]?|brin|postcodes?|telefoon|tel\\.?"
                + "|kvk|rsin|oin|iban|lat|lon|lng|latitude|longitude|[xy]-?co[oö]rdinaat)(gm|pv|wk|bu|cbs)?([^\\p{L}].*)?");
    private static final Set<String> REGION_WORDS = Set.of("provincie", "corop", "landsdeel", "ggd", "ggd-regio", "gm");
    private static final int MOST_WORDS = 3;
    private static final int MANY_ROWS = 12;

    private KeyColumns() {}

    /// The column that says which period a row is about: the one whose header says so, else one that can be
    /// nothing else.
    static OptionalInt period(TableScan scan, int region) {
        Comparator<Integer> best = Comparator.comparing((Integer column) -> isPeriodHeader(scan.header(column)))
                .thenComparing(column -> isExact(scan.header(column)))
                .thenComparing(Comparator.reverseOrder());
        return IntStream.range(0, scan.header().size())
                .filter(column -> column != region && isPeriod(scan, column))
                .boxed()
                .max(best)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// Whether a header says that its column holds periods or codes of regions.
    static boolean isNamed(String header) {
        return isPeriodHeader(header) || RegionColumns.isNumber(header);
    }

    /// Whether the cells of a column are periods of the rows.
    static boolean isPeriod(TableScan scan, int column) {
        ColumnFacts facts = scan.facts(column);
        return isPeriodHeader(scan.header(column)) ? facts.isPeriods() : facts.isClearlyPeriods();
    }

    /// Whether the whole numbers in a column are codes of something or the numbers of the rows.
    static boolean isKey(TableScan scan, int column) {
        ColumnFacts facts = scan.facts(column);
        String header = plain(scan.header(column));
        boolean unit = !FigureHeader.of(scan.header(column), "").unit().isEmpty();
        if (ColumnFacts.isLabel(header) || facts.isPadded()) {
            return true;
        }
        if (unit || !facts.isWhole() && !isPlace(header)) {
            return false;
        }
        if (isExact(header)) {
            return true;
        }
        boolean serial = SERIAL.matcher(header).matches();
        return serial && (facts.isRowNumbers() || facts.isRising() || !header.isEmpty() && !header.equals("x"))
                || facts.isRowNumbers() && facts.rows() >= MANY_ROWS && !FigureHeader.hasPeriod(header)
                || isCode(header)
                || facts.isRegionNumbers(RegionColumns.isNumber(header));
    }

    private static boolean isCode(String header) {
        return CODE.matcher(header).matches() || REGION_WORDS.contains(header);
    }

    private static boolean isPlace(String header) {
        return header.matches("lat|lon|lng|latitude|longitude|[xy]-?co[oö]rdinaat");
    }

    private static boolean isPeriodHeader(String header) {
        String[] words = plain(header).split("[^\\p{L}]+");
        return Units.inHeader(header).isEmpty()
                && words.length > 0
                && words.length <= MOST_WORDS
                && PERIOD_WORDS.contains(words[0]);
    }

    private static boolean isExact(String header) {
        return PERIOD_WORDS.contains(plain(header));
    }

    /// A header in small letters, with a space where it says `GemeentecodeGM` or `gm_code`.
    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
    }
}
