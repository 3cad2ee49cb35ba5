package nl.wed.workbench.domain;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What was looked at in a snapshot, and whether that is the same in another one.
final class Reads {
    private final Project from;
    private final Set<RecordType<?>> types = ConcurrentHashMap.newKeySet();
    private volatile boolean kept;
    private volatile boolean everything;

    Reads(Project from) {
        this.from = from;
    }

    void table(RecordType<?> type) {
        types.add(type);
    }

    void kept() {
        kept = true;
    }

    void everything() {
        everything = true;
    }

    /// Looks at the same in another snapshot, which may note it for something that is made of this.
    void alsoIn(Project now) {
        types.forEach(now::table);
        if (kept) {
            now.kept();
        }
        if (everything) {
            now.types();
        }
    }

    /// Whether all that was looked at stands there as it was; never when nothing was looked at, as then nobody knows
    /// what
    /// it was made of.
    boolean same(Project now) {
        if (now == from) {
            return true;
        }
        boolean something = kept || !types.isEmpty();
        return something
                && !everything
                && now.id().equals(from.id())
                && (!kept || now.kept() == from.kept())
                && types.stream().allMatch(type -> now.table(type) == from.table(type));
    }
}
