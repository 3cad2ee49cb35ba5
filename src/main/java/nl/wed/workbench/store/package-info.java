/// The working file: one H2 database per trajectory, written on one thread, with every save on the
/// disk before it is called saved, and JSON snapshots beside it as the true backup.
///
/// *Records* are rows of (kind, id, place, JSON). One table instead of one per kind: nothing ever
/// asks SQL about a field, and a new kind of record then needs no migration.
///
/// *Durability*: COMMIT alone does not reach the disk, so a save ends with `CHECKPOINT SYNC`. After
/// that the generation is written into the sidecar without a second sync: it is a lower bound, so
/// losing the last ones in a power cut is harmless, and a database below it has lost commits.
///
/// *Integrity*: an H2 file that was cut off or lost a bit opens silently with less or other data.
/// So each table has a tally (rows, sum of hashes), kept up to date by what changed only and
/// checked at opening; after a clean close the sidecar holds the SHA-256 of the whole file, checked
/// before H2 sees it; after a crash the file is first opened read-only and checked before anything
/// writes.
///
/// *Whose file is it?* Code in an H2 file runs at connect, so a file from elsewhere must be refused
/// before JDBC makes anything of it. Every working file is encrypted by H2 with a key of its own, which
/// lies in the sidecar `<name>.gen`, wrapped by this installation (a secret in the user's own folder)
/// and later by more: see [Keyring]. A file that somebody else made, encrypted or not, is noise under
/// that key. The sidecar is signed with the key too, so a file with its sidecar can be moved or copied,
/// also after a crash. On another computer it is refused; packages and snapshots (`.wed`) are data and
/// open everywhere.
///
/// *Before encryption*: no file is ever opened without a key. Those of the last version without are in
/// [PlainFiles], listed once at the first start; [Encryption] makes each encrypted, byte for byte when
/// its seal says what the bytes must be, and after a crash by reading its rows below the SQL engine.
@NullMarked
package nl.wed.workbench.store;

import org.jspecify.annotations.NullMarked;
