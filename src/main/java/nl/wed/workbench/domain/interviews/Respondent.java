package nl.wed.workbench.domain.interviews;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;
import org.jspecify.annotations.Nullable;

/// A key figure by pseudonym (R01, R02 ...) and role; `group` is a party group, `layer` a layer of
/// the catalogue; `keepUntil` is the day up to which what was said may be kept, when one was agreed, and
/// `recordingRemoved` that a recording is gone, `anonymised` that what is left is of nobody. The person behind it
/// stands in [RespondentKey], outside the project.
@RecordBuilder
public record Respondent(
        UUID id,
        String pseudonym,
        @Coded String group,
        String role,
        @Coded String layer,
        List<AgePhase> phases,
        Consent consent,
        InterviewStatus status,
        @Nullable LocalDate date,
        @Nullable LocalDate keepUntil,
        boolean recordingRemoved,
        boolean anonymised)
        implements Entity, RespondentBuilder.With {

    /// The pseudonym for who comes next, one higher than the highest number in use (R01 for the
    /// first).
    public static String nextPseudonym(List<Respondent> respondents) {
        int highest = respondents.stream()
                .map(Respondent::pseudonym)
                .filter(name -> name.matches("R\\d{1,6}"))
                .mapToInt(name -> Integer.parseInt(name.substring(1)))
                .max()
                .orElse(0);
        return "R%02d".formatted(highest + 1);
    }

    /// The same respondent with the interview planned, held or declined on a date.
    public Respondent withStatus(InterviewStatus newStatus, @Nullable LocalDate newDate) {
        return withStatus(newStatus).withDate(newDate);
    }

    /// The same respondent described anew.
    public Respondent described(String newGroup, String newRole, String newLayer, List<AgePhase> newPhases) {
        return with().group(newGroup)
                .role(newRole)
                .layer(newLayer)
                .phases(List.copyOf(newPhases))
                .build();
    }
}
