package nl.wed.workbench.domain.interviews;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// The report of one interview; positions of findings count code points of `text`.
@RecordBuilder
public record InterviewReport(
        UUID id,

        @Refers(to = "respondents", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID respondent,

        String title,
        LocalDate date,
        String text,
        ReportStatus status)
        implements Entity, InterviewReportBuilder.With {

    /// The same report in other words. Nobody approved those, so it waits for approval again.
    @Override
    public InterviewReport withText(String newText) {
        boolean lapses = approvalLapses(newText);
        return with().text(newText).status(lapses ? ReportStatus.DRAFT : status).build();
    }

    /// Whether the respondent approved it, and would not have approved this text.
    public boolean approvalLapses(String newText) {
        return status == ReportStatus.APPROVED && !newText.equals(text);
    }

    /// The same report with another title, date and status.
    public InterviewReport described(String newTitle, LocalDate newDate, ReportStatus newStatus) {
        return with().title(newTitle).date(newDate).status(newStatus).build();
    }
}
