package nl.wed.workbench.store;

import java.time.Instant;
import java.util.UUID;
import nl.wed.workbench.codec.RecordCodec;

/// What a full backup says of itself before it is opened. It can be read by anybody, so there is nothing of the
/// trajectory in it but numbers; what it says is proved when the backup is opened. `keys` is the [Keyring] of the
/// working file at the time: who gets at the key of that file by it gets at the key of the backup, with `salt`.
public record BackupHead(
        int format,
        String program,
        UUID trajectory,
        String token,
        int schema,
        long generation,
        Instant at,
        String kind,
        int records,
        int versions,
        boolean names,
        String salt,
        String keys) {
    /// The form of the file that this program writes and reads.
    static final int FORMAT = 1;

    static final RecordCodec<BackupHead> CODEC = RecordCodec.of(BackupHead.class);

    /// Only what is needed to say 'newer' about one that may have another shape.
    public record Form(int format) {
        static final RecordCodec<Form> CODEC = RecordCodec.of(Form.class);
    }
}
