package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.knowledge.Absence;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.domain.knowledge.Attendance;
import nl.wed.workbench.domain.knowledge.InfrastructureScore;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.knowledge.SessionIntervention;

final class KnowledgePart {
    private KnowledgePart() {}

    static Project addTo(Project project) {
        return project.put(
                        KnowledgeRecords.SESSION_INTERVENTION,
                        new SessionIntervention(id("sessionIntervention.1"), "I01", "Past bij de vroege start."))
                .put(KnowledgeRecords.LOCAL_OFFER, offer())
                .put(KnowledgeRecords.ABSENCE, Absence.of("I01", LocalDate.of(2026, 11, 4)))
                .putAll(
                        KnowledgeRecords.INFRASTRUCTURE_SCORE,
                        List.of(
                                new InfrastructureScore(id("infrastructure.1"), "E1", 2, "Elk kwartaal overleg."),
                                new InfrastructureScore(id("infrastructure.2"), "E2", null, "")))
                .putAll(
                        KnowledgeRecords.MEETING,
                        List.of(
                                meeting(1, Step.KNOWLEDGE, "Kennisbijeenkomst"),
                                meeting(2, Step.CAUSES, "Reflectiebijeenkomst oorzaken")))
                .putAll(
                        KnowledgeRecords.AGENDA_ITEM,
                        List.of(agendaItem(1, "Opening", 10), agendaItem(2, "Wat werkt", 45)))
                .put(
                        KnowledgeRecords.ATTENDANCE,
                        new Attendance(
                                id("attendance.1"),
                                id("meeting.1"),
                                id("partner.childcare"),
                                "pedagogisch medewerker",
                                4,
                                3))
                .put(
                        KnowledgeRecords.INSIGHT,
                        new Insight(
                                id("insight.1"),
                                id("meeting.1"),
                                "Huisbezoek verlaagt de drempel.",
                                AgePhase.F1,
                                List.of(id("cause.1")),
                                List.of("I01")));
    }

    private static LocalOffer offer() {
        return new LocalOffer(
                id("offer.1"),
                "Peutergroep in de wijk",
                id("partner.childcare"),
                "Vier ochtenden per week.",
                "peuters",
                "40 peuters",
                List.of(AgePhase.F1),
                List.of("O11"),
                null);
    }

    private static Meeting meeting(int number, Step step, String name) {
        return new Meeting(
                id("meeting." + number),
                "BIJ" + number,
                step,
                name,
                "Samen kijken",
                LocalDate.of(2026, 11, 4),
                "Stadhuis");
    }

    private static AgendaItem agendaItem(int number, String title, int minutes) {
        return new AgendaItem(
                id("agenda." + number),
                id("meeting.1"),
                title,
                minutes,
                "projectleider",
                "plenair",
                "presentatie",
                List.of("beamer"),
                "gedeeld beeld");
    }
}
