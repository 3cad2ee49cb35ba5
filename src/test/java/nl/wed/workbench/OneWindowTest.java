package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {
    @TempDir
    private Path home;

    private final BlockingQueue<Optional<Path>> asked = new LinkedBlockingQueue<>();

    @Test
    void aSecondStartHandsItsFileToTheFirst() throws Exception {
        Path file = Files.writeString(home.resolve("een voorbeeld (één).wed"), "x");
        try (var first = OneWindow.take(home).orElseThrow()) {
            first.listen(asked::add);
            assertThat(OneWindow.take(home)).isEmpty();

            assertThat(OneWindow.handOver(home, Optional.of(file))).isTrue();
            assertThat(OneWindow.handOver(home, Optional.empty())).isTrue();

            assertThat(asked).containsExactly(Optional.of(file), Optional.empty());
        }
        try (var next = OneWindow.take(home).orElseThrow()) {
            assertThat(next).isNotNull();
        }
        assertThat(OneWindow.handOver(home, Optional.empty()))
                .as("nobody is there")
                .isFalse();
    }

    @Test
    void theSocketOfARunThatWasKilledIsNoHindrance() throws Exception {
        Files.createDirectories(home.resolve("venster"));
        Files.writeString(home.resolve("venster/venster.sock"), "rest");
        try (var first = OneWindow.take(home).orElseThrow()) {
            first.listen(asked::add);
            assertThat(OneWindow.handOver(home, Optional.empty())).isTrue();
        }
    }

    @Test
    void onlyTheNameOfAFileThatIsThereIsHeardAndTheFolderIsForItsOwner() throws Exception {
        try (var first = OneWindow.take(home).orElseThrow()) {
            first.listen(asked::add);
            for (String hostile : List.of(
                    "nergens/bestand.wed\n",
                    "/nergens.wed\n",
                    "\0\n",
                    home + "\n",
                    "x".repeat(9_000) + "\n",
                    "zonder einde")) {
                try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                    channel.connect(UnixDomainSocketAddress.of(home.resolve("venster/venster.sock")));
                    channel.write(ByteBuffer.wrap(hostile.getBytes(StandardCharsets.UTF_8)));
                }
            }
            assertThat(OneWindow.handOver(home, Optional.empty()))
                    .as("it still answers")
                    .isTrue();
            assertThat(asked.poll(5, TimeUnit.SECONDS)).isEqualTo(Optional.empty());
            assertThat(asked).isEmpty();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("venster"))))
                    .isEqualTo("rwx------");
        }
    }
}
