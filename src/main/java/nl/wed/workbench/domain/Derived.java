package nl.wed.workbench.domain;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What follows from a snapshot: worked out again only when a kind of record changed that it was made of. Which kinds
/// those are nobody has to say, as the snapshot notes what is looked at in it. The outcome may not keep the snapshot to
/// look in it later, nor follow from anything else that changes.
public final class Derived<T> {
    private final Function<Project, T> making;
    private @Nullable Reads reads;
    private @Nullable T last;

    /// What that makes of a snapshot.
    public Derived(Function<Project, T> making) {
        this.making = making;
    }

    /// The outcome for that snapshot; the very same one while nothing it was made of is another.
    public synchronized T of(Project now) {
        var known = reads;
        if (known == null || !known.same(now)) {
            known = new Reads(now.noting(null));
            last = making.apply(now.noting(known));
            reads = known;
        }
        known.alsoIn(now);
        return Objects.requireNonNull(last);
    }
}
