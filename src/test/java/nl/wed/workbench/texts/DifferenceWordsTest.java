package nl.wed.workbench.texts;

import static nl.wed.workbench.domain.testing.Posts.years;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.difference.Differences;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class DifferenceWordsTest {
    private static final Texts TEXTS = Texts.load();

    private final Project before = TestTrajectory.project();
    private final Measure measure =
            before.all(PlanRecords.MEASURE).getFirst().withName("VVE-coach").withReachTarget(120);
    private final Project with = before.put(PlanRecords.MEASURE, measure);

    private List<String> words(Project from, Project to) {
        var words = new DifferenceWords(TEXTS, from, to);
        return Differences.between(from, to).stream().map(words::of).toList();
    }

    private List<String> changed(Measure other) {
        return words(with, with.put(PlanRecords.MEASURE, other));
    }

    @Test
    void aNumberStandsBesideTheOneItWas() {
        assertThat(changed(measure.withReachTarget(140))).containsExactly("Maatregel 'VVE-coach': bereik 120 → 140");
        assertThat(changed(measure.withReachTarget(null)))
                .containsExactly("Maatregel 'VVE-coach': bereik 120 → (leeg)");
    }

    @Test
    void aDayIsWrittenOut() {
        assertThat(words(
                        with.put(PlanRecords.MEASURE, measure.withStart(null)),
                        with.put(PlanRecords.MEASURE, measure.withStart(LocalDate.of(2027, 9, 1)))))
                .containsExactly("Maatregel 'VVE-coach': begin (leeg) → 1 september 2027");
    }

    @Test
    void aLinkIsNamedByWhatItPointsAt() {
        var goal = before.all(PlanRecords.GOAL).getFirst();
        assertThat(words(
                        with.put(PlanRecords.MEASURE, measure.withGoals(List.of())),
                        with.put(PlanRecords.MEASURE, measure.withGoals(List.of(goal.id())))))
                .containsExactly("Maatregel 'VVE-coach': doelen erbij '" + goal.title() + "'");
        assertThat(words(
                        with.put(PlanRecords.MEASURE, measure.withGoals(List.of(id("gone")))),
                        with.put(PlanRecords.MEASURE, measure.withGoals(List.of()))))
                .containsExactly("Maatregel 'VVE-coach': doelen eraf (een verwijderd onderdeel)");
    }

    @Test
    void aYearIsNoThousandAndMoneyIsMoney() {
        var goal = before.all(PlanRecords.GOAL).getFirst().withTargetYear(2027);
        var of2027 = before.put(PlanRecords.GOAL, goal);
        assertThat(words(of2027, of2027.put(PlanRecords.GOAL, goal.withTargetYear(2028)))
                        .getFirst())
                .endsWith("2027 → 2028");
        var post = before.all(PlanRecords.BUDGET_POST).getFirst().withYears(years("2027: 2500.50, 2028: 7, 2029: ?"));
        var from = before.put(PlanRecords.BUDGET_POST, post);
        assertThat(words(from, from.put(PlanRecords.BUDGET_POST, post.withYears(years("2028: 7, 2029: nvt, 2030: 0"))))
                        .getFirst())
                .endsWith(": bedragen 2027 € 2.500,50 → (leeg); bedragen 2029 onbekend → n.v.t.; bedragen 2030 (leeg) →"
                        + " € 0");
    }

    @Test
    void aTimeOfDayIsNoNumberOfMinutes() {
        var meeting = before.all(KnowledgeRecords.MEETING).getFirst().withStart(570);
        var from = before.put(KnowledgeRecords.MEETING, meeting);
        assertThat(words(from, from.put(KnowledgeRecords.MEETING, meeting.withStart(605)))
                        .getFirst())
                .endsWith(": begintijd 9:30 → 10:05");
    }

    @Test
    void ofALongTextTheWordsAroundTheChangeAreTold() {
        String text = "Elke peutergroep krijgt een coach die een dagdeel per week meewerkt, meekijkt en met de"
                + " pedagogisch medewerkers bespreekt wat taal en spel vraagt van hen.";
        var from = with.put(PlanRecords.MEASURE, measure.withDescription(text));
        var to = with.put(PlanRecords.MEASURE, measure.withDescription(text.replace("een dagdeel", "twee dagdelen")));

        assertThat(words(from, to))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .startsWith("Maatregel 'VVE-coach': omschrijving '")
                        .contains("een dagdeel per week")
                        .contains("twee dagdelen per week")
                        .contains("…")
                        .hasSizeLessThan(250));
    }

    @Test
    void whatCameWentOrMovedIsSaid() {
        var without = with.remove(PlanRecords.MEASURE, measure.id());
        assertThat(words(with, without)).containsExactly("Maatregel 'VVE-coach' is verwijderd");
        assertThat(words(without, with)).containsExactly("Maatregel 'VVE-coach' is toegevoegd");
    }

    @Test
    void everyFieldOfEveryRecordHasAWord() {
        var missing = new ArrayList<String>();
        for (RecordType<?> type : RecordTypes.ALL) {
            missing(missing, "record." + type.name(), RecordShape.of(type.type().asSubclass(Record.class)));
            if (!TEXTS.has("chain.type." + type.name())) {
                missing.add(type.name());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyChoiceOfEveryRecordHasAWord() {
        var words = new FieldWords(TEXTS);
        for (RecordType<?> type : RecordTypes.ALL) {
            for (Field field :
                    RecordShape.of(type.type().asSubclass(Record.class)).fields()) {
                Kind kind = field.kind() instanceof Kind.Many(Kind element) ? element : field.kind();
                if (kind instanceof Kind.Choice choice) {
                    for (Enum<?> constant : choice.type().getEnumConstants()) {
                        assertThat(words.value(before, type, field, constant)).isNotBlank();
                    }
                }
            }
        }
    }

    private static void missing(List<String> missing, String path, RecordShape<?> shape) {
        for (Field field : shape.fields()) {
            String key = path + "." + field.name();
            if (!field.name().equals("id") && !TEXTS.has(key)) {
                missing.add(key);
            }
            Kind kind = field.kind() instanceof Kind.Many(Kind element) ? element : field.kind();
            if (kind instanceof Kind.Nested nested) {
                missing(missing, key, nested.shape());
            }
        }
    }
}
