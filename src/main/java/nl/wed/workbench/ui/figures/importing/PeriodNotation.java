package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.domain.typed.Typed;
import nl.wed.workbench.sources.table.Tables;

/// A period of figures as it is typed, which is read as in a table; its value is the code.
record PeriodNotation() implements Notation<String> {
    private static final Pattern MONTH = Pattern.compile("(0[1-9]|1[0-2])-(\\d{4})");

    @Override
    public Typed<String> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Typed.Nothing<>();
        }
        Matcher month = MONTH.matcher(text);
        return Tables.period(month.matches() ? month.group(2) + "-" + month.group(1) : text)
                .<Typed<String>>map(Typed.Understood::new)
                .orElseGet(() -> new Typed.Refused<>(Typed.Reason.NOT_A_PERIOD, text));
    }

    @Override
    public String write(String code) {
        return Periods.label(code);
    }

    @Override
    public Wanted wanted() {
        return new Wanted("typed.wanted.period", List.of());
    }
}
