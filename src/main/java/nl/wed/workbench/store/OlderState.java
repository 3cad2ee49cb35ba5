package nl.wed.workbench.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.texts.Texts;
import org.jdbi.v3.core.Handle;

/// A working file that is whole and of an earlier moment than a backup of it, as when file and sidecar were put back
/// from a stick: of when and which edit it is, and the newest backup that can be read. Nothing is removed for it.
public record OlderState(Instant at, long generation, List<Snapshot> newer) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Texts.DUTCH);

    public OlderState {
        newer = List.copyOf(newer);
    }

    /// The state of that database when there are newer backups that it was not gone on from knowingly.
    static Optional<OlderState> of(Handle handle, long generation, long goneOnFrom, List<Snapshot> backups) {
        var newer = backups.stream()
                .filter(one -> one.generation() > generation && one.generation() > goneOnFrom)
                .sorted(java.util.Comparator.comparingLong(Snapshot::generation).reversed())
                .toList();
        return newer.isEmpty() ? Optional.empty() : Optional.of(new OlderState(moment(handle), generation, newer));
    }

    /// What to tell the user.
    public Sentence sentence() {
        var newest = newer.getFirst();
        return Sentence.of("store.older", words(at), generation, words(newest.at()), newest.generation());
    }

    /// The highest number of an edit in a backup.
    long newestGeneration() {
        return newer.getFirst().generation();
    }

    private static String words(Instant moment) {
        return MOMENT.withZone(ZoneId.systemDefault()).format(moment);
    }

    private static Instant moment(Handle handle) {
        return handle.createQuery("select max(moment) from activity")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli)
                .orElse(Instant.EPOCH);
    }
}
