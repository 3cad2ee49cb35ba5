package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.texts.BasisWords;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody expects, and what a file can hold that no program of ours writes.
class OddWordsTest {
    private static final Duration SHORT = Duration.ofSeconds(10);

    private final Written start = Written.start();

    @Test
    void aNameIsFoundBehindALetterThatIsLongerInSmallLetters() {
        var written = start.writes("Met de heer İbrahim uit İzmir is gesproken over Oorzaak 1")
                .change(CauseRecords.CAUSE, "cause.1", "name", "Andere oorzaak");
        assertThat(written.changes()).containsExactly("renamed Oorzaak 1|Andere oorzaak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234 ", "Oorzaak 1 ", "1.111"})
    void aTextOfNothingButNumbersOrNamesKeepsNobodyWaiting(String part) {
        assertTimeoutPreemptively(
                SHORT, () -> start.writes(part.repeat(100_000)).writes(part.repeat(99_999)));
    }

    @Test
    void aBasisUnderAnotherIdIsNoMarkThatNobodyCanTakeAway() {
        var stray = new Basis(id("stray"), Written.chapter(), null, null, List.of(odd("name", null, "", "")));
        assertThat(start.edit(now -> now.put(BasisRecords.BASIS, stray)).changes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "priority",
                "decision",
                "leader",
                "second",
                "score",
                "weight",
                "votes",
                "evidence",
                "figure",
                "figureAt",
                "baseline",
                "number",
                "amount",
                "count",
                "later",
                ""
            })
    void aGroundThatNoProgramOfOursWritesCanBeSaidOrIsNot(String kind) {
        var words = new BasisWords(Texts.load());
        var figures = FigureBook.of(start.project(), start.observations());
        for (UUID subject : List.of(Written.chapter(), id("goal.outcome"), id("cause.1"))) {
            for (Ground ground : grounds(kind, subject)) {
                var basis = new Basis(Basis.idOf(subject), subject, null, null, List.of(ground));
                assertThatCode(() -> Outdated.of(start.project().put(BasisRecords.BASIS, basis), figures)
                                .changes()
                                .values()
                                .forEach(changes -> changes.forEach(words::of)))
                        .as(ground.toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static List<Ground> grounds(String kind, UUID subject) {
        return List.of("", " ", "year", "year 9999999999", "line x", "FIGURE", "2023JJ00", "0000", "target", "measures")
                .stream()
                .flatMap(part -> List.of("", "NaN", "1e400", "@", "5@", "x{0}'").stream()
                        .flatMap(value -> List.of(
                                odd(kind, null, part, value),
                                odd(kind, subject, part, value),
                                odd(kind, id("indicator.1"), part, value),
                                odd(kind, id("nothing"), part, value))
                                .stream()))
                .toList();
    }

    private static Ground odd(String kind, @Nullable UUID about, String part, String value) {
        return new Ground(kind, about, part, "'{0}' naam", value, value.isEmpty() ? "" : "woord {1}");
    }
}
