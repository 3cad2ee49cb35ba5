package nl.wed.workbench.catalogue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A date as precise as the source gives it: year, year and month, or day.
public record PartialDate(String text) {

    /// Checks that the text is YYYY, YYYY-MM or YYYY-MM-DD; throws DateTimeException otherwise.
    public PartialDate {
        firstDay(text);
    }

    /// The first day it can stand for.
    public LocalDate earliest() {
        return firstDay(text);
    }

    private static LocalDate firstDay(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
