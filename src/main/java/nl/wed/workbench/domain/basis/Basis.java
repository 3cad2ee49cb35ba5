package nl.wed.workbench.domain.basis;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// What a record (`subject`) rested on when it was written, taken or last looked at: on which day, null when that was
/// before this was kept, in which meeting, and each ground as it was then.
@RecordBuilder
public record Basis(
        UUID id,
        @Refers(to = Refers.ANY, gone = Gone.GOES_TOO) UUID subject,
        @Nullable LocalDate date,

        @Refers(to = "meetings", gone = Gone.LOSES_LINK) @Nullable
        UUID meeting,

        @Coded List<Ground> grounds)
        implements Entity, BasisBuilder.With {

    public Basis {
        grounds = List.copyOf(grounds);
    }

    /// What a record rested on; empty when nothing was kept of it.
    public static Optional<Basis> of(Project project, UUID subject) {
        return project.find(BasisRecords.BASIS, idOf(subject));
    }

    /// The record that rests on this; empty when it is not there.
    public Optional<Ref> in(Project project) {
        return Subject.find(project, subject);
    }

    /// The id follows from the subject, so that two people who look at the same record make the same one.
    static UUID idOf(UUID subject) {
        return UUID.nameUUIDFromBytes(("basis " + subject).getBytes(StandardCharsets.UTF_8));
    }

    /// The same without what was voted: of a few participants even the distribution tells who gave what. What a newer
    /// program wrote goes with it, as nobody can say here what it tells.
    public Basis withoutVotes() {
        return withGrounds(grounds.stream()
                .filter(one -> FactKey.WITHOUT_VOTES.contains(one.kind()))
                .toList());
    }

    /// The ground of that kind that is kept whatever the text says.
    public Optional<Ground> ground(String kind) {
        return grounds.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }
}
