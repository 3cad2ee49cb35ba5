package nl.wed.workbench.sources.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.result.RefusedException;

/// Finds the decimal sign of a table from its numbers. `1.234` alone says nothing; `12.5`, `0.125`
/// and `1.234,5` do.
public final class DecimalSigns {
    private static final Pattern POINT =
            Pattern.compile("-?(\\d+\\.(\\d{1,2}|\\d{4,})|0\\.\\d+|\\d{4,}\\.\\d+|\\d[\\d,]*,\\d{3}\\.\\d+)");
    private static final Pattern COMMA =
            Pattern.compile("-?(\\d+,(\\d{1,2}|\\d{4,})|0,\\d+|\\d{4,},\\d+|\\d[\\d.]*\\.\\d{3},\\d+)");
    private static final Pattern POINT_GROUPS = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("-?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern OPEN = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private boolean point;
    private boolean comma;
    private String open = "";

    /// Takes note of a row.
    public void look(List<String> cells) {
        for (String cell : cells) {
            String text = cell.strip().replaceFirst("\\s*%$", "");
            point |= matches(text, POINT) || matches(text, COMMA_GROUPS);
            comma |= matches(text, COMMA) || matches(text, POINT_GROUPS);
            open = open.isEmpty() && matches(text, OPEN) ? text : open;
        }
    }

    /// The sign; refused when numbers contradict each other, or leave it open and the user did not
    /// say.
    public DecimalSign found(String file, Optional<DecimalSign> answer) {
        if (answer.isPresent()) {
            return answer.get();
        }
        if (point && comma) {
            throw RefusedException.of("mixedDecimalSigns", file);
        }
        if (!point && !comma && !open.isEmpty()) {
            throw RefusedException.of("needsDecimalSign", file, open);
        }
        return comma ? DecimalSign.COMMA : DecimalSign.POINT;
    }

    private static boolean matches(String text, Pattern pattern) {
        return text.length() < 40 && pattern.matcher(text).matches();
    }
}
