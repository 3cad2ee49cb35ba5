package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// What is done with a file on the disk below H2, which goes to the file itself unless somebody does it otherwise.
interface DiskFile {
    FileChannel base();

    default int write(ByteBuffer source, long position) throws IOException {
        return base().write(source, position);
    }

    default long size() throws IOException {
        return base().size();
    }

    default void truncate(long size) throws IOException {
        base().truncate(size);
    }

    default void force(boolean metaData) throws IOException {
        base().force(metaData);
    }
}
