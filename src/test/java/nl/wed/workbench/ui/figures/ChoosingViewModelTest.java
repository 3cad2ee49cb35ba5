package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.ui.figures.importing.ImportCard;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoosingViewModelTest {
    private final Example example = Example.filled();
    private final ChoosingViewModel model = example.model().choosing();

    @Test
    void theWholeCatalogueIsThereAfterTheOwnIndicators() {
        assertThat(model.items()).first().isEqualTo(new ChoiceItem.Theme("Eigen indicatoren"));
        assertThat(rows()).hasSize(1 + 84);
    }

    @Test
    void aCodeIsTickedAndIsOneEdit() {
        model.choose("K04");

        assertThat(row("K04").chosen()).isPresent();
        assertThat(example.workspace().undoLabel()).contains("Indicator 'Schoolweging' toevoegen");
        example.workspace().undo();
        assertThat(row("K04").chosen()).isEmpty();
    }

    @Test
    void theDefaultSetOfTheScopeIsMarkedAndAdded() {
        assertThat(row("K25").inDefaultSet()).isTrue();
        assertThat(row("K60").inDefaultSet()).isFalse();

        model.chooseDefaultSet();

        model.shown().set(ChoosingViewModel.Shown.DEFAULT_SET);
        assertThat(rows()).allMatch(row -> row.chosen().isPresent()).hasSize(18);
    }

    @Test
    void whatIsChosenLaterIsFilledByWhatWasReadBefore(@TempDir Path folder) throws IOException {
        var importing = example.model().importing();
        importing.read(List.of(Example.recognisedFile(folder)));
        var card = (ImportCard.Ready) importing.cards().getFirst();
        card.preview().addMissing().set(false);
        importing.confirm(card);
        assertThat(row("W09").hasData()).isFalse();

        model.choose("W09");

        assertThat(row("W09").hasData()).isTrue();
    }

    @Test
    void aSearchKnowsOtherWordsAndSaysByWhich() {
        model.query().set("jeugdhulp");

        assertThat(row("K54").also()).isEqualTo("jeugdzorg");
        model.query().set("jeugdzorg");
        assertThat(row("K54").also()).isEmpty();
    }

    @Test
    void takingAnIndicatorOutSaysWhatGoesAndTakesItAlong() {
        var benefit = indicator("indicator.benefit");
        assertThat(new RemovalQuestion(new FakeDialogs(), Example.TEXTS, model::now)
                        .hanging(new Ref(FigureRecords.INDICATOR, benefit.id())))
                .contains("1 duiding gaat mee")
                .contains("3 kernboodschappen verliezen een cijfer")
                .contains("1 vergelijkingsgroep verliest een kenmerk")
                .doesNotContain("uit dit bestand");
        int messages = example.project().get().table(FigureRecords.KEY_MESSAGE).size();

        model.remove(benefit);

        var after = example.project().get();
        assertThat(after.all(FigureRecords.INTERPRETATION))
                .noneMatch(one -> one.indicator().equals(benefit.id()));
        assertThat(after.all(FigureRecords.INDICATOR_SOURCE))
                .noneMatch(one -> one.indicator().equals(benefit.id()));
        assertThat(after.all(CauseRecords.EVIDENCE).stream().map(Evidence::target))
                .doesNotContain(benefit.id());
        assertThat(after.all(FigureRecords.KEY_MESSAGE))
                .hasSize(messages)
                .noneMatch(one -> one.indicators().contains(benefit.id()));
        assertThat(after.all(FigureRecords.PEER_GROUP)).singleElement().satisfies(group -> {
            assertThat(group.indicators()).containsExactly(id("indicator.reach"));
            assertThat(group.members()).hasSize(2);
        });
        assertThat(after.all(FigureRecords.REVISION_MARK)).isEmpty();
        assertThat(after.all(PlanRecords.GOAL))
                .isNotEmpty()
                .noneMatch(one -> benefit.id().equals(one.indicator()));
        example.workspace().undo();
        assertThat(example.project().get().find(FigureRecords.INDICATOR, benefit.id()))
                .isPresent();
    }

    private Indicator indicator(String name) {
        return example.project().get().find(FigureRecords.INDICATOR, id(name)).orElseThrow();
    }

    private List<ChoiceItem.Row> rows() {
        return model.items().stream()
                .filter(ChoiceItem.Row.class::isInstance)
                .map(ChoiceItem.Row.class::cast)
                .toList();
    }

    private ChoiceItem.Row row(String code) {
        return rows().stream()
                .filter(row -> code.equals(row.code()))
                .findFirst()
                .orElseThrow();
    }
}
