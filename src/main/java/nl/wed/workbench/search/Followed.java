package nl.wed.workbench.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.records.RecordTypes;
import org.jspecify.annotations.Nullable;

/// Keeps an index the same as a trajectory: of another snapshot only the records are read that it does not share.
final class Followed {
    private final TextIndex index;
    private final Map<Ref, int[]> slots = new HashMap<>();
    private @Nullable Project last;

    Followed(TextIndex index) {
        this.index = index;
    }

    /// Makes the index that of this snapshot.
    void become(Project now) {
        var before = last;
        if (before != now) {
            for (RecordType<?> type : RecordTypes.ALL) {
                follow(type, before, now);
            }
            last = now;
        }
    }

    private <T extends Entity> void follow(RecordType<T> type, @Nullable Project before, Project now) {
        Table<T> old = before == null ? Table.empty() : before.table(type);
        Table<T> fresh = now.table(type);
        if (old == fresh) {
            return;
        }
        int first = fresh.sharedAtTheBeginning(old);
        int rest = fresh.sharedAtTheEnd(old);
        for (T record : fresh.list().subList(first, fresh.size() - rest)) {
            if (old.find(record.id()).filter(was -> was == record).isEmpty()) {
                put(new Ref(type, record.id()), record);
            }
        }
        for (T record : old.list().subList(first, old.size() - rest)) {
            if (fresh.find(record.id()).isEmpty()) {
                remove(new Ref(type, record.id()));
            }
        }
    }

    private void put(Ref ref, Entity record) {
        var texts = RecordWords.of(ref, (Record) record);
        var had = slots.getOrDefault(ref, new int[0]);
        var has = new int[texts.size()];
        for (int i = 0; i < has.length; i++) {
            has[i] = i < had.length ? replaced(had[i], texts, i) : index.add(texts.get(i));
        }
        for (int i = has.length; i < had.length; i++) {
            index.remove(had[i]);
        }
        if (has.length == 0) {
            slots.remove(ref);
        } else {
            slots.put(ref, has);
        }
    }

    private int replaced(int slot, List<SearchText> texts, int at) {
        index.replace(slot, texts.get(at));
        return slot;
    }

    private void remove(Ref ref) {
        for (int slot : slots.getOrDefault(ref, new int[0])) {
            index.remove(slot);
        }
        slots.remove(ref);
    }
}
