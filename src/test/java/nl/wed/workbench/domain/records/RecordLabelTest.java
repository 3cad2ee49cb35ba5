package nl.wed.workbench.domain.records;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordLabelTest {
    private static final Project PROJECT = TestTrajectory.project();

    static List<RecordType<?>> kinds() {
        return RecordTypes.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfRecordHasALabelThatTellsSomething(RecordType<?> type) {
        assertThat(PROJECT.all(type))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(label(record)).matches(".*\\p{L}.*"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noLabelNamesAPerson(RecordType<?> type) {
        for (RespondentKey key : TestTrajectory.respondentKeys()) {
            assertThat(PROJECT.all(type))
                    .allSatisfy(record ->
                            assertThat(label(record)).doesNotContain(key.name(), key.email(), key.telephone()));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noLabelIsEmptyWhenAllItLinksToIsGone(RecordType<?> type) {
        assertThat(PROJECT.all(type))
                .allSatisfy(record -> assertThat(RecordLabel.of(Project.empty(id("p")), record))
                        .isNotBlank());
    }

    @Test
    void aRespondentIsAPseudonymAndARole() {
        assertThat(label(InterviewRecords.RESPONDENT, "respondent.1")).isEqualTo("R01 pedagogisch medewerker");
    }

    @Test
    void aRecordAboutAnotherRecordBearsItsLabel() {
        assertThat(label(FigureRecords.INDICATOR_SOURCE, "indicatorSource.2"))
                .isEqualTo("Bereik voorschoolse educatie");
        assertThat(label(CauseRecords.VOTE, "vote.1.2")).isEqualTo("Oorzaak 1 (2)");
        assertThat(label(CauseRecords.EVIDENCE, "evidence.insight")).isEqualTo("Huisbezoek verlaagt de drempel.");
        assertThat(label(CauseRecords.EVIDENCE, "evidence.source")).isEqualTo("cbs-statline Spreekt elkaar tegen.");
        assertThat(label(AppraisalRecords.SCORE, "score.keep.C2")).isEqualTo("Aanpak keep Bewijs");
        assertThat(label(AppraisalRecords.DECISION, "decision.stop")).isEqualTo("Aanpak stop");
        assertThat(label(KnowledgeRecords.ATTENDANCE, "attendance.1"))
                .isEqualTo("Kinderopvang in de gemeente pedagogisch medewerker");
    }

    @Test
    void whatHasNoTextYetIsAnEllipsis() {
        assertThat(text(" \n ")).isEqualTo("…");
    }

    @Test
    void spacesAndLinesBecomeOneSpace() {
        assertThat(text(" een\n  twee ")).isEqualTo("een twee");
    }

    @Test
    void aLongTextIsCutOff() {
        assertThat(text("a".repeat(110))).isEqualTo("a".repeat(110));
        assertThat(text("a".repeat(111))).isEqualTo("a".repeat(109) + "…");
    }

    @Test
    void aCharacterOfTwoPartsIsNotCutThrough() {
        String smile = Character.toString(0x1F600);
        assertThat(text("a".repeat(108) + smile + "bb")).isEqualTo("a".repeat(108) + "…");
        assertThat(text("a".repeat(107) + smile + "bb")).isEqualTo("a".repeat(107) + smile + "…");
    }

    private static String text(String text) {
        return RecordLabel.of(PROJECT, new CommonThread(id("t"), id("code.1"), text));
    }

    private static String label(Entity record) {
        return RecordLabel.of(PROJECT, record);
    }

    private static <T extends Entity> String label(RecordType<T> type, String name) {
        return label(PROJECT.find(type, id(name)).orElseThrow());
    }
}
