package nl.wed.workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.wed.workbench.store.ReceivedPackage;
import nl.wed.workbench.workspace.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderTest {
    private static final PackageWriter WRITER = new PackageWriter("0.1.0");
    private static final PackageReader READER = new PackageReader(Limits.standard());

    @TempDir
    private Path folder;

    @Test
    void aPackageSaysWhoSentItToWhomAndWhatFor() throws Exception {
        var content = sent(new Sender("Jan Bakker", "Bureau Zicht", "Gemeente Almelo", "tweede lezing"));

        assertThat(content.manifest().minorFormat()).isEqualTo(Manifest.MINOR);
        var noted = ReceivedPackage.of(content, folder.resolve("a.wed"), Clock.systemUTC());
        assertThat(noted.author()).isEqualTo(new Author("Jan Bakker", "Bureau Zicht"));
        assertThat(noted.recipient()).isEqualTo("Gemeente Almelo: tweede lezing");
        assertThat(READER.manifest(folder.resolve("a.wed")).orElseThrow().from().name())
                .isEqualTo("Jan Bakker");
    }

    @Test
    void whoSaysNothingLeavesNoFieldBehind() throws Exception {
        var content = sent(Sender.UNKNOWN);
        assertThat(content.manifest().sender()).isNull();
        assertThat(ReceivedPackage.of(content, folder.resolve("a.wed"), Clock.systemUTC())
                        .author()
                        .known())
                .isFalse();
    }

    @Test
    void whatAStrangerWritesThereIsOneShortLineWithoutSignsThatNobodySees() throws Exception {
        sent(new Sender("Jan", "", "", ""));
        NewerPackage.changeManifest(folder.resolve("a.wed"), folder.resolve("b.wed"), manifest -> {
            var sender = manifest.putObject("sender");
            sender.put("name", "Jan\u202E\u0007\nBakker  ");
            sender.put("organisation", "");
            sender.put("recipient", "");
            sender.put("purpose", "\uD83D\uDE00".repeat(100_000));
        });
        var from = ((PackageReading.Read) READER.read(folder.resolve("b.wed")))
                .content()
                .manifest()
                .from();
        assertThat(from.name()).isEqualTo("Jan Bakker");
        assertThat(from.purpose().codePointCount(0, from.purpose().length())).isEqualTo(120);
        assertThat(from.recipient()).isEmpty();
    }

    @Test
    void senderOfAnotherShapeIsRefused() throws Exception {
        sent(new Sender("Jan", "", "", ""));
        NewerPackage.changeManifest(
                folder.resolve("a.wed"), folder.resolve("b.wed"), manifest -> manifest.put("sender", "Jan"));
        assertThat(READER.read(folder.resolve("b.wed"))).isInstanceOf(PackageReading.Refused.class);
    }

    private ProjectPackage sent(Sender sender) throws Exception {
        var sample = PackageTest.Sample.of(7);
        Path file = folder.resolve("a.wed");
        WRITER.write(file, sample.project(), sample.observations(), Optional.empty(), sender);
        return ((PackageReading.Read) READER.read(file)).content();
    }
}
