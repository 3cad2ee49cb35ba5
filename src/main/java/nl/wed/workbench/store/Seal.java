package nl.wed.workbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What ties a sidecar to its database file.
sealed interface Seal {
    /// Closed cleanly: the size and the SHA-256 of the whole file.
    record Closed(long size, String sha256) implements Seal {
        @Override
        public String text() {
            return "closed:" + size + ":" + sha256;
        }
    }

    /// In use, or left by a crash: the same file on the same disk, by inode or moment of creation.
    record InUse(String inode, String created) implements Seal {
        @Override
        public String text() {
            return "inuse:" + inode + ":" + created;
        }

        boolean fits(InUse other) {
            return !inode.equals("-") && inode.equals(other.inode) || created.equals(other.created);
        }
    }

    String text();

    static Seal parse(String text) {
        String[] parts = text.split(":", -1);
        return parts[0].equals("closed")
                ? new Closed(Long.parseLong(parts[1]), parts[2])
                : new InUse(parts[1], parts[2]);
    }

    static Closed ofContent(Path file) throws IOException {
        var digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long size = in.transferTo(java.io.OutputStream.nullOutputStream());
            return new Closed(size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    static InUse ofPlace(Path file) throws IOException {
        var created = Files.readAttributes(file, BasicFileAttributes.class).creationTime();
        return new InUse(inode(file), created.toInstant().toString().replace(':', '.'));
    }

    private static String inode(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("unix")
                        || file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? String.valueOf(Files.getAttribute(file, "unix:ino"))
                : "-";
    }
}
