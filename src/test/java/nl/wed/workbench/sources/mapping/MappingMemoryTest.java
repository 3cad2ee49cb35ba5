package nl.wed.workbench.sources.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.MissingReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user wants remembered survives the program; what is damaged does no harm.
class MappingMemoryTest {
    @TempDir
    private Path folder;

    private Path file;
    private MappingMemory memory;

    @BeforeEach
    void begin() {
        file = folder.resolve("eigen").resolve("leeswijzen.jsonl");
        memory = new MappingMemory(file);
    }

    private static TableMapping mapping(String signature, String period) {
        var columns = List.of(
                ColumnMapping.of(0, "code", ColumnRole.REGION_CODE),
                ColumnMapping.figure(1, "bereik", "bereik", "", "%"));
        return new TableMapping(signature, "", 1, columns, period, true, Map.of("(a)", MissingReason.CONFIDENTIAL));
    }

    @Test
    void aMappingIsFoundAgainByAnotherRunOfTheProgram() throws IOException {
        memory.remember(mapping("s1", "2023JJ00"));

        assertThat(new MappingMemory(file).find("s1")).contains(mapping("s1", "2023JJ00"));
        assertThat(new MappingMemory(file).find("s2")).isEmpty();
    }

    @Test
    void forOneHeaderTheNewestIsKeptUntilItIsForgotten() throws IOException {
        memory.remember(mapping("s1", "2022JJ00"));
        memory.remember(mapping("s2", "2022JJ00"));
        memory.remember(mapping("s1", "2023JJ00"));

        assertThat(memory.all()).containsExactly(mapping("s2", "2022JJ00"), mapping("s1", "2023JJ00"));
        memory.forget("s1");
        assertThat(memory.all()).containsExactly(mapping("s2", "2022JJ00"));
    }

    @Test
    void damagedAndHostileLinesArePassedOver() throws IOException {
        memory.remember(mapping("s1", "2023JJ00"));
        String below = MappingText.write(mapping("s3", "")).replace("\"column\":1", "\"column\":-7");
        Files.writeString(
                file,
                "{\"signature\":null}\nnull\n[]\n{{{\n\u0000\n" + below + "\n" + "[".repeat(9_000),
                StandardOpenOption.APPEND);

        assertThat(memory.all()).containsExactly(mapping("s1", "2023JJ00"));
    }

    @Test
    void whatCannotBeWrittenLeavesTheFileAsItWas() throws IOException {
        Files.createDirectories(file);
        Files.writeString(file.resolve("bezet"), "x");

        assertThatThrownBy(() -> memory.remember(mapping("s1", ""))).isInstanceOf(IOException.class);
        assertThat(memory.all()).isEmpty();
        assertThat(file.resolve("bezet")).exists();
    }
}
