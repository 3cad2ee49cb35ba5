package nl.wed.workbench.ui.figures.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.figures.importing.ImportViewModel.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table that nobody knows, until the user says what it holds.
class MappingViewModelTest {
    private static final String TABLE = """
        gemeente;groep;bereik;toelichting
        Almelo;meisjes;12,5;telling
        Almelo;jongens;(a);telling
        Zwolle;meisjes;13,1;telling
        Zwolle;jongens;14,0;telling
        """;

    @TempDir
    private Path folder;

    private final Example example = Example.of(Projects.fresh());
    private final ImportViewModel importing = example.model().importing();
    private final MappingViewModel model = importing.mapping();

    private void open(String name) throws IOException {
        importing.read(List.of(Files.writeString(folder.resolve(name), TABLE)));
        var refusal = (ImportCard.Refusal) importing.cards().getFirst();
        assertThat(refusal.isMappable()).isTrue();
        importing.map(refusal, refusal.paths().getFirst());
    }

    private void change(int column, UnaryOperator<ColumnMapping> how) {
        model.column().set(column);
        model.change(how);
    }

    private void sayWhatItIs() {
        change(1, one -> one.withRole(ColumnRole.DIMENSION));
        change(
                2,
                one -> one.withRole(ColumnRole.FIGURE)
                        .named("Bereik", "Bereik", "")
                        .withUnit("%"));
        model.period("2023");
    }

    @Test
    void whatStandsInTheWayIsSaidUntilItIsGone() throws IOException {
        open("bereik.csv");
        assertThat(importing.place().get()).isEqualTo(Place.MAPPING);
        assertThat(model.blocked()).isPresent();

        change(
                2,
                one -> one.withRole(ColumnRole.FIGURE)
                        .named("Bereik", "Bereik", "")
                        .withUnit("%"));
        assertThat(model.blocked())
                .hasValueSatisfying(one -> assertThat(one.reasonKey()).endsWith("needsYear"));
        change(1, one -> one.withRole(ColumnRole.IGNORED));
        model.period("2023");
        assertThat(model.blocked())
                .hasValueSatisfying(one -> assertThat(one.reasonKey()).endsWith("duplicateRegion"));
        change(1, one -> one.withRole(ColumnRole.DIMENSION));

        assertThat(model.blocked()).isEmpty();
        assertThat(model.use()).isTrue();
        assertThat(importing.place().get()).isEqualTo(Place.FILES);
        assertThat(importing.cards()).singleElement().isInstanceOf(ImportCard.Ready.class);
    }

    @Test
    void theUserChoosesTheRowsOfTheHeader() throws IOException {
        Path file = Files.writeString(folder.resolve("koppen.csv"), """
            Jeugd in cijfers;bron;eigen telling
            gemeente;bereik;bereik
            plaats;2022;2023
            Almelo;12,5;13,5
            Zwolle;14,5;15,5
            """);
        importing.read(List.of(file));
        importing.map(importing.cards().getFirst(), file);
        var header = model.preview().get().orElseThrow().header();
        assertThat(header.lines()).hasSize(5);
        assertThat(header.canBe(1, 5)).isFalse();

        model.column().set(2);
        model.header(2, 3);
        assertThat(model.column().get()).isZero();

        var now = model.preview().get().orElseThrow();
        assertThat(now.header().first()).isEqualTo(2);
        assertThat(now.header().last()).isEqualTo(3);
        assertThat(now.rows()).hasSize(2);
        var read = (Imported) now.trial();
        assertThat(read.observations().measures())
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("bereik"));
        assertThat(read.counts().rows()).isEqualTo(2);

        change(0, one -> one.withRole(ColumnRole.REGION_NAME));
        assertThat(model.preview().get().orElseThrow().header().first()).isEqualTo(2);
        assertThat(model.use()).isTrue();
        importing.discard(importing.cards().getFirst());
        importing.read(List.of(Files.writeString(
                folder.resolve("koppen nieuw.csv"), Files.readString(file).replace("12,5", "22,5"))));
        var again = (ImportCard.Ready) importing.cards().getFirst();
        assertThat(again.preview().asBefore()).isTrue();
        assertThat(again.preview().imported().counts().rows()).isEqualTo(2);
    }

    @Test
    void whatStandsInTheWayOtherwiseIsNoQuestionAboutSignsOrShares() throws IOException {
        open("bereik.csv");

        assertThat(model.blocked()).isPresent();
        assertThat(model.isSignOpen()).isFalse();
        assertThat(model.asksShares()).isFalse();
    }

    @Test
    void anotherTableIsLookedAtFromItsFirstColumnOn() throws IOException {
        open("bereik.csv");
        model.column().set(3);
        model.choose(model.preview().get().orElseThrow());

        assertThat(model.column().get()).isZero();
    }

    @Test
    void nothingIsTakenWhileSomethingStandsInTheWay() throws IOException {
        open("bereik.csv");

        assertThat(model.use()).isFalse();
        assertThat(importing.cards()).singleElement().isInstanceOf(ImportCard.Refusal.class);
    }

    @Test
    void aMarkGetsTheMeaningThatTheUserGivesIt() throws IOException {
        open("bereik.csv");
        sayWhatItIs();
        assertThat(model.preview().get().orElseThrow().strange()).containsExactly("(a)");

        model.mark("(a)", Optional.of(MissingReason.CONFIDENTIAL));

        var read = (Imported) model.preview().get().orElseThrow().trial();
        assertThat(read.counts().suppressed()).isEqualTo(1);
        assertThat(read.observations().series())
                .flatExtracting(series -> series.points())
                .extracting(point -> point.value())
                .contains(new Value.Missing(MissingReason.CONFIDENTIAL, "(a)"));
    }

    @Test
    void theNextTableOfThatSourceIsReadLikeThisWithANoteUntilItIsForgotten() throws IOException {
        open("bereik.csv");
        sayWhatItIs();
        model.use();
        importing.discard(importing.cards().getFirst());

        importing.read(List.of(Files.writeString(folder.resolve("bereik nieuw.csv"), TABLE.replace("12,5", "22,5"))));
        var again = (ImportCard.Ready) importing.cards().getFirst();
        assertThat(again.preview().asBefore()).isTrue();
        assertThat(again.preview().imported().observations().measures())
                .extracting(measure -> measure.title())
                .containsExactly("Bereik; meisjes", "Bereik; jongens");

        importing.forget(again);
        assertThat(importing.cards()).singleElement().isInstanceOf(ImportCard.Refusal.class);
    }

    @Test
    void withoutRememberingTheNextTableIsAQuestionAgain() throws IOException {
        open("bereik.csv");
        sayWhatItIs();
        model.remembering().set(false);
        model.use();

        assertThat(model.isRemembered()).isFalse();
    }

    @Test
    void aPeriodThatIsNoneIsToldAndChangesNothing() throws IOException {
        open("bereik.csv");
        sayWhatItIs();

        model.period("vorig jaar");

        assertThat(model.problem().get()).contains("vorig jaar");
        assertThat(model.preview().get().orElseThrow().mapping().period()).isEqualTo("2023JJ00");
    }

    @Test
    void aFileWithoutATableIsToldSo() throws IOException {
        Path letter = Files.writeString(folder.resolve("brief.txt"), "Beste allemaal\n");

        model.open(letter, () -> {});

        assertThat(model.preview().get()).isEmpty();
        assertThat(model.problem().get()).contains("brief.txt");
    }
}
