package nl.wed.workbench.sources.cells;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.sources.cells.CodeLists.Entry;
import org.junit.jupiter.api.Test;

class CodeListsTest {
    private final CodeLists lists = new CodeLists();

    @Test
    void theCodeCalledJustTotalIsTheTotal() {
        add("1", "Totaal mannen");
        add("T001038", "Mannen en vrouwen");
        add("4", "TOTAAL");

        assertThat(lists.total("Geslacht")).contains("4");
    }

    @Test
    void elseACodeThatCbsGivesToTotals() {
        add("3000", "Totaal mannen");
        add("T001038", "Mannen en vrouwen");
        add("T001039", "Iedereen");

        assertThat(lists.total("Geslacht")).contains("T001038");
    }

    @Test
    void elseTheFirstOfTheListWhenItsTitleBeginsSo() {
        add("10000", "Totaal alle leeftijden");
        add("20000", "Totaal jong");

        assertThat(lists.total("Geslacht")).contains("10000");
    }

    @Test
    void otherwiseNothingIsATotal() {
        add("3000", "Mannen");
        add("10000", "Totaal alle leeftijden");
        add("T12345", "Zes tekens");

        assertThat(lists.total("Geslacht")).isEmpty();
        assertThat(lists.total("Leeftijd")).isEmpty();
    }

    @Test
    void theFirstTitleOfACodeStaysWithoutStraySpaces() {
        lists.add("Geslacht", " 3000 ", " Mannen  en \n jongens ", " Definitief ");
        lists.add("Geslacht", "3000", "Iets anders", "");

        assertThat(lists.find("Geslacht", "3000")).contains(new Entry("Mannen en jongens", "Definitief"));
        assertThat(lists.find("Geslacht", "4000")).isEmpty();
    }

    private void add(String code, String title) {
        lists.add("Geslacht", code, title, "");
    }
}
