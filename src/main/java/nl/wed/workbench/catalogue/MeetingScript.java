package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// The script of one of the three meetings.
public record MeetingScript(
        String code,
        int step,
        String name,
        String goal,
        int totalMinutes,
        boolean proposal,
        List<String> preparation,
        List<ScriptItem> agenda,
        VerificationStatus status)
        implements Verifiable {

    public MeetingScript {
        preparation = List.copyOf(preparation);
        agenda = List.copyOf(agenda);
    }
}
