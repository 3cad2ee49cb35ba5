package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.interviews.Respondent;

final class InterviewsPart {
    private static final String TEXT = """
        Ouders weten vaak niet dat er een plaats is.
        De overdracht naar de basisschool verschilt per wijk.
        Wij zien kinderen pas als zij drie zijn.\
        """;
    private static final String FIRST = "Ouders weten vaak niet dat er een plaats is.";
    private static final String SECOND = "Wij zien kinderen pas als zij drie zijn.";
    private static final LocalDate DATE = LocalDate.of(2026, 10, 12);

    private InterviewsPart() {}

    static Project addTo(Project project) {
        return project.putAll(
                        InterviewRecords.RESPONDENT,
                        List.of(
                                respondent(1, "P02", "pedagogisch medewerker", "uitvoering"),
                                respondent(2, "P01", "beleidsadviseur", "beleid")))
                .putAll(InterviewRecords.REPORT, List.of(report(1), report(2)))
                .putAll(
                        InterviewRecords.CODE,
                        List.of(
                                new Code(
                                        id("code.1"),
                                        "VS",
                                        "Voorschool",
                                        null,
                                        "Alles over de voorschool",
                                        List.of("O11")),
                                new Code(id("code.2"), "VS.1", "Bereik", id("code.1"), null, List.of("O11"))))
                .putAll(InterviewRecords.FINDING, List.of(finding(1, FIRST, "code.2"), finding(2, SECOND, "code.1")))
                .put(InterviewRecords.QUOTE, new Quote(id("quote.1"), id("finding.1"), FIRST, ReleaseStatus.RELEASED))
                .put(
                        InterviewRecords.COMMON_THREAD,
                        new CommonThread(id("thread.1"), id("code.2"), "Het aanbod is te weinig bekend."));
    }

    private static Respondent respondent(int number, String group, String role, String layer) {
        return new Respondent(
                id("respondent." + number),
                "R0" + number,
                group,
                role,
                layer,
                List.of(AgePhase.F1),
                new Consent(true, false, true),
                InterviewStatus.HELD,
                DATE,
                null,
                false,
                false);
    }

    private static InterviewReport report(int number) {
        return new InterviewReport(
                id("report." + number),
                id("respondent." + number),
                "Gesprek met R0" + number,
                DATE,
                TEXT,
                ReportStatus.APPROVED);
    }

    private static Finding finding(int number, String text, String code) {
        int start = TEXT.indexOf(text);
        return new Finding(
                id("finding." + number),
                id("report." + number),
                start,
                start + text.length(),
                text,
                List.of(id(code)),
                AgePhase.F1,
                number == 1,
                false,
                "");
    }
}
