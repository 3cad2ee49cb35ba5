package nl.wed.workbench.sources.cbs.v4;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.result.RefusedException;

/// The pages of a table in their order. While one is taken the next are read beside it, as many as
/// there are processors, at most four; a page that is too large to keep is read in its turn.
final class V4Pages {
    private static final int MOST_AHEAD = 4;
    private static final long LARGEST_AHEAD = 32L << 20;

    private V4Pages() {}

    /// What a page is given to.
    @FunctionalInterface
    interface Taker {
        void take(V4Page page) throws IOException;
    }

    /// Gives every page, as `opening` makes it of a file, to the taker.
    static void each(List<SourceFile> files, Function<SourceFile, V4Page> opening, Taker taker) throws IOException {
        int ahead = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AHEAD);
        var coming = files.iterator();
        var begun = new ArrayDeque<Future<V4Page>>();
        try (ExecutorService readers = Executors.newFixedThreadPool(ahead)) {
            do {
                fill(begun, ahead, coming, file -> readers.submit(() -> begin(file, opening)));
                taker.take(get(begun.remove()));
            } while (coming.hasNext() || !begun.isEmpty());
        }
    }

    private static void fill(
            ArrayDeque<Future<V4Page>> begun,
            int most,
            Iterator<SourceFile> coming,
            Function<SourceFile, Future<V4Page>> begin) {
        while (begun.size() < most && coming.hasNext()) {
            begun.add(begin.apply(coming.next()));
        }
    }

    private static V4Page begin(SourceFile file, Function<SourceFile, V4Page> opening) throws IOException {
        V4Page page = opening.apply(file);
        return file.size() > LARGEST_AHEAD ? page : page.readAhead();
    }

    private static V4Page get(Future<V4Page> page) throws IOException {
        try {
            return page.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException refused -> throw refused;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RefusedException.of("cancelled");
        }
    }
}
