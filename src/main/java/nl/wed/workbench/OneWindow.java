package nl.wed.workbench;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wed.workbench.files.LockedFile;
import nl.wed.workbench.files.Private;
import org.jspecify.annotations.Nullable;

/// That there is one window of the program: who starts it again is shown that one, with the file that was asked
/// for. The first holds a lock in the folder of the installation and listens at a socket in that folder, which has
/// no port and is closed to others by the rights of the folder. All that can be said there is the name of a file.
final class OneWindow implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(OneWindow.class.getName());
    private static final int LONGEST = 8192;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final String SHOWN = "getoond";

    private final LockedFile lock;
    private final Path socket;
    private @Nullable ServerSocketChannel server;

    private OneWindow(LockedFile lock, Path socket) {
        this.lock = lock;
        this.socket = socket;
    }

    /// The right to show the window; empty when another program of this installation shows it.
    static Optional<OneWindow> take(Path installation) throws IOException {
        Path folder = Private.folder(installation.resolve("venster"));
        return LockedFile.take(
                        folder.resolve("venster.lock"), 0, false, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .map(lock -> new OneWindow(lock, socket(folder)));
    }

    /// Asks the program that shows the window to come to the front with that file; false when it does not answer.
    static boolean handOver(Path installation, Optional<Path> file) {
        byte[] asked = file.map(one -> one.toAbsolutePath().normalize().toString())
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        if (asked.length >= LONGEST) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket(installation.resolve("venster"))));
            channel.write(ByteBuffer.wrap(
                    (new String(asked, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8)));
            return line(channel).filter(SHOWN::equals).isPresent();
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.WARNING, "the window does not answer", e);
            return false;
        }
    }

    /// Hears on a thread of its own what is asked: a file to open, or nothing. Where the system has no such sockets
    /// nothing is heard, and a second window comes.
    void listen(Consumer<Optional<Path>> asked) {
        try {
            Files.deleteIfExists(socket); // of a run that was killed: the lock says that nobody listens
            var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(socket));
            server = opened;
            Thread.ofPlatform().daemon().name("one-window").start(() -> accept(opened, asked));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.WARNING, "a second start cannot reach this window", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock;
                var _ = server) {
            Files.deleteIfExists(socket);
        }
    }

    private static void accept(ServerSocketChannel server, Consumer<Optional<Path>> asked) {
        while (server.isOpen()) {
            try (var channel = server.accept()) {
                line(channel).flatMap(OneWindow::file).ifPresent(file -> {
                    asked.accept(file);
                    answer(channel);
                });
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "nothing was asked", e);
            }
        }
    }

    private static void answer(SocketChannel channel) {
        try {
            channel.write(ByteBuffer.wrap((SHOWN + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "nobody waits for an answer", e);
        }
    }

    /// A file that may be asked for: one that is there, by its whole name. Empty when it is anything else.
    private static Optional<Optional<Path>> file(String line) {
        if (line.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            Path file = Path.of(line);
            return file.isAbsolute() && Files.isRegularFile(file) ? Optional.of(Optional.of(file)) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// One line of at most some thousand bytes that comes within two seconds.
    private static Optional<String> line(SocketChannel channel) throws IOException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        var bytes = ByteBuffer.allocate(LONGEST);
        channel.configureBlocking(false);
        try (var selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            while (bytes.hasRemaining()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || selector.select(left) == 0 || channel.read(bytes) < 0) {
                    return Optional.empty();
                }
                selector.selectedKeys().clear();
                if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == '\n') {
                    return Optional.of(new String(bytes.array(), 0, bytes.position() - 1, StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }

    private static Path socket(Path folder) {
        return folder.resolve("venster.sock");
    }
}
