package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.domain.figures.Value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A column of numbers: its measure, and the period when its header names one.
record TableColumn(int index, String measure, Optional<String> period, Units.Scale scale) {
    private static final String TIME =
            "(?<period>(?:19|20)\\d\\d(?:\\s?[/-]\\s?'?(?:20)?\\d\\d(?!\\d))?\\*{0,2})";
    private static final Pattern AT_END =
            Pattern.compile("(?<rest>.*?)[\\s_;,:(/-]*\\b" + TIME + "\\)?");
    private static final Pattern AT_START = Pattern.compile(TIME + "[\\s_;,:-]+(?<rest>\\D.*)");
    private static final Pattern NO_PERIOD =
            Pattern.compile(".*\\b(voor|vanaf|tot|na|van|sinds|before|since)$");

    static TableColumn of(int index, String written, String tableName) {
        String header = CodeLists.tidy(written);
        Units.Scale scale = Units.ofHeader(header);
        String words =
                scale.unit().isEmpty() ? header : header.replaceFirst("\\s*\\([^()]*\\)$", "");
        String unit = header.substring(words.length());
        for (Pattern pattern : List.of(AT_END, AT_START)) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches() && !isBoundary(matcher.group("rest"))) {
                Optional<String> period = PeriodCodes.parse(matcher.group("period"));
                if (period.isPresent()) {
                    String rest = matcher.group("rest").strip() + unit;
                    String name = rest.isBlank() ? tableName : rest.strip();
                    return new TableColumn(index, name, period, guess(name, scale));
                }
            }
        }
        Optional<String> whole = PeriodCodes.parse(words);
        String name = whole.isPresent() ? tableName : header;
        return new TableColumn(index, name, whole, guess(name, scale));
    }

    MeasureInfo info(int decimals) {
        return new MeasureInfo(measure, measure, "", scale.unit(), scale.decimals(decimals));
    }

    /// The value of a cell in base units; empty when it cannot be understood.
    Optional<Value> value(String cell, DecimalSign decimal) {
        return CellText.parse(cell, decimal, scale.unit().equals("%"))
                .map(value ->
                        switch (value) {
                            case Value.Known(double amount) -> Value.of(scale.apply(amount));
                            case Value.Interval interval -> interval.times(scale.factor());
                            case Value.Missing missing -> missing;
                        });
    }

    private static boolean isBoundary(String before) {
        return NO_PERIOD.matcher(before.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /// Inhabitants are counted, also where the header does not say so.
    private static Units.Scale guess(String name, Units.Scale scale) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean count = lower.contains("inwoners") || lower.startsWith("aantal");
        return scale.unit().isEmpty() && count && !lower.contains(" per ")
                ? new Units.Scale(1, "aantal")
                : scale;
    }
}
