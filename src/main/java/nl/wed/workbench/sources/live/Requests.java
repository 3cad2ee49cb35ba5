package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wed.workbench.limits.Deadline;

/// Asks one site for addresses, patiently: what may pass is tried again after a pause. Redirects
/// are followed on the same server only.
final class Requests implements AutoCloseable {
    private static final int REDIRECTS = 3;
    private static final long LONGEST_PAUSE_SECONDS = 60;
    private static final long LOOK_MILLIS = 50;
    private static final int PROXY_ASKS = 407;

    private final Site site;
    private final LiveSettings settings;
    private final Network network;
    private final HttpClient client;
    private final Deadline deadline;

    Requests(Site site, LiveSettings settings, Network network) {
        this.site = site;
        this.settings = settings;
        this.network = network;
        this.client = network.client(settings.connect());
        this.deadline = Deadline.after(settings.longest(), () -> false);
    }

    /// The good answer to a question of this content type, its body in that file.
    Answer get(URI uri, String type, Path file, Watch watch, Traffic traffic) throws LiveRefused, IOException {
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt == settings.attempts();
            try {
                Answer answer = redirected(uri, type, file, watch, traffic);
                if (last || !answer.mayPass()) {
                    AnswerCheck.require(answer, type, site.host());
                    return answer;
                }
                pause(answer, attempt, watch);
            } catch (LostConnection e) {
                if (last) {
                    throw e.refusal();
                }
                pause(settings.backOff().multipliedBy(1L << attempt - 1), watch);
            }
        }
    }

    private Answer redirected(URI uri, String type, Path file, Watch watch, Traffic traffic)
            throws LiveRefused, IOException, LostConnection {
        URI next = uri;
        for (int i = 0; i <= REDIRECTS; i++) {
            Answer answer = once(next, type, file, watch, traffic);
            if (!answer.isRedirect()) {
                return answer;
            }
            URI target = target(next, answer.headers().firstValue("location").orElseThrow());
            if (!site.has(target)) {
                throw LiveRefused.of("redirect", site.host(), Site.name(target));
            }
            next = target;
        }
        throw LiveRefused.of("redirects", site.host());
    }

    private static URI target(URI from, String location) throws LiveRefused {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException _) {
            throw LiveRefused.of("redirects", from.getHost());
        }
    }

    private Answer once(URI uri, String type, Path file, Watch watch, Traffic traffic)
            throws LiveRefused, IOException, LostConnection {
        var request = HttpRequest.newBuilder(uri).header("Accept", type).GET();
        site.key().ifPresent(secret -> request.header("apikey", secret));
        Optional<ProxyAddress> proxy = network.proxy(uri);
        Optional<SignIn> signIn = proxy.flatMap(_ -> network.signIn());
        signIn.ifPresent(one -> request.header("Proxy-Authorization", one.basic()));
        try (var body = new BodyFile(file, settings.pageBytes())) {
            CompletableFuture<HttpResponse<Boolean>> future = client.sendAsync(request.build(), _ -> body);
            HttpResponse<Boolean> response = awaited(future, body, proxy, watch, traffic);
            if (response.statusCode() == PROXY_ASKS) {
                throw signInAsked(proxy, signIn.isPresent(), response.headers());
            }
            traffic.add(body.bytes());
            if (traffic.bytes() > settings.totalBytes()) {
                throw LiveRefused.of("tooMuch", site.host(), settings.totalBytes() >> 20);
            }
            if (!response.body()) {
                throw LiveRefused.of("endless", site.host(), settings.pageBytes() >> 20);
            }
            return new Answer(response.statusCode(), response.headers(), file);
        }
    }

    private HttpResponse<Boolean> awaited(
            CompletableFuture<HttpResponse<Boolean>> future,
            BodyFile body,
            Optional<ProxyAddress> proxy,
            Watch watch,
            Traffic traffic)
            throws LiveRefused, LostConnection {
        try {
            while (true) {
                try {
                    return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    traffic.tell(body.bytes());
                    watch.requireGoingOn();
                    if (deadline.isOver()) {
                        throw LiveRefused.of(
                                "tooLong", site.host(), settings.longest().toHours());
                    }
                    if (body.nanosOfSilence() > settings.silence().toNanos()) {
                        throw new LostConnection(LiveRefused.of(
                                "silent", site.host(), settings.silence().toSeconds()));
                    }
                }
            }
        } catch (ExecutionException e) {
            throw new Failure(site.host(), proxy, e.getCause()).lost();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw LiveRefused.of("cancelled");
        } finally {
            future.cancel(true);
        }
    }

    private static LiveRefused signInAsked(Optional<ProxyAddress> proxy, boolean given, HttpHeaders headers) {
        String name = proxy.map(ProxyAddress::toString).orElse("?");
        List<String> ways = headers.allValues("proxy-authenticate").stream()
                .map(way -> way.strip().split("[ ,]", 2)[0])
                .toList();
        if (ways.stream().noneMatch("Basic"::equalsIgnoreCase)) {
            return LiveRefused.of("proxyOther", name, String.join(", ", ways));
        }
        return LiveRefused.of(given ? "proxyWrong" : "proxyAsks", name);
    }

    private void pause(Answer answer, int attempt, Watch watch) throws LiveRefused {
        Duration asked = settings.backOff().multipliedBy(1L << attempt - 1);
        Optional<String> after = answer.headers().firstValue("retry-after");
        if (after.isPresent() && after.get().matches("\\d{1,6}")) {
            long seconds = Long.parseLong(after.get());
            if (seconds > LONGEST_PAUSE_SECONDS) {
                throw LiveRefused.of("busy", site.host());
            }
            asked = Duration.ofSeconds(seconds);
        }
        pause(asked, watch);
    }

    private static void pause(Duration length, Watch watch) throws LiveRefused {
        long end = System.nanoTime() + length.toNanos();
        try {
            do {
                watch.requireGoingOn();
                long left = Math.max(0, (end - System.nanoTime()) / 1_000_000);
                Thread.sleep(Math.min(LOOK_MILLIS, left));
            } while (System.nanoTime() < end);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw LiveRefused.of("cancelled");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
