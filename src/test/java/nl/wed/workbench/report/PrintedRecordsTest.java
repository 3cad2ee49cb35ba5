package nl.wed.workbench.report;

import java.time.LocalDate;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class PrintedRecordsTest {
    private static final Texts TEXTS = Texts.load();
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void dump() throws Exception {
        var project = TestTrajectory.project();
        var documents = documents(project, TestTrajectory.observations());
        var printed = documents.printed();
        var words = new nl.wed.workbench.texts.PrintedWords(TEXTS);
        for (var type : RecordTypes.ALL) {
            for (var one : project.all(type)) {
                var ref = new Ref(type, one.id());
                System.out.println(type.name() + " " + nl.wed.workbench.domain.records.RecordLabel.of(project, one));
                printed.of(ref)
                        .forEach(place -> System.out.println(
                                "      " + (place.own() ? "* " : "  ") + words.of(place) + " " + place.anchor()));
            }
        }
        printed.records().stream().filter(r -> project.find(r).isEmpty()).forEach(r -> {
            System.out.println(r.type().name());
            printed.of(r)
                    .forEach(place -> System.out.println(
                            "      " + (place.own() ? "* " : "  ") + words.of(place) + " " + place.anchor()));
        });
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            documents.printed();
            System.out.println((System.nanoTime() - t) / 1e6);
        }
    }

    private static Documents documents(Project project, Observations observations) {
        return new Documents(Facts.of(project, observations, CATALOGUE, TEXTS, LocalDate.of(2026, 9, 1)));
    }
}
