package nl.wed.workbench.texts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.wed.workbench.domain.figures.DataSet;

/// Where a data set comes from and of when it is, in words.
public record DataSetWords(Texts texts) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int DAY_LENGTH = 10;

    /// The day on which it was read into the trajectory. Nobody read in what came with the program: then that, and what
    /// is known of where those figures were read.
    public String read(DataSet set) {
        return set.isBuiltIn()
                ? texts.get("figures.data.builtIn", String.join(", ", set.files()))
                : Numbers.date(LocalDate.ofInstant(set.retrieved(), HERE));
    }

    /// When the source changed it, as a day where it is one; empty when the source does not tell.
    public Optional<String> changed(DataSet set) {
        return Optional.ofNullable(set.modified()).map(DataSetWords::day);
    }

    private static String day(String moment) {
        try {
            return Numbers.date(LocalDate.parse(moment.substring(0, Math.min(DAY_LENGTH, moment.length()))));
        } catch (DateTimeParseException _) {
            return moment;
        }
    }
}
