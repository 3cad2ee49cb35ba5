package nl.wed.workbench.catalogue;

import java.util.List;

/// The script of one of the three meetings.
public record MeetingScript(
        String code,
        int step,
        String name,
        String goal,
        int totalMinutes,
        boolean proposal,
        List<String> preparation,
        List<AgendaItem> agenda,
        VerificationStatus status)
        implements Verifiable {

    public MeetingScript {
        preparation = List.copyOf(preparation);
        agenda = List.copyOf(agenda);
    }
}
