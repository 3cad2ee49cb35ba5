package nl.wed.workbench.ui.causes;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class SourceAsEvidenceTest {
    private final Workspace workspace = Models.complete();
    private final CausesViewModel model = Models.causes(workspace);

    @Test
    void anOwnSourceIsMarkedOnlyWhileNobodyWroteWhatItStates() {
        assertThat(line("").mark()).isEqualTo(new EvidenceLine.Mark(false, null, false, true));
        assertThat(line("Ouders lezen minder voor.").mark()).isEqualTo(EvidenceLine.NO_MARK);
    }

    private EvidenceLine line(String states) {
        var evidence = new Evidence(
                id("evidence.source"), id("cause.5"), EvidenceKind.SOURCE, id("source.1"), null, true, states);
        workspace.edit("bron", now -> now.put(CauseRecords.EVIDENCE, evidence));
        model.outline().select(new Ref(CauseRecords.CAUSE, id("cause.5")));
        return model.evidence().lines().stream()
                .filter(one -> one.evidence().id().equals(evidence.id()))
                .findFirst()
                .orElseThrow();
    }
}
