package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private final Chains chains = new Chains(ChainFacts.none());

    @Test
    void afterEveryEditItIsTheChainThatAFreshOneWouldBe() {
        var project = TestTrajectory.project();
        chains.of(project);
        for (RecordType<?> type : RecordTypes.ALL) {
            var after = withoutOne(project, type);
            same(chains.of(after), Chain.of(after), after);
            same(chains.of(project), Chain.of(project), project);
            project = after;
            chains.of(project);
        }
    }

    @Test
    void aVoteIsNoLinkSoTheChainStaysTheVeryOne() {
        var project = TestTrajectory.project();
        var chain = chains.of(project);
        var voted = project.put(CauseRecords.VOTE, new Vote(UUID.randomUUID(), id("cause.1"), 9, 5, null));

        assertThat(chains.of(voted)).isSameAs(chain);
    }

    @Test
    void thePlanIsLookedInOnceForASnapshotAndTheSamePlacesAreTheVerySame() {
        var asked = new ArrayList<Project>();
        var project = TestTrajectory.project();
        var cause = new Ref(CauseRecords.CAUSE, id("cause.1"));
        var looking = new Chains(new Looking(asked, Map.of(cause, List.of(place()))));
        var first = looking.printed(project);
        assertThat(looking.printed(project)).isSameAs(first);
        assertThat(asked).hasSize(1);

        assertThat(looking.printed(withoutOne(project, CauseRecords.VOTE))).isSameAs(first);
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatThePlanPrintsLeadsToItsChapterAndIsToldByItsParagraph() {
        var project = TestTrajectory.project();
        var cause = new Ref(CauseRecords.CAUSE, id("cause.1"));
        var chain = chains.of(project);
        assertThat(chain.printed().known()).isFalse();
        var printed = chain.to(new Printed(true, Map.of(cause, List.of(place()))));

        assertThat(printed.consequences(cause)).contains(place().chapter());
        assertThat(printed.origins(place().chapter())).containsExactly(cause);
        assertThat(ChainLine.consequences(project, printed, cause))
                .extracting(ChainLine::ref)
                .doesNotContain(place().chapter());
        assertThat(ChainLine.paragraphs(printed, cause)).containsExactly(new ChainLine.Paragraph(place()));
        assertThat(printed.consequences(cause)).containsAll(chain.consequences(cause));
    }

    @Test
    void literatureLeadsToWhatItIsEvidenceForAndToTheOptionsTheContentNamesItFor() {
        var project = TestTrajectory.project();
        var option = new Ref(AppraisalRecords.OPTION, id("option.start"));
        var facts = new Looking(new ArrayList<>(), Map.of());
        var chain = new Chains(facts).of(project);

        assertThat(chain.consequences(Literature.ref("cbs-statline")))
                .containsExactly(new Ref(CauseRecords.CAUSE, id("cause.5")));
        assertThat(chain.origins(option)).contains(Literature.ref("over I01"));
        assertThat(chain.literature(Literature.ref("over I01"))).contains("Titel van over I01");
        assertThat(chain.literature(option)).isEmpty();
    }

    private static PrintedPlace place() {
        return new PrintedPlace(
                new Ref(PlanRecords.CHAPTER_TEXT, id("chapter.6")),
                "6",
                "Oorzaken",
                "",
                PrintedPlace.Kind.HEADING,
                "",
                "Oorzaak 1",
                "_r",
                true);
    }

    private record Looking(List<Project> asked, Map<Ref, List<PrintedPlace>> places) implements ChainFacts {
        @Override
        public Printed printed(Project project) {
            asked.add(project);
            return new Printed(true, Map.copyOf(places));
        }

        @Override
        public List<String> literature(String intervention) {
            return List.of("over " + intervention);
        }

        @Override
        public String title(String source) {
            return "Titel van " + source;
        }
    }

    private static void same(Chain chain, Chain fresh, Project project) {
        for (RecordType<?> type : RecordTypes.ALL) {
            project.stream(type).map(Entity::id).map(one -> new Ref(type, one)).forEach(ref -> {
                assertThat(chain.origins(ref)).isEqualTo(fresh.origins(ref));
                assertThat(chain.consequences(ref)).isEqualTo(fresh.consequences(ref));
            });
        }
    }

    private static <T extends Entity> Project withoutOne(Project project, RecordType<T> type) {
        var all = project.all(type);
        return all.isEmpty() ? project : project.remove(type, all.getLast().id());
    }
}
