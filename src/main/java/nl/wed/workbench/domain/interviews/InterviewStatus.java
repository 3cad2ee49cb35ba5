package nl.wed.workbench.domain.interviews;

/// Where an interview stands.
public enum InterviewStatus {
    PLANNED,
    HELD,
    DECLINED
}
