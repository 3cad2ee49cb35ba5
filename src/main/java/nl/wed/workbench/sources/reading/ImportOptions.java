package nl.wed.workbench.sources.reading;

import java.time.InstantSource;
import java.util.OptionalInt;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;

/// What the user or the program adds to the files: answers to what a table leaves open, how to stop, who
/// hears progress, and the limits.
public record ImportOptions(
        Answers answers, CancelSignal cancel, ImportProgress progress, ImportLimits limits, InstantSource clock) {

    /// No answers from the user, standard limits.
    public static ImportOptions standard() {
        return new ImportOptions(
                Answers.NONE,
                CancelSignal.never(),
                ImportProgress.none(),
                ImportLimits.standard(),
                InstantSource.system());
    }

    /// The same with the year of a table that does not name one.
    public ImportOptions withYear(int answer) {
        return withAnswers(answers.withYear(answer));
    }

    /// The same with the decimal sign of a table that leaves it open.
    public ImportOptions withDecimalSign(DecimalSign answer) {
        return withAnswers(answers.withDecimalSign(answer));
    }

    /// The same with the notation of shares of a table that leaves it open.
    public ImportOptions withShares(ShareNotation answer) {
        return withAnswers(answers.withShares(answer));
    }

    /// The same with those answers, where a table leaves something open.
    public ImportOptions withAnswers(Answers other) {
        return new ImportOptions(other, cancel, progress, limits, clock);
    }

    /// The same, listened to and stoppable.
    public ImportOptions withWatch(CancelSignal signal, ImportProgress listener) {
        return new ImportOptions(answers, signal, listener, limits, clock);
    }

    /// The same with other limits.
    public ImportOptions withLimits(ImportLimits other) {
        return new ImportOptions(answers, cancel, progress, other, clock);
    }

    /// The year that the user gave.
    public OptionalInt year() {
        return answers.year();
    }
}
