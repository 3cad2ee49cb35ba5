package nl.wed.workbench.domain.interviews;

/// Where the report of an interview stands with the respondent, who may correct it.
public enum ReportStatus {
    DRAFT,
    SENT_FOR_CORRECTION,
    APPROVED
}
