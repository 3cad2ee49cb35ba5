package nl.wed.workbench.domain.renewal;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import org.junit.jupiter.api.Test;

class OlderContentTest {
    private static final String OLD = "Er wordt thuis minder voorgelezen. Daardoor blijft de woordenschat achter.";
    private static final String NEW =
            "In een deel van de gezinnen wordt weinig gelezen. Daardoor blijft de woordenschat achter.";
    private static final News NEWS = new News(
            Map.of(),
            Map.of("O02", new Taken<>(cause(OLD, VerificationStatus.TO_VERIFY), cause(NEW, VerificationStatus.READ))),
            Map.of(
                    "I06",
                    new Taken<>(
                            option("I06", "Oude naam", "Groepszorg."), option("I06", "Nieuwe naam", "Groepszorg."))),
            Map.of(),
            Map.of(
                    "I06", List.of(Difference.ofContent("evidence", "onbekend", "RCT")),
                    "I44", List.of(Difference.ofContent("effect", "+1 maand", "+3 maanden"))));

    @Test
    void aRecordWithTheWordsOfTheOlderContentIsMarkedAndKeepsThemUntilTheNewAreTaken() {
        var held = cause(OLD, VerificationStatus.TO_VERIFY);
        var project = with(held);

        var older = OlderContent.of(project, NEWS);

        assertThat(older.differences(ref(held)))
                .containsExactly(
                        new Difference("description", OLD, NEW, false),
                        new Difference("status", VerificationStatus.TO_VERIFY, VerificationStatus.READ, false));
        assertThat(project.all(CAUSE)).containsExactly(held);
        assertThat(older.taken(project, ref(held)).all(CAUSE))
                .containsExactly(cause(held.id(), "Taal thuis", NEW, VerificationStatus.READ));
    }

    @Test
    void aRecordWithTheWordsOfTheNewerContentIsNotMarked() {
        var held = cause(NEW, VerificationStatus.READ);

        assertThat(OlderContent.of(with(held), NEWS).marks(ref(held))).isFalse();
    }

    @Test
    void whatTheTrajectoryWroteItselfStaysWhenTheNewerIsTaken() {
        var held = cause(UUID.randomUUID(), "Taal en boeken thuis in Almelo", OLD, VerificationStatus.TO_VERIFY);
        var project = with(held);

        var taken = OlderContent.of(project, NEWS)
                .taken(project, ref(held))
                .all(CAUSE)
                .getFirst();

        assertThat(taken.name()).isEqualTo("Taal en boeken thuis in Almelo");
        assertThat(taken.description()).isEqualTo(NEW);
    }

    @Test
    void aTextThatWasWrittenAnewAroundAnOlderSentenceIsMarkedAndLeftToItsAuthor() {
        String own = "Er wordt thuis minder voorgelezen. In Almelo geldt dat in drie wijken.";
        var held = cause(own, VerificationStatus.READ);
        var project = with(held);

        var older = OlderContent.of(project, NEWS);

        assertThat(older.differences(ref(held))).containsExactly(new Difference("description", OLD, NEW, true));
        assertThat(older.renewal(ref(held)).orElseThrow().canBeTaken()).isFalse();
        assertThat(older.allTaken(project)).isEqualTo(project);
    }

    @Test
    void aSentenceThatBothHaveOrThatIsOnlyTheTrajectorysOwnProvesNothing() {
        var held = cause("Daardoor blijft de woordenschat achter. Dat zien wij hier ook.", VerificationStatus.READ);

        assertThat(OlderContent.of(with(held), NEWS).marks(ref(held))).isFalse();
    }

    @Test
    void anOwnCauseIsNeverMarked() {
        var own = new Cause(
                UUID.randomUUID(), null, "Eigen", "A", OLD, List.of(), null, false, "", VerificationStatus.TO_VERIFY);

        assertThat(OlderContent.of(with(own), NEWS).marks(ref(own))).isFalse();
    }

    @Test
    void evidenceThatChangedMarksAnOptionOnlyWhereOtherWordsProveThatTheTrajectoryIsOlder() {
        var option = option("I44", "Onderwijsassistent", "Hulp in de klas.");
        var chosen = new SessionIntervention(UUID.randomUUID(), "I44", "past hier");
        var newer =
                Project.empty(UUID.randomUUID()).put(OPTION, option).put(KnowledgeRecords.SESSION_INTERVENTION, chosen);
        var older = newer.put(CAUSE, cause(OLD, VerificationStatus.TO_VERIFY));

        assertThat(OlderContent.of(newer, NEWS).marks(new Ref(OPTION, option.id())))
                .isFalse();
        var found = OlderContent.of(older, NEWS);
        assertThat(found.differences(new Ref(OPTION, option.id())))
                .extracting(Difference::field)
                .containsExactly("effect");
        assertThat(found.marks(new Ref(KnowledgeRecords.SESSION_INTERVENTION, chosen.id())))
                .isTrue();
    }

    @Test
    void anOptionWithANewNameWasTakenFromTheNewerContent() {
        var option = option("I06", "Nieuwe naam", "Groepszorg.");
        var project = with(cause(OLD, VerificationStatus.TO_VERIFY)).put(OPTION, option);

        assertThat(OlderContent.of(project, NEWS).marks(new Ref(OPTION, option.id())))
                .isFalse();
    }

    @Test
    void afterTakingAllNothingIsOlder() {
        var project =
                with(cause(OLD, VerificationStatus.TO_VERIFY)).put(OPTION, option("I06", "Oude naam", "Groepszorg."));

        var taken = OlderContent.of(project, NEWS).allTaken(project);

        assertThat(taken).isNotEqualTo(project);
        assertThat(OlderContent.of(taken, NEWS).renewals()).isEmpty();
        assertThat(OlderContent.of(taken, NEWS).facts()).isEmpty();
    }

    private static Project with(Cause cause) {
        return Project.empty(UUID.randomUUID()).put(CAUSE, cause);
    }

    private static Ref ref(Cause cause) {
        return new Ref(CAUSE, cause.id());
    }

    private static Cause cause(String description, VerificationStatus status) {
        return cause(UUID.randomUUID(), "Taal thuis", description, status);
    }

    private static Cause cause(UUID id, String name, String description, VerificationStatus status) {
        return new Cause(id, "O02", name, "A", description, List.of(), null, true, "weegt hier", status);
    }

    private static Option option(String code, String name, String description) {
        return new Option(UUID.randomUUID(), name, description, code, null, List.of(), "", "");
    }
}
