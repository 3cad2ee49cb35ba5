package nl.wed.workbench.sources.cbs.v4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.reading.SourceFile;

/// One document of observations: its codes, and its rows as numbers of those codes.
final class V4Page {
    private final SourceFile file;
    private final List<String> names;
    private final JsonReader reader;
    private final V4Blocks blocks;
    private final CodeField[] codes;
    private final List<V4Block> kept = new ArrayList<>();

    /// `names` are those of the fields that hold codes.
    V4Page(SourceFile file, List<String> names, JsonReader reader, V4Blocks blocks) {
        this.file = file;
        this.names = names;
        this.reader = reader;
        this.blocks = blocks;
        this.codes = Stream.generate(CodeField::new).limit(names.size()).toArray(CodeField[]::new);
    }

    /// Reads and keeps all rows.
    V4Page readAhead() throws IOException {
        read(kept::add);
        return this;
    }

    /// Gives all rows in their order: those that were read ahead, else while they are read. A block
    /// is only the taker's until the next.
    void blocks(Consumer<V4Block> taker) throws IOException {
        Consumer<V4Block> takenBack = block -> {
            taker.accept(block);
            blocks.give(block);
        };
        if (kept.isEmpty()) {
            read(takenBack);
        } else {
            kept.forEach(takenBack);
        }
    }

    /// The text of a code in a block.
    String text(int field, int number) {
        return codes[field].text(number);
    }

    private void read(Consumer<V4Block> taker) throws IOException {
        var rows = new V4Rows(file.name(), names, codes, blocks, taker);
        reader.list(file, rows::read);
    }
}
