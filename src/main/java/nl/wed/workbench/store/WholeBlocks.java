package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.encrypt.FileEncrypt;

/// The disk as H2 sees it under its encryption: without the part of a block that a write left at the
/// end when the disk was full or the power went. H2 2.5.252 takes such an end for a sign that the block
/// before it is not used either, and then what was saved last is gone.
public final class WholeBlocks extends FilePathWrapper {
    private static final String NAME = "wholeblocks";

    /// What stands before the path in an address of a database.
    static final String SCHEME = NAME + ":";

    /// Makes it known to H2.
    static void register() {
        FilePath.register(new WholeBlocks());
    }

    @Override
    public String getScheme() {
        return NAME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new DiskChannel(new Whole(getBase().open(mode)));
    }

    private record Whole(FileChannel base) implements DiskFile {
        @Override
        public long size() throws IOException {
            long size = base.size();
            return size - size % FileEncrypt.BLOCK_SIZE;
        }
    }
}
