package nl.wed.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.words.Query;
import nl.wed.workbench.search.Place.Content;
import nl.wed.workbench.search.Place.InContent;
import nl.wed.workbench.search.Place.InRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Project PROJECT = TestTrajectory.project();
    private static final Set<RecordType<?>> ALL = Set.copyOf(RecordTypes.ALL);

    private final Search search = new Search(CATALOGUE);

    static List<RecordType<?>> kinds() {
        return RecordTypes.ALL;
    }

    /// A new kind of record, and a new field of one, is searched by being declared.
    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Entity> void everyTextThatAKindDeclaresIsFoundAndNoKey(RecordType<T> type) {
        var shape = RecordShape.of(type.type().asSubclass(Record.class));
        for (Field field : shape.fields()) {
            if (field.kind() == Kind.Plain.TEXT) {
                var record = written(shape, type, PROJECT.all(type).getFirst(), field);
                var places = places(search.answer(question(PROJECT.put(type, record), "kwispelstaart")));
                var place = new InRecord(new Ref(type, record.id()), field.name());
                if (field.coded()) {
                    assertThat(places).as(field.name()).isEmpty();
                } else {
                    assertThat(places).as(field.name()).containsExactly(place);
                }
            }
        }
    }

    private static <R extends Record, T extends Entity> T written(
            RecordShape<R> shape, RecordType<T> type, T record, Field field) {
        var values = shape.values((Record) record);
        values[shape.fields().indexOf(field)] = "Een kwispelstaart.";
        return type.type().cast(shape.create(values));
    }

    @Test
    void nobodyInTheVaultIsFound() {
        for (RespondentKey key : TestTrajectory.respondentKeys()) {
            assertThat(found(key.name())).isEmpty();
        }
    }

    @Test
    void anEditIsFollowedAndSoIsItsUndoAndARemoval() {
        var report = PROJECT.all(InterviewRecords.REPORT).getFirst();
        var edited = PROJECT.put(InterviewRecords.REPORT, report.withText(report.text() + " Over kwispelstaarten."));

        assertThat(search.answer(question(PROJECT, "kwispelstaart")).found()).isZero();
        assertThat(search.answer(question(edited, "kwispelstaart")).found()).isEqualTo(1);
        assertThat(search.answer(question(PROJECT, "kwispelstaart")).found()).isZero();
        assertThat(search.answer(question(edited, "kwispelstaart")).found()).isEqualTo(1);
        var gone = edited.remove(InterviewRecords.REPORT, report.id());
        assertThat(search.answer(question(gone, "kwispelstaart")).found()).isZero();
    }

    /// Followed edit by edit, the index is what it is when it is made of the last snapshot.
    @Test
    void whatWasFollowedIsWhatIsMadeAnew() {
        var now = PROJECT;
        search.answer(question(now, "x"));
        for (var goal : PROJECT.all(PlanRecords.GOAL)) {
            now = now.put(
                    PlanRecords.GOAL, goal.withTitle("Doel met kwispelstaart").withMeasured(""));
            search.answer(question(now, "x"));
        }
        now = now.remove(
                PlanRecords.GOAL, PROJECT.all(PlanRecords.GOAL).getFirst().id());
        var late = new Search(CATALOGUE);

        for (String typed : List.of("kwispel", "kinderen", "taal", "o", "jeugdzorg")) {
            assertThat(Set.copyOf(places(search.answer(question(now, typed)))))
                    .as(typed)
                    .isEqualTo(Set.copyOf(places(late.answer(question(now, typed)))));
        }
    }

    @Test
    void namesComeBeforeTextsAndWholeWordsBeforeBeginnings() {
        var goals = PROJECT.all(PlanRecords.GOAL);
        var texts = List.of("Kwispelstaarten", "Kwispel", "niets", "niets");
        var now = PROJECT;
        for (int i = 0; i < 2; i++) {
            now = now.put(PlanRecords.GOAL, fresh(goals.getFirst().withTitle(texts.get(i)), i));
            now = now.put(
                    PlanRecords.GOAL, fresh(goals.getFirst().withTitle("Niets").withSource(texts.get(i)), i + 2));
        }
        now = now.put(PlanRecords.GOAL, fresh(goals.getFirst().withTitle("Hondenkwispel"), 4));

        assertThat(places(search.answer(question(now, "kwispel"))))
                .containsExactly(
                        goal(1, "title"), goal(0, "title"), goal(3, "source"), goal(2, "source"), goal(4, "title"));
    }

    private static Goal fresh(Goal goal, int number) {
        return goal.withId(new UUID(7, number));
    }

    private static Place goal(int number, String field) {
        return new InRecord(new Ref(PlanRecords.GOAL, new UUID(7, number)), field);
    }

    @Test
    void theNamesOfTheCatalogueAreFoundUnlessTheyWereTakenOver() {
        assertThat(found("voorleesexpress")).contains(new InContent(Content.INTERVENTION, "I23"));
        assertThat(found("schoolsegregatie")).contains(new InContent(Content.CAUSE, "O25"));
        var project = PROJECT;
        var cause = project.all(CauseRecords.CAUSE).getFirst();
        project = project.put(CauseRecords.CAUSE, cause.withCode("O25"));

        assertThat(places(search.answer(question(project, "schoolsegregatie"))))
                .doesNotContain(new InContent(Content.CAUSE, "O25"));
    }

    @Test
    void aHitByASynonymComesLastAndSaysByWhichWord() {
        var report = PROJECT.all(InterviewRecords.REPORT).getFirst();
        var now = PROJECT.put(
                InterviewRecords.REPORT,
                report.withText("Er zijn psychische klachten bij ouders.").withTitle("De ggz"));

        var hits = search.answer(question(now, "ggz")).hits();

        assertThat(hits.getFirst().label()).isEqualTo("De ggz");
        assertThat(hits)
                .filteredOn(hit -> hit.also().contains("psychische klachten"))
                .hasSize(1);
    }

    @Test
    void onlyTheKindsThatAreAskedForAreFound() {
        var answer = search.answer(new Question(PROJECT, "ouders", Set.of(PlanRecords.GOAL), 1000));

        assertThat(places(answer))
                .allMatch(place -> place instanceof InContent
                        || place instanceof InRecord(var ref, var _)
                                && ref.type().equals(PlanRecords.GOAL));
        assertThat(answer.found())
                .isLessThan(search.answer(question(PROJECT, "ouders")).found());
    }

    @Test
    void allIsCountedAlsoWhatIsNotShown() {
        var answer = search.answer(new Question(PROJECT, "e", ALL, 3));

        assertThat(answer.hits()).hasSize(3);
        assertThat(answer.found())
                .isEqualTo(search.answer(question(PROJECT, "e")).hits().size());
    }

    @Test
    void thePreviewHasTheWordsAroundWithThoseThatWereFoundMarked() {
        String text = "Begin. " + "Er is van alles gezegd. ".repeat(10)
                + "Toen zei de ouder:\nDe kraamzorg komt nooit. " + "Nog meer tekst die er niet toe doet. ".repeat(10);
        var preview = Preview.of(text, Query.of("kraam ouder", CATALOGUE.synonyms()));

        assertThat(preview.pieces().stream().filter(Preview.Piece::found).map(Preview.Piece::text))
                .containsExactly("ouder", "kraamzorg");
        assertThat(preview.pieces().stream().map(Preview.Piece::text).collect(Collectors.joining()))
                .startsWith("… ")
                .endsWith(" …")
                .contains("ouder: De kraamzorg komt nooit.");
        assertThat(text).contains(preview.passage());
        assertThat(preview.passage()).startsWith("ouder").doesNotContain("\n");
        assertThat(preview.times()).isEqualTo(2);
    }

    private List<Place> found(String typed) {
        return places(search.answer(question(PROJECT, typed)));
    }

    private static Question question(Project project, String typed) {
        return new Question(project, typed, ALL, Integer.MAX_VALUE);
    }

    private static List<Place> places(Answer answer) {
        return new ArrayList<>(answer.hits().stream().map(Hit::place).toList());
    }
}
