package nl.wed.workbench.domain.interviews;

import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// The report of one interview; positions of findings count code points of `text`.
public record InterviewReport(UUID id, UUID respondent, String title, LocalDate date, String text, ReportStatus status)
        implements Entity {

    /// The same report with another text; the caller moves the findings along.
    public InterviewReport withText(String newText) {
        return new InterviewReport(id, respondent, title, date, newText, status);
    }

    /// The same report with another title, date and status.
    public InterviewReport described(String newTitle, LocalDate newDate, ReportStatus newStatus) {
        return new InterviewReport(id, respondent, newTitle, newDate, text, newStatus);
    }
}
