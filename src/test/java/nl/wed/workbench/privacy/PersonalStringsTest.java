package nl.wed.workbench.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.wed.workbench.codec.RecordEdit;
import nl.wed.workbench.codec.RecordTexts;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.workspace.KnownPeople;
import org.junit.jupiter.api.Test;

/// Sixty personal strings, in every field of every kind of record, and around it.
class PersonalStringsTest {
    private record Plant(Ref record, int index, String field, String words) {}

    private static final KnownNames NAMES = KnownPeople.of(TestTrajectory.project(), Personal.KEYS);
    private final List<Plant> plants = new ArrayList<>();

    @Test
    void thereAreSixtyAndEachIsSeenInASentence() {
        assertThat(Personal.STRINGS).hasSize(60).doesNotHaveDuplicates();
        var scan = PrivacyScan.of(Project.empty(TestTrajectory.id("leeg")), NAMES);
        var missed = Personal.STRINGS.stream()
                .filter(words -> scan.passages(
                                Audience.OTHERS, List.of(Passage.of("Zie ook " + words + " bij punt drie.")))
                        .free())
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void eachIsSeenInTheNameOfAFileAndInATextBesideAPackage() {
        var scan = PrivacyScan.of(TestTrajectory.project(), NAMES);
        var missed = Personal.STRINGS.stream()
                .filter(words ->
                        scan.records(Audience.OTHERS, "voor " + words + ".wed").free())
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void eachIsSeenInEveryFieldOfEveryKindOfRecordAndCanBeLetStandWithAReason() {
        var project = TestTrajectory.project();
        var kinds = new TreeSet<String>();
        for (int round = 0; round < 3; round++) {
            project = TestTrajectory.project();
            plants.clear();
            for (RecordType<?> type : RecordTypes.ALL) {
                project = planted(project, type, round, kinds);
            }
            var scan = PrivacyScan.of(project, NAMES);
            var missed = new TreeSet<String>();
            for (Plant plant : plants) {
                boolean seen = scan.open().stream()
                        .anyMatch(one -> one.record().equals(plant.record()) && one.text() == plant.index());
                if (!seen && !isAuthor(plant)) {
                    missed.add(plant.record().type().name() + "." + plant.field() + ": " + plant.words());
                }
            }
            assertThat(missed).isEmpty();
        }
        assertThat(kinds).as("kinds with texts").hasSizeGreaterThan(35);
        var decided = project;
        for (PrivacyFinding one : PrivacyScan.of(project, NAMES).open()) {
            decided = Decisions.leave(decided, one, "Staat zo in een openbaar stuk", LocalDate.of(2026, 9, 1));
        }
        assertThat(PrivacyScan.of(decided, NAMES).open()).isEmpty();
    }

    @Test
    void noFindingSaysItsWordsWhereALogCouldTakeThem() {
        var scan = PrivacyScan.of(TestTrajectory.project(), NAMES);
        for (String words : Personal.STRINGS) {
            var clearance = scan.records(Audience.OTHERS, words);
            String said = (clearance.open() + " " + Passage.of(words)).toLowerCase(java.util.Locale.ROOT);
            Personal.TELLING.forEach(telling -> assertThat(said).doesNotContain(telling));
        }
    }

    /// The author of a publication is no respondent; all else in its record is looked at.
    private static boolean isAuthor(Plant plant) {
        return Unread.isLiterature(plant.record().type())
                && Personal.STRINGS.indexOf(plant.words()) < Personal.STRINGS.indexOf("els@zonderling.nl");
    }

    private <T extends Entity> Project planted(Project project, RecordType<T> type, int round, TreeSet<String> kinds) {
        var result = project;
        for (T record : project.all(type)) {
            var fields = new ArrayList<String>();
            var texts = new ArrayList<String>();
            RecordTexts.forEach((Record) record, (field, text) -> {
                fields.add(field);
                texts.add(text);
            });
            Record now = (Record) record;
            for (int at = 0; at < texts.size(); at++) {
                String words = Personal.STRINGS.get((plants.size() * 7 + round * 20) % Personal.STRINGS.size());
                plants.add(new Plant(new Ref(type, record.id()), at, fields.get(at), words));
                kinds.add(type.name());
                now = RecordEdit.with(now, at, texts.get(at) + " Zie ook " + words + " erbij.");
            }
            result = result.put(type, type.type().cast(now));
        }
        return result;
    }
}
