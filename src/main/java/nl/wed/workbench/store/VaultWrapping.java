package nl.wed.workbench.store;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.vault.DamagedVault;
import nl.wed.workbench.vault.DataKey;
import nl.wed.workbench.vault.LockKind;
import nl.wed.workbench.vault.Locks;
import org.jspecify.annotations.Nullable;

/// The way to the key of a working file by what opens its vault, for when the file comes to another installation: the
/// locks of the vault, and the file key wrapped by a key of what they lock. Two lines of the [Keyring].
final class VaultWrapping {
    private static final String LOCKS = "vault-locks";
    private static final String WRAPPED = "vault";

    private VaultWrapping() {}

    /// The ring with the file key behind these locks, in the place of those before; without when only an
    /// installation opens them.
    static Keyring put(Keyring ring, FileKey file, Locks locks, byte[] wrap) {
        var others = ring.wrappings().stream()
                .filter(one -> !one.kind().equals(LOCKS) && !one.kind().equals(WRAPPED))
                .toList();
        var kept = new Keyring(ring.sequence() + 1, others);
        if (!locks.has(LockKind.PASSWORD)) {
            return kept;
        }
        String text = HexFormat.of().formatHex(locks.bytes());
        return kept.with(new Keyring.Wrapping(LOCKS, text)).with(new KeyWrap(WRAPPED, wrap).wrap(file));
    }

    /// The locks behind which the file key lies; empty when there are none that can be read.
    static Optional<Locks> locks(Keyring ring) {
        return ring.wrappings().stream()
                .filter(one -> one.kind().equals(LOCKS))
                .map(VaultWrapping::locks)
                .flatMap(locks -> Optional.ofNullable(locks).stream())
                .findFirst();
    }

    /// What was typed opens the vault by that ring: the keys that lie behind it, and what wraps another.
    record Opened(Keyring ring, Locks locks, List<FileKey> keys, byte[] wrap) {
        /// One more wrapping of the same kind.
        Keyring.Wrapping wrapping(FileKey file) {
            return new KeyWrap(WRAPPED, wrap).wrap(file);
        }

        void wipe() {
            Arrays.fill(wrap, (byte) 0);
        }
    }

    /// The file key by something typed: the password or the recovery code. Takes its time.
    static Optional<FileKey> unwrap(Keyring ring, char[] typed) {
        return open(ring, typed).flatMap(opened -> {
            opened.wipe();
            return opened.keys().stream().findFirst();
        });
    }

    /// The keys behind what was typed, which are more than one while a file is being taken over; empty when it does not
    /// fit. Takes its time.
    static Optional<Opened> open(Keyring ring, char[] typed) {
        try {
            var locks = locks(ring);
            var key = locks.isEmpty() ? Optional.<DataKey>empty() : locks.get().openedByTyped(typed);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            byte[] wrap = key.get().fileWrap();
            key.get().wipe();
            return Optional.of(new Opened(ring, locks.get(), new KeyWrap(WRAPPED, wrap).unwrapAll(ring), wrap));
        } catch (DamagedVault _) {
            return Optional.empty();
        }
    }

    /// Whether a file is being taken over from another installation: the new key lies beside the old one.
    static boolean isBeingTakenOver(Keyring ring) {
        return ring.wrappings().stream()
                        .filter(one -> one.kind().equals(WRAPPED))
                        .count()
                > 1;
    }

    /// The ring as the other installation left it, without what an earlier taking over that was broken off added.
    static Keyring ofOther(Keyring ring, KeyWrap own) {
        var theirs = ring.wrappings().stream()
                .filter(one -> one.kind().equals(WRAPPED))
                .findFirst();
        var kept = ring.wrappings().stream()
                .filter(one -> !one.kind().equals(WRAPPED)
                        || theirs.filter(one::equals).isPresent())
                .filter(one -> !own.opens(one))
                .toList();
        return new Keyring(ring.sequence(), kept);
    }

    /// The ring with nothing of the other installation in it any more: the wrapping of this one and the last behind the
    /// vault.
    static Keyring takenOver(Keyring ring, Keyring.Wrapping own) {
        var all = ring.wrappings();
        var locks = all.stream().filter(one -> one.kind().equals(LOCKS));
        var last = all.stream().filter(one -> one.kind().equals(WRAPPED)).reduce((_, one) -> one).stream();
        var kept = Stream.of(Stream.of(own), locks, last).flatMap(one -> one).toList();
        return new Keyring(ring.sequence() + 1, kept);
    }

    private static @Nullable Locks locks(Keyring.Wrapping wrapping) {
        try {
            return Locks.of(HexFormat.of().parseHex(wrapping.content()));
        } catch (DamagedVault | IllegalArgumentException _) {
            return null;
        }
    }
}
