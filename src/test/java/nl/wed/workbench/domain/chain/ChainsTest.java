package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Vote;
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
