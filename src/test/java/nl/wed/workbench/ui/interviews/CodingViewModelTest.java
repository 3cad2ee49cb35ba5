package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.interviews.InterviewRecords.CODE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodingViewModelTest {
    private static final String SENTENCE = "De overdracht naar de basisschool verschilt per wijk.";

    private final Parts parts = Parts.onTestTrajectory();
    private final CodingViewModel model = parts.model().coding();
    private final ReportsViewModel reports = parts.model().reports();

    @BeforeEach
    void readTheFirstReport() {
        reports.selected().select(id("report.1"));
    }

    @Test
    void aSelectedPartGetsACodeWithoutTheSpacesAroundIt() {
        selectWith(SENTENCE, 1);

        model.code(code("code.2"));

        var made = current();
        assertThat(made.text()).isEqualTo(SENTENCE);
        assertThat(made.codes()).containsExactly(id("code.2"));
        assertThat(model.findings()).hasSize(2);
        assertThat(parts.workspace().undo()).contains("Code ‘Bereik’ toekennen");
        assertThat(model.findings()).hasSize(1);
    }

    @Test
    void aSecondCodeJoinsTheFindingAndTheRecentOneIsRemembered() {
        selectWith(SENTENCE, 0);
        model.code(code("code.2"));
        model.code(code("code.1"));
        model.code(code("code.1"));

        assertThat(current().codes()).containsExactly(id("code.2"), id("code.1"));
        selectWith("Wij zien kinderen", 0);
        model.codeRecent();
        assertThat(current().codes()).containsExactly(id("code.1"));
    }

    @Test
    void aNewCodeAndItsFindingAreOneEdit() {
        selectWith(SENTENCE, 0);

        model.codeAnew("Warme overdracht", id("code.1"));

        var code = parts.workspace().project().find(CODE, current().codes().getFirst());
        assertThat(code).get().extracting(Code::code, Code::name).containsExactly("VS.2", "Warme overdracht");
        parts.workspace().undo();
        assertThat(parts.workspace().project().all(CODE)).hasSize(2);
        assertThat(model.findings()).hasSize(1);
    }

    @Test
    void memoImportanceAndQuoteWorkOnAPlainSelection() {
        selectWith(SENTENCE, 0);
        model.memo("Navragen bij de wijkteams");
        model.toggleImportant();
        model.makeQuote();
        model.makeQuote();

        assertThat(current().memo()).isEqualTo("Navragen bij de wijkteams");
        assertThat(current().important()).isTrue();
        assertThat(parts.workspace().project().all(QUOTE)).hasSize(2);
        assertThat(model.quote()).get().returns(ReleaseStatus.NOT_ASKED, quote -> quote.release());
    }

    @Test
    void aCaretSelectsTheShortestFindingAtItsPlace() {
        selectWith("Ouders weten", 0);
        model.code(code("code.1"));
        var shorter = current();

        model.select(3, 3);
        assertThat(current().id()).isEqualTo(shorter.id());
        model.select(30, 30);
        assertThat(current().id()).isEqualTo(id("finding.1"));
        model.select(60, 60);
        assertThat(model.canCode()).isFalse();
    }

    @Test
    void anotherReportHasItsOwnFindings() {
        model.show(id("finding.1"));
        reports.selected().select(id("report.2"));

        assertThat(model.finding().current()).isEmpty();
        assertThat(model.findings()).extracting(Finding::id).containsExactly(id("finding.2"));
    }

    @Test
    void rewritingMovesFindingsAndADoubtfulOneIsConfirmedOrMoved() {
        String text = reports.selected().current().map(InterviewReport::text).orElseThrow();
        reports.rewrite(text.replace("Ouders weten", "Vaders weten"));

        assertThat(model.doubtful())
                .extracting(Finding::text)
                .containsExactly("Vaders weten vaak niet dat er een plaats is.");
        model.show(id("finding.1"));
        selectWith("Vaders weten vaak", 0);
        model.moveToSelection();

        assertThat(model.doubtful()).isEmpty();
        assertThat(current().id()).isEqualTo(id("finding.1"));
        assertThat(current().text()).isEqualTo("Vaders weten vaak");
        parts.workspace().undo();
        parts.workspace().undo();
        assertThat(reports.selected().current().map(InterviewReport::text)).contains(text);
        assertThat(model.findings().getFirst().text()).startsWith("Ouders");
    }

    @Test
    void removingAFindingTakesItsQuoteAway() {
        model.show(id("finding.1"));
        model.remove();

        assertThat(parts.workspace().project().find(FINDING, id("finding.1"))).isEmpty();
        assertThat(parts.workspace().project().all(QUOTE)).isEmpty();
    }

    @Test
    void theCodeBookFindsByCodeNameAndCountsFindings() {
        var book = parts.model().codeBook();

        assertThat(book.search("vs.1")).extracting(line -> line.code().name()).containsExactly("Bereik");
        assertThat(book.search("bere")).hasSize(1);
        assertThat(book.search("alles over"))
                .extracting(line -> line.code().name())
                .containsExactly("Voorschool");
        assertThat(book.search("zzz")).isEmpty();
        assertThat(book.search("peuteropvang"))
                .singleElement()
                .satisfies(line -> assertThat(line.also()).isEqualTo("voorschool"));
        assertThat(book.search("")).extracting(CodeBookViewModel.Line::findings).containsExactly(1, 1);
        book.rename(code("code.2"), "Bereik en toeleiding");
        assertThat(book.shown().get(1).code().name()).isEqualTo("Bereik en toeleiding");
    }

    private void selectWith(String words, int around) {
        String text = reports.selected().current().orElseThrow().text();
        int start = text.indexOf(words);
        model.select(start - around, start + words.length() + around);
    }

    private Finding current() {
        return model.finding().current().orElseThrow();
    }

    private Code code(String name) {
        return parts.workspace().project().find(CODE, id(name)).orElseThrow();
    }
}
