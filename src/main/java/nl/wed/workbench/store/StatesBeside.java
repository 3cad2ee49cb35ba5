package nl.wed.workbench.store;

import java.io.IOException;
import java.util.List;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof.Searched;
import nl.wed.workbench.domain.erasure.PendingErasure;

/// A place beside the working file where states of the trajectory are kept, and from which somebody can be taken out.
/// All of them stand in [Erasing#beside]: who keeps states anywhere else adds a line there.
interface StatesBeside {
    /// How many states are there, in how many of them something has to go, and the texts of the person in them.
    record Looked(Searched searched, List<String> words) {}

    /// Looks through the place, and changes nothing.
    Looked look(ErasureOrder order) throws IOException;

    /// Takes somebody out of every state there; what cannot be read goes as a whole. Doing it again does no more.
    void erase(PendingErasure pending) throws IOException;
}
