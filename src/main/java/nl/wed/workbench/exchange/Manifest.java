package nl.wed.workbench.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.codec.RecordCodec;
import nl.wed.workbench.texts.Sentence;
import org.jspecify.annotations.Nullable;

/// What a package says about itself, as `manifest.json`. `snapshot` is the hash of the records in
/// it; `base` the snapshot of the package that this work started from, so that a returned package
/// can be merged. The minor number of the format is null in the first one, which had none. Municipality and scope are
/// null when there is no trajectory record yet. There is
/// no date in it: equal content gives equal bytes.
public record Manifest(
        int format,
        @Nullable Integer minor,
        String program,
        UUID project,
        String snapshot,
        @Nullable String base,
        @Nullable String municipalityCode,
        @Nullable String municipalityName,
        @Nullable String scope,
        boolean fictional,
        List<Count> counts,
        List<Entry> entries,
        @Nullable Sender sender) {
    /// The major number of the format that this program writes; it reads this and all older ones.
    public static final int FORMAT = 3;

    /// The minor number of the format that this program writes. Of a higher one it keeps what it does not know: more
    /// fields, more kinds of record, more parts of a package; everything else that changes raises the major number.
    public static final int MINOR = 0;

    // A trajectory of 25 interviews has some thousands; of this many the opening takes seconds.
    private static final long LARGE = 20_000;
    private static final long PER_MINUTE = 100_000;

    static final String NAME = "manifest.json";
    static final RecordCodec<Manifest> CODEC = RecordCodec.of(Manifest.class);

    /// Who sent it, as far as it says so.
    public Sender from() {
        return sender == null ? Sender.UNKNOWN : sender;
    }

    /// The minor number of its format.
    public int minorFormat() {
        return minor == null ? 0 : minor;
    }

    /// How many records it says there are, of all kinds.
    public long records() {
        return counts.stream().mapToLong(count -> Math.max(0, count.records())).sum();
    }

    /// What to say of a large one before it is opened: how many records, and about how long that takes.
    public Optional<Sentence> size() {
        long minutes = (records() + PER_MINUTE - 1) / PER_MINUTE;
        return records() < LARGE ? Optional.empty() : Optional.of(Sentence.of("exchange.size", records(), minutes));
    }

    /// Whether it may hold what this program does not know.
    boolean isNewer() {
        return format == FORMAT && minorFormat() > MINOR;
    }

    /// The number of records of one kind.
    public record Count(String kind, int records) {}

    /// A file in the package with the SHA-256 of its content in hex.
    public record Entry(String name, String sha256) {}

    /// Only what is needed to say 'newer' about a manifest that may have another shape.
    public record Head(int format) {
        static final RecordCodec<Head> CODEC = RecordCodec.of(Head.class);
    }
}
