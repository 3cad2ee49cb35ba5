package nl.wed.workbench.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.table.HeaderRows.Places;
import nl.wed.workbench.sources.table.TableHeader.Cell;
import org.junit.jupiter.api.Test;

/// Rows as texts with a bar between their cells.
class TableHeaderTest {

    @Test
    void oneRowIsWhatItSays() {
        TableHeader header = header(1, "gemeente|a 2023|%", "Almelo|1|2");

        assertThat(header.texts()).containsExactly("gemeente", "a 2023", "%");
        assertThat(header.cell(1)).isEqualTo(new Cell("a 2023", "", ""));
        assertThat(header.isOfSeveralRows()).isFalse();
        assertThat(header.firstNumber()).isEqualTo(1);
        assertThat(header.lastNumber()).isEqualTo(1);
    }

    @Test
    void whatStandsOnceAboveSeveralColumnsHoldsForAllOfThem() {
        TableHeader header = header(2, "|Wonen|||Werk", "gemeente|koop|huur|leeg|banen", "Almelo|1|2|3|4");

        assertThat(header.texts())
                .containsExactly("gemeente", "Wonen / koop", "Wonen / huur", "Wonen / leeg", "Werk / banen");
        assertThat(header.isOfSeveralRows()).isTrue();
        assertThat(header.lastNumber()).isEqualTo(2);
    }

    @Test
    void itDoesNotHoldForAColumnThatNothingBelowTellsApart() {
        assertThat(header(2, "gemeente|Wonen||", "|koop|huur|", "Almelo|1|2|3").texts())
                .containsExactly("gemeente", "Wonen / koop", "Wonen / huur", "");
    }

    @Test
    void periodsAndUnitsInRowsOfTheirOwnAreNoWords() {
        TableHeader header = header(3, "|2022||2023", "gemeente|a|b|a", "|aantal|%|aantal", "Almelo|1|2|3");

        assertThat(header.cell(0)).isEqualTo(new Cell("gemeente", "", ""));
        assertThat(header.cell(1)).isEqualTo(new Cell("a", "2022", "aantal"));
        assertThat(header.cell(2)).isEqualTo(new Cell("b", "2022", "%"));
        assertThat(header.cell(3)).isEqualTo(new Cell("a", "2023", "aantal"));
        assertThat(header.texts()).containsExactly("gemeente", "a 2022 (aantal)", "b 2022 (%)", "a 2023 (aantal)");
    }

    @Test
    void aUnitHoldsForItsOwnColumnOnly() {
        assertThat(header(2, "gemeente|a|b", "|%|", "Almelo|1|2").texts()).containsExactly("gemeente", "a (%)", "b");
    }

    @Test
    void aSecondPeriodAndAWordThatIsThereTwiceAreKeptAsWords() {
        assertThat(header(3, "|2022|a", "gemeente|2023|a", "|b|b", "Almelo|1|2").texts())
                .containsExactly("gemeente", "2023 / b 2022", "a / b");
    }

    @Test
    void schoolYearsWithASlashArePeriodsAndAgesWithADashAreNot() {
        TableHeader header = header(2, "gemeente|a|a|a", "|21/22|11-12|2021/'22", "Almelo|1|2|3");

        assertThat(header.cell(1)).isEqualTo(new Cell("a", "21/22", ""));
        assertThat(header.cell(2)).isEqualTo(new Cell("a / 11-12", "", ""));
        assertThat(header.cell(3)).isEqualTo(new Cell("a", "2021/'22", ""));
    }

    @Test
    void aPeriodOrAUnitAloneIsTheText() {
        assertThat(new Cell("", "2022", "").text()).isEqualTo("2022");
        assertThat(new Cell("", "", "%").text()).isEqualTo("(%)");
        assertThat(new Cell("", "", "").text()).isEmpty();
    }

    @Test
    void rowsThatBeginWithTheirNumberHaveAHeaderOneCellShorter() {
        assertThat(header(1, "gemeente|a", "1|Almelo|5", "2|Borne|6").texts()).containsExactly("", "gemeente", "a");
        assertThat(header(1, "gemeente|a", "1|Almelo|5").texts()).containsExactly("gemeente", "a");
        assertThat(header(1, "gemeente|a", "1|Almelo|5", "3|Borne|6").texts()).containsExactly("gemeente", "a");
        assertThat(header(1, "gemeente|a", "1|5", "2|6").texts()).containsExactly("gemeente", "a");
    }

    private static TableHeader header(int rows, String... lines) {
        var head = new ArrayList<Row>();
        for (String line : lines) {
            head.add(new Row(head.size() + 1, List.of(line.split("\\|", -1)), 0));
        }
        return TableHeader.of(head, new Places(0, rows - 1));
    }
}
