package nl.wed.workbench.workspace;

import java.util.Collection;
import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.privacy.KnownPerson;

/// The people of the key of a trajectory, with the pseudonyms that they have in it.
public final class KnownPeople {
    private KnownPeople() {}

    /// The people of a key that may be locked; where nobody is in it nothing has to be opened to know them all.
    public static KnownNames of(Project project, RespondentKeys keys) {
        return keys.locked() && !keys.nobody()
                ? new KnownNames.Locked()
                : of(project, keys.all().values());
    }

    /// The people of a key that was read.
    public static KnownNames of(Project project, Collection<RespondentKey> keys) {
        List<KnownPerson> people =
                keys.stream().map(key -> person(project, key)).toList();
        return new KnownNames.Open(people);
    }

    /// A key whose respondent is gone has no pseudonym that could stand in its place.
    private static KnownPerson person(Project project, RespondentKey key) {
        String pseudonym = project.find(InterviewRecords.RESPONDENT, key.respondent())
                .map(Respondent::pseudonym)
                .orElse("");
        return new KnownPerson(key.respondent(), pseudonym, key.name(), key.organisation());
    }
}
