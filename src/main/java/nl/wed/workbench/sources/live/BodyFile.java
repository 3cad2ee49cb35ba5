package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/// Takes the body of an answer into a file as it comes, up to a limit, and tells how many bytes
/// there are and when the last one came.
final class BodyFile implements BodySubscriber<Boolean>, AutoCloseable {
    private final FileChannel channel;
    private final long limit;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong lastByte = new AtomicLong(System.nanoTime());
    private final CompletableFuture<Boolean> whole = new CompletableFuture<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    BodyFile(Path file, long limit) throws IOException {
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        this.limit = limit;
    }

    long bytes() {
        return bytes.get();
    }

    long nanosOfSilence() {
        return System.nanoTime() - lastByte.get();
    }

    /// Whether the whole body is in the file; false when it is more than the limit.
    @Override
    public CompletionStage<Boolean> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription.complete(given);
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        lastByte.set(System.nanoTime());
        try {
            for (ByteBuffer buffer : buffers) {
                bytes.addAndGet(buffer.remaining());
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        } catch (IOException e) {
            subscription.join().cancel();
            whole.completeExceptionally(e);
            return;
        }
        if (bytes.get() > limit) {
            subscription.join().cancel();
            whole.complete(false);
        } else {
            subscription.join().request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
