package nl.wed.workbench.domain.plan;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// What every party said of the plan; who was not asked yet is open, and never left out.
public final class Support {
    private Support() {}

    /// One endorsement per party, in the order of the parties.
    public static List<Endorsement> of(Project project) {
        return project.stream(TrajectoryRecords.PARTNER)
                .map(partner -> of(project, partner))
                .toList();
    }

    /// Of several, as two packages can bring, one that is settled counts before one that is open.
    private static Endorsement of(Project project, Partner partner) {
        return project.stream(PlanRecords.ENDORSEMENT)
                .filter(one -> one.partner().equals(partner.id()))
                .min(Comparator.comparing(one -> one.agreement() == Agreement.OPEN))
                .orElseGet(() -> open(partner.id()));
    }

    private static Endorsement open(UUID partner) {
        return new Endorsement(
                UUID.nameUUIDFromBytes(("endorsement-" + partner).getBytes(StandardCharsets.UTF_8)),
                partner,
                Agreement.OPEN,
                "",
                "",
                null);
    }
}
