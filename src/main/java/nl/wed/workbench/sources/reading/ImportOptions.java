package nl.wed.workbench.sources.reading;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import nl.wed.workbench.sources.notation.DecimalSign;

/// What the user or the program adds to the files: the year of a table that does not name one, the
/// decimal sign where a table leaves it open, how to stop, who hears progress, and the limits.
public record ImportOptions(
        OptionalInt year,
        Optional<DecimalSign> decimalSign,
        CancelSignal cancel,
        ImportProgress progress,
        ImportLimits limits,
        InstantSource clock) {

    /// No answers from the user, standard limits.
    public static ImportOptions standard() {
        return new ImportOptions(
                OptionalInt.empty(),
                Optional.empty(),
                CancelSignal.never(),
                ImportProgress.none(),
                ImportLimits.standard(),
                InstantSource.system());
    }

    /// The same with the year of a table that does not name one.
    public ImportOptions withYear(int answer) {
        return new ImportOptions(OptionalInt.of(answer), decimalSign, cancel, progress, limits, clock);
    }

    /// The same with the decimal sign of a table that leaves it open.
    public ImportOptions withDecimalSign(DecimalSign answer) {
        return new ImportOptions(year, Optional.of(answer), cancel, progress, limits, clock);
    }

    /// The same, listened to and stoppable.
    public ImportOptions withWatch(CancelSignal signal, ImportProgress listener) {
        return new ImportOptions(year, decimalSign, signal, listener, limits, clock);
    }

    /// The same with other limits.
    public ImportOptions withLimits(ImportLimits other) {
        return new ImportOptions(year, decimalSign, cancel, progress, other, clock);
    }
}
