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
/// before JDBC touches it. The sidecar `<name>.gen` carries a code over its content that only this
/// installation can make (HMAC with a secret in the user's own folder), and ties itself to the
/// file: by hash after a clean close, by inode or creation time while the file is open or after a
/// crash. So a file with its sidecar can be moved or copied once closed, a forged or exchanged file
/// is refused, and after a crash the file must be opened once where it stands. On another computer
/// the file is refused too; packages and snapshots (`.wed`) are data and open everywhere.
@NullMarked
package nl.wed.workbench.store;

import org.jspecify.annotations.NullMarked;
