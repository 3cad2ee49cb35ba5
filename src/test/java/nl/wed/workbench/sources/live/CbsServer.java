package nl.wed.workbench.sources.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/// A server on this computer that answers as CBS does, with a made-up table in both interfaces, and
/// that misbehaves when a test tells it to.
public final class CbsServer implements AutoCloseable {
    /// Answers once in another way; false to go on as always.
    @FunctionalInterface
    public interface Mishap {
        boolean answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private record Planned(String part, Mishap mishap) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Planned> planned = new ConcurrentLinkedQueue<>();
    public final List<String> asked = new CopyOnWriteArrayList<>();
    public final List<String> keys = new CopyOnWriteArrayList<>();
    final List<String> proxyHeaders = new CopyOnWriteArrayList<>();
    public final CbsTables tables = new CbsTables(this);

    private final String address;

    public CbsServer() throws IOException {
        this(HttpServer.create(loopback(), 0), "");
    }

    private CbsServer(HttpServer server, String address) {
        this.server = server;
        this.address = address.isEmpty() ? "http://localhost:" + port() : address;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /// The same server, which answers encrypted and says of itself that it is at that address.
    static CbsServer encrypted(SSLContext context, String address) throws IOException {
        HttpsServer server = HttpsServer.create(loopback(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new CbsServer(server, address);
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return address;
    }

    /// The next time that such a path is asked for, this happens.
    public CbsServer once(String part, Mishap mishap) {
        planned.add(new Planned(part, mishap));
        return this;
    }

    /// So many times.
    public CbsServer times(int count, String part, Mishap mishap) {
        for (int i = 0; i < count; i++) {
            once(part, mishap);
        }
        return this;
    }

    public long asked(String part) {
        return asked.stream().filter(uri -> uri.contains(part)).count();
    }

    public static Mishap status(int status, String body) {
        return exchange -> {
            send(exchange, status, "application/json", body);
            return true;
        };
    }

    public static Mishap content(String type, String body) {
        return exchange -> {
            send(exchange, 200, type, body);
            return true;
        };
    }

    /// Promises more than it sends.
    public static Mishap dropped() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("{\"value\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
            return true;
        };
    }

    /// Begins, and then says nothing until the server is closed.
    public static Mishap silent() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            Thread.currentThread().join();
            return true;
        };
    }

    /// Never stops.
    public static Mishap endless() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            byte[] row = "{\"value\":[1,".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(row);
            }
        };
    }

    public static Mishap redirect(String target) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
            return true;
        };
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String raw = exchange.getRequestURI().toString();
        String uri = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        asked.add(uri);
        proxyHeaders.add(String.valueOf(exchange.getRequestHeaders().getFirst("Proxy-Authorization")));
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("apikey")));
        try {
            for (Planned one : planned) {
                if (uri.contains(one.part()) && planned.remove(one)) {
                    if (one.mishap().answer(exchange)) {
                        return;
                    }
                }
            }
            String path = uri.contains("?") ? uri.substring(0, uri.indexOf('?')) : uri;
            tables.answer(exchange, path, options(exchange.getRequestURI().getRawQuery()));
        } catch (InterruptedException _) {
            exchange.close();
        }
    }

    private static Map<String, String> options(String query) {
        var options = new HashMap<String, String>();
        List<String> parts = query == null ? List.of() : new ArrayList<>(List.of(query.split("&")));
        for (String part : parts) {
            int equals = part.indexOf('=');
            options.put(
                    URLDecoder.decode(part.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return options;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
