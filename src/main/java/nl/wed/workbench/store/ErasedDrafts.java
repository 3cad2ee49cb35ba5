package nl.wed.workbench.store;

import java.util.List;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof.Searched;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.privacy.Erasure;
import nl.wed.workbench.workspace.Draft;

/// What was typed beside a working file and is no edit yet, without somebody.
record ErasedDrafts(OpenFile open) implements StatesBeside {
    private static final String PLACE = "drafts";

    @Override
    public Looked look(ErasureOrder order) {
        var drafts = DraftFile.everywhere(open).stream()
                .flatMap(file -> file.load().stream())
                .toList();
        long changed =
                drafts.stream().filter(one -> !without(order, one).equals(one)).count();
        return new Looked(new Searched(PLACE, drafts.size(), (int) changed), List.of());
    }

    @Override
    public void erase(PendingErasure pending) {
        for (DraftFile file : DraftFile.everywhere(open)) {
            file.keep(file.load().stream()
                    .map(one -> without(pending.order(), one))
                    .toList());
        }
    }

    private static Draft without(ErasureOrder order, Draft draft) {
        var erasure = Erasure.of(order, List.of());
        return new Draft(
                draft.field(),
                erasure.words(draft.words()),
                erasure.words(draft.text()),
                erasure.words(draft.before()),
                draft.at());
    }
}
