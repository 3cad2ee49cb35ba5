package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.PlanRecords;

/// The fifteen chapters of the plan and one section of the implementation plan.
final class ChaptersPart {
    private static final List<String> TITLES = List.of(
            "Bestuurlijke samenvatting",
            "Aanleiding, opdracht en totstandkoming",
            "Wat verstaan wij onder gelijke kansen",
            "Kaders en rollen",
            "Stand van zaken in cijfers",
            "Wat sleutelfiguren zien",
            "Probleemanalyse en oorzaken",
            "Wat werkt en onder welke voorwaarden",
            "Keuze van de aanpak",
            "Doelen en beoogde resultaten",
            "Lokale educatieve infrastructuur, samenwerking en sturing",
            "Monitoring, evaluatie en leren",
            "Financiën",
            "Draagvlak en commitment",
            "Risico's en onzekerheden");

    private ChaptersPart() {}

    static Project addTo(Project project) {
        var filled = project;
        for (int number = 0; number < TITLES.size(); number++) {
            filled = filled.put(
                    PlanRecords.CHAPTER_TEXT,
                    new ChapterText(
                            id("chapter." + number),
                            null,
                            Integer.toString(number),
                            TITLES.get(number),
                            "Eerste alinea.\n\nTweede alinea.",
                            true));
        }
        return filled.put(
                PlanRecords.CHAPTER_TEXT,
                new ChapterText(
                        id("section.1"),
                        id("priority.1"),
                        "1",
                        "Doel en bijdrage aan het beleidsdoel",
                        "Dit plan draagt bij aan een sterke start.",
                        true));
    }
}
