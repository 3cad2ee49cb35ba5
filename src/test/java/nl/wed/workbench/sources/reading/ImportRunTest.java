package nl.wed.workbench.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRunTest {
    private static final RegionNames REGIONS = RegionNames.load();
    private static final StatisticSums SUMS = StatisticSums.load();

    @TempDir
    private Path path;

    @Test
    void everyByteThatIsReadIsReportedAndNeverMoreThanTheTotal() throws IOException {
        var reported = new ArrayList<String>();
        ImportRun run = run(CancelSignal.never(), (done, total) -> reported.add(done + "/" + total));
        try (var stream = run.watched(new ByteArrayInputStream(new byte[12]))) {
            stream.read();
            stream.read(new byte[5]);
            stream.read(new byte[9]);
            stream.read(new byte[9]);
            stream.read();
        }
        run.finished();

        assertThat(reported).containsExactly("1/10", "6/10", "10/10", "10/10", "10/10", "10/10");
    }

    @Test
    void readingStopsWhenTheUserWishesSo() {
        ImportRun run = run(() -> true, ImportProgress.none());

        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> run.watched(new ByteArrayInputStream(new byte[9]))
                                        .read())
                        .refusal()
                        .reasonKey())
                .endsWith("cancelled");
    }

    @Test
    void theHashIsThatOfTheBytesInTheOrderOfTheNamesBegunBeforeOrNot() throws IOException {
        SourceFile a = file("a.csv", "een");
        SourceFile b = file("b.csv", "twee");
        var files = new SourceFiles(List.of(b, a));
        ImportRun run = run(CancelSignal.never(), ImportProgress.none());
        String hash = run.hash(files);

        run.beginHash(files);
        assertThat(run.hash(files)).isEqualTo(hash);
        assertThat(run.hash(new SourceFiles(List.of(a, b)))).isEqualTo(hash);
        assertThat(run.hash(new SourceFiles(List.of(a)))).isNotEqualTo(hash);
        assertThat(hash).isEqualTo(run.hash(new SourceFiles(List.of(file("c.csv", "eentwee")))));
    }

    @Test
    void aFileThatIsGoneOrAWishToStopIsToldAlsoByAHashThatWasBegun() throws IOException {
        SourceFile gone = new SourceFile(path.resolve("weg.csv"), "weg.csv", 1, new FileContent.Packed(Set.of()));
        ImportRun run = run(CancelSignal.never(), ImportProgress.none());
        var files = new SourceFiles(List.of(gone));
        assertThatThrownBy(() -> run.hash(files)).isInstanceOf(NoSuchFileException.class);

        ImportRun stopped = run(() -> true, ImportProgress.none());
        var here = new SourceFiles(List.of(file("a.csv", "een")));
        stopped.beginHash(here);
        assertThatThrownBy(() -> stopped.hash(here)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table",
                "table+komma",
                "table+punt",
                "table+aandeel",
                "table+procent",
                "table+2023",
                "table+komma+aandeel+2023"
            })
    void theAnswersInTheKindOfADataSetAreReadBack(String kind) {
        Answers answers = Answers.of(kind);

        assertThat(Answers.file(kind)).isEqualTo("table");
        assertThat(answers.in("table")).isEqualTo(kind);
        assertThat(answers.isEmpty()).isEqualTo(kind.equals("table"));
    }

    @Test
    void anAnswerThatIsNotKnownIsNoAnswer() {
        assertThat(Answers.of("table+20233+KOMMA+iets")).isEqualTo(Answers.NONE);
        assertThat(Answers.decimalSign("Komma")).isEmpty();
        assertThat(Answers.shares("deel")).isEmpty();
    }

    @Test
    void eachAnswerIsGivenBesideTheOthers() {
        var options = ImportOptions.standard()
                .withYear(2023)
                .withDecimalSign(DecimalSign.POINT)
                .withShares(ShareNotation.OF_HUNDRED);

        assertThat(options.year()).isEqualTo(OptionalInt.of(2023));
        assertThat(options.answers().in("table")).isEqualTo("table+punt+procent+2023");
        assertThat(options.withYear(2024).answers().in("table")).isEqualTo("table+punt+procent+2024");
    }

    private SourceFile file(String name, String content) throws IOException {
        Path file = Files.writeString(path.resolve(name), content);
        return new SourceFile(file, name, Files.size(file), new FileContent.Packed(Set.of()));
    }

    private static ImportRun run(CancelSignal signal, ImportProgress progress) {
        return new ImportRun(ImportOptions.standard().withWatch(signal, progress), REGIONS, SUMS, List.of(), 10);
    }
}
